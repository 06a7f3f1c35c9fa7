import { setTimeout as delay } from 'node:timers/promises';

export interface LoopOptions {
  readonly signal: AbortSignal;
  readonly onError: (error: unknown) => void;
  /** Milliseconds to wait after a failure. */
  readonly backOff?: number;
}

/** Runs `step` whenever `wake` calls, again as long as it reports work, one at a time, until the signal aborts. */
export const runLoop = async (
  step: () => Promise<number>,
  wake: (listener: () => void) => () => void,
  { signal, onError, backOff = 500 }: LoopOptions,
): Promise<void> => {
  let ring: () => void = () => undefined;
  let rung = true;
  const stop = wake(() => {
    rung = true;
    ring();
  });
  const onAbort = () => ring();
  signal.addEventListener('abort', onAbort, { once: true });
  while (!signal.aborted) {
    if (!rung) await new Promise<void>((resolve) => (ring = resolve));
    if (signal.aborted) break;
    rung = false;
    try {
      while (!signal.aborted && (await step()) > 0);
    } catch (error) {
      if (!signal.aborted) onError(error);
      rung = true;
      await delay(backOff, undefined, { signal }).catch(() => undefined);
    }
  }
  stop();
};

/** Runs `step` now and then every `everyMs`, until the signal aborts. */
export const runEvery = async (
  step: () => Promise<unknown>,
  everyMs: number,
  { signal, onError }: LoopOptions,
): Promise<void> => {
  while (!signal.aborted) {
    await step().catch((error: unknown) => {
      if (!signal.aborted) onError(error);
    });
    await delay(everyMs, undefined, { signal }).catch(() => undefined);
  }
};

/** Passes on the first of a row of errors, and then one every `everyMs`: a loop that fails all the time says so seldom. */
export const seldom = (onError: (error: unknown) => void, everyMs = 30_000) => {
  let last = -Infinity;
  return (error: unknown): void => {
    const now = performance.now();
    if (now - last < everyMs) return;
    last = now;
    onError(error);
  };
};
