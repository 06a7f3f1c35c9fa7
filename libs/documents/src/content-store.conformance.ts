import { randomUUID } from 'node:crypto';
import type { ContentStore, RecordedContents } from '@eensluidend/application';
import { firstCommitmentOf } from './commitment';
import { contentStore } from './content-store';
import { memoryByteStore } from './memory-content-store';
import { saltLength } from './salt';

/** A content store and what a test may do behind its back. */
export interface ContentStoreUnderTest {
  readonly store: ContentStore;
  /** All ids for which bytes are kept. */
  readonly ids: () => Promise<readonly string[]>;
  /** Replaces the stored bytes of a document. */
  readonly change: (documentId: string, change: (bytes: Uint8Array) => Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A record in which no short text lies. */
export const nothingRecorded: RecordedContents = { read: () => Promise.resolve(undefined) };

const replaced = (bytes: Uint8Array, text: string, by: string): Uint8Array =>
  Buffer.from(Buffer.from(bytes).toString('latin1').replace(text, by), 'latin1');

/** What every content store must do, wherever it keeps the bytes. */
export function describeContentStore(name: string, open: () => Promise<ContentStoreUnderTest>): void {
  describe(name, () => {
    let subject: ContentStoreUnderTest;
    beforeEach(async () => (subject = await open()));
    afterEach(() => subject.close());
    const note = {
      content: Buffer.from('Eensluidend besluit: \u0000\n één tekst'),
      mediaType: 'text/plain; charset=utf-8',
    };

    it.each([0, 1, 31, 32, 33, 1_000_003])(
      'gives back %d bytes as they were put, with their media type',
      async (length) => {
        const content = Uint8Array.from({ length }, (_, index) => (index * 7) % 256);
        const ref = await subject.store.put({ content, mediaType: 'application/pdf' });
        const stored = await subject.store.get(ref);
        expect(stored?.mediaType).toBe('application/pdf');
        expect(Buffer.compare(stored?.content ?? Buffer.from('x'), content)).toBe(0);
      },
    );

    it('gives the same text another address and another commitment each time, so that nobody can confirm a guess', async () => {
      const [first, second] = [await subject.store.put(note), await subject.store.put(note)];
      expect(first.documentId).not.toBe(second.documentId);
      expect(first.commitment).not.toBe(second.commitment);
      expect(first.commitment).toMatch(/^[0-9a-f]{64}$/);
      expect(await subject.ids()).toEqual([first.documentId, second.documentId].sort());
    });

    it('keeps nothing of a text that is only prepared: the append that takes it along does', async () => {
      const { ref, bytes } = subject.store.prepare(note);
      expect(await subject.store.get(ref)).toBeUndefined();
      const recorded = { read: (id: string) => Promise.resolve(id === ref.documentId ? bytes : undefined) };
      const stored = await contentStore(memoryByteStore(), recorded).get(ref);
      expect(Buffer.from(stored?.content ?? []).toString()).toBe(String(note.content));
    });

    it('knows nothing of a document that was never put', async () => {
      expect(await subject.store.get({ documentId: randomUUID(), commitment: 'a'.repeat(64) })).toBeUndefined();
    });

    it.each([
      '',
      '..',
      '../../etc/passwd',
      'a/b',
      '%2e%2e',
      '\u0000',
      `${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}/..`,
    ])('has no document at the address %j', async (documentId) => {
      await subject.store.put(note);
      expect(await subject.store.get({ documentId, commitment: 'a'.repeat(64) })).toBeUndefined();
    });

    it('refuses a document under the commitment of another one', async () => {
      const [first, second] = [await subject.store.put(note), await subject.store.put(note)];
      await expect(subject.store.get({ ...first, commitment: second.commitment })).rejects.toThrow(first.documentId);
    });

    it.each([
      ['a byte of the content', (bytes: Uint8Array) => bytes.with(bytes.length - 1, 0x21)],
      ['a byte of the salt', (bytes: Uint8Array) => bytes.with(0, (bytes.at(0) ?? 0) ^ 1)],
      ['the end', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 1)],
      ['the header', (bytes: Uint8Array) => bytes.with(32, 0x20)],
      ['the media type', (bytes: Uint8Array) => replaced(bytes, 'text/plain', 'text/html ')],
      ['everything', () => new Uint8Array()],
    ])('says so when %s was changed in the store', async (_, change) => {
      const ref = await subject.store.put(note);
      await subject.change(ref.documentId, change);
      await expect(subject.store.get(ref)).rejects.toThrow(
        `stored document ${ref.documentId} does not match the record`,
      );
    });

    describe('a text of version 0.1.0, to whose media type the record did not commit', () => {
      const refOfThen = async (mediaType: string) => {
        const { documentId } = await subject.store.put({ ...note, mediaType });
        let commitment = '';
        await subject.change(documentId, (bytes) => {
          commitment = firstCommitmentOf(bytes.subarray(0, saltLength), note.content);
          return bytes;
        });
        return { documentId, commitment };
      };

      it('is given back as it was put', async () => {
        const stored = await subject.store.get(await refOfThen(note.mediaType));
        expect(stored?.mediaType).toBe(note.mediaType);
        expect(Buffer.from(stored?.content ?? []).toString()).toBe(String(note.content));
      });

      it.each(['text/html', 'text/plain', 'text/plain; charset=utf-8 '])(
        'was plain text: one that says %j was changed',
        async (mediaType) => {
          await expect(subject.store.get(await refOfThen(mediaType))).rejects.toThrow('does not match the record');
        },
      );

      it('says so when its content was changed', async () => {
        const ref = await refOfThen(note.mediaType);
        await subject.change(ref.documentId, (bytes) => bytes.with(bytes.length - 1, 0x21));
        await expect(subject.store.get(ref)).rejects.toThrow('does not match the record');
      });
    });

    it('keeps many documents that come in at once', async () => {
      const contents = Array.from({ length: 40 }, (_, index) => Buffer.from(`bijlage ${index}`));
      const refs = await Promise.all(
        contents.map((content) => subject.store.put({ content, mediaType: 'text/plain' })),
      );
      const stored = await Promise.all(refs.map((ref) => subject.store.get(ref)));
      expect(stored.map((one) => Buffer.from(one?.content ?? []).toString())).toEqual(contents.map(String));
    });
  });
}
