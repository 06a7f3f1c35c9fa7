import {
  aligned,
  allAgree,
  atCouncils,
  colleges,
  councils,
  decision,
  given,
  planned,
  rejection,
  send,
  target,
  text,
  viewFor,
  type History,
} from '@eensluidend/testing';
import type { Delay } from '../planner';
import { planningView } from './planning';

const calendar = (body: string, dates: string[]) => send('setMeetingCalendar', { body, dates }, '2025-11-05', body);
const calendars = councils().map((body, index) => calendar(body, [`2025-12-${16 + index}`, `2026-01-${20 + index}`]));
const view = (history: readonly History[], today: string, delay?: Delay) =>
  planningView(given(history).state, viewFor(today), delay);

describe('the whole planning of a proposal', () => {
  it('has a date for all and for each body, what happens if one is later, targets and planned days', () => {
    const history = [
      ...[...atCouncils, ...calendars],
      planned('council-aa', '2025-12-16', '2025-11-10'),
      planned('council-bb', '2025-12-17', '2025-11-10'),
      target('raden', '2025-36', '2025-11-05'),
      target('instemming', '2025-12', '2025-11-05'),
    ];
    expect(view(history, '2025-12-01', { body: 'council-aa', length: 'P1M' })).toEqual({
      proposalId: 'proposal',
      today: '2025-12-01',
      earliestOn: '2025-12-18',
      sentence: 'Alle organen kunnen op zijn vroegst op 18 december 2025 hebben besloten.',
      path: [
        {
          step: 'raden',
          stepName: 'Raden',
          body: 'council-cc',
          bodyName: 'Raad van CC',
          from: '2025-12-01',
          on: '2025-12-18',
          because: 'De raad van CC vergadert op 18 december 2025.',
          assumed: false,
        },
      ],
      bodies: [
        {
          step: 'raden',
          body: 'council-aa',
          bodyName: 'Raad van AA',
          earliestOn: '2025-12-16',
          because: 'Het besluit van de raad van AA is gepland op 16 december 2025.',
          plannedOn: '2025-12-16',
          assumed: false,
        },
        {
          step: 'raden',
          body: 'council-bb',
          bodyName: 'Raad van BB',
          earliestOn: '2025-12-17',
          because: 'Het besluit van de raad van BB is gepland op 17 december 2025.',
          plannedOn: '2025-12-17',
          assumed: false,
        },
        {
          step: 'raden',
          body: 'council-cc',
          bodyName: 'Raad van CC',
          earliestOn: '2025-12-18',
          because: 'De raad van CC vergadert op 18 december 2025.',
          assumed: false,
        },
      ],
      whatIf: {
        body: 'council-aa',
        bodyName: 'Raad van AA',
        length: 'P1M',
        earliestOn: '2026-01-20',
        sentence:
          'Is de raad van AA 1 maand later, dan wordt het op zijn vroegst 20 januari 2026. Dat is 33 dagen later.',
        path: [
          {
            step: 'raden',
            stepName: 'Raden',
            body: 'council-aa',
            bodyName: 'Raad van AA',
            from: '2025-12-01',
            on: '2026-01-20',
            because: 'De raad van AA vergadert op 20 januari 2026. Dat is ten minste 1 maand later.',
            assumed: false,
          },
        ],
      },
      targets: [
        {
          targetDateId: 'targetDate/raden-2025-36',
          milestone: 'raden',
          milestoneName: 'Raden',
          targetOn: '2025-36',
          label: 'het vierde kwartaal van 2025',
          status: 'open',
        },
        {
          targetDateId: 'targetDate/instemming-2025-12',
          milestone: 'instemming',
          milestoneName: 'Instemming',
          targetOn: '2025-12',
          label: 'december 2025',
          status: 'met',
          metOn: '2025-11-04',
        },
      ],
      planned: [
        {
          body: 'council-aa',
          bodyName: 'Raad van AA',
          round: 1,
          plannedOn: '2025-12-16',
          status: 'open',
        },
        {
          body: 'council-bb',
          bodyName: 'Raad van BB',
          round: 1,
          plannedOn: '2025-12-17',
          status: 'open',
        },
      ],
      signals: [],
    });
    expect(Object.keys(view(history, '2025-12-01'))).toEqual([
      'proposalId',
      'today',
      'earliestOn',
      'sentence',
      'path',
      'bodies',
      'targets',
      'planned',
      'signals',
    ]);
  });

  it('says that the date stays the same, or is one day later', () => {
    const early = [...atCouncils, calendar('council-aa', ['2025-12-16', '2025-12-17']), ...calendars.slice(1)];
    const said = (history: readonly History[], length: string) =>
      view(history, '2025-12-01', { body: 'council-aa', length }).whatIf?.sentence;
    expect([said(early, 'P1D'), said(atCouncils, 'P1D'), said(atCouncils, 'P2D')]).toEqual([
      'Is de raad van AA 1 dag later, dan wordt het op zijn vroegst 18 december 2025. De datum blijft gelijk.',
      'Is de raad van AA 1 dag later, dan wordt het op zijn vroegst 2 december 2025. Dat is 1 dag later.',
      'Is de raad van AA 2 dagen later, dan wordt het op zijn vroegst 3 december 2025. Dat is 2 dagen later.',
    ]);
  });

  it('rests on an assumption as soon as one calendar is not known', () => {
    expect(view([...atCouncils, ...calendars.slice(1)], '2025-12-01').sentence).toBe(
      'Alle organen kunnen op zijn vroegst op 18 december 2025 hebben besloten. Dit rekent met aannames.',
    );
  });
});

