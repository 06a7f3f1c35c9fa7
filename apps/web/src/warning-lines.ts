import type { BoardView } from '@eensluidend/contracts';

type Warning = BoardView['warnings'][number];

/** All warnings with one code: each sentence once, with how often it came, the most frequent first. */
export interface WarningLine {
  readonly code: string;
  readonly count: number;
  readonly sentences: readonly { readonly sentence: string; readonly count: number }[];
  readonly ground: Pick<Warning, 'rule' | 'basis'>;
}

/** One line for each code, in the order in which the codes first came. */
export function warningLines(warnings: readonly Warning[]): WarningLine[] {
  return [...Map.groupBy(warnings, (one) => one.code)].map(([code, same]) => {
    const sentences = [...Map.groupBy(same, (one) => one.sentence)]
      .map(([sentence, equal]) => ({ sentence, count: equal.length }))
      .toSorted((a, b) => b.count - a.count);
    const { rule, basis } = same[0] ?? {};
    return { code, count: same.length, sentences, ground: { ...(rule && { rule }), ...(basis && { basis }) } };
  });
}
