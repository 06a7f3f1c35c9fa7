import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeContentStore, nothingRecorded } from './content-store.conformance';
import { diskContentStore } from './disk-content-store';

const newFolder = () => mkdtemp(join(tmpdir(), 'documents-'));
const pathOf = (folder: string, documentId: string) => join(folder, documentId.slice(0, 2), documentId);
const filesIn = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

describeContentStore('documents on disk', async () => {
  const folder = await newFolder();
  return {
    store: diskContentStore(join(folder, 'made', 'on', 'demand'), nothingRecorded),
    ids: async () => (await filesIn(folder)).sort(),
    change: async (documentId, change) => {
      const path = pathOf(join(folder, 'made', 'on', 'demand'), documentId);
      await writeFile(path, change(await readFile(path)));
    },
    close: () => rm(folder, { recursive: true }),
  };
});

describe('a file of the content store', () => {
  let folder: string;
  beforeEach(async () => (folder = await newFolder()));
  afterEach(() => rm(folder, { recursive: true }));
  const note = { content: Buffer.from('tekst'), mediaType: 'text/plain' };

  it('is what the record committed to, as a whole, so that anyone can check it', async () => {
    const { documentId, commitment } = await diskContentStore(folder, nothingRecorded).put(note);
    const bytes = await readFile(pathOf(folder, documentId));
    expect(bytes.subarray(32).toString()).toBe('{"mediaType":"text/plain"}\ntekst');
    expect(createHash('sha512-256').update(bytes).digest('hex')).toBe(commitment);
  });

  it('is read by another process that opens the same folder', async () => {
    const ref = await diskContentStore(folder, nothingRecorded).put(note);
    expect(Buffer.from((await diskContentStore(folder, nothingRecorded).get(ref))?.content ?? []).toString()).toBe(
      'tekst',
    );
  });

  it('leaves nothing half behind when the disk refuses', async () => {
    const blocked = join(folder, 'blocked');
    await writeFile(blocked, '');
    await expect(diskContentStore(blocked, nothingRecorded).put(note)).rejects.toThrow();
    expect(await filesIn(folder)).toEqual(['blocked']);
  });

  it('that a crash left unfinished is never read', async () => {
    const documentId = '7d444840-9dc0-41d1-b245-5ffdce74fad2';
    await mkdir(join(folder, '7d'));
    await writeFile(`${pathOf(folder, documentId)}.new`, 'half');
    expect(
      await diskContentStore(folder, nothingRecorded).get({ documentId, commitment: 'a'.repeat(64) }),
    ).toBeUndefined();
  });

  it('that cannot be read is an error, not an unknown document', async () => {
    const store = diskContentStore(folder, nothingRecorded);
    const { documentId, commitment } = await store.put(note);
    await rm(pathOf(folder, documentId));
    await mkdir(pathOf(folder, documentId));
    await chmod(pathOf(folder, documentId), 0o700);
    await expect(store.get({ documentId, commitment })).rejects.toThrow(/EISDIR/);
  });
});
