import { earliest } from '@eensluidend/calendar';
import type { Body, SealedCommand } from '@eensluidend/contracts';
import { seatsOn } from '../bodies';
import { refused, type Outcome } from '../decide';
import type { Meeting } from '../state';

type DecisionBody = SealedCommand<'recordDecision'>['body'];
type Votes = NonNullable<DecisionBody['votes']>;

const count = (votes: Votes, group: string, vote: 'for' | 'against'): number =>
  (votes.byMember ?? []).filter((each) => each.group === group && each.vote === vote).length;

const groupExists = (body: Body, id: string, on: string): boolean => {
  const day = earliest(on);
  return (body.groups ?? []).some(
    (group) =>
      group.id === id && (!day || ((group.from ?? '') <= day && (group.until === undefined || day <= group.until))),
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
export const checkVotes = (decision: DecisionBody, body: Body, meeting: Meeting | undefined): Outcome | undefined => {
  const { votes, recused = [] } = decision;
  const groups = [
    ...(votes?.byGroup ?? []),
    ...(votes?.byMember ?? []),
    ...(decision.motions ?? []),
    ...(decision.amendments ?? []),
  ].map((each) => each.group);
  const unknown = groups.find((group) => !groupExists(body, group, decision.happened.on));
  if (unknown) return refused('unknownGroup', { group: unknown, on: decision.happened.on, body: body.name }, 'votes');
  if (!votes) return undefined;
  const sums = sumsOf(votes);
  if (sums) return sums;
  if ((votes.byMember ?? []).some((each) => recused.includes(each.member)))
    return refused('recusedVoted', undefined, 'votes.byMember');
  const cast = votes.for + votes.against;
  const day = earliest(decision.happened.on);
  const seats = day ? seatsOn(body, day) : undefined;
  if (seats !== undefined && cast + recused.length > seats)
    return refused('moreVotesThanSeats', { cast, body: body.name, seats }, 'votes');
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
