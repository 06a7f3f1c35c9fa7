import {
  allAgree,
  atConsent,
  atCouncils,
  colleges,
  councils,
  given,
  happenedOn,
  recordedOn,
  ref,
  rejection,
  send,
  start,
  text,
  aligned,
  type History,
} from '@eensluidend/testing';
import { obligations } from '../obligations';
import { targetsOf } from './planning-targets';

const target = (targetOn: string, on: string, reason?: string, milestone = 'instemming') =>
  send('setTargetDate', { milestone, targetOn, ...(reason ? { reason: ref(reason) } : {}) }, on, `target-${targetOn}`);

const explained = (key: string, on: string) =>
  send('explainMissedDate', { targetDateId: `targetDate/target-${key}`, reason: ref('geen projectleider') }, on);

/** The vision of 2022: aligned in March, colleges to decide in the fourth quarter of 2022 at the latest. */
const vision: readonly History[] = [
  start('2022-03-08', { route: 'kort' }),
  text('v1', '2022-03-08'),
  aligned('v1', '2022-03-23'),
  target('2022-36', '2022-03-23'),
];

const seen = (history: readonly History[], today: string) =>
  targetsOf(given(history).state, today).map(({ targetOn, status, metOn, reason }) => [
    targetOn,
    status,
    metOn,
    reason,
  ]);
const asked = (history: readonly History[]) =>
  obligations(given(history).state)
    .filter(({ kind }) => kind === 'explainMissedDate')
    .map(({ actor, subject, from, blocking }) => ({ actor, subject, from, blocking }));

describe('a target date', () => {
  it('for the fourth quarter of 2022 is shown as missed from the first of January (R107)', () => {
    expect(seen(vision, '2022-12-31')).toEqual([['2022-36', 'open', undefined, undefined]]);
    expect(seen(vision, '2023-01-01')).toEqual([['2022-36', 'missed', undefined, undefined]]);
  });

  it('that is missed stays visible when another takes its place, with the reason given then (R107)', () => {
    const history = [...vision, target('2023-36', '2023-05-10', 'later een projectleider')];
    expect(seen(history, '2023-06-01')).toEqual([
      ['2022-36', 'missed', undefined, ref('later een projectleider')],
      ['2023-36', 'open', undefined, undefined],
    ]);
    given(vision)
      .when(target('2023-36', '2023-05-10', 'later een projectleider'))
      .thenCounts();
  });

  it('that replaces a missed one without a reason tells that the reason is still owed (R107)', () => {
    given(vision).when(target('2023-36', '2023-05-10')).thenCounts('missedWithoutReason');
  });

  it('that is changed in time was moved, not missed (R107)', () => {
    const history = [...vision, target('2023-03', '2022-11-01')];
    expect(seen(history, '2024-01-01').map(([on, status]) => [on, status])).toEqual([
      ['2022-36', 'moved'],
      ['2023-03', 'missed'],
    ]);
    given(vision).when(target('2023-03', '2022-11-01')).thenCounts();
  });

  it('is met when the step was ready on its last day, also when that is recorded much later (R107)', () => {
    const inTime = allAgree(colleges(), 'v1', '2022-12-31').map((fact) => recordedOn('2023-02-01', fact));
    expect(seen([...vision, ...inTime], '2023-03-01')).toEqual([['2022-36', 'met', '2022-12-31', undefined]]);
  });

  it('is missed when the step was ready later, and says when it was (R107)', () => {
    const late = allAgree(colleges(), 'v1', '2023-01-17');
    expect(seen([...vision, ...late], '2023-03-01')).toEqual([['2022-36', 'missed', '2023-01-17', undefined]]);
  });

  it('is for the round it was set in, or a later one (R107)', () => {
    const history = [...vision, target('2022-12', '2022-04-01', undefined, 'raden')];
    const returned = [
      ...history,
      ...allAgree(colleges(), 'v1', '2022-05-01'),
      rejection('council-aa', 'v1', '2022-06-01'),
    ];
    const second = [...returned, text('v2', '2022-07-01'), aligned('v2', '2022-07-02')];
    const adopted = [...allAgree(colleges(), 'v2', '2022-08-01'), ...allAgree(councils(), 'v2', '2022-09-01')];
    expect(seen([...second, ...adopted], '2023-01-01').map(([, status]) => status)).toEqual(['met', 'met']);
  });

  it('lapses when the proposal is withdrawn before it (R107)', () => {
    const withdrawal = { body: 'stuurgroep', reason: ref('r'), happened: happenedOn('2022-06-01') };
    expect(seen([...vision, send('withdrawProposal', withdrawal, '2022-06-01')], '2023-06-01')).toEqual([
      ['2022-36', 'lapsed', undefined, undefined],
    ]);
  });

  it('is for a step of this route', () => {
    given(atConsent)
      .when(target('2026', '2025-10-01', undefined, 'adviesronde'))
      .thenRefused({ code: 'unknownMilestone', params: { milestone: 'adviesronde' }, field: 'milestone' });
  });
});

