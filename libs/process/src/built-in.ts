import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const shipped = ['maastricht-heuvelland.yaml'];

/** The text (YAML) of every definition that comes with the product; the same path holds from `src` and from `dist`. */
export const builtInDefinitions = (): readonly string[] =>
  shipped.map((file) => readFileSync(join(__dirname, '..', 'definitions', file), 'utf8'));
