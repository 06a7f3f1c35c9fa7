import type { Feed } from '@eensluidend/application';

export interface Change {
  readonly proposalId: string;
  readonly eventId: string;
}

export interface Changes {
  /** Calls back with every fact that comes in. Returns how to stop. */
  subscribe(listener: (change: Change) => void): () => void;
  /** How many listen now. */
  readonly listening: number;
  /** Stops following; resolves when nothing is being read any more. */
  stop(): Promise<void>;
}

/** Follows the numbered feed from now on and tells every open page which proposal changed. */
export const followChanges = async (feed: Feed, onError: (error: unknown) => void): Promise<Changes> => {
  const listeners = new Set<(change: Change) => void>();
  let position = await feed.last();
  let reading: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  const drain = async (): Promise<void> => {
    while (!stopped) {
      const entries = await feed.after(position, 200);
      for (const { event } of entries) {
        const change: Change = { proposalId: event.stream, eventId: event.eventId };
        for (const listener of listeners) listener(change);
      }
      if (entries.length === 0) return;
      position = entries.at(-1)?.position ?? position;
    }
  };
  const read = (): void => {
    again = reading !== undefined;
    if (reading || stopped) return;
    reading = drain()
      .catch((error: unknown) => stopped || onError(error))
      .then(() => {
        reading = undefined;
        if (again) read();
      });
  };
  const stopNews = feed.onNews(read);
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    get listening() {
      return listeners.size;
    },
    async stop() {
      stopped = true;
      stopNews();
      await reading;
    },
  };
};
