import type { ProcessDefinition } from '@eensluidend/contracts';
import { definitionOf, namesOf } from './names';

const definition: ProcessDefinition = {
  id: 'heuvelland',
  name: 'Heuvelland',
  version: 1,
  municipalities: [],
  bodies: [
    { id: 'council-vaals', kind: 'council', name: 'Raad Vaals' },
    { id: 'fnv', kind: 'tradeUnion', name: 'FNV' },
  ],
  routes: [
    {
      id: 'note',
      name: 'Koersnota',
      steps: [{ id: 'councils', name: 'Raden stellen vast', kind: 'councilRound', bodies: ['council-vaals'] }],
      policies: { oneRejectionReturns: true, afterReturn: ['councils'], endByCondition: false },
    },
  ],
};

describe('the names of ids', () => {
  const names = namesOf(definition, 'Koersnota');

  it('come from the definition', () => {
    expect(names.body('council-vaals')).toBe('Raad Vaals');
    expect(names.step('councils')).toBe('Raden stellen vast');
  });

  it('are the ids themselves where the definition does not know them', () => {
    expect(names.body('or-mtb')).toBe('or-mtb');
    expect(names.step('other')).toBe('other');
    expect(namesOf(definition, 'Visie').step('councils')).toBe('councils');
    expect(namesOf(undefined).body('fnv')).toBe('fnv');
  });
});

describe('the definition of a proposal', () => {
  const first = { id: 'heuvelland', version: 1, hash: 'a', definition };
  const second = { id: 'heuvelland', version: 2, hash: 'b', definition: { ...definition, version: 2 } };

  it('is the version the proposal is pinned to, not the newest', () =>
    expect(definitionOf([second, first], { id: 'heuvelland', version: 1, hash: 'a' })).toBe(definition));

  it('is not another one with the same name', () =>
    expect(definitionOf([first], { id: 'heuvelland', version: 1, hash: 'c' })).toBeUndefined());

  it('is unknown until the proposal is', () => expect(definitionOf([first], undefined)).toBeUndefined());
});
