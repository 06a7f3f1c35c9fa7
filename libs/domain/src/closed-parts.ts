import type { Body, TextAdded } from '@eensluidend/contracts';
import { takesPart } from './bodies';
import { amendedBy, amendedFrom } from './amended-documents';
import { everRecorded } from './corrections';
import { activeSecrecies, secreciesOn } from './secrecy';
import type { ProposalState } from './state';
import type { MarkedPart } from './state/closed';
import type { Moment } from './state/moment';

type Part = TextAdded['joint'][number] | TextAdded['local'][number];

/** The parts of a text that came closed or in the place of another, as they stand when it comes (R30). */
export const markedParts = (
  state: ProposalState,
  { joint, local }: Pick<TextAdded, 'joint' | 'local'>,
  at: Moment,
): readonly MarkedPart[] =>
  [...joint, ...local]
    .filter((part) => part.closed ?? part.replaces !== undefined)
    .map((part: Part) => ({
      documentId: part.text.documentId,
      closed: part.closed ?? (part.replaces !== undefined && isShut(state, part.replaces)),
      at,
      ...('municipality' in part ? { municipality: part.municipality } : {}),
      ...(part.replaces ? { replaces: part.replaces } : {}),
    }));

/** A part of a text that proved never to have been, for what a council made of it (R110). */
const retracted = (state: ProposalState, documentId: string): MarkedPart | undefined =>
  everRecorded(state)
    .flatMap((event) => (event.type === 'TextAdded' ? markedParts(state, event.data, state.startedAt) : []))
    .find((part) => part.documentId === documentId);

/** A closed document: whose own paper it is where it is one, and the council whose amended text it is. */
export interface ClosedDocument {
  readonly municipality?: string;
  readonly council?: string;
}

/**
 * Why a document is closed without secrecy; undefined when it is not (R30, Gemeentewet 87). Once secrecy was imposed on it
 * the rules of secrecy decide; once it was opened it is open.
 */
export const closedDocument = (state: ProposalState, documentId: string): ClosedDocument | undefined => {
  const { marked, opened } = state.closedParts;
  const council = amendedBy(state, documentId);
  if (marked.length === 0 && council === undefined) return undefined;
  const origin = council === undefined ? documentId : (amendedFrom(state, documentId) ?? documentId);
  const part =
    marked.find((each) => each.documentId === origin) ?? (council === undefined ? undefined : retracted(state, origin));
  if (!part || opened.includes(origin) || opened.includes(documentId)) return undefined;
  if (secreciesOn(state, documentId).length > 0) return undefined;
  if (!part.closed && !(part.replaces !== undefined && isShut(state, part.replaces))) return undefined;
  return {
    ...(part.municipality ? { municipality: part.municipality } : {}),
    ...(council === undefined ? {} : { council }),
  };
};

/** Whether a body has a closed document and may open it: a college that takes part, of an own paper only its own (R30). */
export const mayOpen = (state: ProposalState, body: Body, { municipality }: ClosedDocument): boolean =>
  body.kind === 'college' && takesPart(state, body) && (municipality ?? body.municipality) === body.municipality;

/** Whether a document is not open to all: secret, or closed until somebody decides (R30, R32). */
export const isShut = (state: ProposalState, documentId: string): boolean =>
  activeSecrecies(state, documentId).length > 0 || closedDocument(state, documentId) !== undefined;

type Marks = Pick<Part, 'closed' | 'open' | 'replaces'>;

const isUnmarked = ({ closed, open, replaces }: Marks): boolean => !closed && !open && replaces === undefined;

interface NewParts {
  readonly joint: readonly (Pick<TextAdded['joint'][number], 'role'> & Marks)[];
  readonly local: readonly (Pick<TextAdded['local'][number], 'municipality'> & Marks)[];
}

/** Whether a new text leaves it open if a part stays shut that took the place of one that is (R30, R32). */
export const leavesUnmarked = (state: ProposalState, before: TextAdded | undefined, next: NewParts): boolean => {
  const shut = (part: Part) => isShut(state, part.text.documentId);
  const roles = (before?.joint ?? []).filter(shut).map((part) => part.role);
  const municipalities = (before?.local ?? []).filter(shut).map((part) => part.municipality);
  return (
    next.joint.some((part) => roles.includes(part.role) && isUnmarked(part)) ||
    next.local.some((part) => municipalities.includes(part.municipality) && isUnmarked(part))
  );
};
