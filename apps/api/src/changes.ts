import { setTimeout as delay } from 'node:timers/promises';
import type { Feed, FeedEntry, Streams } from '@eensluidend/application';
import type { ProposalState } from '@eensluidend/domain';

/** A proposal as it is now, with the facts that came in. */
export interface Change {
  readonly proposalId: string;
  readonly state: ProposalState;
  readonly eventIds: ReadonlySet<string>;
}

/** Hears what came in together; of `anything` nobody can tell what it was. */
export type ChangeListener = (changes: readonly Change[] | 'anything') => void;

export interface Changes {
  /** Calls back once with all facts that come in together. Returns how to stop. */
  subscribe(listener: ChangeListener): () => void;
  /** How many listen now. */
  readonly listening: number;
  /** Stops following; resolves when nothing is being read any more. */
  stop(): Promise<void>;
}

export interface FollowOptions {
  readonly feed: Feed;
  readonly streams: Pick<Streams, 'read'>;
  readonly onError: (error: unknown) => void;
  /** Milliseconds to wait after a failure. */
  readonly backOff?: number;
}

const mostAtOnce = 200;

/** The newest entry; undefined for an empty feed. */
const endOf = async (feed: Feed): Promise<FeedEntry | undefined> => {
  const last = await feed.last();
  return last === 0 ? undefined : (await feed.after(last - 1, 1))[0];
};

/** Reads each proposal once, however many facts about it came in. One of which nothing can be shown yet is no change. */
const changesIn = async (
  entries: readonly FeedEntry[],
  streams: FollowOptions['streams'],
): Promise<readonly Change[]> => {
  const byProposal = Map.groupBy(entries, ({ event }) => event.stream);
  const read = [...byProposal].map(async ([proposalId, facts]): Promise<readonly Change[]> => {
    const { state } = (await streams.read(proposalId)).stream;
    return state ? [{ proposalId, state, eventIds: new Set(facts.map(({ event }) => event.eventId)) }] : [];
  });
  return (await Promise.all(read)).flat();
};

/** Follows the numbered feed from now on and tells every open page what changed. */
export const followChanges = async ({ feed, streams, onError, backOff = 500 }: FollowOptions): Promise<Changes> => {
  const listeners = new Set<ChangeListener>();
  const stopping = new AbortController();
  const { signal } = stopping;
  let seen = await endOf(feed);
  let reading: Promise<void> | undefined;
  let again = false;
  const tell: ChangeListener = (changes) => {
    for (const listener of listeners) listener(changes);
  };
  const changed = async (entries: readonly FeedEntry[]): Promise<readonly Change[] | 'anything'> => {
    if (listeners.size === 0) return [];
    return changesIn(entries, streams).catch((error: unknown) => {
      onError(error);
      return 'anything';
    });
  };
  const drain = async (): Promise<void> => {
    while (!signal.aborted) {
      const entries = await feed.after(seen ? seen.position - 1 : 0, mostAtOnce);
      if (seen && entries[0]?.event.hash !== seen.event.hash) {
        // A failover lost the end of the feed: what pages show may be gone.
        seen = await endOf(feed);
        tell('anything');
        continue;
      }
      const fresh = seen ? entries.slice(1) : entries;
      if (fresh.length === 0) return;
      tell(await changed(fresh));
      seen = fresh.at(-1);
    }
  };
  const read = (): void => {
    again = reading !== undefined;
    if (reading || signal.aborted) return;
    reading = drain()
      .catch(async (error: unknown) => {
        if (signal.aborted) return;
        onError(error);
        again = true;
        await delay(backOff, undefined, { signal }).catch(() => undefined);
      })
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
      stopping.abort();
      stopNews();
      await reading;
    },
  };
};
