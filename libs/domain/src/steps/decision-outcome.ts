import { earliest, latest } from '@eensluidend/calendar';
import type { Body, SealedCommand } from '@eensluidend/contracts';
import { named } from '../bodies';
import { refused, type Outcome } from '../decide';
import type { Decision, ProposalState } from '../state';
import { isVoid, wasFirstTie } from './decision-void';
import { asksValidVote, outcomeOfTie, verdict } from './votes';

type DecisionBody = SealedCommand<'recordDecision'>['body'];
type OutcomeName = DecisionBody['outcome'];

export const outcomeNames: Readonly<Record<OutcomeName, string>> = {
  adoptedAsProposed: 'conform voorstel',
  adoptedAsAmended: 'gewijzigd vastgesteld',
  held: 'aangehouden',
  rejected: 'verworpen',
  takenNote: 'kennisgenomen',
  takenOffAgenda: 'van de agenda gehaald',
  withdrawnByCollege: 'ingetrokken door het college',
  postponedAfterTie: 'uitgesteld na staken van stemmen',
  invalidVote: 'ongeldige stemming',
};

/** Outcomes after which the matter is closed for this body and text. */
export const finalOutcomes: readonly OutcomeName[] = ['adoptedAsProposed', 'adoptedAsAmended', 'rejected', 'takenNote'];

/** Whether the matter is closed for this body and text; who only took note of what it was to decide can still decide (R119). */
export const closesMatter = (decision: Decision): boolean =>
  finalOutcomes.includes(decision.outcome) && (decision.outcome !== 'takenNote' || decision.agrees);

const adoptions: readonly OutcomeName[] = ['adoptedAsProposed', 'adoptedAsAmended', 'takenNote'];
const councilOnly: readonly OutcomeName[] = ['withdrawnByCollege', 'postponedAfterTie', 'takenOffAgenda'];

/** The outcome that the joint decision points give, each with an outcome of its own (R18, R19); a local point of one municipality does not change it (R5). */
export const derivedOutcome = (points: NonNullable<DecisionBody['decisionPoints']>): OutcomeName | undefined => {
  const outcomes = points.filter((each) => !each.local).map((each) => each.outcome);
  if (outcomes.length === 0) return undefined;
  if (outcomes.includes('rejected')) return 'rejected';
  if (outcomes.includes('held')) return 'held';
  if (outcomes.includes('amended')) return 'adoptedAsAmended';
  return outcomes.every((outcome) => outcome === 'takenNote') ? 'takenNote' : 'adoptedAsProposed';
};

type About = Pick<Decision, 'body' | 'textId'>;

/** The ties of this body about this text that postponed the decision. */
const tiesOf = (state: ProposalState, { body, textId }: About): readonly Decision[] =>
  state.decisions.filter(
    (each) =>
      each.body === body &&
      each.textId === textId &&
      ((each.outcome === 'postponedAfterTie' && !isVoid(state, each)) || wasFirstTie(state, each)),
  );

/** A tie in an earlier meeting: the next one rejects (R77, Gemeentewet 32 lid 5). Of the same day it is not known to be in another meeting. */
export const tiedBefore = (state: ProposalState, decision: About, on: string): boolean =>
  tiesOf(state, decision).some((each) => (latest(each.at.on) ?? '9999') < (earliest(on) ?? ''));

/** A tie that may have been in an earlier meeting: of the same day, or where one of the two days is known in part (R113). */
const perhapsTiedBefore = (state: ProposalState, decision: About, on: string): boolean =>
  tiesOf(state, decision).some((each) => (earliest(each.at.on) ?? '') <= (latest(on) ?? '9999'));

type Tied = About & Pick<DecisionBody, 'votes' | 'recused'>;

/** What the law makes of a tie in a council; undefined where the facts do not tell (R77, Gemeentewet 32 lid 4-6). */
const demandedByTie = (state: ProposalState, decision: Tied, body: Body, on: string) => {
  const of = outcomeOfTie(decision, body, on, tiedBefore(state, decision, on));
  return of === 'rejected' || !perhapsTiedBefore(state, decision, on) ? of : undefined;
};

/** Whether a council is said to have rejected by a tie that only postponed: the first, and not in a full meeting (R77, Gemeentewet 32 lid 4). */
export const isRejectedAtFirstTie = (
  state: ProposalState,
  decision: Tied & { readonly outcome: OutcomeName },
  body: Body,
  on: string,
): boolean =>
  body.kind === 'council' &&
  decision.outcome === 'rejected' &&
  verdict(decision.votes) === 'tie' &&
  demandedByTie(state, decision, body, on) === 'postponedAfterTie';

const checkTie = (
  decision: DecisionBody,
  votes: NonNullable<DecisionBody['votes']>,
  body: Body,
  state: ProposalState,
): Outcome | undefined => {
  // In a college the chair decides in the end; as long as that is not on record, any outcome may be true (Gemeentewet 59).
  if (body.kind !== 'council') return undefined;
  const { outcome, happened } = decision;
  const demanded = demandedByTie(state, decision, body, happened.on);
  const other = demanded === 'rejected' ? 'postponedAfterTie' : 'rejected';
  return adoptions.includes(outcome) || (demanded && outcome === other)
    ? refused(
        'outcomeContradictsTie',
        {
          for: votes.for,
          against: votes.against,
          outcome: outcomeNames[outcome],
          demanded: outcomeNames[demanded ?? 'postponedAfterTie'],
        },
        'outcome',
      )
    : undefined;
};

/** Whether the claimed outcome is what the votes say (R16, R74, R75, R77). */
const checkAgainstVotes = (decision: DecisionBody, body: Body, state: ProposalState): Outcome | undefined => {
  const { outcome, votes } = decision;
  if (!votes) return undefined;
  const notAdopted = outcome === 'rejected' || outcome === 'postponedAfterTie' || outcome === 'invalidVote';
  if (votes.method === 'withoutVote')
    return body.kind === 'council' && notAdopted
      ? refused('adoptedWithoutVote', { outcome: outcomeNames[outcome] }, 'outcome')
      : undefined;
  const said = verdict(votes);
  if (said === 'tie') return checkTie(decision, votes, body, state);
  const contradicts =
    (said === 'for' && (outcome === 'rejected' || outcome === 'postponedAfterTie')) ||
    (said === 'against' && (adoptions.includes(outcome) || outcome === 'postponedAfterTie'));
  return contradicts
    ? refused(
        'outcomeContradictsVotes',
        { for: votes.for, against: votes.against, outcome: outcomeNames[outcome] },
        'outcome',
      )
    : undefined;
};

const isForBody = (outcome: OutcomeName, body: Body, on: string): boolean =>
  body.kind === 'council' ||
  (outcome === 'invalidVote' ? asksValidVote(body.kind, on) : !councilOnly.includes(outcome));

/** The outcome fits the body, the decision points and the votes (R18); undefined when it does. */
export const checkOutcome = (decision: DecisionBody, body: Body, state: ProposalState): Outcome | undefined => {
  const derived = derivedOutcome(decision.decisionPoints ?? []);
  const claimed = decision.outcome;
  if (!isForBody(claimed, body, decision.happened.on))
    return refused('outcomeNotForBody', { outcome: outcomeNames[claimed], body: named(state, body.id) }, 'outcome');
  if (derived && (claimed === 'held' || finalOutcomes.includes(claimed)) && derived !== claimed)
    return refused(
      'outcomeContradictsPoints',
      { claimed: outcomeNames[claimed], derived: outcomeNames[derived] },
      'outcome',
    );
  return checkAgainstVotes(decision, body, state);
};
