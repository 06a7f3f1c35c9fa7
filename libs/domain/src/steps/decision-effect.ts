import { earliest } from '@eensluidend/calendar';
import type { Warning } from '@eensluidend/contracts';
import { bodyOf, decidersOf, seatsOn } from '../bodies';
import type { EventOf, Evolve } from '../evolve';
import { notLive, settle, stageOf } from '../stage';
import { found, momentOf, type Decision, type ProposalState, type RoundOutcome } from '../state';
import { alreadyEnded } from './ended';
import { isInvalidVote } from './votes';

type DecisionEvent = EventOf<'DecisionRecorded'>;

/** Why a decision does not count for the round, in the order in which a griffier would ask. */
const whyNot = (state: ProposalState, event: DecisionEvent): Warning | undefined => {
  const { body: id, textId, votes, outcome, recused } = event.data;
  const body = bodyOf(state.definition, id);
  const day = earliest(event.validOn);
  const seats = body && day ? seatsOn(body, day) : undefined;
  const meeting = state.meetings.find((each) => each.meetingId === event.data.meetingId);
  const repeated =
    (meeting?.secondCall ?? false) ||
    state.decisions.some((each) => each.body === id && each.textId === textId && wasInvalid(state, each));
  if (body && (outcome === 'invalidVote' || isInvalidVote(body.kind, votes, seats, recused.length, repeated)))
    return {
      code: 'invalidVote',
      params: { cast: (votes?.for ?? 0) + (votes?.against ?? 0), seats: seats ?? 'onbekend' },
    };
  if (state.round.outcome || state.superseded) return alreadyEnded(state);
  if (textId !== state.liveTextId) return { code: notLive(state, textId) };
  const stage = stageOf(state);
  if (!stage || !decidersOf(state, stage).includes(id))
    return { code: 'stageNotReached', params: { step: stage?.name ?? 'de vorige ronde' } };
  return undefined;
};

/** Claimed to be invalid, or found so (Gemeentewet 29): it may be repeated. */
export const wasInvalid = (state: ProposalState, decision: Decision): boolean =>
  (state.findings[decision.at.eventId]?.warnings ?? []).some((warning) => warning.code === 'invalidVote');

const notesOn = (event: DecisionEvent, kind: string | undefined): Warning[] => [
  ...(event.data.decisionPoints.some((each) => each.local) ? [{ code: 'localPoint' as const }] : []),
  ...(event.data.votes?.byMember.some((each) => event.data.concerned.includes(each.member))
    ? [{ code: 'personallyConcerned' as const }]
    : []),
  ...(kind === 'council' && event.data.legalBasis.includes('Gw160') ? [{ code: 'legalBasisOfCollege' as const }] : []),
];

/** A rejection or an amendment of the joint text ends the round, where the definition says that one no returns the note. */
const endOfRound = (state: ProposalState, decision: Decision): RoundOutcome | undefined => {
  if (!decision.counts || !state.route.policies.oneRejectionReturns) return undefined;
  const kind =
    decision.outcome === 'rejected' ? 'rejected' : decision.outcome === 'adoptedAsAmended' ? 'amended' : undefined;
  return (
    kind && { kind, at: decision.at, body: decision.body, decisionId: decision.decisionId, textId: decision.textId }
  );
};

/** The step a decision belongs to: the stage, else the first step of this body that is not settled, else its last. */
export const stepOf = (state: ProposalState, body: string): string | undefined => {
  const stage = stageOf(state);
  if (stage && decidersOf(state, stage).includes(body)) return stage.id;
  const steps = state.round.steps.filter((step) => decidersOf(state, step).includes(body));
  return (steps.find((step) => state.round.settled[step.id] === undefined) ?? steps.at(-1))?.id;
};

export const decisionRecorded: Evolve<'DecisionRecorded'> = (state, event) => {
  const at = momentOf(event);
  const reason = whyNot(state, event);
  const step = stepOf(state, event.data.body);
  const decision: Decision = {
    ...event.data,
    at,
    round: state.round.number,
    counts: reason === undefined,
    ...(step ? { step } : {}),
  };
  const kind = bodyOf(state.definition, event.data.body)?.kind;
  const warnings = [...(reason ? [reason] : []), ...notesOn(event, kind)];
  const outcome = endOfRound(state, decision);
  const before = outcome ? discountLateVotes(state, event.version, outcome, step) : state;
  const next = {
    ...before,
    decisions: [...before.decisions, decision],
    ...(outcome ? { round: { ...state.round, outcome } } : {}),
  };
  return settle(found(next, event, warnings, decision.counts), at);
};

/** A vote in the same step that was held before the return but recorded after it does not count either (R8). */
const discountLateVotes = (
  state: ProposalState,
  version: number,
  outcome: RoundOutcome,
  step: string | undefined,
): ProposalState => {
  const recordedAfter = state.events.filter((event) => event.type === 'DecisionRecorded' && event.version > version);
  const late = recordedAfter.filter((event) =>
    state.decisions.some(
      (each) =>
        each.at.eventId === event.eventId && each.counts && each.round === state.round.number && each.step === step,
    ),
  );
  const ids = late.map((event) => event.eventId);
  const decisions = state.decisions.map((each) => (ids.includes(each.at.eventId) ? { ...each, counts: false } : each));
  const ended = alreadyEnded({ ...state, round: { ...state.round, outcome } });
  return late.reduce<ProposalState>(
    (next, event) => found(next, event, [ended, ...(next.findings[event.eventId]?.warnings ?? [])], false),
    { ...state, decisions },
  );
};
