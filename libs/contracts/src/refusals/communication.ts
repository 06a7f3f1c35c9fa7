import { refusal } from './text';

/** Refusals on telling others: the plan, the embargo, one channel, one moment, one text. */
export const communicationRefusals = {
  noCommunicationPlan: refusal(
    422,
    'Er is nog geen communicatieplan. Spreek eerst af wie wanneer en langs welke weg bericht krijgt.',
    'R96',
    'collegevoorstel van 22 januari 2025',
  ),
  notInPlan: refusal(
    422,
    '{audience} staat niet in het communicatieplan.',
    'R96',
    'collegevoorstel van 22 januari 2025',
  ),
  audienceTwice: refusal(422, '{audience} staat twee keer in het communicatieplan.', 'R96'),
  newsByOneChannel: refusal(
    422,
    'Nieuws voor {audience} gaat langs het ene afgesproken nieuwskanaal.',
    'R94',
    'collegevoorstel van 22 januari 2025',
  ),
  embargo: refusal(
    422,
    'Dit bericht wacht nog: {waiting}.',
    'R95',
    'collegevoorstel van 22 januari 2025; Woo 5.1 lid 4',
  ),
  embargoedDocument: refusal(
    422,
    'Dit bericht noemt een stuk waarop nog geheimhouding ligt. Het wacht tot die is opgeheven.',
    'R95',
    'Gemeentewet 89; Woo 5.1 lid 4',
  ),
  messageMissing: refusal(422, 'Geef de tekst van het bericht, of het eerdere bericht met dezelfde tekst.', 'R93'),
  unknownMessage: refusal(422, 'Dit bericht hoort niet bij dit voorstel.', 'R93'),
  outsideWindow: refusal(
    422,
    'Het eerste bericht ging uit op {earlier}. Een gedeeld bericht gaat tegelijk naar iedereen.',
    'R93',
    'collegevoorstel van 22 januari 2025',
  ),
  alreadyFlagged: refusal(409, 'Dit is voor dit college al vastgelegd op {on}.', 'R23', 'Gemeentewet 169 lid 4'),
  urgencyOnlyInLawsuit: refusal(422, 'Spoed kan alleen bij een rechtsgeding.', 'R23', 'Gemeentewet 169 lid 5'),
  nothingToTell: refusal(422, 'Voor ronde {round} is er geen nieuwe planning om te melden.', 'R9'),
  unknownSending: refusal(422, 'Deze verzending hoort niet bij dit voorstel.', 'R118', 'Awb 2:11, 2:12'),
  alreadyRecorded: refusal(409, 'Dit is van deze verzending al vastgelegd op {on}.', 'R110'),
  unknownFact: refusal(422, 'Een van deze feiten hoort niet bij dit voorstel.', 'R114'),
  noDocumentOwed: refusal(409, 'Bij een van deze feiten hoort geen document meer te volgen.', 'R114'),
} as const;
