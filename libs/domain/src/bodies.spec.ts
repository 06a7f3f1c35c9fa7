import type { Body } from '@eensluidend/contracts';
import { given, secrecyRegion, start, testDefinition } from '@eensluidend/testing';
import {
  bodyByName,
  bodyName,
  decidersOf,
  listed,
  municipalityName,
  named,
  neededToOpen,
  publishersOf,
  seatsOn,
  sentence,
  takesPart,
  viewersOf,
} from './bodies';

const other = (id: string, kind: Body['kind'], name: string, fields: Partial<Body> = {}): Body => ({
  ...{ id, kind, name },
  ...fields,
});
const region = () => {
  const definition = secrecyRegion();
  const bodies = [
    ...definition.bodies,
    other('denktank', 'thinkTank', 'Denktank'),
    other('klankbord', 'soundingBoard', 'Klankbordgroep'),
    other('clienten', 'clientCouncil', 'Cliëntenraad', { aliases: ['CR Heuvelland'] }),
    other('inkoop', 'workingGroup', 'Inkoopoverleg'),
    other('college-zz', 'college', 'College'),
  ];
  return { ...definition, bodies };
};
const stateWith = (...participants: readonly string[]) =>
  given(
    [
      start('2025-09-01', {
        route: 'kort',
        ...(participants.length > 0
          ? { participants: participants.map((municipality) => ({ municipality, role: 'decides' as const })) }
          : {}),
      }),
    ],
    region(),
  ).state;

describe('a body in a sentence', () => {
  it.each([
    ['college-aa', 'het college van AA'],
    ['college-zz', 'het college'],
    ['council-bb', 'de raad van BB'],
    ['stuurgroep', 'de stuurgroep'],
    ['director', 'de directeur'],
    ['mayor-aa', 'de burgemeester van AA'],
    ['audit-aa', 'de rekenkamer van AA'],
    ['werkgroep-juridisch', 'de werkgroep Juridisch'],
    ['inkoop', 'Inkoopoverleg'],
    ['bond', 'Bond'],
    ['bureau', 'Bureau'],
    ['or', 'de Ondernemingsraad'],
    ['adviesraad', 'de Adviesraad'],
    ['clienten', 'de Cliëntenraad'],
    ['denktank', 'de Denktank'],
    ['klankbord', 'de Klankbordgroep'],
    ['committee-aa', 'de Commissie committee-aa'],
    ['onbekend', 'onbekend'],
  ])('%s is “%s”', (id, name) => {
    expect(named(stateWith(), id)).toBe(name);
  });

  it('stands among others with commas and “en”, and begins a sentence with a capital', () => {
    expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(listed)).toEqual(['', 'A', 'A en B', 'A, B en C']);
    expect([sentence('de raad van AA'), sentence('')]).toEqual(['De raad van AA', '']);
  });

  it('has its own name and that of its municipality, or its key where it is not known', () => {
    const state = stateWith();
    expect([bodyName(state, 'council-aa'), bodyName(state, 'x')]).toEqual(['Raad van AA', 'x']);
    expect([municipalityName(state, 'aa'), municipalityName(state, 'x')]).toEqual(['AA', 'x']);
  });
});

describe('a body found by its name (R11)', () => {
  it('may be written with another case, accent or point, or by its alias; not where two fit or none (R11)', () => {
    const found = (name: string) => bodyByName(region(), name)?.id;
    expect(['Cliëntenraad', 'CLIENTENRAAD.', 'c.r. heuvelland', 'clienten', 'Raad van A.A.'].map(found)).toEqual([
      'clienten',
      'clienten',
      'clienten',
      'clienten',
      'council-aa',
    ]);
    expect(found('Raad van Nergens')).toBeUndefined();
    const twice = { ...region(), bodies: [...region().bodies, other('denktank-2', 'thinkTank', 'Denk-tank')] };
    expect(bodyByName(twice, 'Denktank')).toBeUndefined();
  });
});

describe('who takes part (R122)', () => {
  it('are the bodies of the municipalities that decide, and those of none (R122)', () => {
    const state = stateWith('aa', 'bb');
    const taking = state.definition.bodies.filter((body) => takesPart(state, body)).map((body) => body.id);
    expect(taking).toEqual(
      region()
        .bodies.map((body) => body.id)
        .filter((id) => !id.endsWith('-cc')),
    );
    const steps = testDefinition().routes.flatMap((route) => (route.id === 'regeling' ? route.steps : []));
    expect(
      steps.map((step) => [step.id, decidersOf(state, step), viewersOf(state, step), publishersOf(state, step)]),
    ).toEqual([
      ['afstemming', [], [], []],
      ['zienswijzen', [], ['council-aa', 'council-bb'], []],
      ['toestemming', ['council-aa', 'council-bb'], [], []],
      ['sluiten', ['college-aa', 'college-bb'], [], []],
      ['bekendmaking', [], [], ['aa']],
    ]);
  });

  it('is no body that the region does not know', () => {
    const state = stateWith();
    const step = { id: 'x', kind: 'councilRound' as const, name: 'X', bodies: ['council-aa', 'onbekend'] } as never;
    expect(decidersOf(state, step)).toEqual(['council-aa']);
  });
});

describe('the seats of a body', () => {
  it('are those of the day, first and last day included; without a list they are not known', () => {
    const council = region().bodies.find((body) => body.id === 'council-aa');
    const seats = (day: string) => council && seatsOn(council, day);
    expect(['2018-03-28', '2018-03-29', '2022-03-29', '2022-03-30', '2026-01-01'].map(seats)).toEqual([
      undefined,
      37,
      37,
      39,
      39,
    ]);
    expect(seatsOn(other('x', 'council', 'X'), '2025-01-01')).toBeUndefined();
  });

  it('open a council with more than half, a college with half (R69, R13)', () => {
    expect([38, 39].map((sitting) => neededToOpen('council', sitting))).toEqual([20, 20]);
    expect([6, 7].map((sitting) => neededToOpen('college', sitting))).toEqual([3, 4]);
  });
});
