import type { TimelineView } from '@eensluidend/contracts';
import { pluralOf } from './plurals';

export type Line = TimelineView['lines'][number];

/** One fact, or a run of facts of one kind told in one sentence. */
export type Entry =
  | { readonly together: false; readonly line: Line }
  | { readonly together: true; readonly sentence: string; readonly lines: readonly Line[] };

export interface DayOfEntries {
  readonly on: string;
  readonly entries: readonly Entry[];
}

/** Up to so many facts of one kind are shown one by one. */
const few = 3;

const sameRun = (a: Line, b: Line) => a.kind === b.kind && a.on === b.on && a.effect === b.effect;

function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && sameRun(before, line)) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function entriesOf(run: readonly Line[]): Entry[] {
  const sentences = run.map((line) => line.sentence);
  const [kind] = run.map((line) => line.kind);
  const sentence = run.length > few && kind !== undefined ? pluralOf(kind, sentences) : undefined;
  if (sentence !== undefined) return [{ together: true, sentence, lines: run }];
  return run.map((line) => ({ together: false, line }));
}

/** The id of an entry: that of its first fact. */
export const idOf = (entry: Entry): string | undefined => (entry.together ? entry.lines[0]?.id : entry.line.id);

const dayOf = (entry: Entry) => (entry.together ? entry.lines[0]?.on : entry.line.on) ?? '';

/** The facts by day. The API gives the oldest first; `newestFirst` turns days and facts round, but not the inside of a run. */
export function daysOf(lines: readonly Line[], newestFirst: boolean): DayOfEntries[] {
  const forward = runsOf(lines).flatMap(entriesOf);
  const entries = newestFirst ? forward.toReversed() : forward;
  const days: { on: string; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const on = dayOf(entry);
    const last = days.at(-1);
    if (last?.on === on) last.entries.push(entry);
    else days.push({ on, entries: [entry] });
  }
  return days;
}
