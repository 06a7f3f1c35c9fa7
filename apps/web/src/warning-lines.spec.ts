import { warningLines } from './warning-lines';

const late = (days: number) => ({
  code: 'informedLate',
  sentence: `De raad is ${days} dagen na het besluit geïnformeerd.`,
  rule: 'R22',
  basis: 'Gemeentewet 169',
});

it('says the same warning once, with how often it came', () =>
  expect(warningLines([late(15), { code: 'other', sentence: 'Iets anders.' }, late(15), late(8), late(15)])).toEqual([
    {
      code: 'informedLate',
      count: 4,
      sentences: [
        { sentence: 'De raad is 15 dagen na het besluit geïnformeerd.', count: 3 },
        { sentence: 'De raad is 8 dagen na het besluit geïnformeerd.', count: 1 },
      ],
      ground: { rule: 'R22', basis: 'Gemeentewet 169' },
    },
    { code: 'other', count: 1, sentences: [{ sentence: 'Iets anders.', count: 1 }], ground: {} },
  ]));

it('has no line without warnings', () => expect(warningLines([])).toEqual([]));
