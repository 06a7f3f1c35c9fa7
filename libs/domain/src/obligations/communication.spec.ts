import {
  advice,
  aligned,
  adopted,
  allAgree,
  atConsent,
  atCouncils,
  colleges,
  communicationHistories,
  decision,
  decisionTold,
  happenedOn,
  openWork,
  planned,
  ref,
  rejection,
  send,
  text,
  type History,
} from '@eensluidend/testing';

const of = (name: string): readonly History[] => communicationHistories[name] ?? [];
const superseded = send('supersedeProposal', { successorId: 'next' }, '2026-02-01');
const withdrawn = send(
  'withdrawProposal',
  { body: 'stuurgroep', reason: ref('r'), happened: happenedOn('2026-02-01') },
  '2026-02-01',
);

describe('telling others of a decision', () => {
  it('is due to each adviser once all councils agreed, and to no one twice (R97)', () => {
    const signed = advice('or', 'v1', '2025-09-20', [], { requestIds: [], signers: ['or', 'adviesraad', 'bond'] });
    const again = advice('bond', 'v1', '2025-09-21', [], { requestIds: [] });
    const history = [...atConsent.slice(0, 2), signed, again, ...adopted.slice(2)];
    expect(openWork(history, ['tellDecision'])).toEqual([
      'tellDecision/stuurgroep/or, since 2025-12-16, aside',
      'tellDecision/stuurgroep/adviesraad, since 2025-12-16, aside',
      'tellDecision/stuurgroep/bond, since 2025-12-16, aside',
    ]);
    expect(openWork([...history, decisionTold('2025-12-30')], ['tellDecision'])).toEqual([
      'tellDecision/stuurgroep/or, since 2025-12-16, aside',
      'tellDecision/stuurgroep/adviesraad, since 2025-12-16, aside',
    ]);
    expect(openWork(history.slice(0, -1), ['tellDecision'])).toEqual([]);
  });
});

describe('planning after a return', () => {
  const before = (): readonly History[] => [
    ...atCouncils,
    planned('council-aa', '2025-12-16', '2025-11-10'),
    planned('council-cc', '2025-12-18', '2025-11-10'),
    rejection('council-bb', 'v1', '2025-12-17'),
  ];
  const plans = ['planAgain', 'tellPlanning'] as const;

  it('is due of each body of which a date was dropped, and told to all (R9)', () => {
    expect(openWork(before(), plans)).toEqual([
      'planAgain/council-aa, since 2025-12-17, aside',
      'planAgain/council-cc, since 2025-12-17, aside',
    ]);
    expect(openWork([...before(), planned('council-cc', '2026-02-24', '2025-12-20')], plans)).toEqual([
      'planAgain/council-aa, since 2025-12-17, aside',
      'tellPlanning/stuurgroep/2, since 2025-12-20, aside',
    ]);
    expect(openWork(of('plansAgain'), plans)).toEqual([
      'planAgain/council-aa, since 2025-12-17, aside',
      'tellPlanning/stuurgroep/2, since 2026-01-14, aside',
    ]);
  });

  it('is done for a body that decided, and for all once adopted, withdrawn or superseded', () => {
    const round = [...of('plansAgain'), ...allAgree(colleges(), 'v2', '2026-01-20')];
    expect(openWork([...round, decision('council-aa', 'v2', '2026-01-27')], plans)).toEqual([
      'tellPlanning/stuurgroep/2, since 2026-01-14, aside',
    ]);
    expect(openWork([...round, decision('council-bb', 'v2', '2026-01-27')], plans)).toEqual([
      'planAgain/council-aa, since 2025-12-17, aside',
      'tellPlanning/stuurgroep/2, since 2026-01-14, aside',
    ]);
    const all = allAgree(['council-aa', 'council-bb', 'council-cc'], 'v2', '2026-01-27');
    for (const end of [all, [superseded], [withdrawn]]) expect(openWork([...round, ...end], plans)).toEqual([]);
  });

  it('is not due of a body that planned nothing, or in a later round', () => {
    const third = [
      ...of('plansAgain'),
      rejection('college-bb', 'v2', '2026-01-20'),
      text('v3', '2026-02-02'),
      aligned('v3', '2026-02-03'),
    ];
    expect(openWork(third, plans)).toEqual(['planAgain/council-cc, since 2026-01-20, aside']);
  });
});
