import type { RoundClosed } from '@eensluidend/contracts';
import type { Moment } from './moment';

/** A step that was carried out and no longer follows from the facts, since one of them was corrected. */
export interface Differing {
  /** The event by which it was carried out. */
  readonly consequence: string;
  readonly what: 'roundClosed' | 'gazettePrepared';
  readonly at: Moment;
  /** The fact by which it was known that it does not follow; where none is named, what was known when it was carried out. */
  readonly since?: Moment;
  readonly round: number;
  readonly outcome?: RoundClosed['outcome'];
  /** The text that lay open when it was carried out: on it the round is resumed. */
  readonly liveTextId?: string;
}

export interface Consequences {
  /** Consequences that stand although the facts changed, because a person said so. */
  readonly confirmed: readonly string[];
  readonly differing: readonly Differing[];
}

export const noConsequences: Consequences = { confirmed: [], differing: [] };
