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
      onError(error);
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
    await step().catch(onError);
    await delay(everyMs, undefined, { signal }).catch(() => undefined);
  }
};
