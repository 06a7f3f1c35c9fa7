import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Lets `make` produce a program in a folder of its own and puts it in place in one step: two starts at the same time
 * cannot tear each other's file, and one that is broken off leaves nothing that looks whole.
 */
export async function besideAndRename(target: string, make: (folder: string) => Promise<string>): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const folder = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    const made = await make(folder);
    await chmod(made, 0o755);
    await rename(made, target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
