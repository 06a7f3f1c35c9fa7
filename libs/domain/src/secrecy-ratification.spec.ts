import {
  given,
  imposed,
  lapsed,
  lifted,
  longAgo,
  meeting,
  oldSecrecy,
  ratified,
  recordedOn,
  secrecyRegion,
  shared,
  type Fact,
} from '@eensluidend/testing';
import { obligations } from './obligations';
import { activeSecrecies } from './secrecy';
import { ratificationOf } from './secrecy-ratification';

const toCouncil = [...oldSecrecy(), shared('council-aa', '2022-05-12')];
const full = meeting('council-aa', '2022-05-24', 20);
const region = secrecyRegion();
const standOf = (history: readonly Fact[], definition = region) => {
  const { state } = given(history, definition);
  return state.secrecies.map((each) => ratificationOf(state, each).kind);
};
const tasks = (history: readonly Fact[]) =>
  obligations(given(history, region).state)
    .filter((each) => ['ratifySecrecy', 'establishSecrecyLapse'].includes(each.kind))
    .map((each) => [each.kind, each.actor]);
const closed = (history: readonly Fact[]) => activeSecrecies(given(history, region).state, 'doc/v1-annex').length;

describe('ratification by the council', () => {
  it('is asked for a secrecy of 2022 and not for one of 2025 (R36, R116)', () => {
    expect(tasks(toCouncil)).toEqual([['ratifySecrecy', 'council-aa']]);
    const now = [...longAgo('2025-05-02'), imposed('2025-05-10'), shared('council-aa', '2025-05-12')];
    expect([standOf(now), tasks(now)]).toEqual([['none'], []]);
  });

  it.each([
    ['2023-03-31', 'awaited'],
    ['2023-04-01', 'none'],
  ])('ended with what was presented on 31 March 2023: %s (R36, R116)', (on, kind) => {
    expect(standOf([...longAgo('2023-03-01'), imposed('2023-03-31'), shared('council-aa', on)])).toEqual([kind]);
  });

  it('told after the duty to ratify had ended closes the matter (R36, R116)', () => {
    const given2023 = [...longAgo('2023-03-01'), imposed('2023-03-20'), shared('council-aa', '2023-03-25')];
    const later = [...given2023, meeting('council-aa', '2023-04-11', 20)];
    expect([standOf(later), tasks(later)]).toEqual([['awaited'], [['ratifySecrecy', 'council-aa']]]);
    const done = [...later, ratified('council-aa', '2023-04-25')];
    expect([standOf(done), tasks(done)]).toEqual([['ratified'], []]);
  });

  it('is not asked of a council that was not given the papers, or for what it imposed itself (R36)', () => {
    expect(standOf(oldSecrecy())).toEqual(['none']);
  });

  it('at the meeting itself keeps the secrecy, and again changes nothing (R36)', () => {
    given([...toCouncil, full], region)
      .when(ratified('council-aa', '2022-05-24'))
      .thenCounts();
    const done = [...toCouncil, full, ratified('council-aa', '2022-05-24')];
    expect([standOf(done), tasks(done), closed(done)]).toEqual([['ratified'], [], 1]);
    given(done, region).when(ratified('council-aa', '2022-06-24')).thenDoesNotCount('ratificationNotNeeded');
  });

  it('is without effect for a secrecy of today, with a warning (R36)', () => {
    given([...longAgo('2025-05-02'), imposed('2025-05-10'), shared('council-aa', '2025-05-12')])
      .when(ratified('council-aa', '2025-05-20'))
      .thenDoesNotCount('ratificationNotNeeded');
  });

  it('that comes after the meeting is without effect, with a warning (R36)', () => {
    given([...toCouncil, full], region)
      .when(ratified('council-aa', '2022-06-01'))
      .thenDoesNotCount('ratificationLate');
  });

  it('is not for a college, or for a council that was not given the papers (R36)', () => {
    for (const [body, name] of [
      ['college-aa', 'het college van AA'],
      ['council-bb', 'de raad van BB'],
    ] as const)
      given(toCouncil, region)
        .when(ratified(body, '2022-05-24'))
        .thenRefused({ code: 'notCompetentToRatify', params: { body: name }, field: 'body' });
  });

  it('stays with the general board of a public body where the definition says so (R36)', () => {
    const board = secrecyRegion({ ratifySecrecy: true });
    const now = [...longAgo('2025-05-02'), imposed('2025-05-10'), shared('council-aa', '2025-05-12')];
    expect(standOf(now, board)).toEqual(['awaited']);
    given(now, board).when(ratified('council-aa', '2025-05-20')).thenCounts();
  });
});

describe('a secrecy that was not ratified', () => {
  it('lapsed at the first meeting attended by more than half, and a person establishes that (R36)', () => {
    const missed = [...toCouncil, full];
    expect([standOf(missed), tasks(missed), closed(missed)]).toEqual([
      ['missed'],
      [['establishSecrecyLapse', 'council-aa']],
      1,
    ]);
    given(missed, region).when(lapsed('council-aa', '2022-05-24')).thenCounts();
    expect(closed([...missed, lapsed('council-aa', '2022-05-24')])).toBe(0);
  });

  it('does not lapse at a meeting of half of the members or fewer, or of unknown size (R36)', () => {
    for (const small of [meeting('council-aa', '2022-05-24', 19), meeting('council-aa', '2022-05-24')]) {
      expect(standOf([...toCouncil, small])).toEqual(['awaited']);
      given([...toCouncil, small], region)
        .when(lapsed('council-aa', '2022-05-24'))
        .thenDoesNotCount('nothingLapsed');
    }
  });

  it('does not lapse at a meeting after 31 March 2023 (R36, R116)', () => {
    const history = [...longAgo('2023-03-01'), imposed('2023-03-20'), shared('council-aa', '2023-03-21')];
    expect(standOf([...history, meeting('council-aa', '2023-04-04', 30)])).toEqual(['awaited']);
  });

  it('is secret again when the ratification turns out to have been in time after all (R36)', () => {
    const late = recordedOn('2022-09-01', ratified('council-aa', '2022-05-24'));
    const history = [...toCouncil, full, recordedOn('2022-08-01', lapsed('council-aa', '2022-06-01'))];
    expect(closed(history)).toBe(0);
    expect([standOf([...history, late]), closed([...history, late])]).toEqual([['ratified'], 1]);
  });

  it('lapses once, and not after it was lifted (R36)', () => {
    const done = [...toCouncil, full, lapsed('council-aa', '2022-05-24')];
    given(done, region)
      .when(lapsed('council-aa', '2022-06-01'))
      .thenRefused({ code: 'alreadyLifted', params: { on: '2022-05-24' } });
    given([...toCouncil, lifted('council-aa', '2022-05-20')], region)
      .when(ratified('council-aa', '2022-05-24'))
      .thenDoesNotCount('ratificationNotNeeded');
    given([...toCouncil, lifted('council-aa', '2022-05-20')], region)
      .when(lapsed('council-aa', '2022-05-24'))
      .thenDoesNotCount('nothingSecretAnymore');
  });
});
