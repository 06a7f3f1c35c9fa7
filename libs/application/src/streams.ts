import {
  isKnownEvent,
  processDefinition,
  type ProcessDefinition,
  type ProposalEvent,
  type RecordedEvent,
} from '@eensluidend/contracts';
import { fold, foldOn, type ProposalState } from '@eensluidend/domain';
import type { DefinitionStore, EventStore, KnownCommand } from './ports';
import { recentlyUsed } from './recently-used';

/** A stream as read: the facts this release knows are folded, those of a newer version are kept apart to be shown as unknown. */
export interface Stream {
  readonly version: number;
  readonly lastHash: string;
  readonly lastRecordedAt: string;
  readonly state?: ProposalState;
  readonly unknown: readonly RecordedEvent[];
}

export interface StreamRead {
  readonly stream: Stream;
  readonly now: string;
  readonly knownCommand?: KnownCommand;
}

const empty: Stream = { version: 0, lastHash: '', lastRecordedAt: '', unknown: [] };
/** Events, of all streams together: with their state some 2 kB each. */
const mostCached = 100_000;

/** The definition a proposal is pinned to; versions never change, so it is kept. */
export const definitions = (store: DefinitionStore) => {
  const known = new Map<string, { definition: ProcessDefinition; hash: string }>();
  return async (id: string, version?: number) => {
    const key = `${id}@${version ?? ''}`;
    const cached = version === undefined ? undefined : known.get(key);
    if (cached) return cached;
    const stored = await store.get(id, version);
    if (!stored) return undefined;
    const entry = { definition: processDefinition.parse(stored.definition), hash: stored.hash };
    known.set(`${id}@${stored.version}`, entry);
    return entry;
  };
};

export type FindDefinition = ReturnType<typeof definitions>;

/** Reads streams with one statement each; a cache keyed by stream reads its last event and what came after that. */
export const streams = (store: EventStore, findDefinition: FindDefinition, most = mostCached) => {
  const cache = recentlyUsed<Stream>(most, (stream) => stream.version);

  const remember = (id: string, stream: Stream): Stream => {
    cache.set(id, stream);
    return stream;
  };

  const grow = async (before: Stream, events: readonly RecordedEvent[]): Promise<Stream> => {
    const last = events.at(-1);
    if (!last) return before;
    const head = { version: last.version, lastHash: last.hash, lastRecordedAt: last.recordedAt };
    const known = events.filter(isKnownEvent);
    const unknown = [...before.unknown, ...events.filter((event) => !isKnownEvent(event))];
    return { ...head, unknown, ...(await folded(before.state, known)) };
  };

  const folded = async (
    state: ProposalState | undefined,
    events: readonly ProposalEvent[],
  ): Promise<{ state?: ProposalState }> => {
    if (state) return { state: foldOn(state, events) };
    const first = events[0];
    if (first?.type !== 'ProposalStarted') return {};
    const { id, version, hash } = first.data.definition;
    const pinned = await findDefinition(id, version);
    if (!pinned || pinned.hash !== hash)
      throw new Error(
        `process definition ${id} v${version} is missing or differs from the one the proposal is pinned to`,
      );
    const next = fold(pinned.definition, events);
    return next ? { state: next } : {};
  };

  const read = async (id: string, command?: { actor: string; commandId: string }): Promise<StreamRead> => {
    const cached = cache.get(id);
    const afterVersion = cached ? cached.version - 1 : 0;
    const answer = await store.read({ stream: id, afterVersion, ...(command ? { command } : {}) });
    // A failover may have lost the end of the record: a state that rests on it is not what is recorded.
    if (cached && answer.events[0]?.hash !== cached.lastHash) {
      cache.remove(id);
      return read(id, command);
    }
    const newer = cached ? answer.events.slice(1) : answer.events;
    const before = cached ?? empty;
    const stream = newer.length > 0 ? remember(id, await grow(before, newer)) : before;
    return { stream, now: answer.now, ...(answer.knownCommand ? { knownCommand: answer.knownCommand } : {}) };
  };

  return {
    read,
    /** The stream after an append of this process, without reading it again. */
    async appended(id: string, before: Stream, events: readonly RecordedEvent[]): Promise<Stream> {
      return remember(id, await grow(before, events));
    },
  };
};

export type Streams = ReturnType<typeof streams>;
