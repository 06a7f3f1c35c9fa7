import { createParser } from 'eventsource-parser';
import { authorization } from './api';
import { backoff, pause } from './backoff';

/** `live`: the server tells of changes; `down`: it cannot be reached, so the page must look for itself. */
export type Connection = 'connecting' | 'live' | 'down';

export interface Subscription {
  readonly path: string;
  readonly token: string | undefined;
  readonly signal: AbortSignal;
  readonly onChange: () => void;
  readonly onConnection: (connection: Connection) => void;
  /** For tests. */
  readonly fetch?: typeof fetch;
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** The server sends at least a comment every 20 seconds; after this long without a byte the line is dead. */
const silence = 45_000;

async function open({ path, token, fetch: get = fetch }: Subscription, lastEventId: string, signal: AbortSignal) {
  const resume = lastEventId === '' ? {} : { 'last-event-id': lastEventId };
  const response = await get(path, {
    headers: { accept: 'text/event-stream', ...authorization(token), ...resume },
    cache: 'no-store',
    signal,
  });
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
  if (!response.ok || !isStream || response.body === null) {
    await response.body?.cancel();
    throw new Error(`no stream of changes: ${response.status}`);
  }
  return response.body.pipeThrough(new TextDecoderStream()).getReader();
}

/**
 * Follows the changes at `path` until the signal aborts: server-sent events over fetch, because EventSource cannot send
 * an Authorization header. Reconnects with back-off and Last-Event-ID.
 */
export async function followChanges(subscription: Subscription): Promise<void> {
  const { signal, onChange, onConnection, wait = pause } = subscription;
  const isOver = () => signal.aborted;
  let lastEventId = '';
  let failures = 0;
  let wasLive = false;
  while (!isOver()) {
    const line = new AbortController();
    let watchdog = setTimeout(() => line.abort(), silence);
    const parser = createParser({
      onEvent: (event) => {
        if (event.id !== undefined) lastEventId = event.id;
        if (event.event === 'changed') onChange();
      },
    });
    try {
      const reader = await open(subscription, lastEventId, AbortSignal.any([signal, line.signal]));
      onConnection('live');
      if (wasLive) onChange(); // something may have happened in between
      wasLive = true;
      for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
        clearTimeout(watchdog);
        watchdog = setTimeout(() => line.abort(), silence);
        failures = 0;
        parser.feed(chunk.value);
      }
    } catch {
      // A line that breaks is taken up again at once; only when that fails too is the reader told.
      if (!isOver() && (failures > 0 || !wasLive)) onConnection('down');
    } finally {
      clearTimeout(watchdog);
    }
    await wait(backoff(failures++), signal);
  }
}
