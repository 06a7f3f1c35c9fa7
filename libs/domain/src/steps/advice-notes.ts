import type { Warning } from '@eensluidend/contracts';
import { stageOf } from '../stage';
import type { ProposalState } from '../state';
import { unionsBeforeAgreement } from './unions';

const asksForAgreement = (state: ProposalState): boolean => {
  const stage = stageOf(state);
  return stage?.kind === 'councilRound' || (stage?.kind === 'collegeRound' && stage.purpose !== 'release');
};

/** A round in which only input was asked has no advice (R47): told before the body decides, and with its decision. */
export const onlyInput = (state: ProposalState): readonly Warning[] => {
  const requests = state.requests.filter((each) => each.round === state.round.number);
  const advised = state.advices.some((each) => each.round === state.round.number);
  return requests.length > 0 && requests.every((each) => each.type === 'input') && !advised
    ? [{ code: 'onlyInput' }]
    : [];
};

/** What a decision, or the opening of its step, must tell about the advice (R47, R63). */
export const adviceNotes = (state: ProposalState): readonly Warning[] =>
  asksForAgreement(state) ? [...onlyInput(state), ...unionsBeforeAgreement(state)] : [];
