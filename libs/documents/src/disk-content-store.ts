import { mkdir, open, readFile, rename, unlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ContentStore, RecordedContents } from '@eensluidend/application';
import type { ByteStore } from './content-store';
import { contentStore } from './content-store';

/** Documents as files under `folder`, which is made when it is not there. */
export function diskContentStore(folder: string, recorded: RecordedContents): ContentStore {
  return contentStore(diskByteStore(folder), recorded);
}

/** One file per document version, in 256 folders by the first two digits of its id. */
export function diskByteStore(folder: string): ByteStore {
  const root = resolve(folder);
  const pathOf = (documentId: string) => join(root, documentId.slice(0, 2), documentId);
  return {
    write: (documentId, bytes) => writeDurably(pathOf(documentId), bytes),
    read: (documentId) => unlessMissing(readFile(pathOf(documentId))),
    stream: async (documentId) => (await unlessMissing(open(pathOf(documentId))))?.createReadStream(),
  };
}

async function unlessMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/**
 * Writes aside, flushes, renames, flushes the folder: a crash leaves the whole file under its name or nothing. An aside
 * file that a crash left behind has no address and is never read.
 */
async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  const aside = `${path}.new`;
  try {
    await flushed(aside, 'wx', (file) => file.writeFile(bytes));
    await rename(aside, path);
  } catch (error) {
    await unlink(aside).catch(() => undefined);
    throw error;
  }
  await flushFolder(folder);
  // A new folder is durable only when the one that names it is flushed too.
  const top = made === undefined ? folder : dirname(made);
  for (let above = folder; above !== top;) {
    above = dirname(above);
    await flushFolder(above);
  }
}

type FileHandle = Awaited<ReturnType<typeof open>>;

async function flushed(path: string, flags: string, work: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(path, flags, 0o600);
  try {
    await work(file);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Windows cannot flush a folder and need not: NTFS keeps names in a journal. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  await flushed(folder, 'r', () => Promise.resolve());
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
