import type { Refusal, SealedCommand } from '@eensluidend/contracts';
import {
  bodyOf,
  claimSubjects,
  documentsOf,
  holds,
  sendingSubjects,
  takesPart,
  visibleEvents,
  type ProposalState,
} from '@eensluidend/domain';
import type { Reader } from './reader';
import { isKeptInUntold, seesDocument, seesSecrecy } from './see';

/** Six copies, six decisions (R41): a college that takes part holds its own copy and may put its own secrecy on it. */
const holdsOwnCopy = (state: ProposalState, reader: Reader, documentId: string): boolean => {
  const body = reader.body === undefined ? undefined : bodyOf(state.definition, reader.body);
  return body?.kind === 'college' && takesPart(state, body) && holds(state, body.id, documentId);
};

/** A body knows the paper that it published itself, also where another keeps it secret since: that it was taken down is a fact. */
const publishedIt = (state: ProposalState, reader: Reader, documentId: string): boolean =>
  state.documentPublications.some((each) => each.body === reader.body && each.documents.includes(documentId));

const isThere = (state: ProposalState, reader: Reader, documentId: string): boolean =>
  documentsOf(state).includes(documentId) && seesDocument(state, reader, documentId);

/** A whole text or dossier is no document; that it may not be named whole is said by the rule itself (R30). */
const isWhole = (state: ProposalState, id: string): boolean =>
  [state.proposalId, state.start.dossierId, ...state.texts.map((text) => text.textId)].includes(id);

/** The ids of messages, sendings and facts that this reader may know of. */
const visibleIds = (state: ProposalState, reader: Reader) => {
  const events = visibleEvents(state, (secrecyId) => seesSecrecy(state, reader, secrecyId));
  return {
    facts: events.map((event) => event.eventId),
    messages: events.flatMap((event) => (event.type === 'MessageSent' ? [event.data.messageId] : [])),
    sendings: events.flatMap((event) => (event.type === 'SendingRecorded' ? [event.data.sendingId] : [])),
  };
};

const unlessAll = (
  ids: readonly (string | undefined)[] | undefined,
  known: (id: string) => boolean,
  refusal: Refusal,
): Refusal | undefined => ((ids ?? []).every((id) => id === undefined || known(id)) ? undefined : refusal);

const wrongMessage = (sameAs: string | undefined, state: ProposalState, reader: Reader): Refusal | undefined => {
  const { messages } = visibleIds(state, reader);
  return unlessAll([sameAs], (id) => messages.includes(id), { code: 'unknownMessage', field: 'sameAs' });
};

const wrongSending = (
  body: SealedCommand<'recordSending'>['body'],
  state: ProposalState,
  reader: Reader,
): Refusal | undefined => {
  const { messages, sendings } = visibleIds(state, reader);
  const isSent = (id: string) => sendings.includes(id);
  const isSubject = (id: string) =>
    sendingSubjects(state).includes(id) &&
    (messages.includes(id) || !state.communication.messages.some((each) => each.messageId === id));
  return (
    unlessAll([body.repeats], isSent, { code: 'unknownSending', field: 'repeats' }) ??
    unlessAll([body.corrects], isSent, { code: 'unknownSending', field: 'corrects' }) ??
    unlessAll([body.subject], isSubject, { code: 'unknownSubject', field: 'subject' })
  );
};

/** What a reader may not see and what is not there get the same answer here, before anything else is looked at (R32, Gemeentewet 89). */
export const pointsAtHidden = (command: SealedCommand, state: ProposalState, reader: Reader): Refusal | undefined => {
  const there = (id: string) => isThere(state, reader, id);
  const orWhole = (id: string) => there(id) || isWhole(state, id);
  const keptIn = (ids: readonly string[] | undefined, named: string): Refusal | undefined =>
    unlessAll(ids, (id) => !isKeptInUntold(state, reader, id), { code: 'documentNotOpen', field: named });
  const documents: Refusal = { code: 'unknownDocument', field: 'documents' };
  const source = 'happened' in command.body ? command.body.happened?.source : undefined;
  if (source?.kind === 'document' && source.documentId && !there(source.documentId))
    return { code: 'unknownDocument', field: 'happened.source.documentId' };
  if ('secrecyId' in command.body && !seesSecrecy(state, reader, command.body.secrecyId))
    return { code: 'unknownSecrecy', field: 'secrecyId' };
  switch (command.name) {
    case 'recordClosedSession':
      return unlessAll(command.body.documents, orWhole, documents);
    case 'imposeSecrecy':
      return unlessAll(command.body.documents, (id) => orWhole(id) || holdsOwnCopy(state, reader, id), documents);
    case 'addText': {
      const replaced = (parts: readonly { readonly replaces?: string | undefined }[] = []) =>
        parts.map((part) => part.replaces);
      return (
        unlessAll(replaced(command.body.joint), there, { code: 'unknownDocument', field: 'joint' }) ??
        unlessAll(replaced(command.body.local), there, { code: 'unknownDocument', field: 'local' })
      );
    }
    case 'recordDocumentWithdrawal':
      return unlessAll(command.body.documents, (id) => there(id) || publishedIt(state, reader, id), documents);
    case 'openDocument':
    case 'publishDocuments':
      return unlessAll(command.body.documents, there, documents) ?? keptIn(command.body.documents, 'documents');
    case 'informCouncil':
      return wrongMessage(command.body.sameAs, state, reader);
    case 'sendMessage':
    case 'recordMessage':
      return (
        wrongMessage(command.body.sameAs, state, reader) ??
        unlessAll(command.body.documents, there, documents) ??
        (command.name === 'sendMessage' ? keptIn(command.body.documents, 'documents') : undefined)
      );
    case 'recordSending':
      return wrongSending(command.body, state, reader);
    case 'recordSystemNotice':
    case 'recordBounce':
    case 'recordSendingReceipt': {
      const { sendings } = visibleIds(state, reader);
      const isSent = (id: string) => sendings.includes(id);
      return unlessAll([command.body.sendingId], isSent, { code: 'unknownSending', field: 'sendingId' });
    }
    case 'addSourceDocument': {
      const { facts } = visibleIds(state, reader);
      return unlessAll(command.body.facts, (id) => facts.includes(id), { code: 'unknownFact', field: 'facts' });
    }
    case 'requestAdvice':
      return (
        unlessAll(command.body.papers, there, { code: 'unknownDocument', field: 'papers' }) ??
        (command.body.happened ? undefined : keptIn(command.body.papers, 'papers'))
      );
    case 'claimDate': {
      const { subject } = command.body;
      const hidden = state.secrecies.some((each) => each.secrecyId === subject) && !seesSecrecy(state, reader, subject);
      return hidden || !claimSubjects(state).includes(subject)
        ? { code: 'unknownSubject', field: 'subject' }
        : undefined;
    }
    default:
      return undefined;
  }
};
