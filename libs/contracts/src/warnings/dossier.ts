import { warning } from './text';

/** Warnings on who takes part, on the joint text, and on the rounds of a joint arrangement. */
export const dossierWarnings = {
  otherJointText: warning(
    'Dit orgaan besloot over een andere gezamenlijke tekst. Het besluit telt niet mee.',
    'R5',
    'afspraak tussen de gemeenten',
  ),
  localPointNotCounted: warning(
    'Er is een eigen beslispunt toegevoegd. Op deze route telt het besluit dan niet mee.',
    'R5',
    'afspraak tussen de gemeenten',
  ),
  noMandate: warning(
    'Dit besluit is genomen door {holder}, zonder mandaat van het college. Het is afstemming, geen besluit.',
    'R6',
    'Gemeentewet 160, 168',
  ),
  workingGroupNotAgreed: warning(
    '{body} is het niet eens met de tekst. De stuurgroep weegt dat; de werkgroep beslist niet.',
    'R6',
    'afspraak tussen de gemeenten',
  ),
  workingGroupsMissing: warning(
    'Nog niet elke werkgroep was klaar met de tekst: {missing}. De afstemming telt nog niet mee.',
    'R6',
    'afspraak tussen de gemeenten',
  ),
  partMissing: warning(
    'In deze tekst ontbreekt een verplicht onderdeel: {part}.',
    'R12',
    'afspraak tussen de gemeenten',
  ),
  ownShareOnly: warning(
    'Deze gemeente is mede-eigenaar. Het besluit gaat over haar eigen deel en telt apart.',
    'R122',
    'afspraak tussen de gemeenten',
  ),
  notTakingPart: warning(
    'Deze gemeente deed toen niet mee aan het voorstel. Het besluit telt niet mee.',
    'R1',
    'afspraak tussen de gemeenten',
  ),
  leftTheProposal: warning(
    'Met dit nee doet de gemeente niet langer mee. De andere gaan verder.',
    'R123',
    'afspraak tussen de gemeenten',
  ),
  permissionMissing: warning(
    'Nog niet elke raad gaf toestemming: {missing}. Het besluit telt niet mee.',
    'R25',
    'Wet gemeenschappelijke regelingen 1 lid 4',
  ),
  zienswijzeMissing: warning(
    'De raden konden hun zienswijze nog geven: {missing}. Het besluit telt niet mee.',
    'R25',
    'Wet gemeenschappelijke regelingen 1 lid 3',
  ),
  wishesMissing: warning(
    'De raden konden hun wensen en bedenkingen nog geven: {missing}. Het besluit telt niet mee.',
    'R24',
    'Gemeentewet 160 lid 2',
  ),
  refusalWithoutGround: warning(
    'De raad weigert toestemming zonder grond. Dat kan alleen om de wet of het algemeen belang.',
    'R26',
    'Wet gemeenschappelijke regelingen 1 lid 4',
  ),
  lateZienswijze: warning(
    'De zienswijze kwam na de termijn ({due}).',
    'R25',
    'Wet gemeenschappelijke regelingen 1 lid 3',
  ),
  draftNotSent: warning('Het ontwerp was toen nog niet aan deze raad gestuurd.', 'R25'),
  inForceBeforePublication: warning(
    'Het besluit noemt {on} als begin, maar werkt niet voor de bekendmaking.',
    'R91',
    'Awb 3:40',
  ),
  inspectionIncomplete: warning(
    'De stukken liggen niet overal ter inzage zoals de wet vraagt. De termijn is niet begonnen.',
    'R92',
    'Bekendmakingswet 13, 14',
  ),
} as const;
