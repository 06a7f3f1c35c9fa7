import { readFileSync } from 'node:fs';
import { WrongSettings } from './log';

const atLeast32Bytes = /^([0-9a-f]{2}){32,}$/i;

/** The secret key of this installation from its file: at least 32 bytes, in hexadecimal. Throws a sentence for the operator. */
export const readKey = (file: string): Uint8Array => {
  const text = readFileSync(file, 'utf8').trim();
  if (!atLeast32Bytes.test(text))
    throw new WrongSettings(
      'De instellingen kloppen niet: de sleutel (EENSLUIDEND_KEY_FILE) moet ten minste 32 bytes zijn, hexadecimaal geschreven.',
    );
  return Buffer.from(text, 'hex');
};
