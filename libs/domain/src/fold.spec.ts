import type { ProposalEvent } from '@eensluidend/contracts';
import {
  advice,
  aligned,
  allAgree,
  asked,
  atAdvice,
  atCouncils,
  atConsent,
  atProcessing,
  colleges,
  councils,
  decision,
  given,
  happenedOn,
  imposed,
  playAll,
  received,
  recordedOn,
  rejection,
  send,
  shared,
  start,
  stateOf,
  testDefinition,
  text,
  type Fact,
} from '@eensluidend/testing';
import { asOf, fold, foldOn } from './fold';
import { stageOf } from './stage';

describe('facts are folded by the day they happened, not the day they were recorded', () => {
  const [one = '', two = '', three = ''] = colleges();
  const almost = [...atConsent, ...allAgree([one, two], 'v1', '2025-11-04')];

  it('counts a council vote that was recorded before the consent of the last college but held after it', () => {
    const vote = decision('council-aa', 'v1', '2025-12-16');
    given(almost).when(vote).thenDoesNotCount('stageNotReached');
    const { state } = given([...almost, vote, recordedOn('2025-12-20', decision(three, 'v1', '2025-11-11'))]);
    expect(state.decisions.map((each) => [each.body, each.counts])).toEqual([
      [one, true],
      [two, true],
      [three, true],
      ['council-aa', true],
    ]);
  });

  it('does not count a council vote that was held before the consent of the last college, in whatever order recorded', () => {
    const early = decision('council-aa', 'v1', '2025-11-05');
    const last = decision(three, 'v1', '2025-11-11');
    const counts = (history: Parameters<typeof given>[0]) =>
      given(history).state.decisions.find((each) => each.body === 'council-aa')?.counts;
    expect([counts([...almost, early, last]), counts([...almost, last, early])]).toEqual([false, false]);
  });

  it('returns the note on the day of the rejection, when that is recorded last of all', () => {
    const { state } = given([...atCouncils, ...allAgree(councils().slice(1), 'v1', '2025-12-18')]).when(
      recordedOn('2026-01-05', rejection('council-aa', 'v1', '2025-12-16')),
    );
    expect(state.round.outcome).toMatchObject({ kind: 'rejected', at: { on: '2025-12-16' } });
  });

  it('keeps the order of recording for facts of one day', () => {
    const { state } = given([...atCouncils, ...allAgree(councils(), 'v1', '2025-12-16')]);
    expect(state.decisions.slice(3).map((each) => each.body)).toEqual(councils());
  });

  it('says since when by the day it happened, and shows when it became known', () => {
    const { state } = given(atConsent).when(recordedOn('2025-12-01', decision(one, 'v1', '2025-11-04')));
    expect(state.decisions[0]?.at).toMatchObject({ on: '2025-11-04', recordedAt: '2025-12-01T11:00:00.000Z' });
  });

  it('begins with the start, also when that is dated after what followed', () => {
    const { state } = given([
      start('2025-09-05', { route: 'kort' }),
      text('v1', '2025-09-01'),
      aligned('v1', '2025-09-02'),
    ]);
    expect(stageOf(state)?.id).toBe('instemming');
  });
});