describe('a missed date asks for its reason', () => {
  const owed = { actor: 'stuurgroep', subject: 'targetDate/target-2022-36', from: '2023-01-01', blocking: false };

  it('of the stuurgroep, from the day after; the proposal does not wait for it (R107)', () => {
    expect(asked(vision)).toEqual([owed]);
  });

  it('until the reason is recorded (R107)', () => {
    const history = [...vision, explained('2022-36', '2023-02-01')];
    expect(asked(history)).toEqual([]);
    expect(seen(history, '2023-03-01')).toEqual([['2022-36', 'missed', undefined, ref('geen projectleider')]]);
  });

  it('no longer when it was met or moved in time (R107)', () => {
    expect(asked([...vision, ...allAgree(colleges(), 'v1', '2022-10-01')])).toEqual([]);
    expect(asked([...vision, target('2023-03', '2022-11-01')])).toEqual([
      { ...owed, subject: 'targetDate/target-2023-03', from: '2023-04-01' },
    ]);
  });

  it('once, of a date that is known, and only when it is missed (R107)', () => {
    given([...vision, explained('2022-36', '2023-02-01')])
      .when(explained('2022-36', '2023-02-02'))
      .thenRefused({ code: 'alreadyExplained' });
    given(vision)
      .when(explained('2022-36', '2022-12-31'))
      .thenRefused({ code: 'targetNotMissed', params: { on: '2022-36' }, field: 'targetDateId' });
    given(vision)
      .when(explained('2030', '2023-02-01'))
      .thenRefused({ code: 'unknownTargetDate', field: 'targetDateId' });
  });
});

describe('a soft signal', () => {
  const signal = (body = 'council-aa') =>
    send(
      'recordSignal',
      {
        kind: 'announcedAmendment',
        body,
        wording: ref('Rood komt met een amendement'),
        happened: happenedOn('2025-12-01'),
      },
      '2025-12-01',
      'signal',
    );

  it('is kept and counts nowhere (R107)', () => {
    given(atCouncils).when(signal()).thenDoesNotCount('signalOnly');
    const { round: before } = given(atCouncils).state;
    const { state } = given(atCouncils).when(signal());
    expect(state.round).toEqual(before);
    expect(obligations(state)).toEqual(obligations(given(atCouncils).state));
    expect(state.planning.signals.map(({ signalId, body }) => [signalId, body])).toEqual([
      ['signal/signal', 'council-aa'],
    ]);
  });

  it('does not keep the councils from adopting the text (R107)', () => {
    const { state } = given([...atCouncils, signal(), ...allAgree(councils(), 'v1', '2025-12-16')]);
    expect(state.round.outcome?.kind).toBe('adopted');
  });

  it('is about a body of this region', () => {
    given(atCouncils)
      .when(signal('council-zz'))
      .thenRefused({ code: 'unknownBody', params: { body: 'council-zz' }, field: 'body' });
  });
});
