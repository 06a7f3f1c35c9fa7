import { activeSecrecies, knowers, type ProposalState } from '@eensluidend/domain';
import type { Reader } from './reader';
import { seesDocument } from './see';

/** One line of the log of reads: who read which secret document, under which secrecies, and on what that rests. */
export interface SecretRead {
  readonly documentId: string;
  readonly secrecyIds: readonly string[];
  readonly person: string;
  readonly role: Reader['role'];
  readonly body?: string;
  readonly basis: 'knower' | 'madeTheNote';
}

/** `open`: nothing to log. `refused`: as if it were not there. `logged`: the line must be written before the first byte is sent. */
export type Reading =
  | { readonly kind: 'open' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'logged'; readonly line: SecretRead };

/** What reading a document asks for: every read of a secret one is logged (R32, Gemeentewet 89 lid 2). */
export const readingOf = (state: ProposalState, reader: Reader, documentId: string): Reading => {
  const secrecies = activeSecrecies(state, documentId);
  if (secrecies.length === 0) return { kind: 'open' };
  if (!seesDocument(state, reader, documentId)) return { kind: 'refused' };
  const { person, role, body } = reader;
  const known = secrecies.every((each) => body !== undefined && knowers(each).includes(body));
  const line: SecretRead = {
    documentId,
    secrecyIds: secrecies.map((each) => each.secrecyId),
    person,
    role,
    ...(body ? { body } : {}),
    basis: known ? 'knower' : 'madeTheNote',
  };
  return { kind: 'logged', line };
};
