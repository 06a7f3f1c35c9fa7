import { daysOf, type Entry, type Line } from './entries';

const line = (kind: string, on: string, sentence: string, more: Partial<Line> = {}): Line => ({
  id: `${on} ${sentence}`,
  on,
  recordedAt: `${on}T18:00:00Z`,
  kind,
  bodies: [],
  sentence,
  source: 'Besluitenlijst',
  assumed: false,
  warnings: [],
  ...more,
});

const towns = ['Vaals', 'Meerssen', 'Maastricht', 'Gulpen-Wittem'];
const notices = towns.map((town) =>
  line('NoticeGiven', '2026-02-24', `De raad van ${town} kreeg bericht over het einde van ronde 2.`),
);
const decided = (town: string, outcome: string, more: Partial<Line> = {}) =>
  line('DecisionRecorded', '2025-12-18', `De raad van ${town} besloot over "Nota": ${outcome}.`, more);

const said = (entry: Entry) => (entry.together ? [entry.sentence, entry.lines.length] : entry.line.sentence);
const told = (lines: readonly Line[], newestFirst = false) =>
  daysOf(lines, newestFirst).map(({ on, entries }) => [on, ...entries.map(said)]);

describe('the facts by day', () => {
  it('tells more than three notices of one day in one sentence', () =>
    expect(told(notices)).toEqual([['2026-02-24', ['4 organen kregen bericht over het einde van ronde 2.', 4]]]));

  it('tells three of a kind one by one', () => expect(told(notices.slice(1))[0]).toHaveLength(4));

  it('takes decisions together only when all decided the same', () => {
    expect(told(towns.map((town) => decided(town, 'conform voorstel')))).toEqual([
      ['2025-12-18', ['4 organen besloten over "Nota": conform voorstel.', 4]],
    ]);
    const oneNo = towns.map((town) => decided(town, town === 'Vaals' ? 'verworpen' : 'conform voorstel'));
    expect(told(oneNo)[0]).toHaveLength(5);
  });

  it('keeps what does not count apart from what does', () => {
    const late = decided('Valkenburg', 'conform voorstel', { effect: 'doesNotCount' });
    expect(told([...towns.map((town) => decided(town, 'conform voorstel')), late])).toEqual([
      ['2025-12-18', ['4 organen besloten over "Nota": conform voorstel.', 4], late.sentence],
    ]);
  });

  it('does not take facts of a kind it has no sentence for together', () =>
    expect(told(towns.map((town) => line('Unknown', '2026-01-01', town)))).toEqual([['2026-01-01', ...towns]]));

  it('turns days and facts round for the newest first', () => {
    const lines = [
      line('ProposalStarted', '2025-09-01', 'Begin.'),
      line('StageOpened', '2025-09-01', 'Stap.'),
      ...notices,
    ];
    expect(told(lines, true)).toEqual([
      ['2026-02-24', ['4 organen kregen bericht over het einde van ronde 2.', 4]],
      ['2025-09-01', 'Stap.', 'Begin.'],
    ]);
  });

  it('is empty without facts', () => expect(told([])).toEqual([]));
});
