import type { TimelineView } from '@eensluidend/contracts';

/** The sentence of the fact that was recorded last: what a reader is told when the page updates itself. */
export function newestFact(timeline: TimelineView | undefined): string | undefined {
  const lines = timeline?.lines ?? [];
  return lines.reduce<(typeof lines)[number] | undefined>(
    (newest, line) => (newest === undefined || line.recordedAt >= newest.recordedAt ? line : newest),
    undefined,
  )?.sentence;
}
