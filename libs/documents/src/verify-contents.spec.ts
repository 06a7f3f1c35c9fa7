import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContentRef } from '@eensluidend/contracts';
import { firstCommitmentOf } from './commitment';
import { contentStore, type ByteStore } from './content-store';
import { diskByteStore } from './disk-content-store';
import { memoryByteStore } from './memory-content-store';
import { encodeFile } from './stored-file';
import { verifyContents, type ContentPlaces } from './verify-contents';

const text = (content: string) => ({ content: Buffer.from(content), mediaType: 'text/plain; charset=utf-8' });

describe('all content that the record refers to', () => {
  let short: Map<string, Uint8Array>;
  let files: Map<string, Uint8Array>;
  let noted: Set<string>;
  let places: ContentPlaces;
  beforeEach(() => {
    [short, files, noted] = [new Map<string, Uint8Array>(), new Map<string, Uint8Array>(), new Set<string>()];
    places = {
      recorded: { read: (id) => Promise.resolve(short.get(id)) },
      bytes: memoryByteStore(files),
      erased: (ids) => Promise.resolve(new Set(ids.filter((id) => noted.has(id)))),
    };
  });

  const put = (content: string, bytes: ByteStore = places.bytes) =>
    contentStore(bytes, places.recorded).put(text(content));
  const recorded = (content: string): ContentRef => {
    const { ref, bytes } = contentStore(places.bytes, places.recorded).prepare(text(content));
    short.set(ref.documentId, bytes);
    return ref;
  };
  const conditions = async (refs: readonly ContentRef[], at = places) => {
    const placed = (async function* () {
      for (const [index, ref] of refs.entries())
        yield await Promise.resolve({ stream: 'koersnota', version: index + 1, ref });
    })();
    const found: string[] = [];
    for await (const { stream, version, condition } of verifyContents(placed, at))
      found.push(`${stream} ${version} ${condition}`);
    return found;
  };

  it('is whole, in the record and on disk, also when it is of version 0.1.0', async () => {
    const salt = Buffer.alloc(32, 7);
    const old = { ...text('tekst'), salt };
    const documentId = '7d444840-9dc0-41d1-b245-5ffdce74fad2';
    files.set(documentId, encodeFile(old));
    const refs = [
      recorded('kort'),
      await put('lang'),
      { documentId, commitment: firstCommitmentOf(salt, old.content) },
    ];
    expect(await conditions(refs)).toEqual(['koersnota 1 whole', 'koersnota 2 whole', 'koersnota 3 whole']);
  });

  it('is found altered, missing, or erased by right, each apart, and the rest is checked all the same', async () => {
    const refs = [recorded('a'), recorded('b'), await put('c'), await put('d'), await put('e'), recorded('f')];
    const [changedShort, goneShort, changed, gone, erased] = refs.map(({ documentId }) => documentId);
    const change = (place: Map<string, Uint8Array>, id = '') =>
      place.set(id, (place.get(id) ?? new Uint8Array()).with(0, 0).with(1, 0));
    change(short, changedShort);
    short.delete(goneShort ?? '');
    change(files, changed);
    files.delete(gone ?? '');
    files.delete(erased ?? '');
    noted.add(erased ?? '');
    expect(await conditions(refs)).toEqual([
      'koersnota 1 altered',
      'koersnota 2 missing',
      'koersnota 3 altered',
      'koersnota 4 missing',
      'koersnota 5 erased',
      'koersnota 6 whole',
    ]);
  });

  it('that was altered is not excused by a note that it was erased', async () => {
    const ref = await put('tekst');
    files.set(ref.documentId, Buffer.from('iets anders'));
    noted.add(ref.documentId);
    expect(await conditions([ref])).toEqual(['koersnota 1 altered']);
  });

  it.each(['', '../../etc/passwd', "'; drop table record.content"])(
    'is missing at the address %j',
    async (documentId) => {
      expect(await conditions([{ documentId, commitment: 'a'.repeat(64) }])).toEqual(['koersnota 1 missing']);
    },
  );

  it('is read piece by piece on disk, each piece of any length, and what the disk cannot give is told', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'documents-'));
    const bytes = diskByteStore(folder);
    const long = await put('x'.repeat(1_000_003), bytes);
    const broken = await put('kort', bytes);
    const path = join(folder, broken.documentId.slice(0, 2), broken.documentId);
    await rm(path);
    await mkdir(path);
    const pieces: number[] = [];
    const counted: ByteStore = {
      ...bytes,
      read: () => Promise.reject(new Error('read as a whole')),
      stream: async (id) => {
        const stream = await bytes.stream(id);
        return (
          stream &&
          (async function* () {
            for await (const piece of stream) yield ((pieces.push(piece.length), piece));
          })()
        );
      },
    };
    expect(await conditions([long, broken], { ...places, bytes: counted })).toEqual([
      'koersnota 1 whole',
      'koersnota 2 unreadable',
    ]);
    expect(Math.max(...pieces)).toBeLessThan(200_000);
    await writeFile(join(folder, long.documentId.slice(0, 2), long.documentId), 'x'.repeat(1_000_003));
    expect(await conditions([long], { ...places, bytes })).toEqual(['koersnota 1 altered']);
    await rm(folder, { recursive: true });
  });

  it.each([1, 5, 31, 33, 74, 75, 76, 500])(
    'of version 0.1.0 is whole in whatever pieces of %d bytes it comes',
    async (size) => {
      const salt = Buffer.alloc(32, 7);
      const file = encodeFile({ ...text('tekst\n'.repeat(50)), salt });
      const cut: ByteStore = {
        ...places.bytes,
        stream: () =>
          Promise.resolve(
            (async function* () {
              for (let at = 0; at < file.length; at += size) yield await Promise.resolve(file.subarray(at, at + size));
            })(),
          ),
      };
      const ref = {
        documentId: '7d444840-9dc0-41d1-b245-5ffdce74fad2',
        commitment: firstCommitmentOf(salt, Buffer.from('tekst\n'.repeat(50))),
      };
      expect(await conditions([ref], { ...places, bytes: cut })).toEqual(['koersnota 1 whole']);
      expect(await conditions([{ ...ref, commitment: 'a'.repeat(64) }], { ...places, bytes: cut })).toEqual([
        'koersnota 1 altered',
      ]);
    },
  );

  it('is looked up in batches: many references, each told once and in order', async () => {
    const refs = Array.from({ length: 450 }, (_, index) => recorded(String(index)));
    expect(await conditions(refs)).toEqual(refs.map((_, index) => `koersnota ${index + 1} whole`));
  });
});
