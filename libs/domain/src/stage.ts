import { earliest } from '@eensluidend/calendar';
import type { RouteStep } from '@eensluidend/contracts';
import { asksAnswer, holdsUp, openRemarks, stillToAgree, waitsForMinutes, withoutMinutes } from './advice-round';
import { bodyOf, decidersOf, publishersOf, viewersOf } from './bodies';
import { isLive } from './joint-text';
import { participantOf, somebodyDecides } from './participants';
import type { Decision, Moment, ProposalState, Round, Text } from './state';
import { stillToReport } from './working-group';
import { isHeard } from './zienswijze-term';

export const liveText = (state: ProposalState): Text | undefined =>
  state.texts.find((text) => text.textId === state.liveTextId);

/** A text that is not the live one was superseded, or had not been put in yet on that day. */
export const notLive = (state: ProposalState, textId: string): 'olderText' | 'laterText' =>
  state.texts.some((text) => text.textId === textId) ? 'olderText' : 'laterText';

/** The step the proposal is in: the first that is not settled; undefined when the round ended without adoption or all is done. What was adopted is published, also when another proposal took its place since (R4, R89). */
export const stageOf = (state: ProposalState, round: Round = state.round): RouteStep | undefined => {
  if (state.withdrawn || (round.outcome ? round.outcome.kind !== 'adopted' : state.superseded)) return undefined;
  return round.steps.find((step) => round.settled[step.id] === undefined);
};

/** Since when the stage is open: the moment the step before it was settled, or the round began. */
export const stageSince = (round: Round, step: RouteStep): Moment => {
  const index = round.steps.indexOf(step);
  const before = round.steps[index - 1];
  return (before && round.settled[before.id]) ?? round.startedAt;
};

const dayOf = (moment: Moment | undefined): string => (moment && earliest(moment.on)) ?? '';

/** Since when a step waits for one body: since it is open, or since its municipality came in or signed up, where that was later (R1, R123). */
export const waitsSince = (state: ProposalState, step: RouteStep, body: string): Moment => {
  const { joined, signedUp } = participantOf(state, bodyOf(state.definition, body)?.municipality) ?? {};
  return [joined, signedUp].reduce<Moment>(
    (since, each) => (each && dayOf(each) > dayOf(since) ? each : since),
    stageSince(state.round, step),
  );
};

/** The decisions of the current round: the last ones, because the number of the round only rises. */
const ofThisRound = ({ decisions, round }: ProposalState): readonly Decision[] =>
  decisions.slice(decisions.findLastIndex((decision) => decision.round !== round.number) + 1);

const countsFor =
  (state: ProposalState, step: RouteStep) =>
  (decision: Decision): boolean =>
    decision.counts && decision.step === step.id && isLive(state, decision.textId);

/** The decisions that count for a step of the current round, on the live text where the step binds one. */
export const countingDecisions = (state: ProposalState, step: RouteStep): readonly Decision[] =>
  ofThisRound(state).filter(countsFor(state, step));

export const agrees = (decision: Decision): boolean => decision.agrees;

/** Whether the last that a body decided in this round for a step is that it agrees. */
const agreesLast = (state: ProposalState, step: RouteStep): ((body: string) => boolean) => {
  const { number } = state.round;
  const counts = countsFor(state, step);
  return (body) => {
    const latest = state.decisions.findLast(
      (decision) => decision.round !== number || (decision.body === body && counts(decision)),
    );
    return latest?.round === number && agrees(latest);
  };
};

export const stillToDecide = (state: ProposalState, step: RouteStep): readonly string[] => {
  const agreed = agreesLast(state, step);
  return decidersOf(state, step).filter((body) => !agreed(body));
};

const allAgree = (state: ProposalState, step: RouteStep): boolean =>
  decidersOf(state, step).every(agreesLast(state, step));

/** Advice of an earlier round that still holds, where the route keeps it (R8). */
const holdsFromBefore = (state: ProposalState, adviser: string): boolean =>
  state.route.policies.adviceAfterReturn === 'kept' &&
  state.advices.some((advice) => advice.round < state.round.number && advice.signers.includes(adviser));

