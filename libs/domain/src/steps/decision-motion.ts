import { decided, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { momentOf, type Decision, type ProposalState } from '../state';

/** What became of a motion that stands with a decision. Whatever it is, the text stays as it was decided (R82). */
export const recordMotionOutcome: Decide<'recordMotionOutcome'> = (body, state, context) => {
  const decision = state.decisions.find((each) => each.decisionId === body.decisionId);
  if (!decision) return refused('unknownDecision', undefined, 'decisionId');
  if (!decision.motions[body.motion - 1]) return refused('unknownMotion', { motion: body.motion }, 'motion');
  const { decisionId, motion, status } = body;
  return (
    inTheFuture(body.happened, context) ??
    decided(eventOf('MotionOutcomeRecorded', { decisionId, motion, status }, context, body.happened))
  );
};

export const motionOutcomeRecorded: Evolve<'MotionOutcomeRecorded'> = (state, event) => ({
  ...state,
  motionOutcomes: [...state.motionOutcomes, { ...event.data, at: momentOf(event) }],
});

/** The motions of a decision, each with the latest that is known of it (R82). */
export const motionsOf = (state: ProposalState, decision: Decision): Decision['motions'] =>
  decision.motions.map((motion, index) => {
    const latest = state.motionOutcomes.findLast(
      (each) => each.decisionId === decision.decisionId && each.motion === index + 1,
    );
    return latest ? { ...motion, status: latest.status } : motion;
  });
