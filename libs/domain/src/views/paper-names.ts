import { amendedFrom } from '../amended-documents';
import type { ProposalState } from '../state';
import type { TextOf } from './timeline-sentence';

/**
 * The names of papers, each name once: of the parts of the texts and the papers with decisions, of an amended part the name
 * of what it took the place of. Without those this reader may not see (R32), and without letters, which have no name.
 */
export const paperNames = (
  state: ProposalState,
  documents: readonly string[],
  text: TextOf,
  seesDocument: (documentId: string) => boolean = () => true,
): readonly string[] => {
  const named = [
    ...state.texts.flatMap((each) => [...each.joint, ...each.local]),
    ...state.decisions.flatMap((each) => each.papers),
  ];
  const names = documents.filter(seesDocument).flatMap((id) => {
    const paper = named.find((each) => [id, amendedFrom(state, id)].includes(each.text.documentId));
    return paper ? [text(paper.name)] : [];
  });
  return [...new Set(names)].filter((name) => name !== '');
};
