import type { ProposalState } from './state';

/** The documents of texts that one council amended (R81). */
export const amendedDocuments = (state: ProposalState): readonly string[] =>
  state.councilWork.amendedTexts.flatMap((each) => each.parts.map((part) => part.text.documentId));

/** The joint document whose place an amended one took in one council: what keeps that secret keeps this secret too. */
export const amendedFrom = (state: ProposalState, documentId: string): string | undefined => {
  const amended = state.councilWork.amendedTexts.find((each) =>
    each.parts.some((part) => part.text.documentId === documentId),
  );
  const role = amended?.parts.find((part) => part.text.documentId === documentId)?.role;
  const text = state.texts.find((each) => each.textId === amended?.textId);
  return text?.joint.find((part) => part.role === role)?.text.documentId;
};
