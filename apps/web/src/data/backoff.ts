const first = 1_000;
const longest = 30_000;

/** Milliseconds to wait before the next attempt, doubled after every failure, at most half a minute. */
export const backoff = (failures: number): number => Math.min(longest, first * 2 ** Math.min(failures, 10));

/** Waits, and stops waiting at once when the signal aborts. */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const stop = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      resolve();
    };
    const timer = setTimeout(stop, milliseconds);
    signal.addEventListener('abort', stop);
  });
