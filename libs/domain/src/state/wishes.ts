import type { PrivateLawActFlagged, WishesRecorded, WishesRequested } from '@eensluidend/contracts';
import type { Moment } from './moment';

/** Acts with far-reaching effect, and how the councils were heard about them (Gemeentewet 169 lid 4). */
export interface Wishes {
  readonly flags: readonly (PrivateLawActFlagged & { readonly at: Moment })[];
  readonly requests: readonly (WishesRequested & { readonly at: Moment })[];
  readonly answers: readonly (WishesRecorded & { readonly at: Moment })[];
}

export const noWishes: Wishes = { flags: [], requests: [], answers: [] };
