import { createHash } from 'node:crypto';

/** Random bytes before the content: without them anyone could confirm a guessed text from the record. */
export const saltLength = 32;

/** SHA-256(32 random bytes ‖ content), hexadecimal: what the record says of a document without betraying it. */
export function commitmentOf(salt: Uint8Array, content: Uint8Array): string {
  if (salt.length !== saltLength) throw new RangeError(`a commitment needs ${saltLength} random bytes`);
  return createHash('sha256').update(salt).update(content).digest('hex');
}
