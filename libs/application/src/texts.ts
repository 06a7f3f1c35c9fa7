import type { ContentRef } from '@eensluidend/contracts';
import type { ContentStore } from './ports';
import { recentlyUsed } from './recently-used';

/** Characters, of all texts together. */
const mostCached = 10_000_000;

/** Names, reasons and citations as text; content never changes, so it is kept. */
export const texts = (contents: ContentStore, most = mostCached) => {
  const cache = recentlyUsed<string>(most, (text) => text.length);
  const decoder = new TextDecoder();
  const load = async (ref: ContentRef): Promise<string> => {
    const known = cache.get(ref.documentId);
    if (known !== undefined) return known;
    const stored = await contents.get(ref);
    if (!stored) throw new Error(`content ${ref.documentId} is missing`);
    const text = decoder.decode(stored.content);
    cache.set(ref.documentId, text);
    return text;
  };
  return async (refs: readonly ContentRef[]) => {
    // Of this view alone: what the cache lets go meanwhile is still there, what another reader had loaded is not.
    const asked = new Map(refs.map((ref) => [ref.documentId, ref]));
    const own = new Map(await Promise.all([...asked].map(async ([id, ref]) => [id, await load(ref)] as const)));
    return ({ documentId }: { readonly documentId: string }): string => {
      const text = own.get(documentId);
      if (text === undefined) throw new Error(`a view shows content ${documentId}, which is not for this reader`);
      return text;
    };
  };
};
