import { earliest } from '@eensluidend/calendar';
import type { PlannedDecision, ProposalState } from './state';
import { isVoid } from './steps/decision-void';

/**
 * Whether a planned day is no plan any more: on it or later the body held the matter over, the votes tied, the vote was
 * invalid, or its meeting could not open (R69, R73, R119).
 */
export const isUsedUp = (state: ProposalState, { body, round, plannedOn }: PlannedDecision): boolean => {
  const taken = state.decisions.filter((each) => each.body === body && each.round === round);
  const last = taken.at(-1);
  const over = [
    ...(last?.counts ? [last] : []),
    ...taken.filter((each) => isVoid(state, each)),
    ...state.meetings.filter((each) => each.body === body && !each.opened),
  ];
  return over.some(({ at }) => plannedOn <= (earliest(at.on) ?? ''));
};

/** The last plan of a body in this round that stands, also where its day went by without a meeting. */
export const openPlan = (state: ProposalState, body: string): PlannedDecision | undefined =>
  state.planned.findLast(
    (each) => each.body === body && each.round === state.round.number && !each.withdrawn && !isUsedUp(state, each),
  );

/** Whether a body had a plan in this round that was used up: it has to plan a new day. */
export const hasUsedUpPlan = (state: ProposalState, body: string): boolean =>
  state.planned.some(
    (each) => each.body === body && each.round === state.round.number && !each.withdrawn && isUsedUp(state, each),
  );
