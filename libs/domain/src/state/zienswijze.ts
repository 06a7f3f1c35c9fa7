import type { DraftSent, ZienswijzeRecorded } from '@eensluidend/contracts';
import type { Moment } from './moment';

/** The draft as one council has it. */
export interface Draft extends DraftSent {
  readonly at: Moment;
  readonly lapsed?: Moment & { readonly dueOn: string };
}

export interface Zienswijze extends ZienswijzeRecorded {
  readonly at: Moment;
}