/** The statutory askers of an adviser that have not asked in this round, unless the adviser was exempted with a reason (R124). */
export const notAsked = (state: ProposalState, adviser: string): readonly string[] => {
  if (holdsFromBefore(state, adviser)) return [];
  if (state.exemptions.some((each) => each.adviser === adviser && each.round === state.round.number)) return [];
  const right = state.definition.bodies.find((body) => body.id === adviser)?.adviceRight;
  return (right?.askedBy ?? []).filter(
    (asker) =>
      !state.requests.some(
        (request) =>
          request.type === 'advice' &&
          request.round === state.round.number &&
          request.adviser === adviser &&
          request.askedBy === asker,
      ),
  );
};

/** The points of advice that have no answer yet, those of an earlier round among them where that advice still holds (R55). */
export const openPoints = (state: ProposalState): readonly { adviceId: string; point: string }[] =>
  state.advices
    .filter((advice) => asksAnswer(state, advice))
    .flatMap((advice) =>
      advice.points
        .filter((each) => advice.answered[each.point] === undefined)
        .map((each) => ({ adviceId: advice.adviceId, point: each.point })),
    );

/** The adjusted text with its feedback report must follow the advice round (R67); without advice the text may stand. */
export const needsAdjustedText = (state: ProposalState): boolean => {
  const text = liveText(state);
  const advised = state.advices.some((advice) => advice.round === state.round.number);
  return advised && !text?.joint.some((part) => part.role === 'feedbackReport');
};

const isSettled = (state: ProposalState, step: RouteStep): boolean => {
  switch (step.kind) {
    case 'workingGroup':
      return liveText(state) !== undefined && stillToReport(state, step).length === 0;
    case 'alignment':
      return false;
    case 'collegeRound':
    case 'councilRound':
      return liveText(state) !== undefined && somebodyDecides(state) && allAgree(state, step);
    case 'zienswijzeRound':
      return somebodyDecides(state) && viewersOf(state, step).every((council) => isHeard(state, step, council));
    case 'adviceRound':
      return (
        step.advisers.every((adviser) => notAsked(state, adviser).length === 0) &&
        !state.requests.some((request) => holdsUp(state, step, request)) &&
        !withoutMinutes(state).some((advice) => waitsForMinutes(state, advice))
      );
    case 'processing':
      return (
        openPoints(state).length === 0 &&
        openRemarks(state).length === 0 &&
        !needsAdjustedText(state) &&
        stillToAgree(state, step).length === 0
      );
    case 'publication':
      return publishersOf(state, step).every((municipality) =>
        state.gazettes.some((gazette) => gazette.municipality === municipality && gazette.published),
      );
  }
};

/** Whether the steps of a kind that binds all bodies start again for those who have yet to act. */
const bindsAll = (step: RouteStep): boolean =>
  step.kind === 'councilRound' ||
  step.kind === 'zienswijzeRound' ||
  (step.kind === 'collegeRound' && (step.purpose === 'consent' || step.purpose === 'conclude'));

/** A municipality that came in later has yet to act in steps that were settled without it: those open again (R1). */
export const reopen = (state: ProposalState): ProposalState => {
  if (state.round.outcome) return state;
  const open = state.round.steps.filter((step) => bindsAll(step) && !isSettled(state, step)).map((step) => step.id);
  const settled = Object.entries(state.round.settled).filter(([id]) => !open.includes(id));
  return { ...state, round: { ...state.round, settled: Object.fromEntries(settled) } };
};

const isLastDecision = (round: Round, step: RouteStep): boolean =>
  !round.steps.slice(round.steps.indexOf(step) + 1).some((later) => later.kind !== 'publication');

/** Latches every step that the newest fact settled, in order; the last decision step settled means adopted. */
export const settle = (state: ProposalState, at: Moment): ProposalState => {
  const step = stageOf(state);
  if (!step || !isSettled(state, step)) return state;
  const round: Round = { ...state.round, settled: { ...state.round.settled, [step.id]: at } };
  const adopted = isLastDecision(round, step) && !round.outcome;
  const outcome = adopted
    ? { outcome: { kind: 'adopted' as const, at, ...(state.liveTextId ? { textId: state.liveTextId } : {}) } }
    : {};
  return settle({ ...state, round: { ...round, ...outcome } }, at);
};
