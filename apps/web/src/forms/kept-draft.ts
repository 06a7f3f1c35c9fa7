import type { Draft } from './draft';

/** What was typed and not yet recorded, with the key under which it is sent, so that sent again it is recorded once. */
export interface Kept {
  readonly draft: Draft;
  readonly key: string | undefined;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Where the draft of one person for one form is kept; `address` is that of the page, which names the proposal and what the form is about. */
export const draftName = (token: string | undefined, address: string): string =>
  `eensluidend.concept ${token ?? ''} ${address}`;

/** Keeps a draft for as long as the tab is open, and never longer: it may be secret. Without room for it, nothing is kept. */
export function keepDraft(store: Store, name: string, start: Draft, { draft, key }: Kept): void {
  try {
    store.setItem(name, JSON.stringify({ start, draft, key }));
  } catch {
    store.removeItem(name);
  }
}

/** The draft that was kept, if the form still starts as it did then: with other points or other groups it would fill in the wrong ones. */
export function keptDraft(store: Store, name: string, start: Draft): Kept | undefined {
  const text = store.getItem(name);
  if (text === null) return undefined;
  // Written by this page itself, above.
  const kept = JSON.parse(text) as Kept & { readonly start: Draft };
  return JSON.stringify(kept.start) === JSON.stringify(start) ? { draft: kept.draft, key: kept.key } : undefined;
}
