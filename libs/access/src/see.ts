import {
  activeSecrecies,
  bodyOf,
  closedDocument,
  documentsOf,
  holds,
  knowers,
  mayLift,
  mayOpen,
  secrecyOf,
  stuurgroepOf,
  type ClosedDocument,
  type ProposalState,
  type Secrecy,
} from '@eensluidend/domain';
import type { Reader } from './reader';

/** The lists of the law: the body that imposed it and its lawful recipients; a council knows as a whole (R32, R34, Gemeentewet 88-89). */
const isKnower = (reader: Reader, secrecy: Secrecy): boolean =>
  reader.role === 'engine' ||
  (reader.role !== 'operator' && reader.body !== undefined && knowers(secrecy).includes(reader.body));

/** Officials who work on the note know the papers that the stuurgroep has, under their own duty of secrecy (Awb 2:5). */
const hasIt = (state: ProposalState, reader: Reader, documentId: string): boolean =>
  reader.role === 'secretary' && holds(state, stuurgroepOf(state), documentId);

/**
 * Who was told of a secrecy: the knowers, and who made its papers. What a council heard behind closed doors is known to
 * who was there; who made the papers was not (R42, Gemeentewet 23 lid 4).
 */
const wasTold = (state: ProposalState, reader: Reader, secrecy: Secrecy): boolean =>
  isKnower(reader, secrecy) || (!secrecy.byLaw && secrecy.documents.some((id) => hasIt(state, reader, id)));

const isJointPart = (state: ProposalState, documentId: string): boolean =>
  state.texts.some((text) => text.joint.some((part) => part.text.documentId === documentId));

/** What the secretary keeps: the joint parts that he made himself; of a closed session no other papers (R42). */
const keepsIt = (state: ProposalState, reader: Reader, secrecy: Secrecy, documentId: string): boolean =>
  secrecy.byLaw ? reader.role === 'secretary' && isJointPart(state, documentId) : hasIt(state, reader, documentId);

/** The body that set up a committee must know of its secrecy to lift it, not what the papers say (R38, Gemeentewet 89 lid 3). */
const decidesOnIt = (state: ProposalState, reader: Reader, secrecy: Secrecy): boolean =>
  reader.role !== 'operator' && reader.body !== undefined && mayLift(state, secrecy).includes(reader.body);

/** A secrecy that ended is known to all once nobody else keeps one of its papers secret: else its end would tell of the other (R41). */
const isOpenToAll = (state: ProposalState, secrecy: Secrecy): boolean =>
  secrecy.lifted !== undefined && secrecy.documents.every((id) => activeSecrecies(state, id).length === 0);

/** Who has a closed paper: the secretary who made it, the colleges that may open it, and the council that amended it (R30). */
const hasClosed = (state: ProposalState, reader: Reader, closed: ClosedDocument): boolean => {
  const body = reader.body === undefined ? undefined : bodyOf(state.definition, reader.body);
  if (reader.role === 'engine' || reader.role === 'secretary') return true;
  if (reader.role === 'operator' || !body) return false;
  return body.id === closed.council || (reader.role === 'municipalSecretary' && mayOpen(state, body, closed));
};

/** Whether this reader may know that a secrecy with this id exists, or a document that is closed or was. */
export const seesSecrecy = (state: ProposalState, reader: Reader, id: string): boolean => {
  const secrecy = secrecyOf(state, id);
  if (!secrecy) return documentsOf(state).includes(id) && seesDocument(state, reader, id);
  return isOpenToAll(state, secrecy) || wasTold(state, reader, secrecy) || decidesOnIt(state, reader, secrecy);
};

/**
 * Six copies, six decisions (R41): who knows a paper under a secrecy of his own municipality reads that copy, whatever
 * another municipality decides about its own. He keeps it when that secrecy ends while another goes on.
 */
const knowsOwnCopy = (state: ProposalState, reader: Reader, documentId: string): boolean => {
  const municipalityOf = (body: string) => bodyOf(state.definition, body)?.municipality;
  const municipality = reader.body === undefined ? undefined : municipalityOf(reader.body);
  return state.secrecies.some(
    (secrecy) =>
      municipality !== undefined &&
      municipalityOf(secrecy.body) === municipality &&
      secrecy.documents.includes(documentId) &&
      isKnower(reader, secrecy),
  );
};

/** Whether this reader may see a document: every secrecy on it must be lifted, or clear this reader (R32, Gemeentewet 87-89); a closed one is for who has it (R30). */
export const seesDocument = (state: ProposalState, reader: Reader, documentId: string): boolean => {
  const closed = closedDocument(state, documentId);
  if (closed) return hasClosed(state, reader, closed);
  return (
    knowsOwnCopy(state, reader, documentId) ||
    activeSecrecies(state, documentId).every(
      (secrecy) => isKnower(reader, secrecy) || keepsIt(state, reader, secrecy, documentId),
    )
  );
};

/** Whether something keeps a document in that this reader may not know of: he is told no more than that it cannot go out (R32, R42). */
export const isKeptInUntold = (state: ProposalState, reader: Reader, documentId: string): boolean =>
  activeSecrecies(state, documentId).some((secrecy) => !seesSecrecy(state, reader, secrecy.secrecyId));
