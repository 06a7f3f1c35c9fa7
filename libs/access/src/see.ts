import { activeSecrecies, knowers, type ProposalState, type Secrecy } from '@eensluidend/domain';
import type { Reader } from './reader';

/** Officials who work on the note know its annexes under their own duty of secrecy (Awb 2:5). */
const madeTheNote = (reader: Reader): boolean => reader.role === 'secretary' || reader.role === 'engine';

const isCleared = (reader: Reader, secrecy: Secrecy): boolean =>
  madeTheNote(reader) ||
  (reader.role !== 'operator' && reader.body !== undefined && knowers(secrecy).includes(reader.body));

/** Whether this reader may know that a secrecy exists. */
export const seesSecrecy = (state: ProposalState, reader: Reader, secrecyId: string): boolean => {
  const secrecy = state.secrecies.find((each) => each.secrecyId === secrecyId);
  return secrecy !== undefined && (secrecy.lifted !== undefined || isCleared(reader, secrecy));
};

/** Whether this reader may see a document: every secrecy on it must be lifted, or clear this reader (Gemeentewet 87-89). */
export const seesDocument = (state: ProposalState, reader: Reader, documentId: string): boolean =>
  activeSecrecies(state, documentId).every((secrecy) => isCleared(reader, secrecy));
