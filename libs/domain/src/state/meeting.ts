import type { MeetingRecorded } from '@eensluidend/contracts';
import type { Moment } from './moment';

/** A meeting of a college or council with what the fold found out about it. */
export interface Meeting extends MeetingRecorded {
  readonly at: Moment;
  /** Enough sitting members were present, as far as known. */
  readonly quorum: boolean;
  /** The second call was lawful: the subjects of the first meeting need no quorum. */
  readonly secondMeeting: boolean;
  /** It could open, be it for those subjects only. */
  readonly opened: boolean;
}
