import { listed, named } from '../bodies';
import { closedDocument } from '../closed-parts';
import { decided, defined, eventOf, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { stuurgroepOf } from '../obligations/obligation';
import { documentsOf } from '../secrecy';
import { stillSecretBy } from '../secrecy-publication';

/** Who has a closed paper may open it, unless secrecy lies on it: that ends by a lift (R30, R38). */
export const openDocument: Decide<'openDocument'> = (body, state, context) => {
  const known = documentsOf(state);
  if (body.documents.some((id) => !known.includes(id))) return refused('unknownDocument', undefined, 'documents');
  const keepers = stillSecretBy(state, body.documents).map((id) => named(state, id));
  if (keepers.length > 0) return refused('stillSecret', { bodies: listed(keepers) }, 'documents');
  if (body.documents.some((id) => !closedDocument(state, id)))
    return refused('documentNotClosed', undefined, 'documents');
  const opener = context.actor.body ?? stuurgroepOf(state);
  const data = defined({ body: opener, documents: body.documents, reason: body.reason });
  return decided(eventOf('DocumentOpened', data, context));
};

export const documentOpened: Evolve<'DocumentOpened'> = (state, event) => ({
  ...state,
  closedParts: { ...state.closedParts, opened: [...state.closedParts.opened, ...event.data.documents] },
});
