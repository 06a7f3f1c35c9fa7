import { lastDayOfMonth, type CivilDate } from './civil-date';

/** A date of which parts may be unknown (EDTF): `2025-12-16`, `2025-12`, `2026-XX-06`, `XXXX-XX-XX`. */
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

export const isFullDate = (date: PartialDate): date is CivilDate => /^\d{4}-\d{2}-\d{2}$/.test(date);

/** The earliest day it can have been, for sorting and gates; undefined when even the year is unknown. */
export const earliest = (date: PartialDate): CivilDate | undefined => {
  const [year = 'XXXX', month = 'XX', day = 'XX'] = date.split('-');
  return year === 'XXXX' ? undefined : `${year}-${month === 'XX' ? '01' : month}-${day === 'XX' ? '01' : day}`;
};

/** The latest day it can have been; undefined when even the year is unknown. */
export const latest = (date: PartialDate): CivilDate | undefined => {
  const [year = 'XXXX', month = 'XX', day = 'XX'] = date.split('-');
  if (year === 'XXXX') return undefined;
  const last = lastDayOfMonth(`${year}-${month === 'XX' ? '12' : month}-01`);
  return day === 'XX' ? last : `${last.slice(0, 8)}${day}`;
};

/** A date in Dutch words: `16 december 2025`, `december 2025`, `dag 6, maand onbekend, 2026`, `datum onbekend`. */
export const inWords = (date: PartialDate): string => {
  const [year = 'XXXX', month = 'XX', day = 'XX'] = date.split('-');
  const monthName = months[Number(month) - 1];
  const yearName = year === 'XXXX' ? 'jaar onbekend' : year;
  if (year === 'XXXX' && month === 'XX' && day === 'XX') return 'datum onbekend';
  if (day !== 'XX' && monthName)
    return `${Number(day)} ${monthName}${year === 'XXXX' ? ', jaar onbekend' : ` ${year}`}`;
  if (day !== 'XX') return `dag ${Number(day)}, maand onbekend, ${yearName}`;
  return monthName ? `${monthName} ${yearName}` : yearName;
};
