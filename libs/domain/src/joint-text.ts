import type { DecisionRecorded } from '@eensluidend/contracts';
import type { ProposalState, Text } from './state';

const textOf = (state: ProposalState, textId: string | undefined): Text | undefined =>
  state.texts.find((text) => text.textId === textId);

const commitmentsOf = (text: Pick<Text, 'joint'>): readonly string[] =>
  text.joint.map((part) => part.text.commitment).sort();

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);

/** Whether two texts have the very same joint parts; local papers are never compared (R2). */
export const hasSameJoint = (one: Pick<Text, 'joint'>, other: Pick<Text, 'joint'>): boolean =>
  same(commitmentsOf(one), commitmentsOf(other));

/** Whether a text is the one decided on: the live text, or one with the same joint parts (R2). */
export const isLive = (state: ProposalState, textId: string): boolean => {
  if (textId === state.liveTextId) return true;
  const [text, live] = [textOf(state, textId), textOf(state, state.liveTextId)];
  return text !== undefined && live !== undefined && hasSameJoint(text, live);
};

/** Whether a decision was taken on another joint text than the one it names: its commitments differ (R5). */
export const isOnOtherJointText = (state: ProposalState, decision: DecisionRecorded): boolean => {
  const text = textOf(state, decision.textId);
  return (
    decision.jointCommitments !== undefined &&
    text !== undefined &&
    !same([...decision.jointCommitments].sort(), commitmentsOf(text))
  );
};
