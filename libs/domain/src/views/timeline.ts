import { inWords } from '@eensluidend/calendar';
import type { ProposalEvent, TimelineView } from '@eensluidend/contracts';
import { bodyName } from '../bodies';
import { knownSince } from '../obligations';
import { momentOf, type ProposalState } from '../state';
import type { ViewContext } from './board';
import { sentenceOf } from './timeline-sentences';
import { visibleEvents } from './visible';

/** Where a fact comes from, in words. */
export const sourceInWords = (event: ProposalEvent, state: ProposalState, context: ViewContext): string => {
  const { source } = event;
  switch (source.kind) {
    case 'document':
      return context.text(source.citation);
    case 'meeting':
      return `Vergadering van ${bodyName(state, source.body)} op ${inWords(source.heldOn)}; het document volgt.`;
    case 'assumption':
      return `Aanname: ${context.text(source.reason)}`;
    case 'act':
      return 'Vastgelegd in dit systeem.';
    case 'engine':
      return 'Door het systeem gezet.';
  }
};

const bodyOfEvent = (event: ProposalEvent): { body?: string } => {
  const { data } = event;
  return 'body' in data
    ? { body: data.body }
    : 'adviser' in data
      ? { body: data.adviser }
      : 'college' in data
        ? { body: data.college }
        : {};
};

/** Everything that happened, on the day it happened, with what was found out about it. */
export const timelineView = (state: ProposalState, context: ViewContext): TimelineView => ({
  proposalId: state.proposalId,
  lines: visibleEvents(state, context.sees).map((event) => {
    const finding = state.findings[event.eventId];
    const known = knownSince(momentOf(event));
    return {
      on: event.validOn,
      ...(known ? { knownSince: known } : {}),
      recordedAt: event.recordedAt,
      kind: event.type,
      ...bodyOfEvent(event),
      sentence: sentenceOf(event, state, context.text),
      source: sourceInWords(event, state, context),
      assumed: event.source.kind === 'assumption',
      ...(finding?.counts === undefined
        ? {}
        : { effect: finding.counts ? ('counts' as const) : ('doesNotCount' as const) }),
      warnings: (finding?.warnings ?? []).map(context.warning),
    };
  }),
});
