import { DatabaseError } from 'pg';
import type {
  AppendAnswer,
  AppendRequest,
  EventStore,
  KnownCommand,
  ReadAnswer,
  ReadRequest,
} from '@eensluidend/application';
import type { SealedEvent } from '../seal';
import { recordedEvent, sealEvents, startOfChain } from '../seal';
import { appendSql, readSql } from './event-store.sql';
import type { Queryable } from './connection';

export interface EventStoreOptions {
  /** Called after each append that wrote something; must not block (see `appendHint`). */
  readonly onAppended?: () => void;
}

/** The record in PostgreSQL: one round trip and one transaction per append, one round trip per read. */
export function postgresEventStore(pool: Queryable, { onAppended }: EventStoreOptions = {}): EventStore {
  return {
    read: (request) => read(pool, request),
    async append(request) {
      const answer = await append(pool, request);
      if (answer.kind === 'appended') onAppended?.();
      return answer;
    },
  };
}

interface ReadRow {
  readonly now: string;
  readonly hashed: string | null;
  readonly hash: string | null;
  readonly request_digest: string | null;
  readonly stream: string;
  readonly first_version: number;
  readonly event_count: number;
}

async function read(pool: Queryable, { stream, afterVersion, command }: ReadRequest): Promise<ReadAnswer> {
  const values = [stream, afterVersion, command?.actor ?? null, command?.commandId ?? null];
  const { rows } = await pool.query<ReadRow>({ name: 'record-read', text: readSql, values });
  const [first] = rows;
  if (first === undefined) throw new Error('the record gave no clock');
  const events = rows.flatMap(({ hashed, hash }) =>
    hashed === null || hash === null ? [] : [recordedEvent(hashed, hash)],
  );
  const knownCommand = knownCommandOf(first);
  return { events, now: first.now, ...(knownCommand === undefined ? {} : { knownCommand }) };
}

function knownCommandOf(row: ReadRow): KnownCommand | undefined {
  if (row.request_digest === null) return undefined;
  const { request_digest: requestDigest, stream, first_version: firstVersion, event_count: eventCount } = row;
  return { requestDigest, stream, firstVersion, eventCount };
}

async function append(pool: Queryable, request: AppendRequest): Promise<AppendAnswer> {
  const sealed = sealEvents(request);
  try {
    const values = appendValues(request, sealed);
    const { rowCount } = await pool.query({ name: 'record-append', text: appendSql, values });
    if (rowCount === sealed.length) return { kind: 'appended', events: sealed.map(({ event }) => event) };
  } catch (error) {
    const refused = refusalOf(error);
    if (refused === undefined) throw error;
    return refused;
  }
  // The event this decision was taken on is not the one in the record: nothing was written.
  const { actor, commandId } = request;
  const { knownCommand } = await read(pool, {
    stream: request.stream,
    afterVersion: request.expectedVersion,
    command: { actor, commandId },
  });
  return { kind: knownCommand === undefined ? 'raced' : 'known' };
}

function appendValues(request: AppendRequest, sealed: readonly SealedEvent[]): unknown[] {
  const contents = request.contents ?? [];
  return [
    request.stream,
    request.expectedVersion,
    request.expectedVersion === 0 ? startOfChain : request.previousHash,
    request.actor,
    request.commandId,
    request.requestDigest,
    request.recordedAt,
    sealed.map(({ event }) => event.eventId),
    sealed.map(({ event }) => event.type),
    sealed.map(({ event }) => event.schemaVersion),
    sealed.map(({ hashed }) => hashed).join('\n'),
    sealed.map(({ event }) => event.hash),
    contents.map(({ ref }) => ref.documentId),
    contents.map(({ bytes }) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
  ];
}

function refusalOf(error: unknown): AppendAnswer | undefined {
  if (!(error instanceof DatabaseError) || error.code !== '23505') return undefined;
  if (error.constraint === 'command_pkey') return { kind: 'known' };
  if (error.constraint === 'event_pkey') return { kind: 'raced' };
  return undefined;
}
