import type { ProposalView } from '@eensluidend/contracts';
import type { Names } from './names';

export type Decision = ProposalView['decisions'][number];

/** The decisions in one step on one text. */
export interface DecisionBlock {
  readonly step: string | undefined;
  readonly text: string | undefined;
  readonly decisions: readonly Decision[];
}

export interface DecisionRound {
  readonly round: number;
  readonly count: number;
  readonly blocks: readonly DecisionBlock[];
}

/** The decisions by round, the newest round first; inside a round in the order of the procedure. */
export function decisionRounds({ decisions, texts }: Pick<ProposalView, 'decisions' | 'texts'>, names: Names) {
  const label = (textId: string) => texts.find((text) => text.textId === textId)?.label;
  const blockOf = (decision: Decision) => `${decision.textId} ${decision.step ?? ''}`;
  return [...Map.groupBy(decisions, (one) => one.round)]
    .toSorted(([a], [b]) => b - a)
    .map(([round, all]): DecisionRound => {
      const blocks = [...Map.groupBy(all, blockOf).values()].flatMap((same): DecisionBlock[] => {
        const [first] = same;
        if (first === undefined) return [];
        return [{ step: first.step && names.step(first.step), text: label(first.textId), decisions: same }];
      });
      return { round, count: all.length, blocks };
    });
}
