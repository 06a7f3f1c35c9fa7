import { refusal } from './text';

/** Refusals on advice, works councils and consultation. */
export const adviceRefusals = {
  adviserLeftOut: refusal(
    422,
    'De adviesronde kan nog niet open. Nog niet gevraagd: {advisers}. Vraag advies, of leg vast waarom niet.',
    'R124',
    'Awb 3:5-3:7',
  ),
  pointsOpen: refusal(
    422,
    'De colleges kunnen nog niet instemmen: {count} punten hebben nog geen antwoord.',
    'R55',
    'Awb 3:49-3:50; raadsvoorstel, bijlage 3',
  ),
  notCarriedOver: refusal(
    422,
    'De ronde kan nog niet dicht: {count} punten voor later zijn nog niet aan de volgende fase meegegeven.',
    'R66',
    'afspraak tussen de gemeenten',
  ),
  worksCouncilPartMissing: refusal(
    422,
    'Een adviesaanvraag aan een ondernemingsraad noemt beweegredenen, gevolgen voor het personeel en maatregelen.',
    'R58',
    'WOR 25 lid 2-3',
  ),
  didNotSign: refusal(
    422,
    '{body} staat niet bij de ondertekenaars van dit advies.',
    'R53',
    'afspraak met de adviesorganen',
  ),
  unknownRemark: refusal(422, 'Deze opmerking hoort niet bij dit voorstel.', 'R55', 'raadsvoorstel, bijlage 3'),
  remarkReasonMissing: refusal(422, 'Zeg waarom dit niet of maar voor een deel is overgenomen.', 'R56', 'Awb 3:50'),
  nothingToCarryOver: refusal(
    422,
    'Er zijn geen punten voor later die nog meegegeven moeten worden.',
    'R66',
    'afspraak tussen de gemeenten',
  ),
  notForLater: refusal(
    422,
    'Het punt {point} kreeg niet als antwoord dat het voor een latere fase is.',
    'R66',
    'afspraak tussen de gemeenten',
  ),
  noWorksCouncil: refusal(422, '{body} is geen ondernemingsraad.', 'R58', 'WOR 25'),
  notTheEntrepreneur: refusal(422, '{body} is niet de ondernemer van {adviser}.', 'R60', 'WOR 25'),
  unknownEntrepreneurDecision: refusal(422, 'Dit besluit van de ondernemer is niet vastgelegd.', 'R60', 'WOR 25'),
  consultationTermMissing: refusal(422, 'Geef de termijn van deze inspraakprocedure.', 'R65', 'Gemeentewet 150'),
  consultationTermFixed: refusal(
    422,
    'De openbare voorbereidingsprocedure duurt altijd zes weken. Geef geen eigen termijn.',
    'R65',
    'Awb 3:16',
  ),
} as const;
