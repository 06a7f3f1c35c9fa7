import type { ProcessDefinition } from '@eensluidend/contracts';
import { builtInDefinitions, readDefinition } from '@eensluidend/process';

/** The real region, as shipped. */
export const shippedDefinition = (): ProcessDefinition => {
  const [text = ''] = builtInDefinitions();
  const reading = readDefinition(text, 'shipped');
  if (reading.kind === 'faults') throw new Error('the shipped definition is faulty');
  return reading.definition;
};
