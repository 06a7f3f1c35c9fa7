import { createHash } from 'node:crypto';
import { canonicalJson, type ProcessDefinition } from '@eensluidend/contracts';

/**
 * SHA-256, hexadecimal, of a definition as canonical JSON (RFC 8785): the same whatever the order of its fields or the
 * layout of its file.
 */
export const definitionHash = (definition: ProcessDefinition): string =>
  createHash('sha256').update(canonicalJson(definition), 'utf8').digest('hex');
