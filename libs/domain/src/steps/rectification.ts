import { bodyOf } from '../bodies';
import { decided, defined, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { documentsOf } from '../secrecy';
import { found } from '../state';
import type { DocumentPublication } from '../state/secrecy';
import { notPublisher } from './publication';

export const recordRectification: Decide<'recordRectification'> = (body, state, context) => {
  const { municipality, gazetteNumber } = body;
  const stranger = notPublisher(state, municipality);
  if (stranger) return stranger;
  const data = defined({ municipality, gazetteNumber });
  return inTheFuture(body.happened, context) ?? decided(eventOf('RectificationRecorded', data, context, body.happened));
};

/** What should not have been handed in or published was put right (R89, Bekendmakingswet 6). */
export const rectificationRecorded: Evolve<'RectificationRecorded'> = (state, event) => {
  const { municipality } = event.data;
  const left = state.publishedTooEarly.filter((each) => each.municipality !== municipality);
  return left.length === state.publishedTooEarly.length
    ? found(state, event, [{ code: 'nothingRectified' }], false)
    : found({ ...state, publishedTooEarly: left }, event, [], true);
};

export const recordDocumentWithdrawal: Decide<'recordDocumentWithdrawal'> = (body, state, context) => {
  const { body: who, documents } = body;
  if (!bodyOf(state.definition, who)) return refused('unknownBody', { body: who }, 'body');
  const known = documentsOf(state);
  if (documents.some((id) => !known.includes(id))) return refused('unknownDocument', undefined, 'documents');
  const data = { body: who, documents };
  return inTheFuture(body.happened, context) ?? decided(eventOf('DocumentsWithdrawn', data, context, body.happened));
};

/**
 * Papers that were public and proved to be secret are public no more; of a later publication this says nothing. Who published
 * them tells of its own site, and who keeps them secret of every site (R41).
 */
export const documentsWithdrawn: Evolve<'DocumentsWithdrawn'> = (state, event) => {
  const { body, documents } = event.data;
  const names = (each: DocumentPublication) => each.documents.some((id) => documents.includes(id));
  const isOwn = (each: DocumentPublication) => each.body === body;
  const gone = state.documentPublications.filter(names);
  if (gone.length === 0) return found(state, event, [{ code: 'nothingWithdrawn' }], false);
  const down = gone.some(isOwn) ? gone.filter(isOwn) : gone;
  const left = state.documentPublications.map((each) =>
    down.includes(each) ? { ...each, documents: each.documents.filter((id) => !documents.includes(id)) } : each,
  );
  const documentPublications = left.filter((each) => each.documents.length > 0);
  return found({ ...state, documentPublications }, event, [], true);
};
