import type { ProposalState } from '../state';
import { missedTargets } from '../steps/planning-targets';
import { obligation, stuurgroepOf, type Obligation } from './obligation';

/** A date that was missed asks for its reason, from the day after; the proposal does not wait for it (R107). */
export const planningObligations = (state: ProposalState): readonly Obligation[] =>
  missedTargets(state).map(({ targetDateId, from, at }) =>
    obligation(
      'explainMissedDate',
      stuurgroepOf(state),
      { ...at, on: from },
      {
        subject: targetDateId,
        from,
        blocking: false,
      },
    ),
  );
