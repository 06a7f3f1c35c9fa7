import { amsterdamInstant, asTyped, clockTime, dateTyped, keyTyped, lengthInWords, lengthTyped } from './typed';

describe('What people type', () => {
  it('is a date in either order, also when a part is unknown', () => {
    expect(['16-12-2025', '2-9-2025', '2025-12-16', '2026-xx-06', '2025-12', 'vorige week'].map(dateTyped)).toEqual([
      '2025-12-16',
      '2025-09-02',
      '2025-12-16',
      '2026-XX-06',
      '2025-12',
      'vorige week',
    ]);
  });

  it('is a day in words too, or with other strokes', () => {
    expect(['18 december 2025', '1 Maart 2026', '18/12/2025', '18.12.2025', '3 sint 2025'].map(dateTyped)).toEqual([
      '2025-12-18',
      '2026-03-01',
      '2025-12-18',
      '2025-12-18',
      '3 sint 2025',
    ]);
  });

  it('is a length in days, weeks or months, and comes back so', () => {
    const typed = ['2 weken', '1 week', '10 dagen', '1 maand', 'p2w', 'lang'];
    expect(typed.map(lengthTyped)).toEqual(['P2W', 'P1W', 'P10D', 'P1M', 'P2W', 'LANG']);
    expect(['P2W', 'P1W', 'P10D', 'P1M', '?'].map(lengthInWords)).toEqual([
      '2 weken',
      '1 week',
      '10 dagen',
      '1 maand',
      '?',
    ]);
  });

  it('is a name that is kept as a key; what gives no key stays, for the API to judge', () => {
    expect(['CDA', 'Lokaal Vaals!', 'Café ’t Hoekje', 'punt-1', '?'].map(keyTyped)).toEqual([
      'cda',
      'lokaal-vaals',
      'cafe-t-hoekje',
      'punt-1',
      '?',
    ]);
  });

  it('comes back as it is typed', () => {
    expect(['2025-12-16', '2025-12', '2026-XX-06'].map(asTyped)).toEqual(['16-12-2025', '2025-12', '2026-XX-06']);
    expect(['2025-12-16T18:30:00Z', '2025-07-01T19:30:00+02:00', 'half acht'].map(clockTime)).toEqual([
      '2025-12-16T19:30',
      '2025-07-01T19:30',
      'half acht',
    ]);
  });

  it('is a time on the clock in the Netherlands, in winter and in summer', () => {
    expect(['2025-12-16T19:30', '2025-07-01T19:30', 'half acht'].map(amsterdamInstant)).toEqual([
      '2025-12-16T19:30:00+01:00',
      '2025-07-01T19:30:00+02:00',
      'half acht',
    ]);
  });
});
