import { followersOf, type Application, type Feed, type FeedEntry } from '@eensluidend/application';
import type { Checkpoints } from '@eensluidend/event-store';
import { isRunning } from '@eensluidend/domain';
import { isKnownEvent } from '@eensluidend/contracts';
import type { Passage } from './passage';

export const relayCheckpoint = 'relay';

export interface RelayParts {
  readonly feed: Feed;
  readonly checkpoints: Checkpoints;
  readonly application: Application;
  readonly passage: Passage;
  readonly onError: (message: string, error: unknown) => void;
}

/** Tells the workflows that a fact concerns; when one is not there and the proposal still runs, starts the proposal. */
const relayFact = async ({ application, passage }: RelayParts, { event }: FeedEntry): Promise<void> => {
  const { stream } = await application.streams.read(event.stream);
  if (!stream.state || !isKnownEvent(event)) return;
  for (const follower of followersOf(stream.state, event)) {
    const start = follower.kind === 'proposal' && event.type === 'ProposalStarted';
    const told = !start && (await passage.tell(event.stream, follower));
    if (!told && isRunning(stream.state)) await passage.startOrTell(event.stream);
  }
};

/** Relays one batch of the feed in order. A proposal that fails is noted and left to the reconciler; the feed goes on. Returns how many facts it handled. */
export const relayBatch = async (parts: RelayParts, limit = 200): Promise<number> => {
  const from = await parts.checkpoints.read(relayCheckpoint);
  const entries = await parts.feed.after(from, limit);
  const last = entries.at(-1);
  if (!last) return 0;
  for (const entry of entries)
    await relayFact(parts, entry).catch((error: unknown) => parts.onError(`relay of ${entry.event.stream}`, error));
  await parts.checkpoints.write(relayCheckpoint, last.position);
  return entries.length;
};
