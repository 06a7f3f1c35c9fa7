import {
  hasMeetings,
  meetsOn,
  nextDayOutsideRecess,
  nextMeeting,
  papersDueOn,
  recessOn,
  type MeetingCalendar,
} from './meeting-calendar';

const tuesdays: MeetingCalendar = {
  dates: ['2026-01-29'],
  recurring: [{ weekday: 'tuesday', weeks: [1, 3], from: '2026-01-01' }],
  recess: [{ from: '2026-07-11', until: '2026-08-23' }],
  leadTime: 'P14D',
};

describe('the meeting calendar of a body', () => {
  it('has its listed dates and the days of its rule, not those of other weeks (R106)', () => {
    const days = ['2026-01-06', '2026-01-13', '2026-01-20', '2026-01-29', '2025-12-16'];
    expect(days.map((day) => meetsOn(tuesdays, day))).toEqual([true, false, true, true, false]);
  });

  it('has no meeting by rule in recess or on a holiday (R106)', () => {
    const days = ['2026-07-21', '2026-08-04', '2026-05-05', '2026-09-01'];
    expect(days.map((day) => meetsOn(tuesdays, day))).toEqual([false, false, false, true]);
    expect([recessOn(tuesdays, '2026-07-11'), recessOn(tuesdays, '2026-08-24')]).toEqual([
      { from: '2026-07-11', until: '2026-08-23' },
      undefined,
    ]);
  });

  it('asks for papers so long before the meeting, also when that is a Sunday (R68)', () => {
    expect(papersDueOn(tuesdays, '2026-02-15')).toBe('2026-02-01');
    expect(papersDueOn({ ...tuesdays, deliveryBefore: 'P3W' }, '2026-02-17')).toBe('2026-01-27');
    expect(papersDueOn({ dates: [], recurring: [], recess: [] }, '2026-02-17')).toBe('2026-02-17');
  });

  it('gives the first meeting for which the papers are in time (R68)', () => {
    expect(nextMeeting(tuesdays, '2026-01-07', '2026-01-07')).toBe('2026-01-29');
    expect(nextMeeting(tuesdays, '2026-07-01', '2026-07-01')).toBe('2026-09-01');
    expect(nextMeeting({ ...tuesdays, recurring: [] }, '2026-02-01', '2026-02-01')).toBeUndefined();
  });

  it('has a first working day outside recess, unless the recess has no end (R106)', () => {
    expect(nextDayOutsideRecess(tuesdays, '2026-07-11')).toBe('2026-08-24');
    expect(nextDayOutsideRecess(tuesdays, '2026-12-25')).toBe('2026-12-28');
    const recess = [{ from: '2026-07-11', until: '9999-12-31' }];
    expect(nextDayOutsideRecess({ ...tuesdays, recess }, '2026-07-11')).toBeUndefined();
    expect(nextDayOutsideRecess({ ...tuesdays, recess }, '9999-12-30')).toBeUndefined();
  });

  it('may be empty', () => {
    expect([tuesdays, { dates: [], recurring: [], recess: [] }].map(hasMeetings)).toEqual([true, false]);
  });
});
