import { hasCode } from '@eensluidend/servers';
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';

/** Makes the development key (32 random bytes, hexadecimal) unless this data folder has one. */
export async function ensureKeyFile(file: string): Promise<void> {
  try {
    await writeFile(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
}
