import { looseDefinition } from '../loose-definition';
import { returnPath } from './return-path';
import { stepBodies } from './step-bodies';

const region = (bodies: readonly string[], afterReturn: readonly string[]) =>
  looseDefinition({
    bodies: [
      { id: 'werkgroep-juridisch', kind: 'workingGroup' },
      { id: 'stuurgroep', kind: 'stuurgroep' },
    ],
    routes: [
      {
        id: 'nota',
        steps: [
          { id: 'voorbereiden', kind: 'workingGroup', bodies },
          { id: 'afstemmen', kind: 'alignment', body: 'stuurgroep' },
          { id: 'raden', kind: 'councilRound' },
        ],
        policies: { oneRejectionReturns: true, afterReturn },
      },
    ],
  });

describe('Werkgroepen in een definitie', () => {
  it('accepts a step of working groups, which a new round does not pass again', () => {
    const definition = region(['werkgroep-juridisch'], ['afstemmen', 'raden']);
    expect([...stepBodies(definition), ...returnPath(definition)]).toEqual([]);
  });

  it('refuses another body than a working group, and the same one twice', () => {
    expect(stepBodies(region(['stuurgroep', 'werkgroep-juridisch', 'werkgroep-juridisch'], []))).toEqual([
      { path: ['routes', 0, 'steps', 0, 'bodies', 0], reason: 'Hier hoort een werkgroep; stuurgroep is dat niet.' },
      { path: ['routes', 0, 'steps', 0, 'bodies', 2], reason: 'werkgroep-juridisch staat hier twee keer.' },
    ]);
  });

  it('refuses working groups in a new round: that begins with the alignment (R8)', () => {
    expect(returnPath(region(['werkgroep-juridisch'], ['voorbereiden', 'afstemmen', 'raden']))).toEqual([
      {
        path: ['routes', 0, 'policies', 'afterReturn', 0],
        reason: 'Een nieuwe ronde begint met de afstemming; werkgroepen komen daarvoor.',
      },
    ]);
  });
});
