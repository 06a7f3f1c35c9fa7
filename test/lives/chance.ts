/** Chance from a seed: the same seed draws the same, so a life can be lived again. Small and fast; no cryptography. */
export interface Chance {
  /** A whole number from 0 up to and including `most`. */
  readonly upTo: (most: number) => number;
  /** One of these; the list has at least one. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** Whether something with this probability (0 to 1) happens now. */
  readonly happens: (probability: number) => boolean;
}

/** A sequence after Marsaglia's xorshift, in 32 bits. */
export const chanceOf = (seed: number): Chance => {
  let word = (Math.imul(seed + 1, 0x9e3779b1) ^ 0x5bd1e995) >>> 0 || 1;
  const next = (): number => {
    word ^= word << 13;
    word ^= word >>> 17;
    word = (word ^ (word << 5)) >>> 0;
    return word / 4_294_967_296;
  };
  for (let index = 0; index < 8; index++) next();
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  return {
    upTo,
    pick: <T>(list: readonly T[]): T => {
      const picked = list[upTo(list.length - 1)];
      if (picked === undefined) throw new Error('there is nothing to pick from');
      return picked;
    },
    happens: (probability) => next() < probability,
  };
};
