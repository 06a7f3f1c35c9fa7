import type { ProposalState } from '../state';

/** The name of a step of the route. */
export const stepName = (state: ProposalState, id: string): string =>
  state.route.steps.find((step) => step.id === id)?.name ?? id;
