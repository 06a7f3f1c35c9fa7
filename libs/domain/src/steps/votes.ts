import { earliest, latest } from '@eensluidend/calendar';
import type { Body, SealedCommand } from '@eensluidend/contracts';
import { named, seatsOn } from '../bodies';
import { refused, type Outcome } from '../decide';
import type { Meeting, ProposalState } from '../state';

type DecisionBody = SealedCommand<'recordDecision'>['body'];
type Votes = NonNullable<DecisionBody['votes']>;

const count = (votes: Votes, group: string, vote: 'for' | 'against'): number =>
  (votes.byMember ?? []).filter((each) => each.group === group && each.vote === vote).length;

/** Whether the group existed on a day that the date can mean; a date of which even the year is unknown can mean any. */
const groupExists = (body: Body, id: string, on: string): boolean => {
  const [first, last] = [earliest(on), latest(on)];
  return (body.groups ?? []).some(
    (group) =>
      group.id === id &&
      (!first || !last || ((group.from ?? '') <= last && (group.until === undefined || first <= group.until))),
  );
};

const sumsOf = (votes: Votes): Outcome | undefined => {
  const total = votes.for + votes.against;
  const byMember = votes.byMember ?? [];
  if (new Set(byMember.map((each) => each.member)).size !== byMember.length)
    return refused('votedTwice', undefined, 'votes.byMember');
  const forListed = byMember.filter((each) => each.vote === 'for').length;
  if (byMember.length > 0 && (forListed !== votes.for || byMember.length !== total))
    return refused('votesDoNotMatch', { listed: byMember.length, total }, 'votes.byMember');
  const byGroup = votes.byGroup ?? [];
  const inGroups = byGroup.reduce((sum, each) => sum + each.for + each.against, 0);
  const forInGroups = byGroup.reduce((sum, each) => sum + each.for, 0);
  if (byGroup.length > 0 && (inGroups !== total || forInGroups !== votes.for))
    return refused('votesDoNotMatch', { listed: inGroups, total }, 'votes.byGroup');
  const wrong =
    byMember.length > 0 &&
    byGroup.find(
      (each) => count(votes, each.group, 'for') !== each.for || count(votes, each.group, 'against') !== each.against,
    );
  if (!wrong) return undefined;
  const listed = count(votes, wrong.group, 'for') + count(votes, wrong.group, 'against');
  return refused(
    'groupVotesDoNotMatch',
    { group: wrong.group, listed, total: wrong.for + wrong.against },
    'votes.byGroup',
  );
};

/** Vote sums, seats, attendance, groups and recusals agree (R78, R80, Gemeentewet 28); undefined when they do. */
export const checkVotes = (
  state: ProposalState,
  decision: DecisionBody,
  body: Body,
  meeting: Meeting | undefined,
): Outcome | undefined => {
  const { votes, recused = [] } = decision;
  const groups = [
    ...(votes?.byGroup ?? []),
    ...(votes?.byMember ?? []),
    ...(decision.motions ?? []),
    ...(decision.amendments ?? []),
  ].map((each) => each.group);
  const unknown = groups.find((group) => !groupExists(body, group, decision.happened.on));
  if (unknown)
    return refused('unknownGroup', { group: unknown, on: decision.happened.on, body: named(state, body.id) }, 'votes');
  if (!votes) return undefined;
  const sums = sumsOf(votes);
  if (sums) return sums;
  if ((votes.byMember ?? []).some((each) => recused.includes(each.member)))
    return refused('recusedVoted', undefined, 'votes.byMember');
  const cast = votes.for + votes.against;
  const day = earliest(decision.happened.on);
  const seats = day ? seatsOn(body, day) : undefined;
  if (seats !== undefined && cast + recused.length > seats)
    return refused('moreVotesThanSeats', { cast, body: named(state, body.id), seats }, 'votes');
  const present = meeting?.attendance?.present;
  if (present !== undefined && cast > present) return refused('moreVotesThanPresent', { cast, present }, 'votes');
  return undefined;
};

/** Fewer than half took part: an invalid vote of a council (Gemeentewet 29), unless it is a repetition or a second call. */
export const isInvalidVote = (
  kind: Body['kind'],
  votes: { for: number; against: number; method: string } | undefined,
  seats: number | undefined,
  recused: number,
  repeated: boolean,
): boolean =>
  kind === 'council' &&
  votes !== undefined &&
  votes.method !== 'withoutVote' &&
  seats !== undefined &&
  !repeated &&
  (votes.for + votes.against) * 2 <= seats - recused;

/** What the votes say (Gemeentewet 30 and 32); undefined when no votes were given or no vote was asked. */
export const verdict = (votes: Votes | undefined): 'for' | 'against' | 'tie' | undefined => {
  if (!votes || votes.method === 'withoutVote' || votes.for + votes.against === 0) return undefined;
  return votes.for > votes.against ? 'for' : votes.for < votes.against ? 'against' : 'tie';
};

/** A tie in a council postpones; in a full meeting, or the second time, it rejects (Gemeentewet 32 lid 4-6). Undefined when the seats are unknown. */
export const outcomeOfTie = (
  decision: DecisionBody,
  body: Body,
  repeated: boolean,
): 'rejected' | 'postponedAfterTie' | undefined => {
  if (repeated) return 'rejected';
  const day = earliest(decision.happened.on);
  const seats = day ? seatsOn(body, day) : undefined;
  if (!decision.votes || seats === undefined) return undefined;
  const cast = decision.votes.for + decision.votes.against;
  return cast + (decision.recused ?? []).length === seats ? 'rejected' : 'postponedAfterTie';
};