describe('a date may be partly unknown (R113)', () => {
  const when = (on: string) => ({ ...decision('college-aa', 'v1', on), on: '2025-12-01' });

  it.each(['2025-11', '2025-XX-XX', '2025-11-XX', 'XXXX-XX-XX'])('%s is recorded as it is (R113)', (on) => {
    const { state } = given(atConsent).when(when(on));
    expect(state.decisions.map((each) => each.at.on)).toEqual([on]);
  });

  it('counts where it can have happened in time, and from the day of recording when even the year is unknown (R113)', () => {
    expect(given(atConsent).when(when('2025-11')).state.decisions[0]?.counts).toBe(true);
    expect(given(atConsent).when(when('2025-09')).state.decisions[0]?.counts).toBe(true);
    expect(given(atConsent).when(when('2025-08')).state.decisions[0]?.counts).toBe(false);
    expect(given(atConsent).when(when('XXXX-XX-XX')).state.decisions[0]?.counts).toBe(true);
  });

  it('lies not before what the fact is about, as far as the date allows (R113, R49)', () => {
    const about = <F extends Fact>(on: string, fact: F): Fact => ({
      ...fact,
      on: '2025-12-01',
      command: { ...fact.command, body: { ...fact.command.body, happened: happenedOn(on) } },
    });
    const secret = [...atConsent, imposed('2025-09-05')];
    const holders = (on: string) =>
      given([...secret, about(on, shared('council-aa', '2025-09-10'))]).state.secrecies[0]?.shared.length;
    expect([holders('2025-09'), holders('2025'), holders('2025-08')]).toEqual([1, 1, 0]);
    const request = [...atAdvice, asked('adviesraad', 'v1', '2025-09-10', { sent: 'byPost' })];
    const requests = (fact: Fact) => given([...request, about('2025-09', fact)]).state.requests[0];
    expect(requests(received('adviesraad', '2025-09-12'))?.received?.on).toBe('2025-09');
    expect(requests(advice('adviesraad', 'v1', '2025-09-20'))?.adviceId).toBe('advice/adviesraad');
    const { definition, events } = playAll([...request, about('2025-09', received('adviesraad', '2025-09-12'))]);
    const before = fold(definition, events.slice(0, -1));
    expect(before && foldOn(before, events.slice(-1))).toEqual(fold(definition, events));
    const early = fold(definition, events);
    expect(early && asOf(early, { validOn: '2025-09-09' })?.requests).toEqual([]);
  });

  it('is not in the future while it can lie in the past (R113)', () => {
    given(atConsent).when(when('2025-12')).thenCounts();
    given(atConsent)
      .when(when('2026'))
      .thenRefused({ code: 'inTheFuture', params: { on: '2026' }, field: 'happened.on' });
  });

  it('finds the seats of a body by it', () => {
    const body = { body: 'council-aa', attendance: { present: 38 }, happened: happenedOn('2021-XX-XX') };
    given(atConsent)
      .when(send('recordMeeting', body, '2025-12-01'))
      .thenRefused({
        code: 'morePresentThanSeats',
        params: { present: 38, body: 'de raad van AA', seats: 37 },
        field: 'attendance.present',
      });
  });
});

describe('folding on', () => {
  const { events, definition } = playAll([
    ...atProcessing,
    recordedOn('2025-11-01', advice('or', 'v1', '2025-09-20', ['p2'], { requestIds: [] })),
    ...allAgree(colleges(), 'v1', '2025-11-04'),
    recordedOn('2025-11-10', asked('bond', 'v1', '2025-09-03', { type: 'input', sent: 'byPost' })),
  ]);

  it('gives the same as folding everything, wherever the record is cut', () => {
    const whole = fold(definition, events);
    for (let cut = 1; cut <= events.length; cut++) {
      const before = fold(definition, events.slice(0, cut));
      expect(before && foldOn(before, events.slice(cut))).toEqual(whole);
    }
  });

  it('of nothing gives nothing', () => {
    expect(fold(definition, [])).toBeUndefined();
    const state = stateOf({ definition, events, today: '2025-11-10' });
    expect(foldOn(state, [])).toBe(state);
  });

  it('refuses a record that does not begin with its start, or starts twice: that is a fault, not a fact', () => {
    expect(() => fold(definition, events.slice(1))).toThrow('does not start with ProposalStarted');
    const [first] = events;
    const again: readonly ProposalEvent[] = first ? [first, { ...first, version: 2 }] : [];
    expect(() => fold(definition, again)).toThrow('starts twice');
    expect(() => fold({ ...testDefinition(), routes: [] }, events)).toThrow('has no route nota');
  });
});

describe('an event about something this record does not hold', () => {
  it('changes nothing and breaks nothing', () => {
    const on = '2025-11-01';
    const odd = (
      type: 'SecretShared' | 'SecrecyLifted',
      data: { secrecyId: string; recipient: string; body: string },
    ) => ({
      event: { type, schemaVersion: 1, data, validOn: on, source: { kind: 'act' as const } },
      recordedOn: on,
    });
    const data = { secrecyId: 'secrecy/none', recipient: 'council-aa', body: 'college-aa' };
    const { state } = given([...atConsent, odd('SecretShared', data), odd('SecrecyLifted', data)]);
    const facts = (each: typeof state) => ({ ...each, events: [], recorded: [], findings: {} });
    expect(facts(state)).toEqual(facts(given(atConsent).state));
    const warned = ['event/4', 'event/5'].map((id) => state.findings[id]?.warnings.map((each) => each.code));
    expect(warned).toEqual([['beforeSecrecyBegan'], ['beforeSecrecyBegan']]);
  });
});
