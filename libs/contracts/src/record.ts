/**
 * The shape of the legal record. These shapes are for ever: add, never change or remove.
 * Nothing a person typed is in an event: content is reached by id through the access function.
 */

/** A civil date of the Netherlands that may be partial, in EDTF (ISO 8601-2): `2025-12-16`, `2025-12`, `2026-XX-06`, `XXXX-XX-XX`. */
export type PartialDate = string;

/** An instant in UTC, ISO 8601 with milliseconds: `2025-12-16T18:30:00.000Z`. */
export type Instant = string;

/** A document in the content store: its random address, and the commitment to its stored file (`libs/documents/src/commitment.ts`), 64 hexadecimal digits. */
export interface ContentRef {
  readonly documentId: string;
  readonly commitment: string;
}

/**
 * Where a fact comes from: a document and the place in it, a meeting and who recorded it (document to follow), an
 * assumption that is marked as such, the act of a person in this product, or the engine acting on an earlier fact.
 */
export type Source =
  | { readonly kind: 'document'; readonly citation: ContentRef; readonly documentId?: string }
  | {
      readonly kind: 'meeting';
      readonly body: string;
      readonly heldOn: PartialDate;
      readonly recorder: string;
      readonly documentToFollow: true;
    }
  | { readonly kind: 'assumption'; readonly reason: ContentRef }
  | { readonly kind: 'act' }
  | { readonly kind: 'engine'; readonly cause: string };

/** An event as decided, before it is recorded. `validOn` is when it happened, not when it was written down. */
export interface NewEvent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly schemaVersion: number;
  readonly data: Data;
  readonly validOn: PartialDate;
  readonly source: Source;
}

/** An event in the record. `version` starts at 1 in each stream; `recordedAt` never falls within a stream. */
export interface RecordedEvent<Type extends string = string, Data = unknown> extends NewEvent<Type, Data> {
  readonly eventId: string;
  readonly stream: string;
  readonly version: number;
  readonly recordedAt: Instant;
  readonly actor: string;
  readonly onBehalfOf?: string;
  readonly commandId: string;
  readonly previousHash: string;
  readonly hash: string;
}
