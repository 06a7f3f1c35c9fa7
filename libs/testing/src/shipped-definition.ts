import type { ProcessDefinition } from '@eensluidend/contracts';
import { builtInDefinitions, exampleDefinitions, readDefinition } from '@eensluidend/process';

const definitionIn = (text: string): ProcessDefinition => {
  const reading = readDefinition(text, 'shipped');
  if (reading.kind === 'faults') throw new Error('the shipped definition is faulty');
  return reading.definition;
};

/** The real region, as shipped. */
export const shippedDefinition = (): ProcessDefinition => definitionIn(builtInDefinitions()[0] ?? '');

/** The invented region whose municipalities make a joint arrangement. */
export const arrangementDefinition = (): ProcessDefinition => definitionIn(exampleDefinitions()[0] ?? '');

/** The invented region in which a municipality signs up for each proposal. */
export const optInDefinition = (): ProcessDefinition => definitionIn(exampleDefinitions()[1] ?? '');
