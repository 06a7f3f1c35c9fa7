import { decidersOf } from '../bodies';
import type { ProposalState } from '../state';
import { untoldPlans } from '../steps/communication-told';
import { isReturned } from '../steps/ended';
import { obligation, stuurgroepOf, type Obligation } from './obligation';

/** Those who gave advice and were not told of the decision yet (R97, Awb 3:43). */
const telling = (state: ProposalState): readonly Obligation[] => {
  const outcome = state.round.outcome;
  if (outcome?.kind !== 'adopted') return [];
  const spoke = [...new Set(state.advices.flatMap((advice) => advice.signers))];
  return spoke
    .filter((adviser) => !state.communication.told.some((each) => each.adviser === adviser))
    .map((adviser) =>
      obligation('tellDecision', stuurgroepOf(state), outcome.at, { subject: adviser, blocking: false }),
    );
};

/** The bodies of which a planned date was dropped at the return, and that have no new one yet (R9). */
const replanning = (state: ProposalState, round: number): readonly Obligation[] => {
  const outcome = (isReturned(state) ? state.round : state.earlierRounds.at(-1))?.outcome;
  if (!outcome) return [];
  const deciding = state.round.steps.flatMap((step) => decidersOf(state, step));
  const before = state.planned.filter((each) => each.round === round - 1 && deciding.includes(each.body));
  return [...new Set(before.map((each) => each.body))]
    .filter((body) => !state.planned.some((each) => each.round === round && each.body === body))
    .filter((body) => !state.decisions.some((each) => each.body === body && each.round === round && each.counts))
    .map((body) => obligation('planAgain', body, outcome.at, { blocking: false }));
};

/** New dates after a return are told to all (R9). */
const planningMoved = (state: ProposalState): readonly Obligation[] => {
  const round = isReturned(state) ? state.round.number + 1 : state.round.number;
  if (round === 1 || state.withdrawn || state.superseded || state.round.outcome?.kind === 'adopted') return [];
  const [plan] = untoldPlans(state, round);
  const tell = plan
    ? [obligation('tellPlanning', stuurgroepOf(state), plan.at, { subject: String(round), blocking: false })]
    : [];
  return [...replanning(state, round), ...tell];
};

/** What others still have to be told, holding nothing up. */
export const communicating = (state: ProposalState): readonly Obligation[] => [
  ...planningMoved(state),
  ...telling(state),
];
