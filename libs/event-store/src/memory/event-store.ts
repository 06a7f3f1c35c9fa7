import type {
  AppendAnswer,
  AppendRequest,
  Clock,
  EventStore,
  KnownCommand,
  RecordedContents,
} from '@eensluidend/application';
import type { RecordedEvent } from '@eensluidend/contracts';
import { sealEvents } from '../seal';

export interface MemoryEventStore extends EventStore {
  readonly contents: RecordedContents;
  /** Committed events without a position, in the order of their commit. */
  readonly unnumbered: RecordedEvent[];
}

/** The record in memory, for tests of rules and application. */
export function memoryEventStore(clock: Clock): MemoryEventStore {
  const streams = new Map<string, RecordedEvent[]>();
  const commands = new Map<string, KnownCommand>();
  const unnumbered: RecordedEvent[] = [];
  const contents = new Map<string, Uint8Array>();
  const keyOf = (actor: string, commandId: string) => JSON.stringify([actor, commandId]);

  const append = (request: AppendRequest): AppendAnswer => {
    const { stream, expectedVersion, actor, commandId, requestDigest } = request;
    const sealed = sealEvents(request).map(({ event }) => event);
    if (commands.has(keyOf(actor, commandId))) return { kind: 'known' };
    const events = streams.get(stream) ?? [];
    const last = events.at(-1);
    if ((last?.version ?? 0) !== expectedVersion) return { kind: 'raced' };
    if (last !== undefined && last.hash !== request.previousHash) return { kind: 'raced' };
    if (last !== undefined && request.recordedAt < last.recordedAt)
      throw new RangeError('recorded time falls within a stream');
    streams.set(stream, [...events, ...sealed]);
    const known = { requestDigest, stream, firstVersion: expectedVersion + 1, eventCount: sealed.length };
    commands.set(keyOf(actor, commandId), known);
    unnumbered.push(...sealed);
    for (const { ref, bytes } of request.contents ?? []) contents.set(ref.documentId, bytes);
    return { kind: 'appended', events: sealed };
  };

  return {
    unnumbered,
    contents: { read: (documentId) => Promise.resolve(contents.get(documentId)) },
    async read({ stream, afterVersion, command }) {
      const now = await clock.now();
      const events = (streams.get(stream) ?? []).filter((event) => event.version > afterVersion);
      const knownCommand = command && commands.get(keyOf(command.actor, command.commandId));
      return { events, now, ...(knownCommand === undefined ? {} : { knownCommand }) };
    },
    append: (request) => Promise.resolve().then(() => append(request)),
  };
}