describe('what became of a planned day', () => {
  const told = (history: readonly History[], today: string) =>
    view(history, today).planned.map((each) => [each.body, each.round, each.plannedOn, each.status, each.decidedOn]);

  it('is open on the day itself, and moved if another day came in its place by then (R107)', () => {
    const history = [
      ...atCouncils,
      planned('council-aa', '2025-12-16', '2025-11-10'),
      planned('council-bb', '2025-12-16', '2025-11-10'),
      planned('council-bb', '2026-01-20', '2025-12-16'),
    ];
    expect(told(history, '2025-12-16')).toEqual([
      ['council-aa', 1, '2025-12-16', 'open', undefined],
      ['council-bb', 1, '2025-12-16', 'moved', undefined],
      ['council-bb', 1, '2026-01-20', 'open', undefined],
    ]);
    expect(told(history, '2025-12-17')[0]).toEqual(['council-aa', 1, '2025-12-16', 'missed', undefined]);
  });

  it('is met by a decision of the same round only (R107)', () => {
    const history = [
      ...atCouncils,
      planned('council-aa', '2025-12-16', '2025-11-10'),
      planned('council-cc', '2026-02-24', '2025-11-10'),
      rejection('council-bb', 'v1', '2025-12-15'),
      ...[text('v2', '2026-01-12'), aligned('v2', '2026-01-13')],
      planned('council-cc', '2026-03-10', '2026-01-14'),
      ...allAgree(colleges(), 'v2', '2026-02-03'),
      decision('council-aa', 'v2', '2026-02-10'),
    ];
    expect(told(history, '2026-02-11')).toEqual([
      ['council-aa', 1, '2025-12-16', 'missed', undefined],
      ['council-cc', 1, '2026-02-24', 'open', undefined],
      ['council-cc', 2, '2026-03-10', 'open', undefined],
    ]);
    expect(view(history, '2026-02-11').bodies.map((each) => [each.body, each.plannedOn])).toEqual([
      ['council-bb', undefined],
      ['council-cc', '2026-03-10'],
    ]);
  });

  it('is withdrawn where the round ended first (R107)', () => {
    const history: readonly History[] = [
      ...atCouncils,
      planned('council-cc', '2026-03-10', '2025-11-10'),
      rejection('council-bb', 'v1', '2025-12-15'),
      { engineOn: '2025-12-16' },
    ];
    expect(told(history, '2026-01-01')).toEqual([['council-cc', 1, '2026-03-10', 'withdrawn', undefined]]);
  });

  it('of an earlier round is no plan of a body in the next', () => {
    const history = [
      ...atCouncils,
      planned('council-cc', '2026-03-10', '2025-11-10'),
      rejection('council-bb', 'v1', '2025-12-15'),
      ...[text('v2', '2026-01-12'), aligned('v2', '2026-01-13')],
    ];
    expect(view(history, '2026-01-14').bodies.map((each) => each.plannedOn)).toEqual(Array(6).fill(undefined));
  });
});
