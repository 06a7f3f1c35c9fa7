import { looseDefinition } from '../loose-definition';
import { elections } from './elections';

const found = (...all: object[]) => elections(looseDefinition({ elections: all }));

describe('De verkiezingen in een definitie (R88)', () => {
  it('are accepted with a new council after the election, and a freeze before it', () => {
    expect(found({ on: '2026-03-18', newCouncilOn: '2026-04-01', frozenFrom: '2026-02-02' })).toEqual([]);
    expect(found({ on: '2026-03-18', newCouncilOn: '2026-04-01' })).toEqual([]);
  });

  it('are refused with a new council on or before election day, or a freeze that begins with it', () => {
    expect(found({ on: '2026-03-18', newCouncilOn: '2026-03-18', frozenFrom: '2026-03-18' })).toEqual([
      { path: ['elections', 0, 'newCouncilOn'], reason: 'De nieuwe raad begint na de verkiezing van 2026-03-18.' },
      { path: ['elections', 0, 'frozenFrom'], reason: 'Deze dag ligt niet voor de nieuwe raad van 2026-03-18.' },
    ]);
  });
});
