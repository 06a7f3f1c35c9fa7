import { recordedEvent, sha256, startOfChain } from '../seal';

/** One event as it lies in the record: the hashed text and what is claimed about it. */
export interface StoredEvent {
  readonly stream: string;
  readonly version: number;
  readonly hashed: string;
  readonly hash: string;
}

/** What a check of the record found, by the rule that is broken. */
export type FindingKind =
  | 'hashDiffers'
  | 'unreadable'
  | 'linkBroken'
  | 'versionMissing'
  | 'recordedTimeFalls'
  | 'columnDiffers'
  | 'commandDiffers'
  | 'feedHasGap'
  | 'feedOrderDiffers'
  | 'feedWithoutEvent'
  | 'notNumbered'
  | 'headMissing';

/** Where the record is not what it was: the stream and the first bad version in it, or a position in the feed. */
export interface Finding {
  readonly kind: FindingKind;
  readonly stream?: string;
  readonly version?: number;
  readonly position?: number;
}

/** The end of a chain as far as it was checked. */
export interface ChainEnd {
  readonly version: number;
  readonly hash: string;
  readonly recordedAt: string;
}

export const emptyChain: ChainEnd = { version: 0, hash: startOfChain, recordedAt: '' };

/** Checks the events of one stream, in order of version, from its start. Returns the first thing wrong, or nothing. */
export function verifyStream(events: readonly StoredEvent[]): Finding | undefined {
  let end = emptyChain;
  for (const event of events) {
    const next = verifyNext(end, event);
    if ('kind' in next) return next;
    end = next;
  }
  return undefined;
}

/** Checks one event against the end of the chain before it; gives the new end, or what is wrong. */
export function verifyNext(end: ChainEnd, { stream, version, hashed, hash }: StoredEvent): ChainEnd | Finding {
  const wrong = (kind: FindingKind): Finding => ({ kind, stream, version });
  if (version !== end.version + 1) return { kind: 'versionMissing', stream, version: end.version + 1 };
  if (sha256(hashed) !== hash) return wrong('hashDiffers');
  const event = readable(hashed, hash);
  if (event === undefined) return wrong('unreadable');
  if (event.previousHash !== end.hash) return wrong('linkBroken');
  if (event.stream !== stream || event.version !== version) return wrong('columnDiffers');
  if (event.recordedAt < end.recordedAt) return wrong('recordedTimeFalls');
  return { version, hash, recordedAt: event.recordedAt };
}

function readable(hashed: string, hash: string) {
  try {
    return recordedEvent(hashed, hash);
  } catch {
    return undefined;
  }
}
