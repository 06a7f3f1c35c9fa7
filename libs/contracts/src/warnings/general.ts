import { warning } from './text';

/** Warnings on the passage of a proposal. */
export const generalWarnings = {
  olderText: warning(
    'Dit besluit gaat over een tekst die niet meer voorligt. Het telt niet mee voor deze ronde.',
    'R2',
  ),
  laterText: warning('Deze tekst lag toen nog niet voor. Het telt niet mee voor deze ronde.', 'R2'),
  roundAlreadyEnded: warning(
    'Deze ronde was al geëindigd: {why}. Dit blijft vastgelegd, maar telt niet meer mee.',
    'R8',
    'raadsvoorstel §4 onder 1.2',
  ),
  publishedTooEarly: warning(
    'Nog niet vastgesteld door: {missing}. Wat is aangeboden of bekendgemaakt telt niet mee; trek het terug of rectificeer.',
    'R89',
    'raadsvoorstel §7',
  ),
  nothingRectified: warning(
    'Van deze gemeente is geen bekendmaking vastgelegd die niet had mogen verschijnen. Deze melding verandert niets.',
    'R89',
    'raadsvoorstel §7',
  ),
  nothingWithdrawn: warning(
    'Van deze stukken is geen openbaarmaking vastgelegd die nog loopt. Deze melding verandert niets.',
    'R41',
    'Gemeentewet 87',
  ),
  settlementOvertaken: warning(
    'Door een latere correctie past deze beslissing niet meer bij de feiten. Zij heeft geen gevolg meer.',
    'R110',
  ),
  stageNotReached: warning(
    'De stap {step} was toen nog niet klaar. Het besluit blijft staan, maar telt niet mee.',
    'R21',
    'afspraak tussen de gemeenten',
  ),
  invalidVote: warning(
    'Te weinig leden stemden mee{numbers}. De stemming is ongeldig en kan over.',
    'R73',
    'Gemeentewet 29',
  ),
  notOpened: warning(
    'De vergadering kon niet worden geopend: {present} van {seats} leden waren er, nodig waren er {needed}.',
    'R69',
    'Gemeentewet 20',
  ),
  personallyConcerned: warning(
    'Een lid dat persoonlijk betrokken was, heeft meegestemd. De stem telt, tot een rechter anders beslist.',
    'R72',
    'Gemeentewet 28',
  ),
  alreadyRecorded: warning(
    'Dit was al vastgelegd, voor dezelfde dag. Deze melding blijft staan, maar verandert niets.',
    'R110',
  ),
  localPoint: warning('Er is een eigen beslispunt toegevoegd. Het besluit telt mee.', 'R5'),
  rejectedTextAligned: warning(
    'Met deze tekst eindigde de vorige ronde: {why}. Leg een aangepaste tekst voor.',
    'R7',
    'raadsvoorstel §4 onder 1.2',
  ),
  amendedTextAligned: warning(
    'Met deze tekst eindigde de vorige ronde: {why}. Leg een aangepaste tekst voor.',
    'R81',
    'Gemeentewet 147b',
  ),
  notAligned: warning('De stuurgroep is het nog niet eens.', 'R6'),
  inputIsNotAdvice: warning('U vraagt om input. Dat geldt niet als een adviesaanvraag.', 'R47'),
  askedByStuurgroep: warning(
    'De stuurgroep vraagt hier zelf. Dat is een vraag om input, geen wettelijke adviesaanvraag.',
    'R117',
    'Awb 3:5-3:7',
  ),
  askedAfterDecision: warning(
    'Dit advies wordt gevraagd nadat er al over deze tekst is besloten.',
    'R48',
    'Participatiewet 47, Wmo 2.1.3, WOR 25',
  ),
  shortTerm: warning('De adviestermijn is korter dan {shortest}.', 'R50', 'Awb 3:6'),
  lateAdvice: warning('Het advies kwam na de termijn ({due}). Het wordt wel meegenomen.', 'R51', 'Awb 3:6'),
  unsolicitedAdvice: warning(
    'Dit advies is niet gevraagd. Het krijgt dezelfde behandeling.',
    'R52',
    'Participatiewet 47',
  ),
  sumUnchecked: warning(
    'De presentielijst ontbreekt. Of er genoeg leden waren, is niet te controleren.',
    'R69',
    'Gemeentewet 20',
  ),
  legalBasisOfCollege: warning(
    'Het besluit noemt Gemeentewet 160. Dat artikel gaat over het college, niet over de raad.',
    'R86',
    'Gemeentewet 108, 147, 160',
  ),
  groundNormalised: warning('"Artikel 5.1 sub {letter}" is gelezen als tweede lid, onder {letter}.', 'R29', 'Woo 5.1'),
  startBeforeDecision: warning('De geheimhouding begint op {from}, voor het besluit van {decided}.', 'R40'),
  endUnreachable: warning('De geheimhouding kan niet meer eindigen zoals bedoeld: {why}.', 'R39'),
  notAllowedToReceive: warning(
    'De wet kent deze ontvanger niet. De verstrekking staat vast, maar geeft geen toegang.',
    'R33',
    'Gemeentewet 88',
  ),
  informedLate: warning('{council} is {days} dagen na het besluit geïnformeerd.', 'R22', 'Gemeentewet 169'),
  notSimultaneous: warning('De raden zijn niet op dezelfde dag geïnformeerd: eerder op {earlier}.', 'R93'),
  planInPast: warning('De geplande datum {on} ligt in het verleden.', 'R107'),
  signatureIncomplete: warning('Een van de twee handtekeningen ontbreekt.', 'R84', 'Gemeentewet 32a, 59a'),
  claimDiffers: warning('Bronnen noemen verschillende datums.', 'R112'),
} as const;
