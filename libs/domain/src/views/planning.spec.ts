import {
  adopted,
  allAgree,
  atCouncils,
  councils,
  decision,
  given,
  notPlain,
  planned,
  planningHistories,
  send,
  target,
  viewFor,
  type Fact,
  type History,
} from '@eensluidend/testing';
import type { Delay } from '../planner';
import { planningView } from './planning';

const calendars = councils().map((body, index) =>
  send('setMeetingCalendar', { body, dates: [`2025-12-${16 + index}`, `2026-01-${20 + index}`] }, '2025-11-05', body),
);
const view = (history: readonly History[], today: string, delay?: Delay) =>
  planningView(given(history).state, viewFor(today), delay);

describe('the planning of a proposal', () => {
  it('says when all can have decided, and which body determines it (R109)', () => {
    const { earliestOn, sentence, path, bodies } = view([...atCouncils, ...calendars], '2025-12-01');
    expect([earliestOn, sentence]).toEqual([
      '2025-12-18',
      'Alle organen kunnen op zijn vroegst op 18 december 2025 hebben besloten.',
    ]);
    expect(path).toEqual([
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
    ]);
    expect(bodies.map((each) => [each.body, each.earliestOn])).toEqual([
      ['council-aa', '2025-12-16'],
      ['council-bb', '2025-12-17'],
      ['council-cc', '2025-12-18'],
    ]);
  });

  it.each([
    [
      'council-aa',
      'P1M',
      'Is de raad van AA 1 maand later, dan wordt het op zijn vroegst 20 januari 2026. Dat is 33 dagen later.',
    ],
    ['college-aa', 'P1M', 'Het college van AA is niet meer aan zet; er verandert niets.'],
    [
      'council-cc',
      'P1Y',
      'Er is nog geen datum. Van de raad van CC is na 18 december 2026 geen vergadering bekend. Dat is ten minste 1 jaar later.',
    ],
  ])('answers what happens if %s is %s later (R109)', (body, length, said) => {
    expect(view([...atCouncils, ...calendars], '2025-12-01', { body, length }).whatIf?.sentence).toBe(said);
  });

  it('says that it rests on assumptions where no calendar is known (R109)', () => {
    expect(view(atCouncils, '2025-12-01').sentence).toBe(
      'Alle organen kunnen op zijn vroegst op 1 december 2025 hebben besloten. Dit rekent met aannames.',
    );
  });

  it('has nothing to plan after the adoption', () => {
    const { earliestOn, sentence } = view(adopted, '2026-01-01');
    expect([earliestOn, sentence]).toEqual([undefined, 'Er valt niets meer te plannen.']);
  });

  it('keeps every planned day beside what came of it (R107)', () => {
    const history = [
      ...atCouncils,
      planned('council-aa', '2025-12-09', '2025-11-10'),
      planned('council-aa', '2025-12-16', '2025-12-10'),
      planned('council-bb', '2025-12-16', '2025-11-10'),
      planned('council-bb', '2026-01-20', '2025-12-01'),
      planned('council-cc', '2026-01-27', '2025-11-10'),
      ...allAgree(['council-aa'], 'v1', '2025-12-16'),
    ];
    expect(
      view(history, '2026-01-21').planned.map((each) => [each.body, each.plannedOn, each.status, each.decidedOn]),
    ).toEqual([
      ['council-aa', '2025-12-09', 'missed', '2025-12-16'],
      ['council-aa', '2025-12-16', 'met', '2025-12-16'],
      ['council-bb', '2025-12-16', 'moved', undefined],
      ['council-bb', '2026-01-20', 'missed', undefined],
      ['council-cc', '2026-01-27', 'open', undefined],
    ]);
  });

  it('is missed by a body that held the matter over that day, and met when it decided (R107)', () => {
    const held = decision('council-aa', 'v1', '2025-12-16', { outcome: 'held', heldUntil: '2026-01-20' });
    const history = [...atCouncils, planned('council-aa', '2025-12-16', '2025-11-10'), held];
    const shown = (facts: readonly Fact[]) =>
      view(facts, '2026-01-21').planned.map((each) => [each.plannedOn, each.status, each.decidedOn]);
    expect(shown(history)).toEqual([['2025-12-16', 'missed', undefined]]);
    expect(shown([...history, decision('council-aa', 'v1', '2026-01-20')])).toEqual([
      ['2025-12-16', 'missed', '2026-01-20'],
    ]);
  });

  it('shows a fourth quarter as missed, with the reason, and the date that came after (R107)', () => {
    const history = [
      ...atCouncils,
      target('raden', '2025-36', '2025-11-05'),
      target('raden', '2026-03', '2026-01-05', 'een raad hield het aan'),
    ];
    expect(view(history, '2026-01-10').targets.map((each) => [each.label, each.status, each.reason])).toEqual([
      ['het vierde kwartaal van 2025', 'missed', 'een raad hield het aan'],
      ['maart 2026', 'open', undefined],
    ]);
  });

  it('shows signals apart, with their source (R107)', () => {
    expect(view(planningHistories['signal'] ?? [], '2026-01-10').signals).toEqual([
      {
        signalId: 'signal/recordSignal',
        kind: 'announcedAmendment',
        body: 'council-aa',
        bodyName: 'Raad van AA',
        on: '2025-12-01',
        wording: 'Nog niet ingediend.',
        source: 'bron',
        assumed: false,
      },
      {
        signalId: 'signal/delay',
        kind: 'delayExpected',
        on: '2025-12-02',
        wording: 'Door de verkiezingen.',
        source: 'bron',
        assumed: false,
      },
    ]);
  });

  it('speaks plain Dutch', () => {
    const all = Object.values(planningHistories).map((history) =>
      view(history, '2026-01-10', { body: 'council-aa', length: 'P1M' }),
    );
    const said = all.flatMap(({ sentence, path, whatIf, bodies }) => [
      sentence,
      whatIf?.sentence ?? '',
      ...[...path, ...(whatIf?.path ?? []), ...bodies].map(({ because }) => because),
    ]);
    expect(said.flatMap((each) => notPlain(each))).toEqual([]);
  });
});
