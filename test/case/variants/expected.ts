import { municipalities, names } from './acts';

/** The same cell for each municipality. */
export const inAll = (cell: string): readonly string[] => municipalities.map((each) => `${names[each] ?? ''}: ${cell}`);
export const notReached = 'nog niet aan de orde';
/** Who is told that a round ended. */
export const deciders = [
  'stuurgroep',
  ...municipalities.map((m) => `college-${m}`),
  ...municipalities.map((m) => `council-${m}`),
];
export const advisers = [
  ...['or-mtb', 'asd-eijsden-margraten', 'adviesraad-gulpen-wittem', 'adviesraad-maastricht', 'asd-meerssen'],
  ...[
    'adviesraad-vaals',
    'asd-valkenburg',
    'fnv',
    'denktank-gulpen-wittem',
    'klankbordgroep-podium24',
    'client-council',
  ],
];
/** Why it stands still after a return. */
export const returned = (ended: string, since: string) => [
  'Het wachten is op de stuurgroep.',
  `De ronde is geëindigd: ${ended}. De stuurgroep is nu aan zet. Dit staat open sinds ${since}.`,
];
/** A decision that counts, as `votes` tells it. */
export const counting = (round: number, body: string, on: string, outcome = 'adoptedAsProposed') =>
  `ronde ${round} | ${body} | ${on} | ${outcome} | telt`;
/** The warning on what came after the end of its round. */
export const ended = (why: string) =>
  `Deze ronde was al geëindigd: ${why}. Dit blijft vastgelegd, maar telt niet meer mee.`;
