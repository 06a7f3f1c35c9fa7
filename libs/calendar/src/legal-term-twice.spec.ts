import fc from 'fast-check';
import { runTerm, type Term } from './term';

/**
 * The legal calendar for a second time, made in another way: no formula for Easter, no arithmetic with dates. It walks a
 * list of days one by one, with the days off typed from published lists.
 */
const typed: Readonly<Record<number, string>> = {
  2021: '01-01 04-02 04-05 04-27 05-05 05-13 05-24 12-25 12-26',
  2022: '01-01 04-15 04-18 04-27 05-05 05-26 06-06 12-25 12-26',
  2023: '01-01 04-07 04-10 04-27 04-28 05-05 05-18 05-19 05-29 12-25 12-26',
  2024: '01-01 03-29 04-01 04-27 05-05 05-09 05-10 05-20 12-25 12-26 12-27',
  2025: '01-01 04-18 04-21 04-26 05-05 05-29 05-30 06-09 12-25 12-26',
  2026: '01-01 01-02 04-03 04-06 04-27 05-05 05-14 05-15 05-25 12-25 12-26',
  2027: '01-01 03-26 03-29 04-27 05-05 05-06 05-07 05-17 12-25 12-26',
  2028: '01-01 04-14 04-17 04-27 04-28 05-05 05-25 05-26 06-05 12-25 12-26',
  2029: '01-01 03-30 04-02 04-27 05-05 05-10 05-21 12-25 12-26',
  2030: '01-01 04-19 04-22 04-27 05-05 05-30 06-10 12-25 12-26',
  2031: '01-01 04-11 04-14 04-26 05-05 05-22 06-02 12-25 12-26',
  2032: '01-01 03-26 03-29 04-27 05-05 05-06 05-17 12-25 12-26',
  2033: '01-01 04-15 04-18 04-27 05-05 05-26 06-06 12-25 12-26',
  2034: '01-01 04-07 04-10 04-27 05-05 05-18 05-29 12-25 12-26',
  2035: '01-01 03-23 03-26 04-27 05-03 05-05 05-14 12-25 12-26',
};

interface Day {
  readonly date: string;
  readonly ofMonth: number;
  readonly lastOfMonth: boolean;
  readonly works: boolean;
}

const off = new Set(Object.entries(typed).flatMap(([year, days]) => days.split(' ').map((day) => `${year}-${day}`)));
const days: readonly Day[] = Array.from({ length: 7_500 }, (_none, at) => {
  const day = new Date(Date.UTC(2018, 0, 1 + at));
  const next = new Date(Date.UTC(2018, 0, 2 + at));
  const date = day.toISOString().slice(0, 10);
  const works = day.getUTCDay() !== 0 && day.getUTCDay() !== 6 && !off.has(date);
  return { date, ofMonth: day.getUTCDate(), lastOfMonth: next.getUTCDate() === 1, works };
});
const places = new Map(days.map(({ date }, at) => [date, at]));
const at = (place: number): Day => {
  const day = days[place];
  if (!day) throw new Error(`day ${place} is not on the list`);
  return day;
};

/** A month is over when the same number comes round again, or the month ends before it does. */
const walkMonths = (from: number, months: number, way: 1 | -1): number => {
  const wanted = at(from).ofMonth;
  const comesRound = ({ ofMonth, lastOfMonth }: Day) => ofMonth === wanted || (lastOfMonth && ofMonth < wanted);
  let place = from;
  for (let done = 0; done < months;) {
    place += way;
    if (comesRound(at(place))) done += 1;
  }
  return place;
};

const walkDays = (from: number, count: number, way: 1 | -1): number => {
  let place = from;
  for (let done = 0; done < count; done += 1) place += way;
  return place;
};

const neverMoves = ({ kind, direction, calendarRule }: Term, count: number, unit: string): boolean => {
  if (kind === 'agreed' || direction === 'backward' || calendarRule === 'calendarDays') return true;
  if (unit === 'Y') return true;
  if (unit === 'M') return count >= 4;
  return unit === 'W' ? count >= 13 : count >= 91;
};

const lastDayByWalking = (term: Term, from: string): string => {
  const [count, unit] = [Number(term.length.slice(1, -1)), term.length.slice(-1)];
  const way = term.direction === 'forward' ? 1 : -1;
  const start = places.get(from) ?? 0;
  const months = unit === 'Y' ? count * 12 : count;
  const inDays = unit === 'D' || unit === 'W';
  let place = inDays ? walkDays(start, unit === 'W' ? count * 7 : count, way) : walkMonths(start, months, way);
  if (term.firstDay === 'sameDay') place -= way;
  if (neverMoves(term, count, unit)) return at(place).date;
  const short = unit === 'D' && count < 3;
  const first = term.firstDay === 'sameDay' ? start : start + 1;
  const enough = () => short || days.slice(first, place + 1).filter(({ works }) => works).length >= 2;
  while (!at(place).works || !enough()) place += 1;
  return at(place).date;
};

const length = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 120 }).map((count) => `P${count}D`), weight: 4 },
  { arbitrary: fc.integer({ min: 1, max: 5 }).map((count) => `P${count}D`), weight: 4 },
  { arbitrary: fc.integer({ min: 1, max: 16 }).map((count) => `P${count}W`), weight: 4 },
  { arbitrary: fc.integer({ min: 1, max: 6 }).map((count) => `P${count}M`), weight: 4 },
  fc.integer({ min: 1, max: 2 }).map((count) => `P${count}Y`),
);
const start = fc
  .integer({ min: places.get('2021-01-01') ?? 0, max: places.get('2035-09-15') ?? 0 })
  .map((place) => at(place).date);
const seed = 20351226;

describe(`the legal calendar, computed twice in different ways (seed ${seed})`, () => {
  const rest = fc.record({
    direction: fc.constantFrom('forward', 'forward', 'forward', 'backward'),
    firstDay: fc.constantFrom('nextDay', 'sameDay'),
    calendarRule: fc.constantFrom('termsAct', 'termsAct', 'termsAct', 'calendarDays'),
    kind: fc.constantFrom('legal', 'legal', 'legal', 'agreed'),
  });

  it('agrees on the last day of 100,000 terms from 2021 to 2035 (R101, R102, R103, R104, R105)', () => {
    const moved = { toWorkingDay: 0, toTwoWorkingDays: 0 };
    fc.assert(
      fc.property(length, start, rest, (span, from, fields) => {
        const term: Term = { ...fields, length: span };
        const run = runTerm(term, from);
        if (run.steps.some(({ basis }) => basis === 'Algemene termijnenwet 1 lid 1')) moved.toWorkingDay += 1;
        if (run.steps.some(({ basis }) => basis === 'Algemene termijnenwet 2')) moved.toTwoWorkingDays += 1;
        return run.lastDay === lastDayByWalking(term, from);
      }),
      { numRuns: 100_000, seed },
    );
    expect(moved.toWorkingDay).toBeGreaterThan(5_000);
    expect(moved.toTwoWorkingDays).toBeGreaterThan(200);
  });
});
