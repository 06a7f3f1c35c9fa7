import { decisionOutcomes } from '@eensluidend/contracts';
import { atCouncils, decision, given, meeting, planned, recordedOn, viewFor, type Fact } from '@eensluidend/testing';
import { boardView } from '../board';
import { whyView } from '../why';

const reason = (history: readonly Fact[]) =>
  whyView(given(history).state, '2025-12-19').reasons.find((each) => each.body === 'council-bb');
const deciding = (fields: Parameters<typeof decision>[3]) => [
  ...atCouncils,
  decision('council-bb', 'v1', '2025-12-16', fields),
];

describe('why it waits for a council', () => {
  it('has a sentence of its own for every outcome that is no agreement (R119)', () => {
    const waiting = decisionOutcomes.filter(
      (outcome) => !['adoptedAsProposed', 'takenNote', 'rejected', 'adoptedAsAmended'].includes(outcome),
    );
    const said = waiting.map((outcome) => reason(deciding({ outcome }))?.sentence);
    expect(new Set(said).size).toBe(waiting.length);
    for (const sentence of said) expect(sentence).not.toContain('heeft nog niet besloten');
  });

  it('says until when a matter is held over (R119)', () => {
    expect(reason(deciding({ outcome: 'held', heldUntil: '2026-01-20' }))?.sentence).toMatch(
      /^De raad van BB heeft het besluit aangehouden tot 20 januari 2026\. Dit staat open/,
    );
    expect(reason(deciding({ outcome: 'held', heldUntil: '2026-01-20' }))?.nextPossibleOn).toBe('2026-01-20');
    expect(reason(deciding({ outcome: 'held' }))?.sentence).toMatch(
      /^De raad van BB heeft het besluit aangehouden\. Er is nog geen datum gepland\./,
    );
  });

  it('names the planned date before the date until which it was held over', () => {
    const history = [
      ...deciding({ outcome: 'held', heldUntil: '2026-01-20' }),
      planned('council-bb', '2026-01-27', '2025-12-18'),
    ];
    expect(reason(history)?.sentence).toContain('Het besluit is gepland op 27 januari 2026.');
    expect(reason(history)?.nextPossibleOn).toBe('2026-01-27');
  });

  it.each([
    ['an invalid vote on the planned day', [decision('council-bb', 'v1', '2025-12-18', { outcome: 'invalidVote' })]],
    [
      'a decision in a meeting that could not open',
      [decision('council-bb', 'v1', '2025-12-18'), recordedOn('2025-12-19', meeting('council-bb', '2025-12-18', 19))],
    ],
  ])('has no plan after %s: the body votes again, on a new day (R69, R73)', (_what, facts) => {
    const history = [...atCouncils, planned('council-bb', '2025-12-18', '2025-12-01'), ...facts];
    const told = reason(history);
    expect(told?.sentence).toMatch(
      /^De raad van BB moet opnieuw stemmen\. Er is nog geen nieuwe dag gepland\. Dit staat/,
    );
    expect(told?.nextPossibleOn).toBeUndefined();
  });

  it('has no plan after a meeting that could not open, and the new plan once there is one (R69)', () => {
    const before = [
      ...atCouncils,
      planned('council-bb', '2025-12-18', '2025-12-01'),
      meeting('council-bb', '2025-12-18', 19),
    ];
    const cellOf = (history: readonly Fact[]) =>
      boardView(given(history).state, viewFor('2025-12-19'))
        .municipalities.flatMap(({ cells }) => cells)
        .find((cell) => cell.body === 'council-bb');
    expect(reason(before)?.sentence).toMatch(/heeft nog niet besloten\. Er is nog geen nieuwe dag gepland\./);
    expect([cellOf(before)?.label, cellOf(before)?.plannedOn]).toEqual(['aan zet', undefined]);
    const again = [...before, planned('council-bb', '2026-01-27', '2025-12-18')];
    expect(reason(again)?.sentence).toContain('Het besluit is gepland op 27 januari 2026.');
    expect(cellOf(again)?.label).toBe('gepland op 27 januari 2026');
  });

  it('says what a second tie would mean (R77)', () => {
    expect(reason(deciding({ outcome: 'postponedAfterTie' }))?.ifNothing).toContain(
      'Staken de stemmen dan weer, dan is het voorstel verworpen.',
    );
    expect(reason(deciding({ outcome: 'held' }))?.ifNothing).not.toContain('Staken');
  });
});
