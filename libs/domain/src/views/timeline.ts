import { amsterdamDate, earliest, inWords } from '@eensluidend/calendar';
import type { ProposalEvent, RecordedEvent, TimelineView } from '@eensluidend/contracts';
import { named } from '../bodies';
import { knownSince } from '../obligations';
import { momentOf, type ProposalState } from '../state';
import type { SourceDocument } from '../state/source-document';
import type { ViewContext } from './board';
import { bodiesOf } from './bodies-of-event';
import { sentenceOf } from './timeline-sentences';
import { secreciesOf, visibleEvents } from './visible';

/** Where a fact comes from, in words. */
export const sourceInWords = (event: ProposalEvent, state: ProposalState, context: ViewContext): string => {
  const { source } = event;
  switch (source.kind) {
    case 'document':
      // The name of a secret paper tells of it as well.
      return source.documentId && context.seesDocument?.(source.documentId) === false
        ? 'Een document.'
        : context.text(source.citation);
    case 'meeting': {
      const isSeen = ({ at }: SourceDocument) =>
        state.events.some((each) => each.eventId === at.eventId && secreciesOf(each, state).every(context.sees));
      const added = state.sourceDocuments[event.eventId]?.find(isSeen);
      if (added) return context.text(added.citation);
      return `Vergadering van ${named(state, source.body)} op ${inWords(source.heldOn)}; het document volgt.`;
    }
    case 'assumption':
      return `Aanname: ${context.text(source.reason)}`;
    case 'act':
      return 'Vastgelegd in dit systeem.';
    case 'engine':
      return 'Door het systeem gezet.';
  }
};

type Line = TimelineView['lines'][number];

const lineOf = (event: ProposalEvent, state: ProposalState, context: ViewContext): Line => {
  const finding = state.findings[event.eventId];
  const known = knownSince(momentOf(event));
  return {
    id: event.eventId,
    on: event.validOn,
    ...(known ? { knownSince: known } : {}),
    recordedAt: event.recordedAt,
    kind: event.type,
    bodies: bodiesOf(event, state),
    sentence: sentenceOf(event, state, context.text, context.seesDocument),
    source: sourceInWords(event, state, context),
    assumed: event.source.kind === 'assumption',
    ...(finding?.counts === undefined
      ? {}
      : { effect: finding.counts ? ('counts' as const) : ('doesNotCount' as const) }),
    warnings: (finding?.warnings ?? []).map(context.warning),
    ...(context.corrects?.(event) ? { correctable: true } : {}),
  };
};

/** A fact that a newer release recorded: that it is there and since when, nothing more (who may know the rest is unknown too). */
const unknownLine = (event: RecordedEvent): Line => ({
  id: event.eventId,
  on: event.validOn,
  recordedAt: event.recordedAt,
  kind: 'UnknownFact',
  bodies: [],
  sentence: 'Een onbekend feit, vastgelegd door een nieuwere versie van het systeem.',
  source: 'Vastgelegd in dit systeem.',
  assumed: false,
  warnings: [],
});

const dayOfLine = (line: Line): string => earliest(line.on) ?? amsterdamDate(line.recordedAt);

const inserted = (lines: readonly Line[], line: Line): readonly Line[] => {
  const place = lines.findIndex((each) => dayOfLine(each) > dayOfLine(line));
  return place < 0 ? [...lines, line] : lines.toSpliced(place, 0, line);
};

/** Everything that happened, on the day it happened, with what was found out about it; facts of a newer release as unknown. */
export const timelineView = (
  state: ProposalState,
  context: ViewContext,
  unknown: readonly RecordedEvent[] = [],
): TimelineView => {
  const known: readonly Line[] = visibleEvents(state, context.sees).map((event) => lineOf(event, state, context));
  return { proposalId: state.proposalId, lines: [...unknown.map(unknownLine).reduce(inserted, known)] };
};
