import type { Client, ClientConfig } from 'pg';
import { wakeable } from '../wakeable';
import { appendChannel, feedChannel } from './channels';
import type { KeepConnectedOptions } from './keep-connected';
import { keepConnected } from './keep-connected';
import { postgresNumberer } from './numberer';

export interface RunNumbererOptions extends KeepConnectedOptions {
  /** Milliseconds between two looks at the queue; notifications only shorten it. */
  readonly pollEvery?: number;
  /** Appends numbered in one transaction. */
  readonly batch?: number;
  /** Told at once in this process; others hear it by notification. */
  readonly onNumbered?: () => void;
}

/** Advisory locks are per database, so one number serves all installations. */
const numbererLock = 20_220_322;

/**
 * Numbers the record until `signal` aborts, one numberer at a time: others wait for the lock and take over when this one
 * ends, however it ends. Needs a direct connection: a transaction pooler loses session locks and LISTEN.
 */
export function runNumberer(config: ClientConfig, options: RunNumbererOptions): Promise<void> {
  const { pollEvery = 250, batch = 1000, onNumbered } = options;
  return keepConnected(
    config,
    async (client, ended) => {
      const alarm = wakeable();
      if (!(await takeLock(client, ended, pollEvery))) return;
      client.on('notification', () => alarm.wake());
      await client.query(`listen ${appendChannel}`);
      const numberer = postgresNumberer(client);
      while (!ended.aborted) {
        const numbered = await numberer.number(batch);
        if (numbered > 0) {
          onNumbered?.();
          await client.query(`notify ${feedChannel}`);
        } else await alarm.sleep(pollEvery, ended);
      }
    },
    options,
  );
}

/** Asks again and again rather than waiting inside PostgreSQL: a statement that waits for days holds back vacuum. */
async function takeLock(client: Client, ended: AbortSignal, pollEvery: number): Promise<boolean> {
  const alarm = wakeable();
  while (!ended.aborted) {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [numbererLock]);
    if (rows[0]?.taken === true) return true;
    await alarm.sleep(pollEvery, ended);
  }
  return false;
}
