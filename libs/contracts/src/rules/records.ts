import type { Rule } from './rule';

/** Section H: records. */
export const recordRules = {
  R110: {
    name: 'Append only',
    sentence: 'Een feit wordt toegevoegd en nooit gewijzigd. Wie iets verbetert, voegt een verbetering toe.',
    kind: 'design',
    engine: ['enforce'],
    basis: 'werkwijze van dit systeem',
  },
  R111: {
    name: 'Several dates',
    sentence:
      'Van elke stap staat apart wanneer hij was gepland, genomen, verzonden, ontvangen en vastgelegd. Een feit ligt nooit in de toekomst.',
    kind: 'design',
    engine: ['enforce'],
    basis: 'werkwijze van dit systeem',
  },
  R112: {
    name: 'Conflicting claims',
    sentence: 'Spreken bronnen elkaar tegen, dan staan zij naast elkaar. Wie er een kiest, zegt waarom.',
    kind: 'design',
    engine: ['enforce'],
    basis: 'werkwijze van dit systeem',
  },
  R113: {
    name: 'Partial dates and unknowns',
    sentence: 'Van een datum mag de dag, de maand of het jaar onbekend zijn.',
    kind: 'design',
    engine: ['enforce'],
    basis: 'werkwijze van dit systeem',
  },
  R114: {
    name: 'Source on every fact',
    sentence: 'Elk feit noemt zijn bron: een stuk met de plaats daarin, of een vergadering waarvan het stuk nog volgt.',
    kind: 'design',
    engine: ['enforce'],
    basis: 'werkwijze van dit systeem',
  },
  R115: {
    name: 'Erasable personal data',
    sentence: 'Gegevens over personen kunnen weg, behalve namen die in het archief horen.',
    kind: 'statutory',
    engine: ['enforce'],
    basis: 'AVG 17 lid 3 onder b en d; Archiefwet',
    missing: 'There are no accounts and contact data to erase yet.',
  },
  R116: {
    name: 'Law as of a date',
    sentence: 'Een feit wordt getoetst aan de wet van de dag waarop het gebeurde.',
    kind: 'design',
    engine: ['enforce'],
    basis: 'werkwijze van dit systeem',
  },
  R120: {
    name: 'Retention',
    sentence:
      'Stukken gaan alleen weg volgens de selectielijst, met goedkeuring. Na twintig jaar gaan zij naar het archief.',
    kind: 'statutory',
    engine: ['record', 'enforce'],
    basis: 'Archiefwet 1995, artikel 3, 5, 12',
    missing: 'Nothing is destroyed or transferred by the product yet.',
  },
} as const satisfies Readonly<Record<string, Rule>>;
