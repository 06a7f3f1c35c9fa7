import type { Warning } from '@eensluidend/contracts';
import type { Decision, ProposalState } from '../state';

const wasFound = (state: ProposalState, decision: Decision, code: Warning['code']): boolean =>
  (state.findings[decision.at.eventId]?.warnings ?? []).some((warning) => warning.code === code);

/** Claimed to be invalid, or found so (R73, Gemeentewet 29): it may be repeated. */
export const wasInvalid = (state: ProposalState, decision: Decision): boolean =>
  wasFound(state, decision, 'invalidVote');

/** Claimed to be rejected by a tie that postponed it (R77, Gemeentewet 32 lid 4): a tie all the same. */
export const wasFirstTie = (state: ProposalState, decision: Decision): boolean =>
  wasFound(state, decision, 'rejectedAtFirstTie');

/** Claimed to be invalid, which it cannot have been: what came of the vote is not on record (R73). */
export const wasNotInvalid = (state: ProposalState, decision: Decision): boolean =>
  wasFound(state, decision, 'voteNotInvalid');

/** No decision in the eyes of the law: an invalid vote, a meeting that could not open, or a rejection by a tie that postponed it (R13, R69, R73, R77). */
export const isVoid = (state: ProposalState, decision: Decision): boolean =>
  wasInvalid(state, decision) ||
  wasNotInvalid(state, decision) ||
  wasFirstTie(state, decision) ||
  wasFound(state, decision, 'takenWithoutOpening') ||
  wasFound(state, decision, 'takenWithoutQuorum');
