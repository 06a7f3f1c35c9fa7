import { followersOf, type Application, type Feed, type FeedEntry } from '@eensluidend/application';
import type { Checkpoints } from '@eensluidend/event-store';
import { isRunning } from '@eensluidend/domain';
import { isKnownEvent } from '@eensluidend/contracts';
import { temporalIsAway, type Passage } from './passage';

export const relayCheckpoint = 'relay';

export interface RelayParts {
  readonly feed: Feed;
  readonly checkpoints: Checkpoints;
  readonly application: Application;
  readonly passage: Passage;
  /** Proposals that could not be told; the reconciler takes them up. */
  readonly noted: Set<string>;
  readonly onError: (message: string, error: unknown) => void;
}

/**
 * Tells the workflows that a fact concerns; when one is not there and the proposal still runs, starts the proposal. Who
 * was told in this batch reads the log afterwards, and so has seen the whole batch.
 */
const relayFact = async ({ application, passage }: RelayParts, { event }: FeedEntry, told: Set<string>) => {
  const { stream } = await application.streams.read(event.stream);
  if (!stream.state || !isKnownEvent(event)) return;
  const tell = async (key: string, telling: () => Promise<void>): Promise<void> => {
    const once = `${event.stream} ${key}`;
    if (told.has(once)) return;
    await telling();
    told.add(once);
  };
  const start = () => tell('start', () => passage.startOrTell(event.stream));
  for (const follower of followersOf(stream.state, event)) {
    if (event.type === 'ProposalStarted') {
      if (isRunning(stream.state)) await start();
      continue;
    }
    await tell(JSON.stringify(follower), async () => {
      const isThere = await passage.tell(event.stream, follower);
      if (!isThere && stream.state && isRunning(stream.state)) await start();
    });
  }
};

/**
 * Relays one batch of the feed in order. A proposal that fails is noted and left to the reconciler; the feed goes on. When
 * Temporal itself is away, the feed waits for it. Returns how many facts it handled.
 */
export const relayBatch = async (parts: RelayParts, limit = 200): Promise<number> => {
  const { checkpoints, noted, onError } = parts;
  const from = await checkpoints.read(relayCheckpoint);
  const entries = await parts.feed.after(from, limit);
  const told = new Set<string>();
  let handled = from;
  try {
    for (const entry of entries) {
      await relayFact(parts, entry, told).catch((error: unknown) => {
        if (temporalIsAway(error)) throw error;
        noted.add(entry.event.stream);
        onError(`relay of ${entry.event.stream}`, error);
      });
      handled = entry.position;
    }
  } finally {
    if (handled > from) await checkpoints.write(relayCheckpoint, handled);
  }
  return entries.length;
};
