import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addDays, addMonths, dateOfDayNumber, dayNumber, daysBetween, lastDayOfMonth, weekday } from './civil-date';

const first = Temporal.PlainDate.from('1970-01-01');
const days = fc.integer({ min: -180_000, max: 180_000 });
const dates = days.map((count) => first.add({ days: count }));
const step = fc.integer({ min: -4_000, max: 4_000 });

describe('civil dates agree with Temporal', () => {
  it('in counting days, both ways', () => {
    fc.assert(
      fc.property(days, (count) => {
        const date = first.add({ days: count }).toString();
        expect([dateOfDayNumber(count), dayNumber(date)]).toEqual([date, count]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('in adding days and telling the days between', () => {
    fc.assert(
      fc.property(dates, step, (date, count) => {
        const later = date.add({ days: count }).toString();
        expect([addDays(date.toString(), count), daysBetween(date.toString(), later)]).toEqual([later, count]);
      }),
    );
  });

  it('in adding months, with the last day of a shorter month', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -500, max: 500 }), (date, months) => {
        expect(addMonths(date.toString(), months)).toBe(date.add({ months }).toString());
      }),
    );
  });

  it('up to the first and the last day that a date can be written of, and stop there', () => {
    const ends = ['0000-01-01', '9999-12-31'];
    expect(ends.map((date) => dateOfDayNumber(dayNumber(date)))).toEqual(ends);
    expect([addDays('0000-01-01', -1), addDays('9999-12-31', 1)]).toEqual(ends);
    expect([addMonths('0000-01-31', -1), addMonths('9999-12-01', 1)]).toEqual(ends);
    expect([addDays('0000-01-05', -4), addDays('9999-12-27', 4), addMonths('9999-09-30', 3)]).toEqual([
      ...ends,
      '9999-12-30',
    ]);
  });

  it('in the day of the week and the last day of the month', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const last = date.with({ day: date.daysInMonth }).toString();
        expect([weekday(date.toString()), lastDayOfMonth(date.toString())]).toEqual([date.dayOfWeek, last]);
      }),
    );
  });
});
