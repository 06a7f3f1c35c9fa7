import { wakeable } from '../wakeable';
import { feedChannel } from './channels';
import type { FeedOptions } from './feed-options';
import { keepConnected } from './keep-connected';

/**
 * Calls `listener` at the start, at each notification, and whenever a look at the last position shows it moved. Survives
 * the loss of every connection: the poll fails and comes back, LISTEN is taken up again. Returns how to stop.
 */
export function followNews(
  lastPosition: () => Promise<number>,
  listener: () => void,
  options: FeedOptions,
): () => void {
  const { direct, onError, pollEvery = 250 } = options;
  const stop = new AbortController();
  const tell = () => {
    if (!stop.signal.aborted) listener();
  };
  void poll(lastPosition, tell, onError, pollEvery, stop.signal);
  if (direct !== undefined) {
    void keepConnected(
      direct,
      async (client, ended) => {
        client.on('notification', tell);
        await client.query(`listen ${feedChannel}`);
        while (!ended.aborted) await wakeable().sleep(60_000, ended);
      },
      { signal: stop.signal, onError },
    );
  }
  return () => stop.abort();
}

async function poll(
  lastPosition: () => Promise<number>,
  tell: () => void,
  onError: (error: unknown) => void,
  pollEvery: number,
  signal: AbortSignal,
): Promise<void> {
  let seen = -1;
  const alarm = wakeable();
  while (!signal.aborted) {
    try {
      const position = await lastPosition();
      if (position !== seen) tell();
      seen = position;
    } catch (error) {
      if (!signal.aborted) onError(error);
    }
    await alarm.sleep(pollEvery, signal);
  }
}
