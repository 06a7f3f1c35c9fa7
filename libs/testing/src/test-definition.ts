import { processDefinition, type ProcessDefinition } from '@eensluidend/contracts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const collegeOf = (id: string) => `college-${id}`;
const councilOf = (id: string) => `council-${id}`;

/** Keys of the first so many test municipalities: `aa`, `bb`, `cc` … */
export const municipalityKeys = (count: number): readonly string[] =>
  Array.from(letters.slice(0, count), (letter) => letter + letter);

const bodiesOf = (id: string) => [
  {
    id: collegeOf(id),
    kind: 'college',
    name: `College van ${id.toUpperCase()}`,
    municipality: id,
    seats: [{ from: '2018-03-29', seats: 6 }],
  },
  {
    id: councilOf(id),
    kind: 'council',
    name: `Raad van ${id.toUpperCase()}`,
    municipality: id,
    seats: [
      { from: '2018-03-29', until: '2022-03-29', seats: 37 },
      { from: '2022-03-30', seats: 39 },
    ],
    groups: [
      { id: 'rood', name: 'Rood' },
      { id: 'blauw', name: 'Blauw' },
      { id: 'nieuw', name: 'Nieuw', from: '2025-12-10' },
    ],
  },
];

const workingGroups = ['Juridisch', 'Financiën'].map((name, at) => ({
  id: ['werkgroep-juridisch', 'werkgroep-financien'][at],
  kind: 'workingGroup',
  name: `Werkgroep ${name}`,
}));

const advisers = (first: string) => [
  { id: 'director', kind: 'entrepreneur', name: 'Directeur' },
  {
    id: 'or',
    kind: 'worksCouncil',
    name: 'Ondernemingsraad',
    adviceRight: { kind: 'WOR25', askedBy: ['director'] },
  },
  {
    id: 'adviesraad',
    kind: 'socialDomainAdvisoryCouncil',
    name: 'Adviesraad',
    municipality: first,
    adviceRight: { kind: 'byLaw', askedBy: [collegeOf(first)] },
  },
  {
    id: 'bond',
    kind: 'tradeUnion',
    name: 'Bond',
    adviceRight: { kind: 'agreement', askedBy: ['stuurgroep'] },
  },
];

/**
 * A small region of so many municipalities (default three: AA, BB, CC), colleges of 6 and councils of 39 seats, a works
 * council and an advisory council that advise on the route `nota`; a route `kort` without release and advice, and one
 * (`vrij`) on which a rejection returns nothing; a joint arrangement (`regeling`) and one to sign up for (`aanmelden`);
 * one (`voorbereid`) on which two working groups report before the alignment.
 */
export const testDefinition = (count = 3): ProcessDefinition => {
  const keys = municipalityKeys(count);
  const colleges = keys.map(collegeOf);
  const alignment = { id: 'afstemming', kind: 'alignment', name: 'Afstemming', body: 'stuurgroep' };
  const consent = { id: 'instemming', kind: 'collegeRound', name: 'Instemming', purpose: 'consent', bodies: colleges };
  const councils = { id: 'raden', kind: 'councilRound', name: 'Raden', bodies: keys.map(councilOf) };
  const publication = {
    id: 'bekendmaking',
    kind: 'publication',
    name: 'Bekendmaking',
    municipalities: keys,
    asker: 'stuurgroep',
  };
  const policies = {
    oneRejectionReturns: true,
    afterReturn: ['afstemming', 'instemming', 'raden', 'bekendmaking'],
    endByCondition: false,
  };
  return processDefinition.parse({
    id: 'proefregio',
    version: 1,
    name: 'Proefregio',
    municipalities: keys.map((id) => ({ id, name: id.toUpperCase(), tooi: `https://example.org/${id}` })),
    bodies: [
      { id: 'stuurgroep', kind: 'stuurgroep', name: 'Stuurgroep' },
      ...keys.flatMap(bodiesOf),
      ...advisers('aa'),
      ...workingGroups,
    ],
    routes: [
      {
        id: 'nota',
        name: 'Nota',
        steps: [
          alignment,
          { ...consent, id: 'vrijgave', name: 'Vrijgave', purpose: 'release', optional: true },
          {
            id: 'adviesronde',
            kind: 'adviceRound',
            name: 'Adviesronde',
            advisers: ['or', 'adviesraad'],
            term: { length: 'P6W', kind: 'agreed' },
            remindBefore: 'P7D',
          },
          { id: 'verwerking', kind: 'processing', name: 'Verwerking', body: 'stuurgroep' },
          consent,
          councils,
          publication,
        ],
        policies,
      },
      { id: 'kort', name: 'Kort', steps: [alignment, consent, councils, publication], policies },
      {
        id: 'voorbereid',
        name: 'Voorbereid',
        steps: [
          {
            id: 'werkgroepen',
            kind: 'workingGroup',
            name: 'Werkgroepen',
            bodies: workingGroups.map((each) => each.id),
            optional: true,
          },
          ...[alignment, consent, councils, publication],
        ],
        policies,
      },
      {
        id: 'vrij',
        name: 'Vrij',
        steps: [alignment, consent, councils],
        policies: {
          ...policies,
          oneRejectionReturns: false,
          afterReturn: ['afstemming', 'instemming', 'raden'],
          twoPersonLift: true,
        },
      },
      {
        id: 'regeling',
        name: 'Regeling',
        subject: 'jointArrangement',
        requiredParts: [{ kind: 'jointArrangement', parts: ['finance'] }],
        steps: [
          alignment,
          {
            id: 'zienswijzen',
            kind: 'zienswijzeRound',
            name: 'Zienswijzen',
            bodies: keys.map(councilOf),
            term: { length: 'P8W', kind: 'legal' },
          },
          { ...councils, id: 'toestemming', name: 'Toestemming', purpose: 'permission' },
          { ...consent, id: 'sluiten', name: 'Sluiten', purpose: 'conclude' },
          { ...publication, municipalities: keys.slice(0, 1) },
        ],
        policies: { ...policies, afterReturn: ['afstemming', 'zienswijzen', 'toestemming', 'sluiten', 'bekendmaking'] },
      },
      {
        id: 'aanmelden',
        name: 'Aanmelden',
        steps: [alignment, consent, councils],
        policies: { ...policies, optIn: true, oneRejectionReturns: false, afterReturn: [] },
      },
    ],
  });
};
