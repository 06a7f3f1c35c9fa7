import { spawn } from 'node:child_process';

/** Returns whether the store holds no proposal yet, as the API tells it. */
export async function storeIsEmpty(url: string): Promise<boolean> {
  const headers = { Authorization: 'Bearer dev:launcher:secretary@stuurgroep' };
  const answer = await fetch(`${url}/v1/proposals`, { headers, signal: AbortSignal.timeout(10_000) });
  if (!answer.ok) return false; // not known to be empty: better no case than a second one
  const body: unknown = await answer.json();
  if (Array.isArray(body)) return body.length === 0;
  const lists = typeof body === 'object' && body !== null ? Object.values(body).filter(Array.isArray) : [];
  return lists.length > 0 && lists.every((list) => list.length === 0);
}

/**
 * Plays the real case through the API, as `eensluidend case` does: the same door as everybody's. What it prints goes to
 * stderr, as progress. Returns whether it went well; the system runs on either way.
 */
export function playRealCase(cli: string, url: string, stop: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, 'case', '--url', url], {
      stdio: ['ignore', 2, 2],
      signal: stop,
      killSignal: 'SIGTERM',
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
