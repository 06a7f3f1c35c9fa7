import { warning } from './text';

/** Warnings on telling others, on time and in the right order. */
export const communicationWarnings = {
  withoutPlan: warning('Dit bericht stond niet in een communicatieplan.', 'R96', 'collegevoorstel van 22 januari 2025'),
  sentUnderEmbargo: warning(
    'Dit bericht ging te vroeg uit. Het had moeten wachten: {waiting}.',
    'R95',
    'collegevoorstel van 22 januari 2025; Woo 5.1 lid 4',
  ),
  otherChannel: warning(
    'Dit bericht ging niet langs het afgesproken kanaal.',
    'R94',
    'collegevoorstel van 22 januari 2025',
  ),
  textDiffers: warning('De tekst wijkt af van het gedeelde bericht.', 'R93', 'collegevoorstel van 22 januari 2025'),
  sentOutsideWindow: warning(
    'Het eerste bericht ging uit op {earlier}. Een gedeeld bericht gaat tegelijk naar iedereen.',
    'R93',
    'collegevoorstel van 22 januari 2025',
  ),
  publicationMissing: warning(
    'In dit bericht staat niet wanneer en waar het besluit bekend is gemaakt.',
    'R97',
    'Awb 3:43',
  ),
  toldBeforeDecision: warning('Dit bericht kwam voordat alle raden hadden besloten.', 'R97', 'Awb 3:43'),
  notInformed: warning(
    '{council} is na {days} dagen nog niet geïnformeerd over het besluit van het college.',
    'R22',
    'Gemeentewet 169 lid 2',
  ),
  publicationWaits: warning(
    'Het besluit wacht sinds {since} op bekendmaking. Dat is langer dan twee weken.',
    'R89',
    'Woo 3.3 lid 4, Bekendmakingswet 6',
  ),
  councilNotHeard: warning(
    '{council} kon nog geen wensen en bedenkingen geven. Het besluit blijft staan, maar telt niet mee.',
    'R23',
    'Gemeentewet 169 lid 4',
  ),
  noElectronicConsent: warning(
    '{addressee} liet niet weten elektronisch bereikbaar te zijn. Stuur een brief op papier.',
    'R118',
    'Awb 2:8',
  ),
  sendingWithoutProof: warning('Waaruit de verzending blijkt, is niet vastgelegd.', 'R118', 'Awb 2:25'),
  bounced: warning('Dit bericht kwam niet aan. Stuur het opnieuw, of langs een andere weg.', 'R118', 'Awb 2:11'),
  systemNoticeLate: warning(
    'De kennisgeving kwam later dan 48 uur. Te laat reageren is de geadresseerde niet aan te rekenen.',
    'R118',
    'Awb 2:10, 2:22',
  ),
} as const;
