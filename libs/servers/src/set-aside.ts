import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';

/** Renames an unusable SQLite file, with its journals, to `<file>.broken-<n>`; returns whether there was one. */
export async function setAside(file: string): Promise<boolean> {
  if (!existsSync(file)) return false;
  let n = 1;
  while (existsSync(`${file}.broken-${n}`)) n += 1;
  for (const journal of ['', '-wal', '-shm', '-journal']) {
    if (existsSync(file + journal)) await rename(file + journal, `${file}.broken-${n}${journal}`);
  }
  return true;
}
