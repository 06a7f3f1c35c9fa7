import { activeSecrecies, knowers, mayLift, type ProposalState, type Secrecy } from '@eensluidend/domain';
import type { Reader } from './reader';

/** Officials who work on the note know its annexes under their own duty of secrecy (Awb 2:5). */
const madeTheNote = (reader: Reader): boolean => reader.role === 'secretary' || reader.role === 'engine';

/** The lists of the law: the body that imposed it and its lawful recipients; a council knows as a whole (R32, R34, Gemeentewet 88-89). */
const isKnower = (reader: Reader, secrecy: Secrecy): boolean =>
  reader.role !== 'operator' && reader.body !== undefined && knowers(secrecy).includes(reader.body);

const isCleared = (reader: Reader, secrecy: Secrecy): boolean => madeTheNote(reader) || isKnower(reader, secrecy);

/** The body that set up a committee must know of its secrecy to lift it, not what the papers say (R38, Gemeentewet 89 lid 3). */
const decidesOnIt = (state: ProposalState, reader: Reader, secrecy: Secrecy): boolean =>
  reader.role !== 'operator' && reader.body !== undefined && mayLift(state, secrecy).includes(reader.body);

/** A secrecy that ended is known to all once nobody else keeps one of its papers secret: else its end would tell of the other (R41). */
const isOpenToAll = (state: ProposalState, secrecy: Secrecy): boolean =>
  secrecy.lifted !== undefined && secrecy.documents.every((id) => activeSecrecies(state, id).length === 0);

/** What was said in a closed session is known to who was there; who made the papers was not (R42, Gemeentewet 23 lid 4). */
const knowsOf = (reader: Reader, secrecy: Secrecy): boolean =>
  secrecy.byLaw ? reader.role === 'engine' || isKnower(reader, secrecy) : isCleared(reader, secrecy);

/** Whether this reader may know that a secrecy exists. */
export const seesSecrecy = (state: ProposalState, reader: Reader, secrecyId: string): boolean => {
  const secrecy = state.secrecies.find((each) => each.secrecyId === secrecyId);
  if (!secrecy) return false;
  return isOpenToAll(state, secrecy) || knowsOf(reader, secrecy) || decidesOnIt(state, reader, secrecy);
};

/** Whether this reader may see a document: every secrecy on it must be lifted, or clear this reader (R32, Gemeentewet 87-89). */
export const seesDocument = (state: ProposalState, reader: Reader, documentId: string): boolean =>
  activeSecrecies(state, documentId).every((secrecy) => isCleared(reader, secrecy));
