import type { ProcessDefinition } from '@eensluidend/contracts';
import {
  adopted,
  advice,
  allAgree,
  asked,
  atConsent,
  colleges,
  councils,
  decision,
  given,
  planned,
  rejection,
  send,
  start,
  testDefinition,
  text,
  aligned,
  type History,
} from '@eensluidend/testing';
import { plan, type Delay } from './planner';

type Meetings = NonNullable<ProcessDefinition['bodies'][number]['meetings']>;

/** A region of six with a calendar for each body that decides: colleges every Tuesday, each council on its own days. */
const sixCalendars = (own: Readonly<Record<string, Meetings>> = {}): ProcessDefinition => {
  const definition = testDefinition(6);
  const dates: Readonly<Record<string, string[]>> = {
    'council-aa': ['2025-12-16', '2026-01-27', '2026-03-10'],
    'council-bb': ['2025-12-18', '2026-01-29'],
    'council-cc': ['2025-12-15', '2026-02-02'],
    'council-dd': ['2025-12-11', '2026-02-05', '2026-03-05'],
    'council-ee': ['2025-12-22', '2026-02-09'],
    'council-ff': ['2025-12-09', '2026-02-10'],
  };
  return {
    ...definition,
    municipalities: definition.municipalities.map((each) => ({
      ...each,
      recess: [{ from: '2025-12-23', until: '2026-01-04' }],
    })),
    bodies: definition.bodies.map((each) => {
      const meetings =
        own[each.id] ?? (dates[each.id] ? { dates: dates[each.id] } : { recurring: [{ weekday: 'tuesday' as const }] });
      if (each.kind === 'council') return { ...each, meetings, rulesOfProcedure: { leadTime: 'P14D' } };
      return each.kind === 'college' || each.kind === 'stuurgroep' ? { ...each, meetings } : each;
    }),
  };
};

const short: readonly History[] = [
  start('2025-11-03', { route: 'kort' }),
  text('v1', '2025-11-03'),
  aligned('v1', '2025-11-04'),
];
const planOf = (history: readonly History[], today: string, definition = sixCalendars(), delay?: Delay) =>
  plan(given(history, definition).state, today, delay);
const pathOf = (...parameters: Parameters<typeof planOf>) =>
  planOf(...parameters).path.map(({ step, body, on }) => [step.id, body, on]);

