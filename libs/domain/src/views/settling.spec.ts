import {
  adopted,
  aligned,
  asked,
  atAdvice,
  corrected,
  correctionHistories,
  decision,
  given,
  neverHappened,
  ref,
  send,
  type History,
} from '@eensluidend/testing';
import { obligationsView } from './why';

const prepared: readonly History[] = [...adopted, { engineOn: '2025-12-17' }];
const rejected = decision('council-cc', 'v1', '2025-12-16', { outcome: 'rejected' });
const told = (history: readonly History[]) =>
  obligationsView(given(history).state, () => true).obligations.map(({ key, kind, choices }) => ({
    ...{ kind, choices },
    consequence: key.split('/').slice(2).join('/'),
  }));

describe('what is told of a step that no longer follows from the facts', () => {
  const histories: readonly (readonly [string, readonly History[]])[] = [
    ['a return', correctionHistories['corrected'] ?? []],
    [
      'an adoption that was a rejection, with its gazettes',
      [...prepared, corrected('event/9', rejected, '2026-01-06')],
    ],
    ['an adoption that never was', [...prepared, neverHappened('event/9', '2026-01-06')]],
  ];

  it.each(histories)('%s: the choices are those that are not refused (R110)', (_name, history) => {
    const differing = told(history).filter(({ kind }) => kind === 'consequenceDiffers');
    expect(differing).not.toEqual([]);
    for (const { consequence, choices } of differing)
      expect(
        (['resumeRound', 'confirmReturn'] as const).filter((choice) => {
          const settle = send('settleConsequence', { consequence, choice, reason: ref('x') }, '2026-01-07');
          return given(history).when(settle).outcome.kind === 'decided';
        }),
      ).toEqual(choices);
  });

  it('of other tasks nothing is to be chosen', () => {
    const history = [...atAdvice, aligned('v1', '2025-09-02'), asked('or', 'v1', '2025-09-02')];
    expect(told(history).flatMap(({ choices }) => choices ?? [])).toEqual([]);
  });
});
