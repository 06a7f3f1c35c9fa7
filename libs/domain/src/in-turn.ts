import { amsterdamDate, latest } from '@eensluidend/calendar';
import type { ProposalEvent } from '@eensluidend/contracts';
import type { ProposalState } from './state';
import { comesTooEarly } from './steps/decision-effect';

type Evolver = (state: ProposalState, event: ProposalEvent) => ProposalState;

/** How far a fold has come, with the facts that wait for their turn. */
interface Turn {
  readonly state: ProposalState;
  readonly waiting: readonly ProposalEvent[];
}

/** The last day on which a fact can have happened: the last that its date can mean, and none after it was recorded. */
const lastDay = (event: ProposalEvent): string => {
  const [last, recorded] = [latest(event.validOn), amsterdamDate(event.recordedAt)];
  return last !== undefined && last < recorded ? last : recorded;
};

/** A signature or what became of a motion waits with the decision that it is about; the product's own steps do not. */
const isAbout = (event: ProposalEvent, decision: ProposalEvent): boolean =>
  decision.type === 'DecisionRecorded' &&
  decision !== event &&
  event.source.kind !== 'engine' &&
  'decisionId' in event.data &&
  event.data.decisionId === decision.data.decisionId;

const waits = ({ state, waiting }: Turn, event: ProposalEvent): boolean =>
  event.type === 'DecisionRecorded'
    ? comesTooEarly(state, event)
    : waiting.some((decision) => isAbout(event, decision));

/** The waiting facts of which the turn has come, each of which may bring the turn of another. */
const letIn = (turn: Turn, evolve: Evolver): Turn => {
  const next = turn.waiting.find((event) => !waits(turn, event));
  if (!next) return turn;
  return letIn({ state: evolve(turn.state, next), waiting: turn.waiting.filter((event) => event !== next) }, evolve);
};

/** The last day on which a waiting fact can count: what is about a decision that waits counts no earlier than that decision. */
const lastDayIn = (waiting: readonly ProposalEvent[], event: ProposalEvent): string =>
  [event, ...waiting.filter((decision) => isAbout(event, decision))].map(lastDay).sort().at(-1) ?? lastDay(event);

/** The waiting facts that can have happened no later than before a day come in as they are. */
const letInBefore = ({ state, waiting }: Turn, day: string, evolve: Evolver): Turn => {
  const isOver = (event: ProposalEvent): boolean => lastDayIn(waiting, event) < day;
  return {
    state: waiting.filter(isOver).reduce(evolve, state),
    waiting: waiting.filter((event) => !isOver(event)),
  };
};

/**
 * Folds facts that stand in order. A decision of which the day is not known in full waits until it can count, as long as its
 * date allows: who says "in 2025" does not say that it was before its step (R113). `until`: what may have happened after
 * that day is left out.
 */
export const foldInTurn = (
  start: ProposalState,
  events: readonly ProposalEvent[],
  { dayOf, evolve, until }: { dayOf: (event: ProposalEvent) => string; evolve: Evolver; until?: string | undefined },
): ProposalState => {
  const { state, waiting } = events.reduce<Turn>(
    (before, event) => {
      const turn = before.waiting.length === 0 ? before : letInBefore(before, dayOf(event), evolve);
      if (waits(turn, event)) return { ...turn, waiting: [...turn.waiting, event] };
      const next = { ...turn, state: evolve(turn.state, event) };
      return next.waiting.length === 0 ? next : letIn(next, evolve);
    },
    { state: start, waiting: [] },
  );
  return waiting.filter((event) => until === undefined || lastDayIn(waiting, event) <= until).reduce(evolve, state);
};
