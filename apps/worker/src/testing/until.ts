import { setTimeout as pause } from 'node:timers/promises';

/** Waits until `look` gives something other than false or undefined, and gives that; fails with `what` after `forMs`. */
export const until = async <T>(
  what: string,
  look: () => Promise<T | false | undefined>,
  forMs = 10_000,
): Promise<T> => {
  const end = performance.now() + forMs;
  for (;;) {
    const found = await look();
    if (found !== false && found !== undefined) return found;
    if (performance.now() > end) throw new Error(`waited in vain until ${what}`);
    await pause(20);
  }
};
