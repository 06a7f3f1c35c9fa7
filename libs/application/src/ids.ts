import { createHmac } from 'node:crypto';
import { v5 } from 'uuid';

const namespace = '6f1a3c1e-0f0b-5e0e-9a53-2d1d6c0b7a11';

/** An id derived from its cause: the same cause always gives the same id (RFC 9562, version 5). */
export const derivedId = (...parts: readonly (string | number)[]): string => v5(parts.join('\u0000'), namespace);

/** A keyed digest (HMAC-SHA-256, hexadecimal): nobody without the key can confirm a guess. */
export const keyedDigest = (key: Uint8Array, ...parts: readonly string[]): string => {
  const mac = createHmac('sha256', key);
  for (const part of parts) mac.update(part).update('\u0000');
  return mac.digest('hex');
};
