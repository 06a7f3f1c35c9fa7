import { refusal } from './text';

/** Refusals on who takes part, and on the rounds of a joint arrangement. */
export const dossierRefusals = {
  nothingChanges: refusal(
    422,
    'Noem ten minste één gemeente die erbij komt, uittreedt of een andere rol krijgt.',
    'R1',
  ),
  municipalityTwice: refusal(422, 'De gemeente {municipality} staat er twee keer.', 'R1'),
  nobodyDecides: refusal(422, 'Zo is er geen gemeente meer die besluit. Trek het voorstel dan in.', 'R1'),
  noOptIn: refusal(
    422,
    'Op deze route melden gemeenten zich niet zelf aan of af.',
    'R123',
    'afspraak tussen de gemeenten',
  ),
  alreadySignedUp: refusal(409, 'De gemeente {municipality} doet al mee sinds {on}.', 'R123'),
  notSignedUp: refusal(422, 'De gemeente {municipality} doet niet mee aan dit voorstel.', 'R123'),
  notWorkingGroup: refusal(422, '{body} bereidt op deze route geen tekst voor.', 'R6', 'afspraak tussen de gemeenten'),
  mandateOnlyByCollege: refusal(
    422,
    'Alleen een college kan zijn portefeuillehouder machtigen, voor een orgaan van de samenwerking.',
    'R6',
    'Gemeentewet 168',
  ),
  noZienswijzeRound: refusal(
    422,
    '{body} geeft op deze route geen zienswijze.',
    'R25',
    'Wet gemeenschappelijke regelingen 1 lid 2-3',
  ),
  draftSentTwice: refusal(409, '{body} kreeg dit ontwerp al op {on}.', 'R25'),
  zienswijzeTwice: refusal(409, 'De zienswijze van {body} op dit ontwerp is al vastgelegd.', 'R25'),
} as const;
