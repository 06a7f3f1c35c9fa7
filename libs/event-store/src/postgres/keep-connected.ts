import type { ClientConfig } from 'pg';
import { Client } from 'pg';
import { wakeable } from '../wakeable';
import type { ErrorListener } from './connection';

export interface KeepConnectedOptions {
  readonly signal: AbortSignal;
  readonly onError: ErrorListener;
}

/** Work on one direct connection; ends when `ended` aborts (stopped, or connection lost) or by an error. */
export type Session = (client: Client, ended: AbortSignal) => Promise<void>;

const firstPause = 100;
const longestPause = 5000;

/** Runs `session` on a direct connection, and again on a new one with back-off whenever that is lost, until `signal` aborts. */
export async function keepConnected(
  config: ClientConfig,
  session: Session,
  options: KeepConnectedOptions,
): Promise<void> {
  let pause = firstPause;
  while (!options.signal.aborted) {
    try {
      await oneSession(config, session, options, () => (pause = firstPause));
    } catch (error) {
      if (!options.signal.aborted) options.onError(error);
    }
    await wakeable().sleep(pause, options.signal);
    pause = Math.min(pause * 2, longestPause);
  }
}

async function oneSession(
  config: ClientConfig,
  session: Session,
  { signal, onError }: KeepConnectedOptions,
  connected: () => void,
): Promise<void> {
  const client = new Client(config);
  const lost = new AbortController();
  client.on('error', (error) => {
    lost.abort();
    if (!signal.aborted) onError(error);
  });
  client.on('end', () => lost.abort());
  try {
    await client.connect();
    connected();
    await session(client, AbortSignal.any([signal, lost.signal]));
  } finally {
    // Ending the session frees its advisory lock at once.
    await client.end().catch(onError);
  }
}
