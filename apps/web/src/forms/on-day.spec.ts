import { dayOf, wasThere } from './on-day';

describe('what there was to choose on a day', () => {
  it('begins and ends with a day', () => {
    const timed = { from: '2025-01-01', until: '2025-12-31' };
    expect(['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'].map((on) => wasThere(timed, on))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(wasThere({}, '1999-01-01')).toBe(true);
  });

  it('is everything while the day is not known', () => expect(wasThere({ from: '2025-01-01' }, undefined)).toBe(true));
});

describe('the day of what a field is about', () => {
  const report = (on: string) => ({ happened: { on }, votes: { byGroup: [{ group: 'spm' }] } });

  it('is that of the report it belongs to', () => {
    expect(dayOf(report('16-12-2025'), 'votes.byGroup.0')).toBe('2025-12-16');
    expect(dayOf(report('16-12-2025'), 'votes')).toBe('2025-12-16');
    const correction = { happened: { on: '2026-01-05' }, correction: { by: { body: report('2022-03-01') } } };
    expect(dayOf(correction, 'correction.by.body.votes.byGroup.0.group')).toBe('2022-03-01');
  });

  it('is not known until all of it was typed', () =>
    expect(['', '2025-12', 'gisteren'].map((on) => dayOf(report(on), 'votes.byGroup'))).toEqual([
      undefined,
      undefined,
      undefined,
    ]));
});
