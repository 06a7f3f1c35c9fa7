import { commands, refusalsOfSource, type CommandContract } from '@eensluidend/contracts';
import { z } from 'zod';
import { refusalsOfDeciders } from './can-refuse';
import { codeOfRepository } from './sources';

/** Refusals that no decider needs to give: the door to the record does (`perform`, and who may see what: `libs/access`). */
const ofTheDoor: readonly string[] = ['changedMeanwhile', 'documentNotOpen'];

const found = refusalsOfDeciders(codeOfRepository(), 'libs/domain/src/registry.ts');
const contracts: readonly (readonly [string, CommandContract])[] = Object.entries(commands);
/** `startProposal` has no state to decide on; a correction is decided like the report that it corrects. */
const apart = ['startProposal', 'correctFact'];
const decided = contracts.filter(([name]) => !apart.includes(name));
const saysWhen = ({ body }: CommandContract) => body instanceof z.ZodObject && 'happened' in body.shape;

describe('the refusals that a contract lists', () => {
  it.each(decided)('%s: all that its decider can give', (name, { refusals }) => {
    expect([...(found[name]?.given ?? [])].filter((code) => !refusals.some((each) => each === code))).toEqual([]);
  });

  it.each(decided)('%s: none that nothing gives', (name, contract) => {
    const can = [...(found[name]?.named ?? []), ...ofTheDoor, ...(saysWhen(contract) ? refusalsOfSource : [])];
    expect(contract.refusals.filter((code) => !can.includes(code))).toEqual([]);
  });

  it.each(decided.filter(([, contract]) => saysWhen(contract)))('%s: asks whether it has happened yet', (name) => {
    expect([...(found[name]?.given ?? [])]).toContain('inTheFuture');
  });
});

describe('how they are found', () => {
  const step = `
    import { checked, type Other } from '../check';
    const own = () => refused('second');
    export const doIt: Decide<'doIt'> = (body) => (body === 'table' ? refused(body.x ? 'first' : 'third') : own() ?? checked(body));
    export const doOther = () => refused('elsewhere');`;
  const code = [
    {
      path: 'src/registry.ts',
      text: `import * as step from './steps/step';\nexport const deciders = { doIt: step.doIt };`,
    },
    { path: 'src/steps/step.ts', text: step },
    {
      path: 'src/check.ts',
      text: `export const checked = () => refused('fourth');\nexport const other = () => refused('no');`,
    },
  ];

  it('is along what the decider uses, in other files too, and no further', () => {
    const { doIt } = refusalsOfDeciders(code, 'src/registry.ts');
    expect(doIt?.given).toEqual(new Set(['first', 'third', 'second', 'fourth']));
    expect(doIt?.named).toEqual(new Set(['first', 'third', 'second', 'fourth', 'table']));
  });
});
