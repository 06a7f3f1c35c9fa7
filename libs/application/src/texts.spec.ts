import type { ContentRef } from '@eensluidend/contracts';
import { memoryContentStore } from '@eensluidend/documents';
import { memoryRecord } from '@eensluidend/event-store';
import { texts } from './texts';

/** Stores each text and counts how often one is read. */
const store = async (...words: readonly string[]) => {
  const contents = memoryContentStore(memoryRecord().contents);
  const put = (word: string) => contents.put({ content: new TextEncoder().encode(word), mediaType: 'text/plain' });
  const refs: ContentRef[] = [];
  for (const word of words) refs.push(await put(word));
  const reads: string[] = [];
  const get: typeof contents.get = async (ref) => {
    reads.push(ref.documentId);
    return contents.get(ref);
  };
  return { contents: { ...contents, get }, refs, reads };
};

describe('the texts of a view', () => {
  it('are all there, however little is kept of what was read before', async () => {
    const { contents, refs } = await store('titel', 'reden', 'citaat');
    const load = texts(contents, 10);
    const [title] = refs;
    await load(title ? [title] : []);
    const text = await load(refs);
    expect(refs.map(text)).toEqual(['titel', 'reden', 'citaat']);
    await load(refs);
    expect(refs.map(text)).toEqual(['titel', 'reden', 'citaat']);
  });

  it('are read once while they are kept, also where one is named twice', async () => {
    const { contents, refs, reads } = await store('titel', 'reden');
    const load = texts(contents);
    await load([...refs, ...refs]);
    await load(refs);
    expect(reads).toEqual(refs.map((ref) => ref.documentId));
  });

  it('are never shown empty: one that is missing, or was read for another reader only, is a fault', async () => {
    const { contents, refs } = await store('titel', 'geheim');
    const load = texts(contents);
    await load(refs);
    const text = await load(refs.slice(0, 1));
    expect(() => refs.map(text)).toThrow('not for this reader');
    await expect(load([{ documentId: 'weg', commitment: '' }])).rejects.toThrow('content weg is missing');
  });
});