describe('the earliest day on which all six can have decided', () => {
  it('follows from six calendars and their lead times, and names who determines it (R109)', () => {
    expect(pathOf(short, '2025-11-20')).toEqual([
      ['instemming', 'college-aa', '2025-11-25'],
      ['raden', 'council-ee', '2025-12-22'],
    ]);
    expect(
      planOf(short, '2025-11-20')
        .bodies.filter(({ step }) => step === 'raden')
        .map(({ body, on }) => [body, on]),
    ).toEqual([
      ['council-aa', '2025-12-16'],
      ['council-bb', '2025-12-18'],
      ['council-cc', '2025-12-15'],
      ['council-dd', '2025-12-11'],
      ['council-ee', '2025-12-22'],
      ['council-ff', '2025-12-09'],
    ]);
  });

  it('is a round later when papers come one day too late for one council (R109, R68)', () => {
    const definition = sixCalendars({ 'college-bb': { dates: ['2025-11-26'] } });
    expect(pathOf(short, '2025-11-20', definition)).toEqual([
      ['instemming', 'college-bb', '2025-11-26'],
      ['raden', 'council-ff', '2026-02-10'],
    ]);
  });

  it('shifts when one council is a month later, and says along which path (R109)', () => {
    const delay = { body: 'council-dd', length: 'P1M' };
    const after = planOf(short, '2025-11-20', sixCalendars(), delay);
    expect(after.path.map(({ step, body, on, because }) => [step.id, body, on, because])).toEqual([
      ['instemming', 'college-aa', '2025-11-25', 'Het college van AA vergadert op 25 november 2025.'],
      [
        'raden',
        'council-dd',
        '2026-02-05',
        'De raad van DD vergadert op 5 februari 2026. Dat is ten minste 1 maand later.',
      ],
    ]);
    expect(after.earliestOn).toBe('2026-02-05');
  });

  it('does not shift when the body that is later still decides before the last one (R109)', () => {
    const delay = { body: 'council-ff', length: 'P1W' };
    const definition = sixCalendars({ 'council-ff': { dates: ['2025-12-09', '2025-12-16'] } });
    expect(planOf(short, '2025-11-20', definition, delay).earliestOn).toBe('2025-12-22');
  });

  it('waits for the terms of the advice round, each from its own day (R109)', () => {
    const history = [
      start('2025-09-01'),
      text('v1', '2025-09-01'),
      aligned('v1', '2025-09-02'),
      ...allAgree(colleges(6), 'v1', '2025-09-02'),
      asked('or', 'v1', '2025-09-02', { sent: 'byPost' as const }),
    ];
    expect(pathOf(history, '2025-09-10')).toEqual([
      ['adviesronde', 'adviesraad', '2025-10-22'],
      ['verwerking', undefined, '2025-10-23'],
      ['instemming', 'college-aa', '2025-10-28'],
      ['raden', 'council-ee', '2025-12-22'],
    ]);
    const delay = { body: 'or', length: 'P3M' };
    expect(pathOf(history, '2025-09-10', sixCalendars(), delay)[0]).toEqual(['adviesronde', 'or', '2026-01-14']);
    const both = [
      ...history,
      asked('adviesraad', 'v1', '2025-09-02', { sent: 'byPost' }),
      advice('adviesraad', 'v1', '2025-09-09'),
    ];
    expect(pathOf(both, '2025-09-10')[0]).toEqual(['adviesronde', 'or', '2025-10-14']);
  });

  it('counts only the bodies that still have to decide, and the day a council keeps it for (R109)', () => {
    const councilsLeft = [...short, ...allAgree(colleges(6), 'v1', '2025-11-25')];
    const held = [
      ...allAgree(
        councils(6).filter((id) => id !== 'council-aa'),
        'v1',
        '2025-12-22',
      ),
      decision('council-aa', 'v1', '2025-12-16', { outcome: 'held', heldUntil: '2026-02-01' }),
    ];
    expect(pathOf([...councilsLeft, ...held], '2025-12-23')).toEqual([['raden', 'council-aa', '2026-03-10']]);
  });

  it('takes the day a body already planned, unless that falls in its recess (R109, R106)', () => {
    const councilsLeft = [
      ...short,
      ...allAgree(colleges(6), 'v1', '2025-11-25'),
      ...allAgree(
        councils(6).filter((id) => id !== 'council-bb'),
        'v1',
        '2025-12-16',
      ),
    ];
    const early = planned('council-bb', '2025-12-19', '2025-12-16');
    const inRecess = planned('council-bb', '2025-12-23', '2025-12-16');
    expect(planOf([...councilsLeft, early], '2025-12-17').earliestOn).toBe('2025-12-19');
    expect(planOf([...councilsLeft, inRecess], '2025-12-17').earliestOn).toBe('2026-01-29');
  });

  it('plans the next round anew after a return, from the alignment on (R109)', () => {
    const history = [...short, rejection('college-bb', 'v1', '2025-11-25')];
    expect(pathOf(history, '2025-11-26')).toEqual([
      ['afstemming', 'stuurgroep', '2025-12-02'],
      ['instemming', 'college-aa', '2025-12-02'],
      ['raden', 'council-ff', '2026-02-10'],
    ]);
  });

  it('is unknown when a body has no meeting left, and says which (R109)', () => {
    const definition = sixCalendars({ 'council-cc': { dates: ['2025-11-01'] } });
    const { earliestOn, stoppedAt } = planOf(short, '2025-11-20', definition);
    expect([earliestOn, stoppedAt?.because]).toEqual([
      undefined,
      'Van de raad van CC is na 25 november 2025 geen vergadering bekend.',
    ]);
  });

  it('is an assumption where a calendar is not known: the first working day with the papers in time (R109)', () => {
    const { earliestOn, path } = plan(given(atConsent).state, '2025-12-25');
    expect(earliestOn).toBe('2025-12-29');
    expect(path.map(({ on, assumed }) => [on, assumed])).toEqual([
      ['2025-12-29', true],
      ['2025-12-29', true],
    ]);
  });

  it('uses the calendar recorded for this proposal (R109, R106)', () => {
    const recorded = send('setMeetingCalendar', { body: 'council-ee', dates: ['2025-12-10'] }, '2025-11-10');
    expect(planOf([...short, recorded], '2025-11-20').earliestOn).toBe('2025-12-18');
  });

  it('is nothing any more when all have decided', () => {
    expect(plan(given(adopted).state, '2026-01-01')).toEqual({ path: [], bodies: [] });
  });
});
