import { decisionRounds, type Decision } from './decision-rounds';
import type { Names } from './names';

const names: Names = { body: (id) => id, step: (id) => `stap ${id}` };

const decision = (body: string, round: number, step?: string, textId = 't1'): Decision => ({
  decisionId: `${body}-${round}`,
  body,
  textId,
  outcome: 'adoptedAsProposed',
  round,
  on: '2025-12-16',
  ...(step && { step }),
  counts: true,
  assumed: false,
  points: [],
  motions: [],
  claims: [],
});

const texts = [{ textId: 't1', kind: 'courseNote', live: true, label: 'Koersnota', joint: [] }];

it('shows the newest round first, each step apart and each text apart', () => {
  const decisions = [
    decision('college-vaals', 1, 'consent'),
    decision('council-vaals', 1, 'councils'),
    decision('college-vaals', 2, 'consent', 't2'),
    decision('council-vaals', 2),
    decision('council-meerssen', 1, 'councils'),
  ];
  const rounds = decisionRounds({ decisions, texts }, names).map(({ round, count, blocks }) => ({
    round,
    count,
    blocks: blocks.map((block) => [block.step, block.text, ...block.decisions.map((one) => one.body)]),
  }));
  expect(rounds).toEqual([
    {
      round: 2,
      count: 2,
      blocks: [
        ['stap consent', undefined, 'college-vaals'],
        [undefined, 'Koersnota', 'council-vaals'],
      ],
    },
    {
      round: 1,
      count: 3,
      blocks: [
        ['stap consent', 'Koersnota', 'college-vaals'],
        ['stap councils', 'Koersnota', 'council-vaals', 'council-meerssen'],
      ],
    },
  ]);
});
