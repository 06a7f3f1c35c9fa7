import { groundsOfSecrecy, refusal } from './text';

/** Refusals on secrecy beyond the first ones. */
export const secrecyRefusals = {
  documentNotHeld: refusal(
    422,
    '{body} heeft dit stuk volgens dit dossier niet. Geheimhouding kan alleen op eigen stukken.',
    'R28',
    'Gemeentewet 87',
  ),
  wholeDossier: refusal(
    422,
    'Noem elk stuk apart. Op een heel dossier of een hele tekst kan geen geheimhouding liggen.',
    'R30',
    'Gemeentewet 87, 89 lid 1',
  ),
  groundNotAllowed: refusal(
    422,
    'Op deze grond kon toen geen geheimhouding worden opgelegd. Op {on} kon dat op grond van: {grounds}.',
    'R29',
    groundsOfSecrecy,
  ),
  markMissing: refusal(
    422,
    'Op een geheim stuk en op elke kopie staat dat het geheim is. Dat ontbreekt hier.',
    'R31',
    'Gemeentewet 89 lid 1',
  ),
  recipientNotLawful: refusal(
    422,
    'Een van de stukken is geheim. De wet staat niet toe dat {body} die krijgt.',
    'R33',
    'Gemeentewet 88 lid 1-4',
  ),
  noClosedSession: refusal(
    422,
    '{body} is geen raad of raadscommissie. Alleen daar ontstaat geheimhouding door een besloten vergadering.',
    'R42',
    'Gemeentewet 23 lid 4, 82 lid 5',
  ),
  subjectBarred: refusal(
    422,
    'Over dit onderwerp mag een raad niet achter gesloten deuren vergaderen.',
    'R42',
    'Gemeentewet 24',
  ),
  liftAwaitsSecond: refusal(
    409,
    'Deze opheffing is op {on} al vastgelegd. Een tweede persoon van hetzelfde orgaan moet haar nog bevestigen.',
    'R37',
    'afspraak tussen de gemeenten',
  ),
  noLiftToConfirm: refusal(
    422,
    'Er is geen opheffing die op bevestiging wacht.',
    'R37',
    'afspraak tussen de gemeenten',
  ),
  samePersonConfirms: refusal(
    422,
    'U legde de opheffing zelf vast. Een ander moet haar bevestigen.',
    'R37',
    'afspraak tussen de gemeenten',
  ),
  notCompetentToRatify: refusal(
    422,
    '{body} kan deze geheimhouding niet bekrachtigen. Dat kan alleen een raad die de stukken kreeg.',
    'R36',
    'Gemeentewet 25 lid 3 (oud), Wgr 23 lid 3',
  ),
  notCompetentToExclude: refusal(
    422,
    '{body} kan dit lid niet uitsluiten van geheime stukken. Dat doet alleen de raad van de eigen gemeente.',
    'R43',
    'Gemeentewet 89 lid 5',
  ),
  exclusionTooLong: refusal(
    422,
    'Een uitsluiting duurt aaneen ten hoogste drie maanden: vanaf {from} tot en met {last}.',
    'R43',
    'Gemeentewet 89 lid 5',
  ),
  annexUnmarked: refusal(
    422,
    'Zeg van elke bijlage een van deze dingen: zij is gesloten, zij is open, of zij vervangt een eerder stuk.',
    'R30',
    'Gemeentewet 87, 89 lid 1',
  ),
  documentNotOpen: refusal(
    422,
    'Een van de stukken kan nu niet naar buiten. Vraag de colleges en de raden wanneer dat wel kan.',
    'R32',
    'Gemeentewet 87, 89 lid 2',
  ),
  documentNotClosed: refusal(
    409,
    'Een van de stukken is niet gesloten. Er is niets te openen.',
    'R30',
    'Gemeentewet 87',
  ),
  stillSecret: refusal(
    422,
    'Openbaar maken kan pas als niemand de stukken nog geheim houdt. Nog wel: {bodies}.',
    'R41',
    'Gemeentewet 87, 89',
  ),
} as const;
