import { decided, defined, eventOf, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { momentOf, type ProposalState } from '../state';
import { secreciesOf } from '../views/visible';

/** A document under secrecy takes nothing from who may not know of it: he can name another for the same fact (R32). */
const mayFollow = (state: ProposalState, id: string): boolean =>
  state.events.some((each) => each.eventId === id && each.source.kind === 'meeting') &&
  state.events.every(
    (each) =>
      each.type !== 'SourceDocumentAdded' || !each.data.facts.includes(id) || secreciesOf(each, state).length > 0,
  );

export const addSourceDocument: Decide<'addSourceDocument'> = (body, state, context) => {
  if (body.facts.some((id) => !state.events.some((event) => event.eventId === id)))
    return refused('unknownFact', undefined, 'facts');
  if (body.facts.some((id) => !mayFollow(state, id))) return refused('noDocumentOwed', undefined, 'facts');
  const data = defined({ facts: [...new Set(body.facts)], citation: body.citation, text: body.text });
  return decided(eventOf('SourceDocumentAdded', data, context));
};

/** The fact stays as it was recorded; its document stands beside it (R110, R114). */
export const sourceDocumentAdded: Evolve<'SourceDocumentAdded'> = (state, event) => {
  const { citation, facts } = event.data;
  const at = momentOf(event);
  const added = Object.fromEntries(facts.map((id) => [id, [...(state.sourceDocuments[id] ?? []), { citation, at }]]));
  return { ...state, sourceDocuments: { ...state.sourceDocuments, ...added } };
};
