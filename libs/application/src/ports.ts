import type { ContentRef, Instant, NewEvent, RecordedEvent } from '@eensluidend/contracts';

/** The one source of time (`POST /dev/clock` sets it in development). Returns an instant in UTC. */
export interface Clock {
  now(): Promise<Instant>;
  /** Development and tests only: the clock goes on from this instant, or back to real time with `null`. */
  set(instant: Instant | null): Promise<void>;
}

/** An append as first recorded under its command id; lets a repeated command be answered again. */
export interface KnownCommand {
  readonly requestDigest: string;
  readonly stream: string;
  readonly firstVersion: number;
  readonly eventCount: number;
}

export interface ReadRequest {
  readonly stream: string;
  /** Only events after this version (0 = all). */
  readonly afterVersion: number;
  /** Look this command up in the same statement; ids are global per actor. */
  readonly command?: { readonly actor: string; readonly commandId: string };
}

export interface ReadAnswer {
  readonly events: readonly RecordedEvent[];
  readonly knownCommand?: KnownCommand;
  /** The clock, read in the same statement. */
  readonly now: Instant;
}

export interface AppendRequest {
  readonly stream: string;
  /** Version of the last event this decision was taken on (0 = the stream must be new). */
  readonly expectedVersion: number;
  readonly previousHash: string;
  readonly actor: string;
  readonly onBehalfOf?: string;
  readonly commandId: string;
  readonly requestDigest: string;
  readonly recordedAt: Instant;
  /** At least one; recorded together or not at all. */
  readonly events: readonly NewEvent[];
  /** Short texts that these events refer to: recorded with them or not at all. */
  readonly contents?: readonly PreparedContent[];
}

/** `raced`: somebody else appended to this stream first. `known`: this actor's command id was already recorded. Nothing was written. */
export type AppendAnswer =
  | { readonly kind: 'appended'; readonly events: readonly RecordedEvent[] }
  | { readonly kind: 'raced' }
  | { readonly kind: 'known' };

/** The legal record: streams of events, each chained by hash. */
export interface EventStore {
  read(request: ReadRequest): Promise<ReadAnswer>;
  append(request: AppendRequest): Promise<AppendAnswer>;
}

export interface FeedEntry {
  /** 1, 2, 3 … without gaps, in an order that respects cause. */
  readonly position: number;
  readonly event: RecordedEvent;
}

/** The numbered feed: what relay, read models and live pages follow. */
export interface Feed {
  /** Entries after `position`, in order, at most `limit`. */
  after(position: number, limit: number): Promise<readonly FeedEntry[]>;
  /** The position of the newest entry, 0 for an empty feed. */
  last(): Promise<number>;
  /** Calls back when there may be something new; polling every 250 ms is correctness, a notification only speed. Returns how to stop. */
  onNews(listener: () => void): () => void;
}

/** Gives committed events their position. One numberer works at a time. Returns how many events it numbered. */
export interface Numberer {
  number(limit?: number): Promise<number>;
}

export interface StoredContent {
  readonly content: Uint8Array;
  readonly mediaType: string;
}

/** Content with its address and commitment, as it will be kept: random bytes, media type and content in one piece. */
export interface PreparedContent {
  readonly ref: ContentRef;
  readonly bytes: Uint8Array;
}

/** The short texts that were recorded together with their events, by address. */
export interface RecordedContents {
  read(documentId: string): Promise<Uint8Array | undefined>;
}

/** Documents by random address; the bytes are on disk before `put` returns. `get` of an unknown id gives undefined. */
export interface ContentStore {
  /** Gives content an address and a commitment; it is kept only by the append that takes it along. */
  prepare(content: StoredContent): PreparedContent;
  put(content: StoredContent): Promise<ContentRef>;
  /** Throws when the stored bytes no longer match the commitment. */
  get(ref: ContentRef): Promise<StoredContent | undefined>;
}

/** Names of people, kept apart from the record. The same name within one body is the same person. Order of ids = order of names. */
export interface PersonStore {
  identify(body: string, names: readonly string[]): Promise<readonly string[]>;
  names(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

export interface StoredDefinition {
  readonly id: string;
  readonly version: number;
  /** SHA-256 of the canonical JSON (RFC 8785), hexadecimal. */
  readonly hash: string;
  readonly definition: unknown;
}

/** Process definitions as data: a version, once added, never changes. */
export interface DefinitionStore {
  /** `false` when that id and version exist with other content; adding the same again is fine. */
  add(definition: StoredDefinition): Promise<boolean>;
  /** Without a version: the highest. */
  get(id: string, version?: number): Promise<StoredDefinition | undefined>;
  list(): Promise<readonly StoredDefinition[]>;
}
