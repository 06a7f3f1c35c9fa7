import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits until `look` gives something other than false or undefined, and gives that; fails with `what` after 30 seconds:
 * Temporal itself takes ten to find that a workflow task was lost.
 */
export const until = async <T>(what: string, look: () => Promise<T | false | undefined>): Promise<T> => {
  const end = performance.now() + 30_000;
  for (;;) {
    const found = await look();
    if (found !== false && found !== undefined) return found;
    if (performance.now() > end) throw new Error(`waited in vain until ${what}`);
    await pause(20);
  }
};
