import { setTimeout as delay } from 'node:timers/promises';

export interface KeptAtWork {
  readonly signal: AbortSignal;
  readonly onError: (error: unknown) => void;
  /** Whether an error says that what is needed for the work is away: then there is nothing to do but wait for it. */
  readonly isAway: (error: unknown) => boolean;
  /** Milliseconds between an end and the next start. */
  readonly pauseMs?: number;
}

const atMost = 5;
const withinMs = 60_000;

/**
 * Starts work again whenever it ends, until the signal aborts. Rejects with the last error when it failed more than five
 * times in a minute while nothing it needs was away: that does not mend itself.
 */
export const keepAtWork = async (
  work: () => Promise<void>,
  { signal, onError, isAway, pauseMs = 1_000 }: KeptAtWork,
): Promise<void> => {
  let failures: readonly number[] = [];
  while (!signal.aborted) {
    try {
      await work();
    } catch (error) {
      onError(error);
      const now = performance.now();
      if (!isAway(error)) failures = [...failures.filter((at) => at > now - withinMs), now];
      if (failures.length > atMost && !signal.aborted) throw error;
    }
    await delay(pauseMs, undefined, { signal }).catch(() => undefined);
  }
};

/**
 * Resolves once all parts have ended because they were stopped; rejects as soon as one ends before that, with its reason.
 * `onEnd` hears which.
 */
export const untilStopped = async (
  parts: Readonly<Record<string, Promise<void>>>,
  signal: AbortSignal,
  onEnd: (part: string) => void,
): Promise<void> => {
  const watched = Object.entries(parts).map(async ([name, part]) => {
    try {
      await part;
      if (!signal.aborted) throw new Error(`${name} ended unasked`);
    } catch (error) {
      if (signal.aborted) return;
      onEnd(name);
      throw error;
    }
  });
  await Promise.all(watched);
};
