import { createHash } from 'node:crypto';
import type { ProcessDefinition } from '@eensluidend/contracts';

/**
 * SHA-256, hexadecimal, of a definition as canonical JSON (RFC 8785): the same whatever the order of its fields or the
 * layout of its file. A definition holds texts, whole numbers and booleans under fixed names, so sorting the names is
 * all that the RFC asks; a spec compares it with the reference package.
 */
export const definitionHash = (definition: ProcessDefinition): string =>
  createHash('sha256').update(JSON.stringify(definition, sortNames), 'utf8').digest('hex');

function sortNames(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}
