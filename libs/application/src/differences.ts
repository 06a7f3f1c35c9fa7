import type { ContentRef, DifferencesView } from '@eensluidend/contracts';
import { differenceParts, isShut, type ComparedText, type ProposalState } from '@eensluidend/domain';
import type { ContentStore } from './ports';
import type { Streams } from './streams';
import { differInvisibly, wordDifferences } from './word-differences';

type Part = ComparedText['parts'][number];
type Pair = { readonly from?: Part | undefined; readonly to?: Part | undefined };

/** Parts of the same role belong together; annexes in their order. */
const pairs = (from: readonly Part[], to: readonly Part[]): readonly Pair[] => {
  const roles = [...new Set([...from, ...to].map((part) => part.role))];
  return roles.flatMap((role) => {
    const [olds, news] = [from, to].map((parts) => parts.filter((part) => part.role === role));
    const count = Math.max(olds?.length ?? 0, news?.length ?? 0);
    return Array.from({ length: count }, (_, index): Pair => ({ from: olds?.[index], to: news?.[index] }));
  });
};

const onlyInvisible = 'Alleen onzichtbare tekens verschillen. De woorden zijn gelijk, maar het is niet dezelfde tekst.';

export interface DifferencesPorts {
  readonly streams: Streams;
  readonly contents: ContentStore;
}

/**
 * The words that differ between two texts of a proposal (R81); where only what nobody sees differs, a sentence says so. Undefined: a text that is not there. A part that is secret
 * or closed is left out for everybody, before the rest is compared, so that nothing shows where it was (R32): it is read as a
 * document.
 */
export const differences =
  ({ streams, contents }: DifferencesPorts) =>
  async (proposalId: string, fromId: string, toId: string): Promise<DifferencesView | undefined> => {
    const { stream } = await streams.read(proposalId);
    const { state } = stream;
    const from = state && differenceParts(state, fromId);
    const to = state && differenceParts(state, toId);
    if (!state || !from || !to || stream.unknown.length > 0) return undefined;
    const decoder = new TextDecoder();
    const load = async (ref: ContentRef | undefined): Promise<string> => {
      if (!ref) return '';
      const stored = await contents.get(ref);
      if (!stored) throw new Error(`content ${ref.documentId} is missing`);
      return decoder.decode(stored.content);
    };
    const open = pairs(openParts(state, from), openParts(state, to));
    const parts = open.map(async (pair) => {
      const [older, newer] = [await load(pair.from?.text), await load(pair.to?.text)];
      return {
        role: pair.to?.role ?? pair.from?.role ?? '',
        name: await load(pair.to?.name ?? pair.from?.name),
        equal: older === newer,
        ...(differInvisibly(older, newer) ? { sentence: onlyInvisible } : {}),
        pieces: wordDifferences(older, newer),
      };
    });
    const named = async (textId: string, { label, amendedBy }: ComparedText) => ({
      ...{ textId, label: await load(label) },
      ...(amendedBy ? { amendedBy } : {}),
    });
    return { proposalId, from: await named(fromId, from), to: await named(toId, to), parts: await Promise.all(parts) };
  };

const openParts = (state: ProposalState, { parts }: ComparedText): readonly Part[] =>
  parts.filter((part) => !isShut(state, part.text.documentId));
