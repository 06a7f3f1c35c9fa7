import { bodyOf } from './bodies';
import { isShut } from './closed-parts';
import { liveText } from './stage';
import type { ProposalState, Text } from './state';

type Paper = Text['joint'][number] | Text['local'][number];

/**
 * The papers that lie open with a council's agenda: the live text and the municipality's own papers, without everything that
 * is closed or on which secrecy rests, whichever municipality imposed it (R45, R41; Gemeentewet 19 lid 2).
 */
export const publicPapersOf = (state: ProposalState, council: string): readonly Paper[] => {
  const text = liveText(state);
  const municipality = bodyOf(state.definition, council)?.municipality;
  if (!text || municipality === undefined) return [];
  return [...text.joint, ...text.local.filter((part) => part.municipality === municipality)].filter(
    (part) => !isShut(state, part.text.documentId),
  );
};
