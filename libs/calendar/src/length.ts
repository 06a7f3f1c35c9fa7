import { addDays, addMonths, type CivilDate } from './civil-date';

/** A length in ISO 8601: hours (`PT24H`), days (`P3D`), weeks (`P6W`), months (`P1M`) or years (`P1Y`). */
export type Length = string;
export type Unit = 'hours' | 'days' | 'weeks' | 'months' | 'years';

const units: Readonly<Record<string, Unit>> = { 'T-H': 'hours', D: 'days', W: 'weeks', M: 'months', Y: 'years' };
const unitNames: Readonly<Record<Unit, readonly [one: string, more: string]>> = {
  hours: ['uur', 'uur'],
  days: ['dag', 'dagen'],
  weeks: ['week', 'weken'],
  months: ['maand', 'maanden'],
  years: ['jaar', 'jaar'],
};

/** The count and the unit of a length; throws on anything else. */
export const readLength = (length: Length): { readonly count: number; readonly unit: Unit } => {
  const match = /^P(?:(\d+)([DWMY])|T(\d+)H)$/.exec(length);
  const unit = units[match?.[2] ?? 'T-H'];
  if (!match || !unit) throw new Error(`not a length: ${length}`);
  return { count: Number(match[1] ?? match[3]), unit };
};

const shifted = (date: CivilDate, length: Length, sign: 1 | -1): CivilDate => {
  const { count, unit } = readLength(length);
  switch (unit) {
    case 'hours':
      throw new Error(`a length in hours has no day: ${length}`);
    case 'days':
      return addDays(date, sign * count);
    case 'weeks':
      return addDays(date, sign * count * 7);
    case 'months':
      return addMonths(date, sign * count);
    case 'years':
      return addMonths(date, sign * count * 12);
  }
};

/** The day a length of whole days later. */
export const plus = (date: CivilDate, length: Length): CivilDate => shifted(date, length, 1);

/** The day a length of whole days earlier. */
export const minus = (date: CivilDate, length: Length): CivilDate => shifted(date, length, -1);

export const lengthInWords = (length: Length): string => {
  const { count, unit } = readLength(length);
  return `${count} ${unitNames[unit][count === 1 ? 0 : 1]}`;
};
