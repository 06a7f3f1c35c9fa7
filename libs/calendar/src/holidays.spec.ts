import { addDays } from './civil-date';
import { equatedDays, knowsEquatedDays } from './equated-days';
import { dayOff, easterSunday, holidaysOf, isWorkingDay } from './holidays';

const daysOff = (year: number): readonly string[] => {
  const equated = equatedDays(year);
  return [...holidaysOf(year).map(({ on }) => on), ...equated].sort();
};

describe('the holidays of the Algemene termijnenwet', () => {
  it('are those of the published list of 2026, with both days that the Crown made equal (R105)', () => {
    expect(daysOff(2026)).toEqual([
      '2026-01-01',
      '2026-01-02',
      '2026-04-03',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-15',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('follow Easter, from the earliest to the latest it can be (R105)', () => {
    expect([2008, 2024, 2025, 2038].map(easterSunday)).toEqual([
      '2008-03-23',
      '2024-03-31',
      '2025-04-20',
      '2038-04-25',
    ]);
  });

  it("move King's day to Saturday when the 27th of April is a Sunday (R105)", () => {
    const days = [2024, 2025, 2026, 2031].map((year) => holidaysOf(year).find(({ name }) => name === 'Koningsdag')?.on);
    expect(days).toEqual(['2024-04-27', '2025-04-26', '2026-04-27', '2031-04-26']);
  });

  it('say why a day is no working day (R105)', () => {
    expect(['2026-04-03', '2026-05-15', '2026-05-16', '2026-05-17', '2026-05-18'].map(dayOff)).toEqual([
      'Goede Vrijdag',
      'dag die met een feestdag gelijkstaat',
      'zaterdag',
      'zondag',
      undefined,
    ]);
  });

  it('leave the day after Ascension a working day where no decree is known (R105)', () => {
    const after = addDays(easterSunday(2029), 40);
    expect([knowsEquatedDays(2028), knowsEquatedDays(2029), isWorkingDay(after)]).toEqual([true, false, true]);
  });
});
