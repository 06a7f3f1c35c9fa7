import { agreedTerm, legalTerm } from './term';
import { runHourTerm } from './hour-term';

describe('a term in hours', () => {
  it('of 24 hours over a weekend is unchanged (R103)', () => {
    const run = runHourTerm(legalTerm('PT24H'), '2026-01-09T18:30:00.000Z');
    expect(run).toMatchObject({ endsAt: '2026-01-10T18:30:00.000Z', on: '2026-01-10', time: '19:30' });
    expect(run.computed).toBe(
      '24 uur vanaf 9 januari 2026 19:30 uur: 10 januari 2026 19:30 uur. ' +
        'Een termijn in uren schuift niet op (Algemene termijnenwet 4).',
    );
  });

  it.each([
    ['forward to summer time', 'forward', '2026-03-28T11:00:00Z', '2026-03-29', '13:00'],
    ['forward to winter time', 'forward', '2025-10-25T10:00:00Z', '2025-10-26', '11:00'],
    ['back over the change to summer time', 'backward', '2026-03-29T10:00:00Z', '2026-03-28', '11:00'],
  ] as const)('has as many hours when the clock changes: %s (R108)', (_title, direction, from, on, time) => {
    expect(runHourTerm(agreedTerm('PT24H', { direction }), from)).toMatchObject({ on, time });
  });

  it('falls on the Dutch day, not on that of UTC (R108)', () => {
    expect(runHourTerm(legalTerm('PT48H'), '2025-12-30T23:30:00.000Z')).toMatchObject({
      on: '2026-01-02',
      time: '00:30',
    });
  });

  it('is not for other lengths', () => {
    expect(() => runHourTerm(legalTerm('P2D'), '2025-12-30T23:30:00.000Z')).toThrow('not a length in hours');
  });
});
