import type { ConsequenceSettled } from '@eensluidend/contracts';
import type { Obligation } from '../obligations';
import type { ProposalState } from '../state';
import { whyNotSo } from '../steps/consequence';

type Choice = ConsequenceSettled['choice'];

/** What may be decided about a step that no longer follows from the facts, as `settleConsequence` takes it; undefined for any other task (R110). */
export const choicesIn = (state: ProposalState, { kind, subject }: Obligation): Choice[] | undefined => {
  const entry = state.consequences.differing.find((each) => each.consequence === subject);
  if (kind !== 'consequenceDiffers' || !entry) return undefined;
  return (['resumeRound', 'confirmReturn'] as const).filter((choice) => whyNotSo(state, entry, choice) === undefined);
};
