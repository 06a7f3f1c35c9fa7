import type { MotionOutcomeRecorded } from '@eensluidend/contracts';
import type { Moment } from './moment';

/** What became of a motion after the decision it stands with. */
export interface MotionOutcome extends MotionOutcomeRecorded {
  readonly at: Moment;
}
