import { warning } from './text';

/** Warnings on secrecy beyond the first ones. */
export const secrecyWarnings = {
  hiredAdviserBound: warning(
    'Een ingehuurde adviseur mag dit weten. Die heeft een eigen plicht tot geheimhouding.',
    'R33',
    'Awb 2:5',
  ),
  wholeCouncilReceives: warning(
    'In deze commissie zitten raadsleden. Daarom krijgt de hele raad de stukken.',
    'R34',
    'Gemeentewet 88 lid 5',
  ),
  onlyCouncilMayGive: warning(
    'Alleen {competent} mocht deze stukken verder geven. De verstrekking staat vast, maar geeft geen toegang.',
    'R35',
    'Gemeentewet 88 lid 6',
  ),
  councilGivesOn: warning(
    'De raad geeft deze stukken buiten de vaste kring. Dat kan volgens de regels van de raad zelf.',
    'R35',
    'Gemeentewet 88 lid 6',
  ),
  ratificationNotNeeded: warning(
    'Bekrachtigen was niet nodig. Het staat vast, maar verandert niets.',
    'R36',
    'Gemeentewet 87 sinds 1 april 2023',
  ),
  ratificationLate: warning(
    'De raad had op {on} moeten bekrachtigen. Deze bekrachtiging kwam te laat en verandert niets.',
    'R36',
    'Gemeentewet 25 lid 3 (oud)',
  ),
  nothingLapsed: warning(
    'Deze geheimhouding is niet vervallen: {why}. Zij blijft gelden.',
    'R36',
    'Gemeentewet 25 lid 3 (oud)',
  ),
  secondPersonNeeded: warning(
    'De opheffing telt pas als een tweede persoon van hetzelfde orgaan haar bevestigt.',
    'R37',
    'afspraak tussen de gemeenten',
  ),
  liftNotCompetent: warning(
    'Op deze dag ging {competent} over de geheimhouding. De opheffing staat vast, maar de stukken blijven geheim.',
    'R38',
    'Gemeentewet 89 lid 3-4',
  ),
  noSecrecyByLawThen: warning(
    'Voor 1 april 2023 maakte een besloten vergadering niets vanzelf geheim. De raad moest geheimhouding opleggen.',
    'R116',
    'Gemeentewet 25 lid 1 (oud)',
  ),
  asksForLifting: warning(
    'Een Woo-verzoek om geheime stukken geldt als verzoek om de geheimhouding op te heffen.',
    'R44',
    'Woo 8.8 en bijlage',
  ),
  nothingSecretAnymore: warning(
    'De geheimhouding was toen al opgeheven. De gewone regels van de Woo gelden.',
    'R44',
    'Woo 4.1',
  ),
  liftedUnpublished: warning(
    'Stukken die niet meer geheim zijn, zijn nog niet openbaar. Dat had gemoeten op {due}; zij staan op de lijst van {council}.',
    'R125',
    'Woo 3.1',
  ),
  beforeSecrecyBegan: warning(
    'Op deze dag bestond de geheimhouding nog niet. Het feit blijft staan, maar heeft geen gevolg.',
    'R40',
    'Gemeentewet 87',
  ),
} as const;
