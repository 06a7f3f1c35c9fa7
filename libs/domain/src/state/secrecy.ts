import type { ContentRef, MemberExcluded, SecrecyImposed } from '@eensluidend/contracts';
import type { Moment } from './moment';

/** On what a recipient may know: a route of Gemeentewet 88, its own duty of secrecy (Awb 2:5), or the rules of the council (88 lid 6). */
export type SharingBasis = 'route' | 'dutyOfSecrecy' | 'rulesOfCouncil';

export interface Sharing {
  readonly recipient: string;
  readonly lawful: boolean;
  readonly basis?: SharingBasis;
  readonly at: Moment;
}

/** One imposed secrecy, or one that arose by law in a closed session. `lifted` is when it stopped, in whatever way. */
export interface Secrecy {
  readonly secrecyId: string;
  /** The ids that later tellings of the same closed session gave it. */
  readonly otherIds?: readonly string[];
  readonly body: string;
  readonly documents: readonly string[];
  readonly effectiveFrom: string;
  /** Absent where it arose by law. */
  readonly ground?: SecrecyImposed['ground'];
  readonly reason?: ContentRef;
  readonly endsAfter?: SecrecyImposed['endsAfter'];
  /** It arose in a closed session (Gemeentewet 23 lid 4); what was said there is secret, papers or no papers. */
  readonly byLaw: boolean;
  readonly at: Moment;
  /** The round it waits for, if it waits for all colleges: after a return that is the next one. */
  readonly round: number;
  readonly shared: readonly Sharing[];
  readonly liftTask?: Moment;
  /** The last warning that its end can no longer come, with the round in which it was given. */
  readonly warned?: Moment & { readonly round: number };
  readonly lifted?: Moment;
  readonly endedBy?: 'lift' | 'condition' | 'lapse';
  readonly toBePublished: boolean;
  /** A lift that waits for a second person, with the person who recorded it. */
  readonly awaitsSecond?: { readonly at: Moment; readonly by: string; readonly toBePublished: boolean };
  /** The last decision not to lift. */
  readonly declined?: Moment;
  readonly ratified?: Moment;
  /** Requests under the Woo that ask to lift it and were not answered yet. */
  readonly liftQuestions: readonly { readonly body: string; readonly at: Moment }[];
  readonly exclusions: readonly (MemberExcluded & { readonly at: Moment })[];
}

/** Papers that were made public after their secrecy ended. */
export interface DocumentPublication {
  readonly body: string;
  readonly documents: readonly string[];
  readonly at: Moment;
}
