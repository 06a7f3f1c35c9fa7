import type { TimelineView } from '@eensluidend/contracts';
import { toCorrect } from './to-correct';

type Line = TimelineView['lines'][number];

const line = (id: string, kind: string, at: string, more: Partial<Line> = {}): Line => ({
  ...{ id, kind, on: '2025-12-16', recordedAt: `2025-12-17T${at}:00.000Z`, bodies: [], sentence: id },
  ...{ source: 'Besluitenlijst', assumed: false, warnings: [] },
  ...more,
});

const decision = line('besluit', 'DecisionRecorded', '12:00', { correctable: true });
const corrected = line('verbeterd', 'DecisionRecorded', '13:00', { correctable: true });
const correction = line('correctie', 'FactCorrected', '13:00');
const struck = line('doorhaling', 'FactCorrected', '14:00');
const stage = line('stap', 'StageOpened', '13:00');
const lines = [decision, stage, corrected, correction, struck];

const again = 'Is een feit doorgehaald, maar gebeurde het toch? Leg het dan opnieuw vast.';

describe('What there is to correct', () => {
  it('is the fact itself, for who may', () => {
    expect(toCorrect(lines, 'besluit')).toEqual({ kind: 'fact', line: decision });
  });

  it('is, for a correction, the fact as it stands since (R110)', () => {
    expect(toCorrect(lines, 'correctie')).toEqual({ kind: 'instead', line: corrected });
  });

  it('is nothing where a fact was struck out: what to do is said', () => {
    expect(toCorrect(lines, 'doorhaling')).toEqual({
      kind: 'nothing',
      why: `Dit is zelf een correctie. Corrigeer het feit zoals het nu in de tijdlijn staat. ${again}`,
    });
    expect(toCorrect(lines, 'weg')).toEqual({
      kind: 'nothing',
      why: `Dit feit staat niet in de tijdlijn, of niet meer. ${again}`,
    });
  });

  it('is nothing where the system itself did it, or another body told it', () => {
    expect(toCorrect(lines, 'stap')).toEqual({
      kind: 'nothing',
      why: 'Dit feit kunt u niet corrigeren. Dat kan alleen met een feit dat u of uw orgaan zelf heeft gemeld.',
    });
    expect(toCorrect(lines, null)).toEqual({ kind: 'nothing', why: 'Kies het feit in de tijdlijn.' });
  });
});
