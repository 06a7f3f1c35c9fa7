import type { Feed, FeedEntry, Numberer } from '@eensluidend/application';
import type { MemoryEventStore } from './event-store';

/** Feed and numberer in memory: commit order is already an order that respects cause. */
export function memoryFeed(store: MemoryEventStore): { readonly feed: Feed; readonly numberer: Numberer } {
  const entries: FeedEntry[] = [];
  const listeners = new Set<() => void>();
  return {
    feed: {
      after: (position, limit) => Promise.resolve(entries.slice(position, position + limit)),
      last: () => Promise.resolve(entries.length),
      onNews(listener) {
        const own = () => listener();
        listeners.add(own);
        queueMicrotask(() => listeners.has(own) && listener());
        return () => listeners.delete(own);
      },
    },
    numberer: {
      number(limit = 1000) {
        const batch = takeAppends(store, limit);
        for (const event of batch) entries.push({ position: entries.length + 1, event });
        if (batch.length > 0) for (const listener of listeners) queueMicrotask(listener);
        return Promise.resolve(batch.length);
      },
    },
  };
}

/** The limit counts appends, each whole, as in PostgreSQL. */
function takeAppends({ unnumbered }: MemoryEventStore, limit: number) {
  const batch: typeof unnumbered = [];
  const appends = new Set<string>();
  for (let event = unnumbered[0]; event !== undefined; event = unnumbered[0]) {
    appends.add(JSON.stringify([event.actor, event.commandId]));
    if (appends.size > limit) break;
    batch.push(event);
    unnumbered.shift();
  }
  return batch;
}
