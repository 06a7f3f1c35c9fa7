/** Civil dates of the Netherlands as `YYYY-MM-DD` strings. Proleptic Gregorian, no time of day, no time zone. */
export type CivilDate = string;

/** The first and the last day that four digits of a year can say. What would come before or after is that day itself, so that dates keep their order. */
export const firstCivilDate: CivilDate = '0000-01-01';
export const lastCivilDate: CivilDate = '9999-12-31';

const pad = (value: number, length = 2) => String(value).padStart(length, '0');

const partsOf = (date: CivilDate): readonly [year: number, month: number, day: number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7) || 1),
  Number(date.slice(8, 10) || 1),
];

/** Days since 1 January 1970 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil). */
export const dayNumber = (date: CivilDate): number => {
  const [year, month, day] = partsOf(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

const [firstNumber, lastNumber] = [dayNumber(firstCivilDate), dayNumber(lastCivilDate)];

/** The inverse of `dayNumber`; a number outside the calendar gives its first or last day. */
export const dateOfDayNumber = (days: number): CivilDate => {
  const z = Math.min(Math.max(days, firstNumber), lastNumber) + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month)}-${pad(dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1)}`;
};

export const addDays = (date: CivilDate, days: number): CivilDate => dateOfDayNumber(dayNumber(date) + days);

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from);

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOfMonth = (year: number, month: number) =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;

/** The last day of the month of a date. */
export const lastDayOfMonth = (date: CivilDate): CivilDate => {
  const [year, month] = partsOf(date);
  return `${pad(year, 4)}-${pad(month)}-${pad(lengthOfMonth(year, month))}`;
};

/** The same day so many months later, or the last day of that month where it is shorter (31 January + 1 month = 28 February). */
export const addMonths = (date: CivilDate, months: number): CivilDate => {
  const [year, month, day] = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const target = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1] as const;
  if (target[0] < 0) return firstCivilDate;
  if (target[0] > 9_999) return lastCivilDate;
  return `${pad(target[0], 4)}-${pad(target[1])}-${pad(Math.min(day, lengthOfMonth(target[0], target[1])))}`;
};

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekday = (date: CivilDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
