import type { ContentRef, TextAdded } from '@eensluidend/contracts';
import { named } from '../bodies';
import type { ProposalState } from '../state';

type JointPart = TextAdded['joint'][number];

/** One text as it is compared: its joint parts, with the parts that one council amended in their place (R81). */
export interface ComparedText {
  readonly label: ContentRef;
  /** The council whose amended text this is; without it the joint text itself. */
  readonly amendedBy?: string;
  readonly parts: readonly JointPart[];
}

/** The parts of a joint or an amended text, by its id; undefined for a text this proposal does not know. */
export const differenceParts = (state: ProposalState, id: string): ComparedText | undefined => {
  const joint = state.texts.find((text) => text.textId === id);
  if (joint) return { label: joint.label, parts: joint.joint };
  const amended = state.councilWork.amendedTexts.find((each) => each.amendedTextId === id);
  const base = state.texts.find((text) => text.textId === amended?.textId);
  if (!amended || !base) return undefined;
  const parts = base.joint.map((part) => {
    const own = amended.parts.find((each) => each.role === part.role);
    return own ? { ...part, text: own.text } : part;
  });
  return { label: base.label, amendedBy: named(state, amended.body), parts };
};
