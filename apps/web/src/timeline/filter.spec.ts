import { concerns, filterFrom, filtered, searchWith, subjectsOf } from './filter';

const subjects = subjectsOf({
  id: 'heuvelland',
  name: 'Heuvelland',
  version: 1,
  municipalities: [
    { id: 'gm0935', name: 'Maastricht', tooi: 'https://example.org/gm0935' },
    { id: 'gm0981', name: 'Vaals', tooi: 'https://example.org/gm0981' },
  ],
  bodies: [
    { id: 'council-vaals', kind: 'council', name: 'Raad Vaals', municipality: 'gm0981' },
    { id: 'client-council', kind: 'clientCouncil', name: 'Cliëntenraad Maastricht-Heuvelland' },
  ],
  routes: [],
});
const isAbout = (...bodies: string[]) => subjects.filter((one) => concerns({ bodies }, one)).map(({ id }) => id);

describe('what a fact is about', () => {
  it('is the bodies the API names, and their municipalities', () =>
    expect(isAbout('council-vaals', 'client-council')).toEqual(['gm0981', 'council-vaals', 'client-council']));

  it('is nobody when the API names no body', () => expect(isAbout()).toEqual([]));
});

describe('the filter in the address', () => {
  it('shows all, the newest first, without a query', () =>
    expect(filterFrom('')).toEqual({ about: undefined, onlyDecisions: false, newestFirst: true }));

  it.each(['?orgaan=gm0981&alleen=besluiten&volgorde=oudste', '?orgaan=gm0981', '?alleen=besluiten', ''])(
    'comes back as it was written: %s',
    (search) => expect(searchWith('', filterFrom(search))).toBe(search),
  );

  it('leaves the rest of the address alone', () =>
    expect(searchWith('?van=mail&orgaan=gm0981', filterFrom(''))).toBe('?van=mail'));
});

it('shows decisions and advice only, or one subject only, or both', () => {
  const line = (kind: string, body: string) => ({
    id: `${kind}-${body}`,
    on: '2025-12-18',
    recordedAt: '2025-12-18T18:00:00Z',
    kind,
    bodies: [body],
    sentence: 'Er gebeurde iets.',
    source: 'Besluitenlijst',
    assumed: false,
    warnings: [],
  });
  const lines = [
    line('DecisionRecorded', 'council-vaals'),
    line('NoticeGiven', 'council-vaals'),
    line('AdviceRecorded', 'client-council'),
  ];
  const vaals = subjects.find(({ id }) => id === 'gm0981');
  const kinds = (onlyDecisions: boolean, subject = vaals) =>
    filtered(lines, { onlyDecisions }, subject).map(({ kind }) => kind);
  expect(kinds(false)).toEqual(['DecisionRecorded', 'NoticeGiven']);
  expect(kinds(true)).toEqual(['DecisionRecorded']);
  expect(filtered(lines, { onlyDecisions: true }, undefined)).toHaveLength(2);
});
