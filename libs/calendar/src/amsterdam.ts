import { addDays, dateOfDayNumber, dayNumber, type CivilDate, weekday } from './civil-date';

const lastSunday = (year: string, month: '03' | '10'): CivilDate =>
  addDays(`${year}-${month}-31`, -(weekday(`${year}-${month}-31`) % 7));

/** Hours that Europe/Amsterdam is ahead of UTC at an instant: 2 in summer time, else 1 (Directive 2000/84/EC: last Sundays of March and October, 01:00 UTC). Valid from 1996. */
export const amsterdamOffset = (instant: string): 1 | 2 => {
  const year = instant.slice(0, 4);
  return instant >= `${lastSunday(year, '03')}T01:00` && instant < `${lastSunday(year, '10')}T01:00` ? 2 : 1;
};

/** The civil date in the Netherlands at an instant in UTC (R108). */
export const amsterdamDate = (instant: string): CivilDate => {
  const [day, hour] = [instant.slice(0, 10), Number(instant.slice(11, 13))];
  // Only late in the evening it may be the next day there; every fold asks this of every fact.
  return hour >= 22 && hour + amsterdamOffset(instant) >= 24 ? addDays(day, 1) : day;
};

/** Milliseconds since 1970 of an hour (0–23) on a civil date in the Netherlands. Not for the hour that a clock change skips or repeats. */
export const amsterdamEpoch = (date: CivilDate, hour: number): number => {
  const offset = amsterdamOffset(`${date}T${String(Math.max(hour - 1, 0)).padStart(2, '0')}:00`);
  return (dayNumber(date) * 24 + hour - offset) * 3_600_000;
};

const perHour = 3_600_000;

/** Milliseconds since 1970 of an instant in UTC (`2025-12-16T18:30:00.000Z`; seconds and milliseconds may be left out). */
export const epochOf = (instant: string): number => {
  const [hours = 0, minutes = 0, seconds = 0] = instant.slice(11).replace('Z', '').split(':').map(Number);
  return (
    dayNumber(instant.slice(0, 10)) * 24 * perHour + hours * perHour + minutes * 60_000 + Math.round(seconds * 1_000)
  );
};

/** The inverse of `epochOf`, with milliseconds. */
export const instantOf = (epoch: number): string => {
  const days = Math.floor(epoch / (24 * perHour));
  const rest = epoch - days * 24 * perHour;
  const part = (size: number, wrap: number, length = 2) => String(Math.floor(rest / size) % wrap).padStart(length, '0');
  return `${dateOfDayNumber(days)}T${part(perHour, 24)}:${part(60_000, 60)}:${part(1_000, 60)}.${part(1, 1_000, 3)}Z`;
};

/** The time of day in the Netherlands at an instant in UTC, `HH:MM`. */
export const amsterdamTime = (instant: string): string =>
  instantOf(epochOf(instant) + amsterdamOffset(instant) * perHour).slice(11, 16);
