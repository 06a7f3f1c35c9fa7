import type { ProposalState } from '../state';
import type { ConsultationState } from '../state/consultation';

/** The state with one part of its consultation changed. */
export const withConsultation = (state: ProposalState, part: Partial<ConsultationState>): ProposalState => ({
  ...state,
  consultation: { ...state.consultation, ...part },
});
