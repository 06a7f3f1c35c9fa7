import { setTimeout as pause } from 'node:timers/promises';

/** An open stream of server-sent events, as a page has one. */
export interface EventStream {
  readonly status: number;
  readonly headers: Headers;
  /** Everything that came in so far. */
  readonly text: () => string;
  /** How often "changed" came in so far. */
  readonly told: () => number;
  /** Resolves when the server ended it. */
  readonly ended: Promise<void>;
  readonly close: () => void;
}

export async function openStream(url: string, who: string, headers: Record<string, string> = {}): Promise<EventStream> {
  const abort = new AbortController();
  const answer = await fetch(url, {
    headers: { Authorization: `Bearer dev:${who}`, Accept: 'text/event-stream', ...headers },
    signal: abort.signal,
  });
  let text = '';
  const read = async (): Promise<void> => {
    if (!answer.body) return;
    for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) text += chunk;
  };
  return {
    status: answer.status,
    headers: answer.headers,
    text: () => text,
    told: () => text.split('\n').filter((line) => line === 'event: changed').length,
    ended: read().catch(() => undefined),
    close: () => abort.abort(),
  };
}

/** Waits until `condition` holds; fails after ten seconds. */
export async function soon(condition: () => boolean): Promise<void> {
  const start = performance.now();
  while (!condition()) {
    if (performance.now() - start > 10_000) throw new Error('waited in vain');
    await pause(5);
  }
}
