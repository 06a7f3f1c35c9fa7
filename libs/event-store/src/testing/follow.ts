import type { Feed, FeedEntry } from '@eensluidend/application';
import type { RecordedEvent } from '@eensluidend/contracts';

/** Waits until `condition` holds; fails with `what` after 30 s. */
export async function until(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** A reader as the relay is one: reads on from the last position it saw and keeps what it got. */
export function follower(feed: Feed) {
  const entries: FeedEntry[] = [];
  return {
    entries,
    eventIds: () => entries.map(({ event }) => event.eventId),
    async readOn(limit = 3): Promise<void> {
      entries.push(...(await feed.after(entries.at(-1)?.position ?? 0, limit)));
    },
    async readAll(): Promise<void> {
      let before = -1;
      while (before !== entries.length) {
        before = entries.length;
        await this.readOn();
      }
    },
  };
}

/** What a complete feed looks like to a reader: every event once, positions 1, 2, 3 …, each stream in its own order. */
export function expectWhole(entries: readonly FeedEntry[], recorded: readonly RecordedEvent[]): void {
  expect(entries.map(({ position }) => position)).toEqual(entries.map((_, index) => index + 1));
  expect(entries.map(({ event }) => event.eventId).sort()).toEqual(recorded.map((event) => event.eventId).sort());
  const versions = new Map<string, number>();
  for (const { event } of entries) {
    expect(event.version).toBe((versions.get(event.stream) ?? 0) + 1);
    versions.set(event.stream, event.version);
  }
}
