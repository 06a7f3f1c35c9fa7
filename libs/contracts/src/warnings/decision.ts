import { warning } from './text';

/** Warnings on meetings, votes, decisions and their signatures. */
export const decisionWarnings = {
  secondCallLate: warning(
    'De tweede vergadering begon binnen 24 uur na de oproep. Het gewone quorum geldt.',
    'R70',
    'Gemeentewet 20 lid 2',
  ),
  firstMeetingMissing: warning(
    'De eerste vergadering, die niet kon worden geopend, is niet vastgelegd.',
    'R70',
    'Gemeentewet 20 lid 2',
  ),
  firstCollegeMeetingMissing: warning(
    'De eerste vergadering van het college, waarin te weinig leden waren, is niet vastgelegd.',
    'R14',
    'Gemeentewet 56 lid 2',
  ),
  meetingOnOtherDay: warning(
    'De genoemde vergadering is volgens dit dossier niet op {on} gehouden. Corrigeer de vergadering of het besluit.',
    'R69',
    'Gemeentewet 20, 56',
  ),
  openedOnOtherDay: warning('De vergadering is van {on}, maar begon volgens dit verslag op {opened}.', 'R111'),
  moreNamesThanPresent: warning(
    'Er staan {names} namen als aanwezig genoteerd, maar volgens dit verslag waren er {present} leden.',
    'R69',
    'Gemeentewet 20, 56',
  ),
  takenWithoutOpening: warning(
    'De vergadering waarin dit besluit viel, kon niet worden geopend. Het besluit bestaat niet.',
    'R69',
    'Gemeentewet 20',
  ),
  collegeNotOpened: warning(
    'Het college kon niet vergaderen: {present} van {seats} leden waren er, nodig waren er {needed}.',
    'R13',
    'Gemeentewet 56',
  ),
  takenWithoutQuorum: warning(
    'Bij dit besluit waren te weinig leden van het college aanwezig. Het besluit bestaat niet.',
    'R13',
    'Gemeentewet 56',
  ),
  attendanceUnknown: warning(
    'Hoeveel leden van het college er waren, is niet vastgelegd. Of dat er genoeg waren, is niet te controleren.',
    'R13',
    'Gemeentewet 56',
  ),
  votesMissing: warning(
    'Er zijn {cast} stemmen, maar {present} aanwezige leden moesten stemmen.',
    'R76',
    'Gemeentewet 32 lid 2',
  ),
  moreVotesThanPresent: warning(
    'Er zijn {cast} stemmen, maar er waren {present} leden aanwezig.',
    'R78',
    'Gemeentewet 20, 56',
  ),
  secretBallotOnText: warning(
    'Er is geheim gestemd. Dat kan bij personen; dit besluit gaat over een tekst.',
    'R75',
    'Gemeentewet 31, 32',
  ),
  revoteMissing: warning(
    'De stemmen staakten. De tweede stemming of de stem van de voorzitter is niet vastgelegd.',
    'R16',
    'Gemeentewet 59',
  ),
  secondTie: warning(
    'De stemmen staakten voor de tweede keer. Het voorstel is dan verworpen.',
    'R77',
    'Gemeentewet 32 lid 5',
  ),
  rejectedAtFirstTie: warning(
    'De stemmen staakten voor het eerst, en niet alle leden stemden mee. Het voorstel is dan uitgesteld, niet verworpen.',
    'R77',
    'Gemeentewet 32 lid 4',
  ),
  voteNotInvalid: warning(
    'Dit heet een ongeldige stemming, maar het aantal stemmen maakt haar niet ongeldig. Leg de uitslag vast.',
    'R73',
    'Gemeentewet 29',
  ),
  dayNotKnown: warning(
    'Van dit besluit is de dag niet bekend. Aangenomen is dat de stap {step} toen al openstond.',
    'R113',
  ),
  heldWithoutDate: warning(
    'Het besluit is aangehouden zonder datum. Leg vast wanneer de raad verder gaat.',
    'R119',
    'reglement van orde',
  ),
  onlyTakenNote: warning(
    'Kennisnemen is nog geen ja. Dit orgaan moet nog over de tekst besluiten.',
    'R119',
    'reglement van orde',
  ),
  legalBasisOfCouncil: warning(
    'Het besluit noemt Gemeentewet 108 of 147. Die artikelen gaan over de raad, niet over het college.',
    'R86',
    'Gemeentewet 108, 147, 160',
  ),
  signedByAlderman: warning(
    'Alleen een wethouder tekende. Dat past bij eigen informatie aan de raad, niet bij een collegebesluit.',
    'R17',
    'Gemeentewet 59a, 169',
  ),
  publishedWithoutSignature: warning(
    'Het besluit van {body} is bekendgemaakt, maar mist nog een handtekening.',
    'R84',
    'Gemeentewet 32a',
  ),
} as const;
