import fc from 'fast-check';

type Subject = 'none' | 'jointArrangement' | 'privateLawEntity';

/** What a region and its one route are made of; any choice makes a definition that passes every check. */
export interface Choices {
  readonly municipalities: number;
  readonly seats: readonly number[];
  readonly subject: Subject;
  readonly alignment: boolean;
  /** How many working groups report before the alignment; none without it. */
  readonly workingGroups: number;
  readonly release: boolean;
  readonly advisers: readonly AdviserKind[];
  readonly processing: boolean;
  readonly views: boolean;
  readonly decide: 'colleges' | 'councils' | 'both';
  readonly publication: boolean;
  readonly optIn: boolean;
}

const adviserKinds = [
  'worksCouncil',
  'socialDomainAdvisoryCouncil',
  'clientCouncil',
  'tradeUnion',
  'soundingBoard',
] as const;
type AdviserKind = (typeof adviserKinds)[number];

export const choices: fc.Arbitrary<Choices> = fc.record({
  municipalities: fc.integer({ min: 2, max: 12 }),
  seats: fc.array(fc.integer({ min: 3, max: 45 }), { minLength: 4, maxLength: 4 }),
  subject: fc.constantFrom<Subject>('none', 'none', 'jointArrangement', 'privateLawEntity'),
  alignment: fc.boolean(),
  workingGroups: fc.integer({ min: 0, max: 3 }),
  release: fc.boolean(),
  advisers: fc.subarray([...adviserKinds]),
  processing: fc.boolean(),
  views: fc.boolean(),
  decide: fc.constantFrom('colleges', 'councils', 'both'),
  publication: fc.boolean(),
  optIn: fc.boolean(),
});

const keysOf = ({ municipalities }: Choices): readonly string[] =>
  Array.from({ length: municipalities }, (_, at) => `gx${String(at + 1).padStart(4, '0')}`);

const groupsOf = ({ alignment, workingGroups }: Choices): readonly string[] =>
  Array.from({ length: alignment ? workingGroups : 0 }, (_, at) => `group-${at + 1}`);

const adviceRights: Readonly<Record<AdviserKind, (first: string) => object>> = {
  worksCouncil: () => ({ kind: 'WOR25', askedBy: ['director'] }),
  socialDomainAdvisoryCouncil: (first) => ({ kind: 'byLaw', askedBy: [`college-${first}`] }),
  clientCouncil: (first) => ({ kind: 'Pw47', askedBy: [`college-${first}`] }),
  tradeUnion: () => ({ kind: 'agreement', askedBy: ['table'] }),
  soundingBoard: () => ({ kind: 'agreement', askedBy: ['table'] }),
};

const bodiesOf = (given: Choices) => {
  const keys = keysOf(given);
  const seatsOf = (at: number) => [{ from: '2022-03-30', seats: given.seats[at % given.seats.length] ?? 3 }];
  return [
    { id: 'table', kind: 'stuurgroep', name: 'Overlegtafel' },
    { id: 'director', kind: 'entrepreneur', name: 'Directeur' },
    ...keys.flatMap((key, at) => [
      { id: `college-${key}`, kind: 'college', name: `College ${key}`, municipality: key, seats: seatsOf(at) },
      { id: `council-${key}`, kind: 'council', name: `Raad ${key}`, municipality: key, seats: seatsOf(at + 1) },
    ]),
    ...groupsOf(given).map((id) => ({ id, kind: 'workingGroup', name: `Werkgroep ${id}` })),
    ...given.advisers.map((kind) => ({
      id: `a-${kind.toLowerCase()}`,
      kind,
      name: kind,
      adviceRight: adviceRights[kind](keys[0] ?? ''),
    })),
  ];
};

const stepsOf = (given: Choices): readonly object[] => {
  const keys = keysOf(given);
  const colleges = keys.map((key) => `college-${key}`);
  const councils = keys.map((key) => `council-${key}`);
  const arrangement = given.subject === 'jointArrangement';
  const hasColleges = given.decide !== 'councils' || given.subject === 'privateLawEntity';
  const term = { length: 'P8W', kind: 'legal' };
  const when = (wanted: boolean, ...steps: readonly object[]) => (wanted ? steps : []);
  return [
    ...when(groupsOf(given).length > 0, {
      id: 'prepare',
      kind: 'workingGroup',
      name: 'Voorbereiden',
      bodies: groupsOf(given),
    }),
    ...when(given.alignment, { id: 'align', kind: 'alignment', name: 'Afstemmen', body: 'table' }),
    ...when(given.release, {
      id: 'release',
      kind: 'collegeRound',
      name: 'Vrijgeven',
      purpose: 'release',
      bodies: colleges,
    }),
    ...when(given.advisers.length > 0, {
      ...{ id: 'advice', kind: 'adviceRound', name: 'Advies', remindBefore: 'P3D' },
      ...{ advisers: given.advisers.map((kind) => `a-${kind.toLowerCase()}`), term: { length: 'P4W', kind: 'agreed' } },
    }),
    ...when(given.advisers.length > 0 && given.processing, {
      id: 'process',
      kind: 'processing',
      name: 'Verwerken',
      body: 'table',
    }),
    ...when(given.views || given.subject !== 'none', {
      ...{ id: 'views', kind: 'zienswijzeRound', name: 'Zienswijzen', bodies: councils },
      ...(arrangement || given.views ? { term } : {}),
    }),
    ...(arrangement
      ? [
          { id: 'permit', kind: 'councilRound', name: 'Toestemming', purpose: 'permission', bodies: councils },
          { id: 'conclude', kind: 'collegeRound', name: 'Sluiten', purpose: 'conclude', bodies: colleges },
        ]
      : [
          ...when(hasColleges, {
            id: 'consent',
            kind: 'collegeRound',
            name: 'Instemmen',
            purpose: 'consent',
            bodies: colleges,
          }),
          ...when(given.decide !== 'colleges', {
            id: 'adopt',
            kind: 'councilRound',
            name: 'Vaststellen',
            bodies: councils,
          }),
        ]),
    ...when(given.publication, {
      ...{ id: 'publish', kind: 'publication', name: 'Bekendmaken', asker: 'table' },
      municipalities: arrangement ? keys.slice(0, 1) : keys,
    }),
  ];
};

/** A definition as a file holds it, made of these choices. */
export const definitionOf = (given: Choices, id: string): string => {
  const steps = stepsOf(given);
  return JSON.stringify({
    id,
    version: 1,
    name: 'Een regio uit het niets',
    municipalities: keysOf(given).map((key) => ({
      id: key,
      name: `Gemeente ${key}`,
      tooi: `https://example.org/${key}`,
    })),
    bodies: bodiesOf(given),
    routes: [
      {
        id: 'route',
        name: 'Route',
        steps,
        ...(given.subject === 'none' ? {} : { subject: given.subject }),
        policies: {
          oneRejectionReturns: !given.optIn,
          afterReturn: steps.map((step) => ('id' in step ? step.id : '')).filter((id) => id !== 'prepare'),
          endByCondition: false,
          ...(given.optIn ? { optIn: true } : {}),
        },
      },
    ],
  });
};
