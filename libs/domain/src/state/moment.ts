import type { PartialDate } from '@eensluidend/contracts';

/** When a fact happened, when it was recorded, and by which event. */
export interface Moment {
  readonly on: PartialDate;
  readonly recordedAt: string;
  readonly eventId: string;
  readonly assumed: boolean;
}
