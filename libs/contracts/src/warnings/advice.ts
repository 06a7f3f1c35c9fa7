import { warning } from './text';

/** Warnings on advice, works councils and consultation. */
export const adviceWarnings = {
  onlyInput: warning('Over deze tekst is alleen om input gevraagd. Een advies is er niet.', 'R47', 'Awb 3:5-3:7'),
  askedByOther: warning(
    '{body} kan {adviser} niet om advies vragen. Dat doet: {askers}. Dit is daarom een vraag om input.',
    'R117',
    'Awb 3:5-3:7, WOR 25',
  ),
  papersMissing: warning('Niet alle stukken waren erbij. De adviestermijn is nog niet begonnen.', 'R49', 'Awb 3:7'),
  receivedAfterDecision: warning(
    'De aanvraag kwam {days} dagen na het besluit van {decided} aan.',
    'R49',
    'Awb 3:6-3:7',
  ),
  adviceBeforeRequest: warning(
    'Het advies is van {on}, vóór de aanvraag van {asked}. Klopt de dag? Zo niet, corrigeer die.',
    'R49',
    'Awb 3:6-3:7',
  ),
  minutesMissing: warning(
    'Van dit mondelinge advies is nog geen verslag. Zonder verslag eindigt de ronde niet.',
    'R54',
    'raadsvoorstel §1',
  ),
  worksCouncilPartsMissing: warning(
    'De aanvraag noemt niet alles: beweegredenen, gevolgen voor het personeel en maatregelen.',
    'R58',
    'WOR 25 lid 3',
  ),
  noConsultationMeeting: warning(
    'Voor dit advies is er geen overlegvergadering geweest. Er is er ten minste één nodig.',
    'R59',
    'WOR 25 lid 4',
  ),
  decidedBeforeAsking: warning(
    'De ondernemer besloot voordat {adviser} om advies was gevraagd. Het besluit telt niet mee.',
    'R48',
    'WOR 25 lid 2',
  ),
  worksCouncilPassedOver: warning(
    'De ondernemer besloot zonder het advies van {adviser}. Die kan in beroep bij de Ondernemingskamer.',
    'R51',
    'WOR 26',
  ),
  executedInStandstill: warning(
    'De ondernemer mocht tot en met {until} niet uitvoeren. Deze uitvoering telt niet mee.',
    'R60',
    'WOR 25 lid 6',
  ),
  expertWithoutAdvice: warning(
    '{body} gaf een deskundige opdracht zonder eerst {adviser} om advies te vragen.',
    'R61',
    'WOR 25 lid 1 onder n',
  ),
  primacyOfPolitics: warning(
    'Deze ondernemingsraad adviseert alleen over de gevolgen voor het personeel, niet over het beleid zelf.',
    'R62',
    'WOR 46d onder b',
  ),
  unionsNotInformed: warning(
    'Nog niet ingelicht: {who}. Dat hoort eerst te gebeuren.',
    'R63',
    'SER-Fusiegedragsregels 2015, artikel 3-4',
  ),
  noticeMissing: warning(
    'Van de inspraak is nog geen kennis gegeven. De termijn is daarom nog niet begonnen.',
    'R65',
    'Awb 3:12, 3:16 lid 2',
  ),
  carriedOverNotForLater: warning(
    'Meegegeven voor later, maar niet meer zo beantwoord: {points}. Laat dat de volgende fase weten.',
    'R66',
  ),
  adviceNotOnPapers: warning(
    'Bij de stukken van deze vergadering ontbreekt het advies van {advisers}.',
    'R124',
    'Gemeentewet 19',
  ),
} as const;
