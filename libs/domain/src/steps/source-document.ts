import { decided, defined, eventOf, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { momentOf, type ProposalState } from '../state';

/** The facts that were recorded from a meeting and whose document is still to follow (R114). */
export const documentsToFollow = (state: ProposalState) =>
  state.events.flatMap((event) =>
    event.source.kind === 'meeting' && !(event.eventId in state.sourceDocuments)
      ? [{ event, body: event.source.body }]
      : [],
  );

export const addSourceDocument: Decide<'addSourceDocument'> = (body, state, context) => {
  if (body.facts.some((id) => !state.events.some((event) => event.eventId === id)))
    return refused('unknownFact', undefined, 'facts');
  const owed = documentsToFollow(state).map((each) => each.event.eventId);
  if (body.facts.some((id) => !owed.includes(id))) return refused('noDocumentOwed', undefined, 'facts');
  const data = defined({ facts: [...new Set(body.facts)], citation: body.citation, text: body.text });
  return decided(eventOf('SourceDocumentAdded', data, context));
};

/** The fact stays as it was recorded; its document stands beside it (R110, R114). */
export const sourceDocumentAdded: Evolve<'SourceDocumentAdded'> = (state, event) => {
  const { citation, facts } = event.data;
  const at = momentOf(event);
  const added = Object.fromEntries(facts.map((id) => [id, { citation, at }]));
  return { ...state, sourceDocuments: { ...added, ...state.sourceDocuments } };
};
