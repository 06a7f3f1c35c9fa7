import { hash } from 'node:crypto';
import type { AppendRequest } from '@eensluidend/application';
import type { NewEvent, RecordedEvent } from '@eensluidend/contracts';
import { canonicalJson } from '@eensluidend/contracts';
import { eventId } from './event-id';

/** What the first event of a stream names as its previous hash: 64 zeros. */
export const startOfChain = '0'.repeat(64);

/** An event with the exact text that was hashed (canonical JSON of everything but the hash). */
export interface SealedEvent {
  readonly event: RecordedEvent;
  readonly hashed: string;
}

/** SHA-256 in lower-case hexadecimal over the UTF-8 bytes of `text`. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

/** Gives the events of an append their place in the stream and chains them: pure, the same for every store. */
export function sealEvents(request: AppendRequest): readonly SealedEvent[] {
  if (request.events.length === 0) throw new RangeError('an append holds at least one event');
  // A new stream has nothing to link to, whatever the request says.
  let previousHash = request.expectedVersion === 0 ? startOfChain : request.previousHash;
  return request.events.map((event, index) => {
    const envelope = envelopeOf(request, event, index, previousHash);
    const hashed = canonicalJson(envelope);
    previousHash = sha256(hashed);
    return { event: recordedEvent(hashed, previousHash), hashed };
  });
}

/** Reads an event back from the record; the only place where stored text becomes an event. */
export function recordedEvent(hashed: string, hash: string): RecordedEvent {
  return { ...(JSON.parse(hashed) as Omit<RecordedEvent, 'hash'>), hash };
}

function envelopeOf(
  request: AppendRequest,
  event: NewEvent,
  index: number,
  previousHash: string,
): Omit<RecordedEvent, 'hash'> {
  const { type, schemaVersion, data, validOn, source } = event;
  return {
    eventId: eventId(request.actor, request.commandId, index),
    stream: request.stream,
    version: request.expectedVersion + index + 1,
    type,
    schemaVersion,
    data,
    validOn,
    source,
    recordedAt: request.recordedAt,
    actor: request.actor,
    ...(request.onBehalfOf === undefined ? {} : { onBehalfOf: request.onBehalfOf }),
    commandId: request.commandId,
    previousHash,
  };
}
