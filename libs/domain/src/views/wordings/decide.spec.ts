import { decisionOutcomes } from '@eensluidend/contracts';
import {
  aligned,
  allAgree,
  atConsent,
  atCouncils,
  colleges,
  councils,
  decision,
  given,
  happenedOn,
  meeting,
  neverHappened,
  planned,
  recordedOn,
  send,
  start,
  text,
  viewFor,
  type Fact,
} from '@eensluidend/testing';
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

describe('a council that decided already, without effect', () => {
  const decidedOn = (on: string, fields: Parameters<typeof decision>[3] = {}) => [
    ...atConsent,
    { ...decision('council-bb', 'v1', on, fields), on: '2025-10-20' },
    ...allAgree(colleges(), 'v1', '2025-11-04'),
  ];

  it('is told to have decided before its turn, and that it has to decide again (R21, R87)', () => {
    expect(reason(decidedOn('2025-10-14'))?.sentence).toMatch(
      /^De raad van BB besloot al \(14 oktober 2025\), voor zijn beurt, en moet nu opnieuw besluiten\. Er is nog geen/,
    );
    expect(reason(decidedOn('2025-08-31'))?.sentence).toMatch(
      /^De raad van BB besloot al \(31 augustus 2025\), voor zijn/,
    );
    expect(reason(decidedOn('2025-10'))?.sentence).toMatch(/^De raad van BB besloot al \(oktober 2025\), voor zijn/);
  });

  it('is told where it stands since, when it decided again (R119)', () => {
    const again = [...decidedOn('2025-10-14'), decision('council-bb', 'v1', '2025-12-16', { outcome: 'held' })];
    expect(reason(again)?.sentence).toMatch(/^De raad van BB heeft het besluit aangehouden\./);
  });

  it('is told that its decision does not count, where that is not for its day (R6)', () => {
    const without = deciding({ takenBy: 'stuurgroep' });
    expect(reason(without)?.sentence).toMatch(
      /^De raad van BB nam een besluit \(16 december 2025\) dat niet meetelt, en moet nu opnieuw besluiten\./,
    );
  });
});

describe('a vote of which the report proved impossible', () => {
  const tie = (on: string, outcome: 'postponedAfterTie' | 'rejected') =>
    decision('council-bb', 'v1', on, { outcome, votes: { method: 'showOfHands', for: 19, against: 19 } });

  it('says that a rejection by a first tie postponed, and what a second would mean (R77)', () => {
    const history = [
      ...[...atCouncils, tie('2025-12-09', 'postponedAfterTie'), tie('2025-12-16', 'rejected')],
      neverHappened('event/7', '2025-12-18'),
    ];
    expect(reason(history)?.sentence).toMatch(/^De raad van BB stelde het besluit uit, omdat de stemmen staakten\./);
    expect(reason(history)?.ifNothing).toContain('Staken de stemmen dan weer, dan is het voorstel verworpen.');
  });

  it('asks for the result where the vote was not invalid (R73)', () => {
    const claim = decision('council-bb', 'v1', '2025-12-16', {
      outcome: 'invalidVote',
      votes: { method: 'showOfHands', for: 12, against: 0 },
    });
    const second = recordedOn('2025-12-18', meeting('council-bb', '2025-12-16', 12, { secondCall: true }));
    const history = [...atCouncils, meeting('council-bb', '2025-12-09', 19), claim, second];
    expect(reason(history)?.sentence).toMatch(/^De raad van BB stemde, maar de uitslag is nog niet vastgelegd\./);
  });
});

describe('why it waits for the permission of a council', () => {
  const heard = ['aa', 'bb', 'cc'].flatMap((key): readonly Fact[] => {
    const about = { council: `council-${key}`, textId: 'text/v1' };
    const [sent, given] = [happenedOn('2025-09-04'), happenedOn('2025-09-20')];
    return [
      send('sendDraft', { ...about, college: `college-${key}`, happened: sent }, '2025-09-04', key),
      send('recordZienswijze', { ...about, outcome: 'given', happened: given }, '2025-09-20', key),
    ];
  });
  const arrangement = [
    start('2025-09-01', { route: 'regeling' }),
    text('v1', '2025-09-01', [], { kind: 'jointArrangement', contains: ['finance'] }),
    aligned('v1', '2025-09-02'),
    ...heard,
  ];

  it('names permission, and the article that asks it (R25)', () => {
    expect(reason(arrangement)).toMatchObject({
      ifNothing: 'Zonder dit besluit gaat het voorstel niet verder: drie raden moeten toestemming geven.',
      rule: 'R25',
      basis: 'Wet gemeenschappelijke regelingen 1 lid 4',
    });
  });

  it('names agreement where the colleges conclude, and where councils adopt a text (R21, R87)', () => {
    const permitted = [...arrangement, ...allAgree(councils(), 'v1', '2025-10-15')];
    const concluding = whyView(given(permitted).state, '2025-12-19').reasons.find((each) => each.body === 'college-bb');
    expect([concluding?.rule, concluding?.ifNothing]).toEqual([
      'R21',
      'Zonder dit besluit gaat het voorstel niet verder: drie colleges moeten instemmen.',
    ]);
    expect([reason(atCouncils)?.rule, reason(atCouncils)?.basis]).toEqual(['R87', 'raadsvoorstel, samenvatting']);
  });
});
