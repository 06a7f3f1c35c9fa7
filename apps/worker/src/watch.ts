import type { Clock } from '@eensluidend/application';

const jumpMs = 5_000;

/**
 * A clock that was set (development) wakes the workflows: their timers count real time. A wake-up that fails is tried again
 * at the next look.
 */
export const watchClock = (clock: Pick<Clock, 'now'>, wake: () => Promise<unknown>, realNow = () => Date.now()) => {
  let ahead: number | undefined;
  return async (): Promise<void> => {
    const now = Date.parse(await clock.now()) - realNow();
    if (ahead !== undefined && Math.abs(now - ahead) > jumpMs) await wake();
    ahead = now;
  };
};

/**
 * Temporal that was away, or came back as another (empty) one, has lost what ran there or what it was told: `wake` puts that
 * right. `identity` names the namespace as it was made, and throws while Temporal is away.
 */
export const watchTemporal = (identity: () => Promise<string>, wake: () => Promise<unknown>) => {
  let known: string | undefined;
  return async (): Promise<void> => {
    const before = known;
    known = undefined;
    const now = await identity();
    if (now !== before) await wake();
    known = now;
  };
};
