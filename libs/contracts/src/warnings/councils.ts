import { warning } from './text';

const convening = 'Gemeentewet 19, reglement van orde';

/** Warnings on the way to and through a council. */
export const councilWarnings = {
  calledLate: warning('De oproep ging uit op {on}. Dat moest uiterlijk op {needed}.', 'R68', convening),
  papersLate: warning('De stukken lagen er op {on}. Dat moest uiterlijk op {needed}.', 'R68', convening),
  noticedLate: warning(
    'De vergadering is na de oproep aangekondigd, op {on}. Dat hoort tegelijk.',
    'R68',
    'Gemeentewet 19 lid 2',
  ),
  urgencyRejected: warning('De raad wilde dit punt niet met spoed behandelen. Het staat niet op deze agenda.', 'R68'),
  electionFreeze: warning(
    'De vergadering van {on} valt tussen de verkiezingen en de nieuwe raad van {newCouncilOn}.',
    'R88',
    'Kieswet C 4, Gemeentewet 18',
  ),
  collegeNotHeard: warning(
    'Het college kon nog geen wensen en bedenkingen geven. Dit besluit telt niet mee.',
    'R83',
    'Gemeentewet 147a lid 4',
  ),
  beforeSubject: warning('Dit feit ligt voor het feit waar het over gaat. Het telt niet mee.', 'R111'),
  promiseLate: warning('De toezegging is na de afgesproken dag ({due}) afgedaan.', 'R55'),
  answeredLate: warning('Het antwoord kwam na de termijn ({due}).', 'R22', 'Gemeentewet 155, reglement van orde'),
} as const;
