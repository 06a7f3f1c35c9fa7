import { addDays, type CivilDate, weekday } from './civil-date';
import { equatedDays } from './equated-days';

/** Easter Sunday of a year in the Gregorian calendar (Meeus/Jones/Butcher, the "anonymous" computus). */
export const easterSunday = (year: number): CivilDate => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const shift = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * shift) / 451);
  return addDays(`${year}-03-22`, epact + shift - 7 * late);
};

export interface Holiday {
  readonly on: CivilDate;
  readonly name: string;
}

const kingsDay = (year: number): CivilDate => (weekday(`${year}-04-27`) === 7 ? `${year}-04-26` : `${year}-04-27`);

/** The generally recognised holidays of a year with Good Friday, in order (R105, Algemene termijnenwet 3 lid 1-2). Valid from 2014, when Koningsdag became 27 April. */
export const holidaysOf = (year: number): readonly Holiday[] => {
  const easter = easterSunday(year);
  return [
    { on: `${year}-01-01`, name: 'Nieuwjaarsdag' },
    { on: addDays(easter, -2), name: 'Goede Vrijdag' },
    { on: addDays(easter, 1), name: 'Tweede Paasdag' },
    { on: kingsDay(year), name: 'Koningsdag' },
    { on: `${year}-05-05`, name: 'Bevrijdingsdag' },
    { on: addDays(easter, 39), name: 'Hemelvaartsdag' },
    { on: addDays(easter, 50), name: 'Tweede Pinksterdag' },
    { on: `${year}-12-25`, name: 'Eerste Kerstdag' },
    { on: `${year}-12-26`, name: 'Tweede Kerstdag' },
  ].sort((a, b) => (a.on < b.on ? -1 : 1));
};

const perYear = new Map<number, ReadonlyMap<CivilDate, string>>();

const daysOff = (year: number): ReadonlyMap<CivilDate, string> => {
  const known = perYear.get(year);
  if (known) return known;
  const equated = equatedDays(year).map((on): readonly [CivilDate, string] => [
    on,
    'dag die met een feestdag gelijkstaat',
  ]);
  const made = new Map([...equated, ...holidaysOf(year).map(({ on, name }) => [on, name] as const)]);
  perYear.set(year, made);
  return made;
};

/** Why a day is no working day in the Algemene termijnenwet, in Dutch with its article; undefined for a working day (R105). */
export const dayOff = (date: CivilDate): string | undefined => {
  const holiday = daysOff(Number(date.slice(0, 4))).get(date);
  if (holiday !== undefined) return holiday;
  const day = weekday(date);
  return day === 6 ? 'zaterdag' : day === 7 ? 'zondag' : undefined;
};

export const isWorkingDay = (date: CivilDate): boolean => dayOff(date) === undefined;
