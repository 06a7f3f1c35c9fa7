import { latest } from '@eensluidend/calendar';
import type { NewProposalEvent, RouteStep, StageOpened } from '@eensluidend/contracts';
import { decided, defined, eventOf, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { settle, stageOf } from '../stage';
import { closingGate, stageGate } from '../stage-gate';
import { endsWithoutRound } from './ended';
import {
  found,
  momentOf,
  roundByNumber,
  type Moment,
  type PlannedDecision,
  type ProposalState,
  type Round,
  type RoundOutcome,
} from '../state';
import { differs, isReturn } from './consequence';
import { finalOutcomes } from './decision-outcome';
import { adviceNotes } from './advice-notes';

export const openStage: Decide<'openStage'> = (body, state, context) => {
  if (state.opened.some((each) => each.round === body.round && each.step === body.step)) return refused('alreadyDone');
  const stage = stageOf(state);
  if (!stage) return refused('proposalEnded');
  if (state.round.number !== body.round || stage.id !== body.step)
    return refused('stageNotReached', { step: stage.name });
  const gate = stageGate(state, stage);
  if (gate) return { kind: 'refused', refusal: gate };
  return decided(eventOf('StageOpened', { round: body.round, step: body.step }, context));
};

const preparing: readonly RouteStep['kind'][] = ['workingGroup', 'adviceRound', 'processing'];

/**
 * The preparation is over once the bodies were asked to decide: its gates stand before that opening. An advice, a remark or a
 * correction that comes to light later is work to be done, and takes nothing from what was decided (R51, R55, R124).
 */
const prepared = (state: ProposalState, { round, step }: StageOpened, at: Moment): ProposalState => {
  const index = state.round.steps.findIndex((each) => each.id === step);
  const opened = state.round.steps[index];
  const asks = opened?.kind === 'councilRound' || (opened?.kind === 'collegeRound' && opened.purpose === 'consent');
  if (!asks || round !== state.round.number || state.round.outcome) return state;
  const left = state.round.steps
    .slice(0, index)
    .filter(({ kind, id }) => preparing.includes(kind) && !state.round.settled[id]);
  if (left.length === 0) return state;
  const settled = { ...state.round.settled, ...Object.fromEntries(left.map(({ id }) => [id, at])) };
  return settle({ ...state, round: { ...state.round, settled } }, at);
};

export const stageOpened: Evolve<'StageOpened'> = (state, event) => {
  const at = momentOf(event);
  const next = { ...state, opened: [...state.opened, { ...event.data, at }] };
  return found(prepared(next, event.data, at), event, adviceNotes(state));
};

/** Everybody who takes part is told: those who decide, who prepared the text or were asked for advice, and the stuurgroep. */
export const toTell = (state: ProposalState, round: Round): readonly string[] => {
  const deciding = state.route.steps.flatMap((step) =>
    step.kind === 'collegeRound' || step.kind === 'councilRound' || step.kind === 'zienswijzeRound' ? step.bodies : [],
  );
  const preparing = state.route.steps.flatMap((step) => (step.kind === 'workingGroup' ? step.bodies : []));
  const advising = state.requests
    .map((request) => request.adviser)
    .concat(state.advices.flatMap((advice) => advice.signers));
  const aligning = round.steps.flatMap((step) => (step.kind === 'alignment' ? [step.body] : []));
  return [...new Set([...aligning, ...deciding, ...preparing, ...advising])];
};

const returns = (state: ProposalState, round: Round): boolean =>
  round.outcome !== undefined &&
  !(round.number === state.round.number && endsWithoutRound(state)) &&
  ['rejected', 'amended', 'insufficientSupport'].includes(round.outcome.kind);

/** What was planned for a round and did not come to be: a body that only released the note had its consent still to give (R9). */
const stillPlanned = (state: ProposalState, round: Round): readonly PlannedDecision[] => {
  const isDone = ({ body, plannedOn }: PlannedDecision): boolean => {
    const last = round.steps.findLast(
      (step) => (step.kind === 'collegeRound' || step.kind === 'councilRound') && step.bodies.includes(body),
    );
    return state.decisions.some(
      (each) =>
        each.body === body &&
        each.round === round.number &&
        each.counts &&
        ((each.step === last?.id && finalOutcomes.includes(each.outcome)) || (latest(each.at.on) ?? '') >= plannedOn),
    );
  };
  return state.planned.filter((item) => item.round === round.number && !item.withdrawn && !isDone(item));
};

/** Carries out the outcome of a round in one go: all bodies told; after a return the others' planned items withdrawn and the stuurgroep asked. */
export const closeRound: Decide<'closeRound'> = (body, state, context) => {
  const round = roundByNumber(state, body.round);
  if (!round?.outcome) return refused('nothingToClose');
  if (round.closed) return refused('alreadyDone');
  const gate = closingGate(state, round);
  if (gate) return { kind: 'refused', refusal: gate };
  const { kind, decisionId } = round.outcome;
  const events: NewProposalEvent[] = [
    eventOf('RoundClosed', defined({ round: round.number, outcome: kind, decisionId }), context),
  ];
  for (const id of toTell(state, round))
    events.push(
      eventOf(
        'NoticeGiven',
        { noticeId: context.newId(`notice/${id}`), body: id, about: 'roundEnded', round: round.number },
        context,
      ),
    );
  if (kind !== 'adopted') {
    for (const item of stillPlanned(state, round))
      events.push(
        eventOf(
          'PlannedDecisionWithdrawn',
          { plannedDecisionId: item.plannedDecisionId, round: round.number },
          context,
        ),
      );
  }
  const alignment = state.route.steps.find((step) => step.kind === 'alignment');
  if (returns(state, round) && alignment)
    events.push(eventOf('StuurgroepAsked', { round: round.number, body: alignment.body }, context));
  return decided(...events);
};

/** A closing that a correction took the ground from waits for a person, or stands because a person confirmed it (R110). */
export const roundClosed: Evolve<'RoundClosed'> = (state, event) => {
  const closed = momentOf(event);
  const { round: number, outcome: kind } = event.data;
  const follows = roundByNumber(state, number)?.outcome?.kind === kind;
  const confirmed = state.consequences.confirmed.includes(event.eventId) && isReturn(kind);
  if (!follows && !confirmed) return differs(state, event);
  const outcome: RoundOutcome = {
    kind,
    at: closed,
    confirmed: true,
    ...(state.liveTextId ? { textId: state.liveTextId } : {}),
  };
  const close = (round: Round): Round =>
    round.number === number ? { ...round, closed, outcome: follows ? (round.outcome ?? outcome) : outcome } : round;
  return { ...state, round: close(state.round), earlierRounds: state.earlierRounds.map(close) };
};

export const noticeGiven: Evolve<'NoticeGiven'> = (state, event) => {
  const { body, about, round } = event.data;
  return { ...state, notices: [...state.notices, { body, about, round, at: momentOf(event) }] };
};

export const plannedDecisionWithdrawn: Evolve<'PlannedDecisionWithdrawn'> = (state, event) => ({
  ...state,
  planned: state.planned.map((item) =>
    item.plannedDecisionId === event.data.plannedDecisionId ? { ...item, withdrawn: true } : item,
  ),
});

export const stuurgroepAsked: Evolve<'StuurgroepAsked'> = (state) => state;
