import { everRecorded } from './corrections';
import type { ProposalState } from './state';

/** The council whose amended text a document is (R81). */
export const amendedBy = (state: ProposalState, documentId: string): string | undefined =>
  state.councilWork.amendedTexts.find((each) => each.parts.some((part) => part.text.documentId === documentId))?.body;

/**
 * The joint document whose place an amended one took in one council: what keeps that secret keeps this secret too, also
 * where either text proved never to have been (R110).
 */
export const amendedFrom = (state: ProposalState, documentId: string): string | undefined => {
  const told = everRecorded(state);
  const amendedTexts = told.flatMap((event) => (event.type === 'AmendedTextRecorded' ? [event.data] : []));
  const amended = [...state.councilWork.amendedTexts, ...amendedTexts].find((each) =>
    each.parts.some((part) => part.text.documentId === documentId),
  );
  if (!amended) return undefined;
  const role = amended.parts.find((part) => part.text.documentId === documentId)?.role;
  const texts = told.flatMap((event) => (event.type === 'TextAdded' ? [event.data] : []));
  const text = [...state.texts, ...texts].find((each) => each.textId === amended.textId);
  return text?.joint.find((part) => part.role === role)?.text.documentId;
};
