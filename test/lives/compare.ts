import { agrees, stageOf, type ProposalState } from '@eensluidend/domain';
import type { SimpleBoard } from './simple-board';

/** The picture of the simple model, drawn from the fold. */
export const folded = (state: ProposalState | undefined): SimpleBoard | undefined => {
  if (!state) return undefined;
  const stage = stageOf(state);
  return {
    round: state.round.number,
    ...(stage ? { stage: stage.id } : {}),
    ...(state.liveTextId ? { live: state.liveTextId } : {}),
    ...(state.round.outcome ? { outcome: state.round.outcome.kind } : {}),
    agreed: state.decisions
      .filter((each) => each.counts && agrees(each))
      .map(({ round, step = '', body, textId }) => ({ round, step, body, text: textId })),
  };
};

/** What makes a decision void or its body's own affair: the simple model knows nothing of votes, meetings and mandates. */
const taints: readonly string[] = [
  ...['invalidVote', 'takenWithoutOpening', 'takenWithoutQuorum', 'otherJointText', 'noMandate'],
  ...['localPointNotCounted', 'councilNotHeard', 'rejectedAtFirstTie'],
];

/** The decisions of which the simple model is told that they are none. */
export const invalidIn = (state: ProposalState | undefined): ReadonlySet<string> =>
  new Set(
    Object.entries(state?.findings ?? {})
      .filter(([, { warnings }]) => warnings.some((warning) => taints.includes(warning.code)))
      .map(([id]) => id),
  );
