import { dayInWords, dayOf, daysBetween, instantInWords, machineDate } from './dates';

describe('a date in words', () => {
  it.each([
    ['2025-12-16', 'dinsdag 16 december 2025'],
    ['2025-12', 'december 2025'],
    ['2025-12-XX', 'december 2025, dag onbekend'],
    ['2025', '2025'],
    ['2025-XX', '2025, maand onbekend'],
    ['2025-XX-XX', '2025, dag en maand onbekend'],
    ['2026-XX-06', 'dag 6, maand onbekend, 2026'],
    ['XXXX-12-16', '16 december, jaar onbekend'],
    ['XXXX-12', 'december, jaar onbekend'],
    ['XXXX-XX-06', 'dag 6, maand en jaar onbekend'],
    ['XXXX', 'datum onbekend'],
    ['XXXX-XX-XX', 'datum onbekend'],
  ])('says what is known of %s', (civil, words) => expect(dayInWords(civil)).toBe(words));

  it('leaves out the day of the week where space is short', () =>
    expect(dayInWords('2025-12-16', 'short')).toBe('16 december 2025'));

  it('shows as written what is no date', () => {
    expect(dayInWords('na de zomer')).toBe('na de zomer');
    expect(dayInWords('2025-99-99')).toBe('2025-99-99');
  });
});

describe('an instant in words', () => {
  it('is Dutch time in winter', () =>
    expect(instantInWords('2025-12-16T18:30:00Z')).toBe('dinsdag 16 december 2025, 19.30 uur'));

  it('is Dutch time in summer, also past midnight', () =>
    expect(instantInWords('2026-07-01T22:05:00Z')).toBe('donderdag 2 juli 2026, 00.05 uur'));

  it('shows as written what is no instant', () => expect(instantInWords('later')).toBe('later'));
});

describe('the exact value of a date', () => {
  it.each([
    ['2025-12-16', '2025-12-16'],
    ['2025-12', '2025-12'],
    ['2025', '2025'],
    ['2025-12-XX', '2025-12'],
    ['2025-XX-XX', '2025'],
    ['2026-XX-06', undefined],
    ['XXXX', undefined],
  ])('of %s is %s', (civil, machine) => expect(machineDate(civil)).toBe(machine));
});

describe('the days from one day to another', () => {
  it.each([
    ['2026-02-24', '2026-03-08', 12],
    ['2026-03-28', '2026-03-30', 2],
    ['2026-02-24', '2026-02-24', 0],
    ['2026-02-25', '2026-02-24', undefined],
    ['2026-XX-06', '2026-03-08', undefined],
  ])('from %s to %s are %s', (from, to, days) => expect(daysBetween(from, to)).toBe(days));
});

it('knows on which day in the Netherlands an instant falls', () => {
  expect(dayOf('2026-07-01T22:05:00Z')).toBe('2026-07-02');
  expect(dayOf('later')).toBe('later');
});
