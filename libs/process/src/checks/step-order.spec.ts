import { looseDefinition } from '../loose-definition';
import { stepOrder } from './step-order';

const kinds: Record<string, object> = {
  release: { kind: 'collegeRound', purpose: 'release' },
  consent: { kind: 'collegeRound', purpose: 'consent' },
  advice: { kind: 'adviceRound' },
  councils: { kind: 'councilRound' },
};
const route = (...steps: string[]) =>
  looseDefinition({ routes: [{ id: 'route', steps: steps.map((id) => ({ id, kind: id, ...kinds[id] })) }] });
const reasons = (...steps: string[]) => stepOrder(route(...steps)).map(({ reason }) => reason);

describe('De volgorde van de stappen', () => {
  it('accepts the full route of a koersnota', () => {
    expect(reasons('alignment', 'release', 'advice', 'processing', 'consent', 'councils', 'publication')).toEqual([]);
  });

  it('accepts working groups before the alignment', () => {
    expect(reasons('workingGroup', 'alignment', 'consent', 'councils')).toEqual([]);
  });

  it.each<[title: string, steps: string[], reason: string]>([
    [
      'refuses a publication before the councils',
      ['consent', 'publication', 'councils'],
      'De raden besluiten voor de bekendmaking, niet daarna.',
    ],
    [
      'refuses consent of the colleges after the councils',
      ['councils', 'consent'],
      'De colleges stemmen in voor de raden besluiten, niet daarna.',
    ],
    [
      'refuses a publication before the colleges',
      ['publication', 'consent'],
      'De colleges stemmen in voor de bekendmaking, niet daarna.',
    ],
    [
      'refuses an advice round after the councils',
      ['councils', 'advice'],
      'Advies komt voor het besluit van de raden, niet daarna.',
    ],
    [
      'refuses an advice round after the consent of the colleges',
      ['consent', 'advice'],
      'Advies komt voor het besluit van de colleges, niet daarna.',
    ],
    [
      'refuses a release after the advice round',
      ['advice', 'release'],
      'De colleges geven vrij voor de adviesronde, niet daarna.',
    ],
    [
      'refuses an alignment after the councils',
      ['councils', 'alignment'],
      'De stuurgroep stemt af voor de raden besluiten, niet daarna.',
    ],
    [
      'refuses processing without an advice round',
      ['alignment', 'processing'],
      'Er is geen adviesronde voor deze stap: er valt niets te verwerken.',
    ],
    [
      'refuses working groups after the alignment they prepare for',
      ['alignment', 'workingGroup', 'consent'],
      'Werkgroepen bereiden de tekst voor: dat komt voor de afstemming, niet daarna.',
    ],
    [
      'refuses working groups on a route without an alignment',
      ['workingGroup', 'consent'],
      'Er is geen afstemming na deze stap: werkgroepen bereiden een tekst voor de stuurgroep voor.',
    ],
  ])('%s', (_title, steps, reason) => expect(reasons(...steps)).toEqual([reason]));

  it('refuses processing after the consent of the colleges', () => {
    expect(reasons('advice', 'consent', 'processing')).toEqual([
      'De adviezen worden verwerkt voor de colleges instemmen, niet daarna.',
    ]);
  });
});
