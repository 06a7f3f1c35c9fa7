import type { Rule } from './rule';

/** Section B: the college. */
export const collegeRules = {
  R13: {
    name: 'College quorum',
    sentence: 'Een college kan vergaderen als ten minste de helft van de zittende leden er is.',
    kind: 'statutory',
    engine: ['record', 'enforce'],
    basis: 'Gemeentewet 56 lid 1',
  },
  R14: {
    name: 'Second college meeting',
    sentence: 'Waren er te weinig leden, dan mag de volgende vergadering over dezelfde onderwerpen wel besluiten.',
    kind: 'statutory',
    engine: ['enforce'],
    basis: 'Gemeentewet 56 lid 2-3',
  },
  R15: {
    name: 'Personal interest',
    sentence: 'Een lid dat persoonlijk betrokken is, doet niet mee. Het lid beslist daar zelf over.',
    kind: 'statutory',
    engine: ['record', 'warn', 'enforce'],
    basis: 'Gemeentewet 28, 58',
  },
  R16: {
    name: 'College majority and tie',
    sentence:
      'Een college besluit met meer dan de helft van de stemmen. Staken de stemmen twee keer, dan beslist de voorzitter.',
    kind: 'statutory',
    engine: ['enforce'],
    basis: 'Gemeentewet 30, 58, 59',
  },
  R17: {
    name: 'College signature',
    sentence: 'De burgemeester ondertekent stukken van het college; de secretaris ondertekent mee.',
    kind: 'statutory',
    engine: ['warn'],
    basis: 'Gemeentewet 59a',
  },
  R18: {
    name: 'Decision outcomes',
    sentence: 'De uitkomst van een besluit volgt uit de beslispunten. Een uitkomst die daarmee botst, kan niet.',
    kind: 'process',
    engine: ['record', 'enforce'],
    basis: 'collegevoorstel van 22 januari 2025',
  },
  R19: {
    name: 'Decision points separate',
    sentence: 'Elk beslispunt kan een eigen uitkomst hebben.',
    kind: 'process',
    engine: ['record'],
    basis: 'collegevoorstel van 22 januari 2025',
  },
  R20: {
    name: 'College decision list',
    sentence: 'Het college maakt zijn besluitenlijst openbaar, zonder wat geheim is.',
    kind: 'statutory',
    engine: ['enforce'],
    basis: 'Gemeentewet 60 lid 3',
    missing: 'No page shows the decision list yet.',
  },
  R21: {
    name: 'All colleges first',
    sentence: 'De raden zijn pas aan zet als alle colleges met dezelfde tekst hebben ingestemd.',
    kind: 'process',
    engine: ['enforce'],
    basis: 'afspraak tussen de gemeenten',
  },
  R22: {
    name: 'Inform the council',
    sentence: 'Elk college informeert zijn eigen raad over het besluit.',
    kind: 'statutory',
    engine: ['record', 'warn'],
    basis: 'Gemeentewet 169 lid 2-3',
  },
  R23: {
    name: 'Prior information on far-reaching acts',
    sentence:
      'Heeft een handeling ingrijpende gevolgen, dan hoort het college eerst de wensen en bedenkingen van de raad.',
    kind: 'statutory',
    engine: ['enforce'],
    basis: 'Gemeentewet 169 lid 4',
  },
  R24: {
    name: 'Private-law entity',
    sentence: 'Over een stichting of vennootschap besluit het college pas na de wensen en bedenkingen van de raad.',
    kind: 'statutory',
    engine: ['enforce'],
    basis: 'Gemeentewet 160 lid 2',
  },
  R25: {
    name: 'Joint arrangement',
    sentence:
      'De raden krijgen acht weken voor een zienswijze op een regeling. Zonder toestemming van elke raad komt die er niet.',
    kind: 'statutory',
    engine: ['enforce'],
    basis: 'Wgr 1 lid 2-5',
  },
  R26: {
    name: 'Permission refusal grounds',
    sentence: 'Een raad weigert toestemming alleen omdat iets strijdt met het recht of het algemeen belang.',
    kind: 'statutory',
    engine: ['warn', 'record'],
    basis: 'Wgr 1 lid 4',
  },
} as const satisfies Readonly<Record<string, Rule>>;
