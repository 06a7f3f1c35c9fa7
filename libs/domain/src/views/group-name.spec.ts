import type { ProcessDefinition } from '@eensluidend/contracts';
import { groupName } from './group-name';

const definition: ProcessDefinition = {
  id: 'region',
  name: 'Region',
  version: 1,
  municipalities: [],
  bodies: [
    { id: 'council-aa', kind: 'council', name: 'Raad Aa', groups: [{ id: 'd66', name: 'D66' }] },
    { id: 'council-bb', kind: 'council', name: 'Raad Bb', groups: [{ id: 'd66', name: 'D66 Bb' }] },
    { id: 'council-cc', kind: 'council', name: 'Raad Cc' },
  ],
  routes: [],
};

describe('what a political group is called', () => {
  it.each([
    ['council-bb', 'd66', 'D66 Bb'],
    ['council-cc', 'd66', 'D66'],
    ['council-cc', 'bbk', 'BBK'],
    ['council-cc', 'lokaal-vaals', 'Lokaal Vaals'],
    ['council-cc', 'partij-van-de-ouderen', 'Partij van de Ouderen'],
    ['council-cc', 'van-der-steen', 'Van der Steen'],
    ['unknown', '50plus', '50plus'],
  ])('%s, %s: %s', (body, group, name) => expect(groupName(definition, body, group)).toBe(name));
});
