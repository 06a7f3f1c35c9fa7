import { earliest, inWords, isFullDate, latest } from './partial-date';

describe('a date of which parts may be unknown (R113)', () => {
  it.each([
    ['2025-12-16', '16 december 2025', '2025-12-16', '2025-12-16'],
    ['2025-03-01', '1 maart 2025', '2025-03-01', '2025-03-01'],
    ['2025-12', 'december 2025', '2025-12-01', '2025-12-31'],
    ['2024-02-XX', 'februari 2024', '2024-02-01', '2024-02-29'],
    ['2025-02', 'februari 2025', '2025-02-01', '2025-02-28'],
    ['2022-33', 'het eerste kwartaal van 2022', '2022-01-01', '2022-03-31'],
    ['2022-36', 'het vierde kwartaal van 2022', '2022-10-01', '2022-12-31'],
    ['2026', '2026', '2026-01-01', '2026-12-31'],
    ['2026-XX-XX', '2026', '2026-01-01', '2026-12-31'],
    ['2026-XX-06', 'dag 6, maand onbekend, 2026', '2026-01-06', '2026-12-06'],
    ['2026-XX-31', 'dag 31, maand onbekend, 2026', '2026-01-31', '2026-12-31'],
    ['XXXX-12-16', '16 december, jaar onbekend', undefined, undefined],
    ['XXXX-12-XX', 'december jaar onbekend', undefined, undefined],
    ['XXXX-XX-06', 'dag 6, maand onbekend, jaar onbekend', undefined, undefined],
    ['XXXX-XX-XX', 'datum onbekend', undefined, undefined],
    ['XXXX', 'datum onbekend', undefined, undefined],
  ])('%s reads "%s" and lies between %s and %s', (date, words, first, last) => {
    expect([inWords(date), earliest(date), latest(date)]).toEqual([words, first, last]);
  });

  it('is whole only when day, month and year are known', () => {
    expect(['2025-12-16', '2025-12', '2025-XX-16', 'XXXX-12-16'].map(isFullDate)).toEqual([true, false, false, false]);
  });
});
