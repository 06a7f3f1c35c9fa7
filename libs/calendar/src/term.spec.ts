import { agreedTermInWords, lengthInWords, minus, plus } from './term';

describe('an agreed term', () => {
  it.each([
    ['2025-09-02', 'P6W', '2025-10-14'],
    ['2025-09-02', 'P42D', '2025-10-14'],
    ['2025-01-31', 'P1M', '2025-02-28'],
    ['2024-01-31', 'P1M', '2024-02-29'],
    ['2025-10-31', 'P4M', '2026-02-28'],
    ['2025-12-16', 'P1M', '2026-01-16'],
    ['2025-12-31', 'P1D', '2026-01-01'],
  ])('from %s and %s long ends on %s', (from, length, to) => {
    expect(plus(from, length)).toBe(to);
  });

  it('counts across both changes of the clock in whole days', () => {
    expect([plus('2026-03-28', 'P2D'), plus('2025-10-25', 'P2D')]).toEqual(['2026-03-30', '2025-10-27']);
  });

  it('is counted back without extension (Algemene termijnenwet 1 lid 2)', () => {
    expect([minus('2025-10-14', 'P7D'), minus('2025-10-14', 'P1W'), minus('2025-03-31', 'P1M')]).toEqual([
      '2025-10-07',
      '2025-10-07',
      '2025-02-28',
    ]);
  });

  it('is told in words, with how it was computed', () => {
    expect(['P1D', 'P2D', 'P1W', 'P6W', 'P1M', 'P3M'].map(lengthInWords)).toEqual([
      '1 dag',
      '2 dagen',
      '1 week',
      '6 weken',
      '1 maand',
      '3 maanden',
    ]);
    expect(agreedTermInWords('2025-09-02', 'P6W', false)).toBe(
      '6 weken vanaf ontvangst op 2 september 2025: tot en met 14 oktober 2025. ' +
        'Dit is een afgesproken termijn; de Algemene termijnenwet geldt niet.',
    );
    expect(agreedTermInWords('2025-09-02', 'P6W', true)).toContain(
      'De ontvangst is niet gemeld en is aangenomen op de dag van verzending.',
    );
  });

  it('is a number of days, weeks or months, nothing else', () => {
    expect(() => plus('2025-09-02', '6 weken')).toThrow('not a length');
    expect(() => plus('2025-09-02', 'P6Y')).toThrow('not a length');
  });
});
