import type { ProposalState } from './state';

export interface NamedAdviser {
  readonly body: string;
  readonly adviceId: string;
  /** The day of the advice; parts may be unknown. */
  readonly on: string;
}

/** Every adviser with the advice it gave, in the order in which it came: the list for the text of the decision (R57, Awb 3:8). */
export const advisersNamed = (state: ProposalState): readonly NamedAdviser[] =>
  state.advices.flatMap((advice) =>
    advice.signers.map((body) => ({ body, adviceId: advice.adviceId, on: advice.at.on })),
  );
