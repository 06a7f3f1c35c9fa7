/** A rule of the catalogue. `statutory`: the law says it; `process`: a paper of the municipalities says it; `agreement`: to be agreed or set per region; `design`: ours. */
export interface Rule {
  /** What the rule is called, in English. */
  readonly name: string;
  /** What it demands, in one or two plain Dutch sentences of at most 22 words each. */
  readonly sentence: string;
  readonly kind: 'statutory' | 'agreement' | 'process' | 'design';
  /** What the product does with it: it refuses or does not count, it warns, it records. */
  readonly engine: readonly ('enforce' | 'warn' | 'record')[];
  /** The article or the agreement, in Dutch. */
  readonly basis: string;
  /** The part that is not built yet, where the pure rule is already there. */
  readonly missing?: string;
}
