import { earliest } from '@eensluidend/calendar';
import type { Body, DecisionRecorded, SealedCommand } from '@eensluidend/contracts';
import { seatsOn } from '../bodies';

type DecisionBody = SealedCommand<'recordDecision'>['body'];
type Votes = NonNullable<DecisionBody['votes']>;
type VotesGiven = Pick<NonNullable<DecisionRecorded['votes']>, 'method' | 'for' | 'against'>;

/** Until this day a vote of a college needed more than half of its members, as that of a council does (Gemeentewet 58 in its old form, with 29; R13, R116). */
const collegeVoteLikeCouncilUntil = '2022-12-31';

/** Whether the law of that day asks how many members took part in a vote of this body. */
export const asksValidVote = (kind: Body['kind'], on: string): boolean =>
  kind === 'council' || (kind === 'college' && (earliest(on) ?? '9999') <= collegeVoteLikeCouncilUntil);

/** Whether too few took part: not more than half of the sitting members who need not abstain (R73, Gemeentewet 29). Not to be asked of a repeated vote or in a second meeting. */
export const isInvalidVote = (votes: VotesGiven | undefined, sitting: number | undefined, recused: number): boolean =>
  votes !== undefined &&
  votes.method !== 'withoutVote' &&
  sitting !== undefined &&
  (votes.for + votes.against) * 2 <= sitting - recused;

type Verdict = 'for' | 'against' | 'tie';

const tally = (votes: { readonly for: number; readonly against: number }): Verdict =>
  votes.for > votes.against ? 'for' : votes.for < votes.against ? 'against' : 'tie';

/**
 * What the votes say: an absolute majority of the votes cast (R74, Gemeentewet 30), after a tie in a college the second
 * vote, and then the vote of the chair (R16, Gemeentewet 59). Undefined when no votes were given or no vote was asked.
 */
export const verdict = (votes: Votes | undefined): Verdict | undefined => {
  if (!votes || votes.method === 'withoutVote' || votes.for + votes.against === 0) return undefined;
  const first = tally(votes);
  if (first !== 'tie') return first;
  const second = votes.revote ? tally(votes.revote) : 'tie';
  return second === 'tie' ? (votes.chairVote ?? 'tie') : second;
};

/**
 * A tie in a council postpones; in a full meeting, or the second time, also in the next meeting, it rejects (R77, Gemeentewet 32
 * lid 4-6). Full means that all members of whom the council consists voted, save those who must abstain; with a vacant
 * seat it is not. Undefined when the seats are unknown.
 */
export const outcomeOfTie = (
  { votes, recused }: Pick<DecisionBody, 'votes' | 'recused'>,
  body: Body,
  on: string,
  repeated: boolean,
): 'rejected' | 'postponedAfterTie' | undefined => {
  if (repeated) return 'rejected';
  const day = earliest(on);
  const seats = day ? seatsOn(body, day) : undefined;
  if (!votes || seats === undefined) return undefined;
  return votes.for + votes.against + new Set(recused).size === seats ? 'rejected' : 'postponedAfterTie';
};

/** "Unanimous" is derived, never claimed: a vote was held and nobody was against (R79). Adopted without a vote is never unanimous (Gemeentewet 32 lid 3). */
export const isUnanimous = (votes: VotesGiven | undefined): boolean =>
  votes !== undefined && votes.method !== 'withoutVote' && votes.against === 0 && votes.for > 0;
