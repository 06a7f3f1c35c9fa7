import type { CivilDate } from './civil-date';

interface EquatedDays {
  readonly from: number;
  readonly until: number;
  readonly days: readonly CivilDate[];
}

/**
 * Days that the Crown made equal to a holiday (Algemene termijnenwet 3 lid 3), per royal decree and the years it is for.
 * Of other years nothing is known here; a new decree is a new entry.
 */
const decrees: readonly EquatedDays[] = [
  // Besluit gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025
  { from: 2023, until: 2025, days: ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'] },
  // Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028
  { from: 2026, until: 2028, days: ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'] },
];

/** The days of a year that are equal to a holiday by royal decree. */
export const equatedDays = (year: number): readonly CivilDate[] =>
  decrees.flatMap(({ days }) => days.filter((on) => on.startsWith(`${year}-`)));

/** Whether the decree for a year is known here; if not, a legal term in it may end later than computed. */
export const knowsEquatedDays = (year: number): boolean =>
  decrees.some(({ from, until }) => from <= year && year <= until);
