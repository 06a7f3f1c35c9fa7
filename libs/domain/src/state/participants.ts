import type { MandateRecorded, ProposalStarted } from '@eensluidend/contracts';
import type { Moment } from './moment';

/** A municipality as it takes part now; one that left stays listed, so that its decisions keep their place (R1, R122, R123). */
export interface Participant {
  readonly municipality: string;
  readonly role: ProposalStarted['participants'][number]['role'];
  /** When it came in, or began to decide on the whole, after the start (R1). */
  readonly joined?: Moment;
  readonly signedUp?: Moment;
  readonly left?: Moment;
  /** It took part before, in another role: what its bodies decided then is recorded all the same (R1). */
  readonly tookPart?: boolean;
}

export interface Mandate extends MandateRecorded {
  readonly at: Moment;
}
