import { lengthInWords, minus, plus } from './length';
import { agreedTerm, legalTerm, runTerm } from './term';

describe('a length of time', () => {
  it.each([
    ['2025-09-02', 'P6W', '2025-10-14'],
    ['2025-09-02', 'P42D', '2025-10-14'],
    ['2025-01-31', 'P1M', '2025-02-28'],
    ['2024-01-31', 'P1M', '2024-02-29'],
    ['2025-10-31', 'P4M', '2026-02-28'],
    ['2025-12-16', 'P1M', '2026-01-16'],
    ['2025-12-31', 'P1D', '2026-01-01'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
  ])('from %s and %s long ends on %s', (from, length, to) => {
    expect(plus(from, length)).toBe(to);
  });

  it('counts across both changes of the clock in whole days (R108)', () => {
    expect([plus('2026-03-28', 'P2D'), plus('2025-10-25', 'P2D')]).toEqual(['2026-03-30', '2025-10-27']);
  });

  it('is told in words', () => {
    const lengths = ['PT24H', 'P1D', 'P2D', 'P1W', 'P6W', 'P1M', 'P3M', 'P2Y'];
    expect(lengths.map(lengthInWords)).toEqual(
      ['24 uur', '1 dag', '2 dagen', '1 week', '6 weken', '1 maand', '3 maanden', '2 jaar'], //
    );
  });

  it('is a number of hours, days, weeks, months or years, nothing else', () => {
    expect(() => plus('2025-09-02', '6 weken')).toThrow('not a length');
    expect(() => minus('2025-09-02', 'P6Q')).toThrow('not a length');
    expect(() => plus('2025-09-02', 'PT24H')).toThrow('has no day');
  });
});

describe('an agreed term (R100)', () => {
  it('is not extended, and says so with how it was computed (R100)', () => {
    const { lastDay, computed } = runTerm(agreedTerm('P6W'), '2025-08-31', 'ontvangst');
    expect(lastDay).toBe('2025-10-12');
    expect(computed).toBe(
      '6 weken vanaf ontvangst op 31 augustus 2025: tot en met 12 oktober 2025. ' +
        'Dit is een afgesproken termijn; de Algemene termijnenwet geldt niet.',
    );
  });
});

describe('a legal term that ends on a day off', () => {
  it.each([
    ['six weeks with 1 September 2025 as first day end on Sunday', 'P6W', 'sameDay', '2025-09-01', '2025-10-13'],
    ['eight weeks after 30 October 2025 end on Christmas Day', 'P8W', 'nextDay', '2025-10-30', '2025-12-29'],
    ['one month after 1 December 2025 ends on New Year', 'P1M', 'nextDay', '2025-12-01', '2026-01-05'],
    ['eight weeks after 11 November 2025 end on a Tuesday', 'P8W', 'nextDay', '2025-11-11', '2026-01-06'],
    ['twelve weeks may still be extended', 'P12W', 'nextDay', '2026-01-03', '2026-03-30'],
    ['ninety days may still be extended', 'P90D', 'nextDay', '2026-01-03', '2026-04-07'],
    ['three months may still be extended', 'P3M', 'nextDay', '2026-01-03', '2026-04-07'],
  ] as const)('moves to the next working day: %s (R101)', (_title, length, firstDay, from, to) => {
    expect(runTerm(legalTerm(length, { firstDay }), from).lastDay).toBe(to);
  });

  it('tells each step with its article (R101)', () => {
    const { steps, computed } = runTerm(legalTerm('P6W', { firstDay: 'sameDay' }), '2025-09-01');
    expect(steps).toEqual([
      { on: '2025-10-12', sentence: '6 weken met 1 september 2025 als eerste dag: tot en met 12 oktober 2025.' },
      {
        on: '2025-10-13',
        basis: 'Algemene termijnenwet 1 lid 1',
        sentence: '12 oktober 2025 is geen werkdag (zondag). De termijn loopt tot en met 13 oktober 2025.',
      },
    ]);
    expect(computed).toBe(
      '6 weken met 1 september 2025 als eerste dag: tot en met 12 oktober 2025. 12 oktober 2025 is geen werkdag ' +
        '(zondag). De termijn loopt tot en met 13 oktober 2025 (Algemene termijnenwet 1 lid 1).',
    );
  });

  it('stays where the law is not for it: a by-law that says otherwise, or entry into force (R100)', () => {
    expect(runTerm(legalTerm('P8D', { calendarRule: 'calendarDays' }), '2026-01-02')).toMatchObject({
      lastDay: '2026-01-10',
      computed: expect.stringContaining('Voor deze termijn geldt de Algemene termijnenwet niet.') as string,
    });
  });

  it('warns when the decree on equated days of that year is not known (R105)', () => {
    expect(runTerm(legalTerm('P1W'), '2030-06-03').computed).toContain(
      'Welke dagen in 2030 met een feestdag gelijkstaan, is hier niet bekend (Algemene termijnenwet 3 lid 3).',
    );
  });
});

describe('a legal term that is counted back', () => {
  it('stays on the day it falls, also on a Sunday: 14 days before 15 February 2026 (R102)', () => {
    const run = runTerm(legalTerm('P14D', { direction: 'backward' }), '2026-02-15');
    expect(run.lastDay).toBe('2026-02-01');
    expect(run.computed).toBe(
      '14 dagen voor 15 februari 2026: 1 februari 2026. ' +
        'Een termijn die wordt teruggerekend, schuift niet op (Algemene termijnenwet 1 lid 2).',
    );
  });

  it('counts its first day when that is said (R102)', () => {
    const term = legalTerm('P1M', { direction: 'backward', firstDay: 'sameDay' });
    expect(runTerm(term, '2026-03-31').lastDay).toBe('2026-03-01');
  });
});

describe('a long legal term', () => {
  it.each([
    ['13 weeks', 'P13W', '2026-01-03', '2026-04-04'],
    ['91 days', 'P91D', '2026-01-03', '2026-04-04'],
    ['4 months', 'P4M', '2026-01-03', '2026-05-03'],
    ['1 year', 'P1Y', '2026-01-03', '2027-01-03'],
  ])('ends where it ends: %s (R103)', (_title, length, from, to) => {
    const run = runTerm(legalTerm(length), from);
    expect([run.lastDay, run.steps.at(-1)?.basis]).toEqual([to, 'Algemene termijnenwet 4']);
  });
});

describe('a term that runs past the last day of the calendar', () => {
  const end = 'tot en met 31 december 9999 of later. Verder gaat de kalender niet.';

  it('ends there and says so, whatever its kind (R100)', () => {
    const terms = [agreedTerm('P2W'), legalTerm('P2W'), legalTerm('P2W', { firstDay: 'sameDay' })];
    expect(
      terms.map((term) => [runTerm(term, '9999-12-25').lastDay, runTerm(term, '9999-12-25').steps.length]),
    ).toEqual(terms.map(() => ['9999-12-31', 1]));
    expect(runTerm(legalTerm('P2W'), '9999-12-25', 'ontvangst').computed).toBe(
      `2 weken vanaf ontvangst op 25 december 9999: ${end}`,
    );
    expect(runTerm(agreedTerm('P999M'), '9990-01-01').computed).toBe(`999 maanden vanaf 1 januari 9990: ${end}`);
    expect(runTerm(legalTerm('P5D'), '9999-12-25').lastDay).toBe('9999-12-30');
  });

  it('before its first day begins there, and says so (R102)', () => {
    const run = runTerm(legalTerm('P2W', { direction: 'backward' }), '0000-01-10');
    expect([run.lastDay, run.computed]).toEqual([
      '0000-01-01',
      '2 weken voor 10 januari 0000: 1 januari 0000 of eerder. Verder gaat de kalender niet.',
    ]);
  });
});

describe('a legal term of three days or more', () => {
  it('holds two working days: three days from Good Friday 2026 (R104)', () => {
    const first = runTerm(legalTerm('P3D', { firstDay: 'sameDay' }), '2026-04-03');
    const after = runTerm(legalTerm('P3D'), '2026-04-03');
    expect([first.lastDay, after.lastDay]).toEqual(['2026-04-08', '2026-04-08']);
    expect(first.steps.map(({ on, basis }) => [on, basis])).toEqual([
      ['2026-04-05', undefined],
      ['2026-04-07', 'Algemene termijnenwet 1 lid 1'],
      ['2026-04-08', 'Algemene termijnenwet 2'],
    ]);
  });

  it('needs none when it is shorter: two days from Good Friday 2026 (R104)', () => {
    expect(runTerm(legalTerm('P2D'), '2026-04-03').lastDay).toBe('2026-04-07');
  });
});
