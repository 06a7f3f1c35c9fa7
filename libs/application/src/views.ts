import { seesDocument, seesSecrecy, type Reader } from '@eensluidend/access';
import { amsterdamDate } from '@eensluidend/calendar';
import type {
  BoardView,
  ContentRef,
  ObligationsView,
  ProposalView,
  RecordedEvent,
  TimelineView,
  WhyView,
} from '@eensluidend/contracts';
import {
  boardView,
  obligationsView,
  proposalView,
  timelineView,
  visibleEvents,
  whyView,
  type ProposalState,
  type ProposalViewContext,
} from '@eensluidend/domain';
import { warningInWords } from './effect';
import { tagOf } from './perform';
import type { ContentStore, PersonStore, StoredContent } from './ports';
import { contentRefs, isDocument } from './seal';
import type { Streams } from './streams';

export interface ViewPorts {
  readonly streams: Streams;
  readonly contents: ContentStore;
  readonly persons: PersonStore;
  readonly key: Uint8Array;
}

const mostCached = 20_000;

/** Names, reasons and citations as text; content never changes, so it is kept. */
const texts = (contents: ContentStore) => {
  const cache = new Map<string, string>();
  const decoder = new TextDecoder();
  const load = async (ref: ContentRef): Promise<void> => {
    const stored = await contents.get(ref);
    if (!stored) throw new Error(`content ${ref.documentId} is missing`);
    if (cache.size >= mostCached) cache.delete(cache.keys().next().value ?? '');
    cache.set(ref.documentId, decoder.decode(stored.content));
  };
  return async (refs: readonly ContentRef[]) => {
    await Promise.all(refs.filter((ref) => !cache.has(ref.documentId)).map(load));
    return (ref: { readonly documentId: string }) => cache.get(ref.documentId) ?? '';
  };
};

/** The views of one proposal: a fold of its own stream at read time, always current. Undefined: not there, or not for this reader. */
export const views = (ports: ViewPorts) => {
  const load = texts(ports.contents);

  const names = async (state: ProposalState) => {
    const ids = state.decisions.flatMap((decision) => (decision.votes?.byMember ?? []).map((vote) => vote.member));
    const known = ids.length === 0 ? new Map<string, string>() : await ports.persons.names([...new Set(ids)]);
    return (id: string) => known.get(id) ?? 'naam onbekend';
  };

  const contextFor = async (state: ProposalState, reader: Reader, now: string) => {
    const sees = (secrecyId: string) => seesSecrecy(state, reader, secrecyId);
    const refs = visibleEvents(state, sees).flatMap((event) =>
      [...contentRefs(event.data), ...contentRefs(event.source)]
        .filter((each) => !isDocument(event.type, each.field))
        .map((each) => each.ref),
    );
    return {
      today: amsterdamDate(now),
      text: await load(refs),
      person: await names(state),
      warning: warningInWords,
      tag: (thing: string) => tagOf(ports.key, reader, thing),
      sees,
      seesDocument: (documentId: string) => seesDocument(state, reader, documentId),
    };
  };

  const view =
    <T>(make: (state: ProposalState, context: ProposalViewContext, unknown: readonly RecordedEvent[]) => T) =>
    async (proposalId: string, reader: Reader): Promise<T | undefined> => {
      const { stream, now } = await ports.streams.read(proposalId);
      return stream.state && make(stream.state, await contextFor(stream.state, reader, now), stream.unknown);
    };

  return {
    proposal: view<ProposalView>(proposalView),
    board: view<BoardView>(boardView),
    timeline: view<TimelineView>(timelineView),
    why: view<WhyView>((state, context) => whyView(state, context.today)),
    obligations: view<ObligationsView>((state, context) => obligationsView(state, context.sees)),

    /** A document this reader may see; one that is not there and one that is not for this reader are both undefined. */
    async document(proposalId: string, documentId: string, reader: Reader): Promise<StoredContent | undefined> {
      const { stream } = await ports.streams.read(proposalId);
      const state = stream.state;
      if (!state || !seesDocument(state, reader, documentId)) return undefined;
      const events = visibleEvents(state, (secrecyId) => seesSecrecy(state, reader, secrecyId));
      const found = events
        .flatMap((event) => contentRefs(event.data).filter((each) => isDocument(event.type, each.field)))
        .find((each) => each.ref.documentId === documentId);
      return found && ports.contents.get(found.ref);
    },
  };
};

export type Views = ReturnType<typeof views>;
