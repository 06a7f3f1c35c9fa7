import type { WorkingGroupRecorded } from '@eensluidend/contracts';
import type { Moment } from './moment';

/** What a working group reported about a text, in the round in which it did. */
export interface WorkingGroupReport extends WorkingGroupRecorded {
  readonly round: number;
  readonly at: Moment;
}
