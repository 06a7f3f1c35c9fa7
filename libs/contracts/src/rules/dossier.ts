import type { Rule } from './rule';

/** Section A: dossier, participants, versions. */
export const dossierRules = {
  R1: {
    name: 'Dated participants',
    sentence:
      'Welke gemeenten meedoen, kan tijdens een dossier veranderen. Een ronde telt de deelnemers van dat moment.',
    kind: 'process',
    engine: ['record', 'enforce'],
    basis: 'afspraak tussen de gemeenten',
  },
  R2: {
    name: 'Decision binds a version',
    sentence:
      'Een besluit telt alleen voor de gezamenlijke tekst waarover het ging. Eigen stukken van een gemeente worden bewaard, niet vergeleken.',
    kind: 'process',
    engine: ['enforce'],
    basis: 'raadsvoorstel, samenvatting',
  },
  R3: {
    name: 'One live version',
    sentence: 'Er ligt steeds één tekst voor. Een nieuwe tekst vervangt de vorige, met een reden.',
    kind: 'design',
    engine: ['enforce', 'record'],
    basis: 'werkwijze van dit systeem',
  },
  R4: {
    name: 'Predecessor shown',
    sentence: 'Een nieuwe richting noemt het eerdere besluit dat zij vervangt, en waarom.',
    kind: 'process',
    engine: ['enforce', 'record'],
    basis: 'advies van 24 maart 2025, punt 10',
  },
  R5: {
    name: 'Identical text',
    sentence:
      'Alle gemeenten besluiten over dezelfde tekst en hetzelfde dictum. Een eigen beslispunt mag, met een waarschuwing.',
    kind: 'process',
    engine: ['enforce', 'warn'],
    basis: 'afspraak tussen de gemeenten',
  },
  R6: {
    name: 'No power in the steering group',
    sentence: 'De stuurgroep stemt af en besluit niet in de zin van de wet, tenzij een mandaat is vastgelegd.',
    kind: 'process',
    engine: ['enforce', 'warn'],
    basis: 'Gemeentewet 160, 168',
  },
  R7: {
    name: 'Rejection returns',
    sentence: 'Wijst één college of raad de nota af, dan gaat die terug naar de stuurgroep om aan te passen.',
    kind: 'process',
    engine: ['enforce'],
    basis: 'raadsvoorstel §4 onder 1.2',
  },
  R8: {
    name: 'Other decisions stay on record',
    sentence:
      'Na een afwijzing blijven de andere besluiten bewaard, maar zij tellen niet voor de nieuwe tekst. De volgende ronde begint bij de nieuwe afstemming.',
    kind: 'design',
    engine: ['enforce', 'record'],
    basis: 'raadsvoorstel §4 onder 1.2',
  },
  R9: {
    name: 'Delay on return',
    sentence: 'Gaat de nota terug, dan schuift de planning op. Alle betrokkenen krijgen dat te horen.',
    kind: 'process',
    engine: ['record', 'warn'],
    basis: 'raadsvoorstel §4 onder 1.2',
  },
  R10: {
    name: 'Support failure',
    sentence: 'Een tekst kan ook zonder stemming stranden, omdat er te weinig draagvlak is.',
    kind: 'process',
    engine: ['record'],
    basis: 'raadsvoorstel §4',
  },
  R11: {
    name: 'Names and aliases',
    sentence: 'Een orgaan of stuk kan meer namen hebben, maar is steeds hetzelfde orgaan of stuk.',
    kind: 'design',
    engine: ['enforce', 'record'],
    basis: 'werkwijze van dit systeem',
  },
  R12: {
    name: 'Content checklist',
    sentence: 'Een voorstel heeft vaste onderdelen: geld, risico, recht, participatie tot nu toe en communicatie.',
    kind: 'process',
    engine: ['warn'],
    basis: 'advies van 24 maart 2025, punten 5-8',
  },
  R122: {
    name: 'Roles differ',
    sentence:
      'Per voorstel besluit een gemeente mee, besluit zij alleen over haar eigen deel, of wordt zij geïnformeerd. Alleen wie meebesluit, telt mee.',
    kind: 'process',
    engine: ['enforce'],
    basis: 'afspraak tussen de gemeenten',
  },
  R123: {
    name: 'Opt-in',
    sentence: 'In een regio met inschrijving telt alleen wie meedoet. Een nee betekent daar dat een gemeente uitstapt.',
    kind: 'agreement',
    engine: ['enforce'],
    basis: 'afspraak in de procesdefinitie',
  },
} as const satisfies Readonly<Record<string, Rule>>;
