import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const shipped = ['maastricht-heuvelland.yaml'];
const examples = ['voorbeeld-gemeenschappelijke-regeling.yaml', 'voorbeeld-aanmeldregio.yaml'];

const read = (file: string): string => readFileSync(join(__dirname, '..', 'definitions', file), 'utf8');

/** The text (YAML) of every definition that comes with the product; the same path holds from `src` and from `dist`. */
export const builtInDefinitions = (): readonly string[] => shipped.map(read);

/** The text (YAML) of invented regions, to begin one's own from; they are not added to a system by themselves. */
export const exampleDefinitions = (): readonly string[] => examples.map(read);
