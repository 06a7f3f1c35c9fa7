import type { Rule } from './rule';

/** Section G: time and planning. */
export const timeRules = {
  R100: {
    name: 'Term kind',
    sentence: 'Van elke termijn staat vast of zij uit de wet komt of is afgesproken, en hoe zij telt.',
    kind: 'statutory',
    engine: ['enforce'],
    basis: 'Algemene termijnenwet 1, 4, 5; Gemeentewet 145',
  },
  R101: {
    name: 'Extension',
    sentence:
      'Eindigt een wettelijke termijn in een weekend of op een feestdag, dan loopt zij door tot de volgende werkdag.',
    kind: 'statutory',
    engine: ['enforce'],
    basis: 'Algemene termijnenwet 1 lid 1',
  },
  R102: {
    name: 'Backwards',
    sentence: 'Een termijn die terugtelt, wordt niet langer.',
    kind: 'statutory',
    engine: ['enforce'],
    basis: 'Algemene termijnenwet 1 lid 2',
  },
  R103: {
    name: 'Hours and long terms',
    sentence: 'Een termijn in uren, of van meer dan twaalf weken, wordt niet langer.',
    kind: 'statutory',
    engine: ['enforce'],
    basis: 'Algemene termijnenwet 4',
  },
  R104: {
    name: 'Two working days',
    sentence: 'In een wettelijke termijn van drie dagen of meer zitten ten minste twee werkdagen.',
    kind: 'statutory',
    engine: ['enforce'],
    basis: 'Algemene termijnenwet 2',
  },
  R105: {
    name: 'Holidays data',
    sentence: 'De feestdagen worden per jaar berekend; gelijkgestelde dagen staan in een lijst.',
    kind: 'statutory',
    engine: ['enforce'],
    basis: 'Algemene termijnenwet 3',
  },
  R106: {
    name: 'Recess calendars',
    sentence: 'Elke gemeente heeft een eigen reces en een eigen vergaderrooster.',
    kind: 'agreement',
    engine: ['warn'],
    basis: 'reglement van orde',
  },
  R107: {
    name: 'Planned versus actual',
    sentence: 'Een datum die niet is gehaald, blijft zichtbaar, met de reden.',
    kind: 'process',
    engine: ['record'],
    basis: 'afspraak tussen de gemeenten',
  },
  R108: {
    name: 'Local dates',
    sentence: 'Datums zijn dagen in Nederland, los van de klok van de computer.',
    kind: 'design',
    engine: ['enforce'],
    basis: 'werkwijze van dit systeem',
  },
  R109: {
    name: 'Earliest joint date',
    sentence: 'De planner noemt de eerste dag waarop alle gemeenten kunnen besluiten.',
    kind: 'design',
    engine: ['record'],
    basis: 'werkwijze van dit systeem',
  },
} as const satisfies Readonly<Record<string, Rule>>;
