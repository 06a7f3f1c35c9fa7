import { setTimeout as delay } from 'node:timers/promises';
import { CommandFailure, exitCodes } from '../exit-codes';

/** Resolves once the API says it is ready; refuses with exit code 7 when that takes longer than `withinMs`. */
export async function untilApiReady(url: string, stop: AbortSignal, withinMs = 60_000): Promise<void> {
  const until = performance.now() + withinMs;
  let last = 'geen antwoord';
  while (!stop.aborted) {
    last = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) }).then(
      async (answer) => (answer.ok ? 'ready' : `${answer.status} ${await answer.text()}`),
      () => last,
    );
    if (last === 'ready') return;
    if (performance.now() > until) {
      throw new CommandFailure(
        exitCodes.notReachable,
        `De API is na ${withinMs / 1000} seconden nog niet gereed.`,
        last,
      );
    }
    await delay(100);
  }
}
