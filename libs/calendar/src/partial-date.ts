import { lastDayOfMonth, type CivilDate } from './civil-date';

/** A date of which parts may be unknown (EDTF): `2025-12-16`, `2025-12`, `2026-XX-06`, `XXXX-XX-XX`. Planned dates may be a quarter: `2022-33` is the first of 2022, `2022-36` the fourth. */
export type PartialDate = string;

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

const quarterNames = ['eerste', 'tweede', 'derde', 'vierde'];

/** The quarter (1–4) that a date is, as EDTF writes it; undefined for a date that is none. */
const quarterOf = (date: PartialDate): number | undefined => {
  const code = /^\d{4}-(3[3-6])$/.exec(date)?.[1];
  return code === undefined ? undefined : Number(code) - 32;
};

const monthOf = (year: string, number: number): string => `${year}-${String(number).padStart(2, '0')}`;

/** Whether no part is unknown: only then has a date ten characters and no X. */
export const isFullDate = (date: PartialDate): date is CivilDate => date.length === 10 && !date.includes('X');

/** The earliest day it can have been, for sorting and gates; undefined when even the year is unknown. */
export const earliest = (date: PartialDate): CivilDate | undefined => {
  if (date.length === 10 && !date.includes('X')) return date; // as nearly always
  const quarter = quarterOf(date);
  if (quarter) return earliest(monthOf(date.slice(0, 4), quarter * 3 - 2));
  const [year = 'XXXX', month = 'XX', day = 'XX'] = date.split('-');
  return year === 'XXXX' ? undefined : `${year}-${month === 'XX' ? '01' : month}-${day === 'XX' ? '01' : day}`;
};

/** The latest day it can have been; undefined when even the year is unknown. */
export const latest = (date: PartialDate): CivilDate | undefined => {
  const quarter = quarterOf(date);
  if (quarter) return latest(monthOf(date.slice(0, 4), quarter * 3));
  const [year = 'XXXX', month = 'XX', day = 'XX'] = date.split('-');
  if (year === 'XXXX') return undefined;
  const last = lastDayOfMonth(`${year}-${month === 'XX' ? '12' : month}-01`);
  return day === 'XX' ? last : `${last.slice(0, 8)}${day}`;
};

/** A date in Dutch words: `16 december 2025`, `december 2025`, `het vierde kwartaal van 2022`, `dag 6, maand onbekend, 2026`, `datum onbekend`. */
export const inWords = (date: PartialDate): string => {
  const quarter = quarterOf(date);
  if (quarter) return `het ${quarterNames[quarter - 1] ?? ''} kwartaal van ${date.slice(0, 4)}`;
  const [year = 'XXXX', month = 'XX', day = 'XX'] = date.split('-');
  const monthName = months[Number(month) - 1];
  const yearName = year === 'XXXX' ? 'jaar onbekend' : year;
  if (year === 'XXXX' && month === 'XX' && day === 'XX') return 'datum onbekend';
  if (day !== 'XX' && monthName)
    return `${Number(day)} ${monthName}${year === 'XXXX' ? ', jaar onbekend' : ` ${year}`}`;
  if (day !== 'XX') return `dag ${Number(day)}, maand onbekend, ${yearName}`;
  return monthName ? `${monthName} ${yearName}` : yearName;
};
