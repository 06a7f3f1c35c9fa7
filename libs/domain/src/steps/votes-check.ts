import type { Body, SealedCommand } from '@eensluidend/contracts';
import { named } from '../bodies';
import { refused, type Outcome } from '../decide';
import type { Meeting, ProposalState } from '../state';
import { outcomeNames } from './decision-outcome';
import { hasGroup } from './group';
import { sittingOn } from './meeting-opening';
import { needsNoNumber } from './valid-vote';
import { asksValidVote, isInvalidVote } from './votes';

type DecisionBody = SealedCommand<'recordDecision'>['body'];
type Votes = NonNullable<DecisionBody['votes']>;

const count = (votes: Votes, group: string, vote: 'for' | 'against'): number =>
  (votes.byMember ?? []).filter((each) => each.group === group && each.vote === vote).length;

/** Votes by name, by group and in all agree (R78). */
const sumsOf = (votes: Votes): Outcome | undefined => {
  const total = votes.for + votes.against;
  const byMember = votes.byMember ?? [];
  if (new Set(byMember.map((each) => each.member)).size !== byMember.length)
    return refused('votedTwice', undefined, 'votes.byMember');
  const forListed = byMember.filter((each) => each.vote === 'for').length;
  if (byMember.length > 0 && (forListed !== votes.for || byMember.length !== total))
    return refused('votesDoNotMatch', { listed: byMember.length, total }, 'votes.byMember');
  const byGroup = votes.byGroup ?? [];
  const again = byGroup.find(({ group }, index) => byGroup.findIndex((each) => each.group === group) < index);
  if (again) return refused('groupTwice', { group: again.group }, 'votes.byGroup');
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

/** What fits the way of voting: nothing to count without a vote, no names in a secret ballot (R75), a second vote only after a tie in a college (R16, R77). */
const methodOf = (votes: Votes, body: Body): Outcome | undefined => {
  const listed = [...(votes.byMember ?? []), ...(votes.byGroup ?? [])].length;
  if (votes.method === 'withoutVote' && votes.for + votes.against + listed > 0)
    return refused('votesWithoutVote', undefined, 'votes');
  if (votes.method === 'secretBallot' && listed > 0) return refused('secretBallotNames', undefined, 'votes');
  const { revote, chairVote } = votes;
  if (revote === undefined && chairVote === undefined) return undefined;
  if (body.kind === 'council') return refused('revoteInCouncil', undefined, 'votes');
  const decidedBefore = votes.for !== votes.against || (chairVote && revote && revote.for !== revote.against);
  return decidedBefore ? refused('revoteWithoutTie', undefined, 'votes') : undefined;
};

/** No more votes than members who sit or were there (R78). */
const numbersOf = (
  state: ProposalState,
  decision: DecisionBody,
  votes: Votes,
  body: Body,
  meeting: Meeting | undefined,
): Outcome | undefined => {
  const cast = Math.max(votes.for + votes.against, (votes.revote?.for ?? 0) + (votes.revote?.against ?? 0));
  const seats = sittingOn(body, decision.happened.on, meeting?.vacantSeats);
  if (seats !== undefined && cast + new Set(decision.recused).size > seats)
    return refused('moreVotesThanSeats', { cast, body: named(state, body.id), seats }, 'votes');
  const present = meeting?.attendance?.present;
  return present !== undefined && cast > present
    ? refused('moreVotesThanPresent', { cast, present }, 'votes')
    : undefined;
};

/** A claim that too few took part, where enough did or the law asks no number: then a later vote would need none at all (R73, Gemeentewet 29). */
const claimOf = (
  state: ProposalState,
  decision: DecisionBody,
  body: Body,
  meeting: Meeting | undefined,
): Outcome | undefined => {
  const { outcome, votes, recused, happened } = decision;
  if (outcome !== 'invalidVote' || !asksValidVote(body.kind, happened.on)) return undefined;
  if (needsNoNumber(state, decision, happened.on, meeting)) return refused('voteCannotBeInvalid', undefined, 'outcome');
  const sitting = sittingOn(body, happened.on, meeting?.vacantSeats);
  return votes === undefined || sitting === undefined || isInvalidVote(votes, sitting, new Set(recused).size)
    ? undefined
    : refused(
        'outcomeContradictsVotes',
        { for: votes.for, against: votes.against, outcome: outcomeNames[outcome] },
        'outcome',
      );
};

/** Vote sums, seats, attendance, groups and recusals agree (R15, R75, R78, R80; Gemeentewet 28); undefined when they do. */
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
  const unknown = groups.find((group) => !hasGroup(body, group, decision.happened.on));
  if (unknown)
    return refused('unknownGroup', { group: unknown, on: decision.happened.on, body: named(state, body.id) }, 'votes');
  if (!votes) return claimOf(state, decision, body, meeting);
  const wrong = methodOf(votes, body) ?? sumsOf(votes);
  if (wrong) return wrong;
  if ((votes.byMember ?? []).some((each) => recused.includes(each.member)))
    return refused('recusedVoted', undefined, 'votes.byMember');
  return numbersOf(state, decision, votes, body, meeting) ?? claimOf(state, decision, body, meeting);
};
