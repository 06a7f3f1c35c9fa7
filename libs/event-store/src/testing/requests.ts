import { randomUUID } from 'node:crypto';
import type { AppendAnswer, AppendRequest, EventStore } from '@eensluidend/application';
import type { RecordedEvent } from '@eensluidend/contracts';

/** An append with nothing special about it. */
export function appendRequest(changes: Partial<AppendRequest> & { count?: number } = {}): AppendRequest {
  const { count = 1, ...rest } = changes;
  const events = Array.from({ length: count }, (_, index) => ({
    type: 'CouncilDecisionRecorded',
    schemaVersion: 1,
    data: { body: 'gm1903-council', index },
    validOn: '2025-12-16',
    source: { kind: 'act' } as const,
  }));
  return {
    stream: randomUUID(),
    expectedVersion: 0,
    previousHash: '',
    actor: 'griffier-1',
    commandId: randomUUID(),
    requestDigest: 'digest',
    recordedAt: '2025-12-17T09:00:00.000Z',
    events,
    ...rest,
  };
}

/** Appends behind whatever the stream holds, trying again after a race. */
export async function appendNext(
  store: EventStore,
  stream: string,
  changes: Partial<AppendRequest> & { count?: number } = {},
): Promise<readonly RecordedEvent[]> {
  const commandId = randomUUID();
  for (;;) {
    const last = (await store.read({ stream, afterVersion: 0 })).events.at(-1);
    const request = appendRequest({ ...changes, ...following(stream, last), commandId });
    const answer: AppendAnswer = await store.append(request);
    if (answer.kind === 'appended') return answer.events;
    if (answer.kind === 'known') throw new Error('a new command id is known');
  }
}

/** What an append behind `last` names as its predecessor. */
export function following(stream: string, last: RecordedEvent | undefined) {
  return { stream, expectedVersion: last?.version ?? 0, previousHash: last?.hash ?? '' };
}
