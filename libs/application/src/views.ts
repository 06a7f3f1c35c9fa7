import { mayCorrectFact, seesDocument, seesSecrecy, type Reader } from '@eensluidend/access';
import { amsterdamDate } from '@eensluidend/calendar';
import {
  commands,
  type BoardView,
  type ObligationsView,
  type PlanningView,
  type ProposalEvent,
  type ProposalView,
  type RecordedEvent,
  type TimelineView,
  type WhyView,
} from '@eensluidend/contracts';
import {
  asOf,
  asSeenToday,
  boardView,
  firstRecorded,
  mayTellOfSecrecy,
  bodyOf,
  obligationsView,
  planningView,
  proposalView,
  timelineView,
  visibleEvents,
  whyView,
  type Delay,
  type AsOf,
  type ProposalState,
  type ProposalViewContext,
} from '@eensluidend/domain';
import { warningInWords } from './effect';
import { withFindingsFor } from './findings-for';
import { tagOf } from './perform';
import type { ContentStore, PersonStore, StoredContent } from './ports';
import { contentRefs, isDocument } from './seal';
import type { Stream, Streams } from './streams';
import { texts } from './texts';

export interface ViewPorts {
  readonly streams: Streams;
  readonly contents: ContentStore;
  readonly persons: PersonStore;
  readonly key: Uint8Array;
}

const seeing =
  (now: ProposalState, reader: Reader) =>
  (secrecyId: string): boolean =>
    seesSecrecy(now, reader, secrecyId);

/** What a newer release recorded may have made any document secret: until this one can read it, all stay closed. */
const isReadable = (stream: Stream, now: ProposalState, reader: Reader, documentId: string): boolean =>
  stream.unknown.length === 0 && seesDocument(now, reader, documentId);

/** The views of one proposal: a fold of its own stream at read time, always current. Undefined: not there, or not for this reader. */
export const views = (ports: ViewPorts) => {
  const load = texts(ports.contents);

  const names = async (state: ProposalState) => {
    const ids = state.decisions.flatMap((decision) =>
      [...(decision.votes?.byMember ?? []), ...(decision.voterNotes ?? [])].map((each) => each.member),
    );
    const known = ids.length === 0 ? new Map<string, string>() : await ports.persons.names([...new Set(ids)]);
    return (id: string) => known.get(id) ?? 'naam onbekend';
  };

  /** What may be seen is judged by what is secret now, also when an earlier state is shown. */
  const contextFor = async (
    state: ProposalState,
    stream: Stream,
    now: ProposalState,
    reader: Reader,
    today: string,
  ) => {
    const sees = seeing(now, reader);
    const refs = visibleEvents(state, sees)
      .flatMap((event) =>
        event.type === 'FactCorrected' ? [event, firstRecorded(state, event.data.fact) ?? event] : [event],
      )
      .flatMap((event) =>
        [...contentRefs(event.data), ...contentRefs(event.source)]
          .filter((each) => !isDocument(event.type, each.field))
          .map((each) => each.ref),
      );
    return {
      today,
      text: await load(refs),
      person: await names(state),
      warning: warningInWords,
      tag: (thing: string) => tagOf(ports.key, reader, thing),
      sees,
      corrects: (fact: ProposalEvent) => mayCorrectFact(commands.correctFact, fact, now, reader),
      seesDocument: (documentId: string) => isReadable(stream, now, reader, documentId),
    };
  };

  const view =
    <T>(make: (state: ProposalState, context: ProposalViewContext, unknown: readonly RecordedEvent[]) => T) =>
    async (proposalId: string, reader: Reader, when: AsOf = {}): Promise<T | undefined> => {
      const { stream, now } = await ports.streams.read(proposalId);
      const then = stream.state && asOf(stream.state, when);
      if (!stream.state || !then) return undefined;
      const told = withFindingsFor(then, stream.state, reader);
      const state = then === stream.state ? told : asSeenToday(told, stream.state, seeing(stream.state, reader));
      const today = when.validOn ?? when.knownOn ?? amsterdamDate(now);
      const unknown = then === stream.state ? stream.unknown.filter((event) => !mayTellOfSecrecy(event)) : [];
      return make(state, await contextFor(state, stream, stream.state, reader, today), unknown);
    };

  return {
    proposal: view<ProposalView>(proposalView),
    board: view<BoardView>(boardView),
    timeline: view<TimelineView>(timelineView),
    why: view<WhyView>((state, context) => whyView(state, context.today)),
    obligations: view<ObligationsView>((state, context) => obligationsView(state, context.sees, context.today)),

    /** The planning, and what it becomes if a body of this region is so much later. */
    planning: (proposalId: string, reader: Reader, when: AsOf = {}, delay?: Delay) =>
      view<PlanningView | undefined>((state, context) =>
        delay && !bodyOf(state.definition, delay.body) ? undefined : planningView(state, context, delay),
      )(proposalId, reader, when),

    /** A document this reader may see; one that is not there and one that is not for this reader are both undefined. */
    async document(proposalId: string, documentId: string, reader: Reader): Promise<StoredContent | undefined> {
      const { stream } = await ports.streams.read(proposalId);
      const state = stream.state;
      if (!state || !isReadable(stream, state, reader, documentId)) return undefined;
      const events = visibleEvents(state, seeing(state, reader));
      const found = events
        .flatMap((event) => contentRefs(event.data).filter((each) => isDocument(event.type, each.field)))
        .find((each) => each.ref.documentId === documentId);
      return found && ports.contents.get(found.ref);
    },
  };
};
