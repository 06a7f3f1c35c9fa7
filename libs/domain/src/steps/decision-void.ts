import type { Warning } from '@eensluidend/contracts';
import type { Decision, ProposalState } from '../state';

const wasFound = (state: ProposalState, decision: Decision, code: Warning['code']): boolean =>
  (state.findings[decision.at.eventId]?.warnings ?? []).some((warning) => warning.code === code);

/** Claimed to be invalid, or found so (R73, Gemeentewet 29): it may be repeated. */
export const wasInvalid = (state: ProposalState, decision: Decision): boolean =>
  wasFound(state, decision, 'invalidVote');

/** No decision in the eyes of the law: an invalid vote, or a meeting that could not open (R13, R69, R73). */
export const isVoid = (state: ProposalState, decision: Decision): boolean =>
  wasInvalid(state, decision) ||
  wasFound(state, decision, 'takenWithoutOpening') ||
  wasFound(state, decision, 'takenWithoutQuorum');
