import type { Finding } from '../fault';
import type { LooseDefinition, LooseStep } from '../loose-definition';

/** A step by what it is for: the rounds of colleges differ by purpose. */
type Passage =
  | 'workingGroup'
  | 'alignment'
  | 'release'
  | 'takeNote'
  | 'advice'
  | 'processing'
  | 'consent'
  | 'zienswijze'
  | 'permission'
  | 'councils'
  | 'conclusion'
  | 'publication';

/** Each may not come after the other on a route. */
const never: readonly (readonly [Passage, Passage, string])[] = [
  ['workingGroup', 'alignment', 'Werkgroepen bereiden de tekst voor: dat komt voor de afstemming, niet daarna.'],
  ['alignment', 'councils', 'De stuurgroep stemt af voor de raden besluiten, niet daarna.'],
  ['release', 'advice', 'De colleges geven vrij voor de adviesronde, niet daarna.'],
  ['advice', 'consent', 'Advies komt voor het besluit van de colleges, niet daarna.'],
  ['advice', 'councils', 'Advies komt voor het besluit van de raden, niet daarna.'],
  ['processing', 'consent', 'De adviezen worden verwerkt voor de colleges instemmen, niet daarna.'],
  ['consent', 'councils', 'De colleges stemmen in voor de raden besluiten, niet daarna.'],
  ['councils', 'publication', 'De raden besluiten voor de bekendmaking, niet daarna.'],
  ['consent', 'publication', 'De colleges stemmen in voor de bekendmaking, niet daarna.'],
  ['zienswijze', 'permission', 'De raden geven hun zienswijze voor de toestemming, niet daarna.'],
  ['zienswijze', 'conclusion', 'De raden geven hun zienswijze voor de colleges sluiten, niet daarna.'],
  ['permission', 'conclusion', 'De raden geven toestemming voor de colleges sluiten, niet daarna.'],
  ['councils', 'conclusion', 'De raden besluiten voor de colleges sluiten, niet daarna.'],
  ['advice', 'conclusion', 'Advies komt voor de colleges sluiten, niet daarna.'],
  ['conclusion', 'publication', 'De colleges sluiten voor de bekendmaking, niet daarna.'],
];

/** The steps of a route stand in an order that makes sense (R21): first colleges, then councils, then publication. */
export const stepOrder = ({ routes }: LooseDefinition): Finding[] =>
  routes.flatMap(({ steps }, route) =>
    steps.flatMap((step, at) =>
      outOfPlace(step, steps.slice(0, at), steps.slice(at + 1)).map((reason) => ({
        path: ['routes', route, 'steps', at],
        reason,
      })),
    ),
  );

function outOfPlace(step: LooseStep, earlier: readonly LooseStep[], later: readonly LooseStep[]): string[] {
  const here = passage(step);
  const before = new Set(earlier.map(passage));
  const reasons = never.filter(([first, later]) => here === first && before.has(later)).map(([, , reason]) => reason);
  if (here === 'processing' && !before.has('advice'))
    reasons.push('Er is geen adviesronde voor deze stap: er valt niets te verwerken.');
  const aligned = [...before, ...later.map(passage)].includes('alignment');
  if (here === 'workingGroup' && !aligned)
    reasons.push('Er is geen afstemming na deze stap: werkgroepen bereiden een tekst voor de stuurgroep voor.');
  return reasons;
}

function passage({ kind, purpose }: LooseStep): Passage | undefined {
  switch (kind) {
    case 'zienswijzeRound':
      return 'zienswijze';
    case 'workingGroup':
    case 'alignment':
    case 'processing':
    case 'publication':
      return kind;
    case 'adviceRound':
      return 'advice';
    case 'councilRound':
      return purpose === 'permission' ? 'permission' : 'councils';
    case 'collegeRound':
      if (purpose === 'conclude') return 'conclusion';
      return purpose === 'release' || purpose === 'takeNote' || purpose === 'consent' ? purpose : undefined;
    default:
      return undefined;
  }
}
