import type { Feed } from '@eensluidend/application';

export interface Changes {
  /** Calls back with the streams that changed and the facts that came in. Returns how to stop. */
  subscribe(listener: (change: Change) => void): () => void;
  stop(): void;
}

export interface Change {
  readonly proposalId: string;
  readonly eventId: string;
  readonly type: string;
}

/** Follows the numbered feed from now on and tells every open page which proposal changed. */
export const followChanges = async (feed: Feed, onError: (error: unknown) => void): Promise<Changes> => {
  const listeners = new Set<(change: Change) => void>();
  let position = await feed.last();
  let reading: Promise<void> | undefined;
  let again = false;
  const drain = async (): Promise<void> => {
    for (;;) {
      const entries = await feed.after(position, 200);
      if (entries.length === 0) return;
      for (const { event } of entries)
        for (const listener of listeners)
          listener({ proposalId: event.stream, eventId: event.eventId, type: event.type });
      position = entries.at(-1)?.position ?? position;
    }
  };
  const read = (): void => {
    if (reading) {
      again = true;
      return;
    }
    reading = drain()
      .catch(onError)
      .finally(() => {
        reading = undefined;
        if (!again) return;
        again = false;
        read();
      });
  };
  const stop = feed.onNews(read);
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop,
  };
};
