/** A loop's alarm clock: sleeps until woken, until the time is up, or until the signal ends it. */
export interface Wakeable {
  wake(): void;
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** A wake-up that comes while nobody sleeps is kept: the next sleep returns at once. */
export function wakeable(): Wakeable {
  let awake = false;
  let rouse: (() => void) | undefined;
  return {
    wake() {
      awake = true;
      rouse?.();
    },
    async sleep(milliseconds, signal) {
      if (!awake && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const done = () => {
            clearTimeout(timer);
            // A signal outlives thousands of sleeps: leave no listener behind.
            signal.removeEventListener('abort', done);
            resolve();
          };
          const timer = setTimeout(done, milliseconds);
          rouse = done;
          signal.addEventListener('abort', done);
        });
      }
      rouse = undefined;
      awake = false;
    },
  };
}
