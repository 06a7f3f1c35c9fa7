import { startPostgres } from '../../libs/servers/src/postgres';
import { startTemporal } from '../../libs/servers/src/temporal';
import { ServerTrouble } from '../../libs/servers/src/trouble';
import { remember, stopAll } from './running';

/**
 * Starts one PostgreSQL and one in-memory Temporal for all specs that need servers; jest calls it when the run holds such a
 * spec, and its workers inherit the addresses. Each spec makes a database and workflow ids of its own. Addresses that are
 * already set are used as they are.
 */
export default async function globalSetup(): Promise<void> {
  stopOnSignals();
  const started = await Promise.allSettled([postgres(), temporal()]);
  remember(started.flatMap((each) => (each.status === 'fulfilled' && each.value ? [each.value] : [])));
  const failed = started.find((each) => each.status === 'rejected');
  if (!failed) return;
  await stopAll(); // jest does not call the teardown after a failed set-up
  throw withLog(failed.reason);
}

/** Jest shows only the message. */
function withLog(reason: unknown): unknown {
  return reason instanceof ServerTrouble ? new Error(`${reason.message}\n${reason.log}`) : reason;
}

async function postgres(): Promise<{ stop: () => Promise<void> } | undefined> {
  if (process.env['EENSLUIDEND_TEST_POSTGRES']) return undefined;
  const server = await startPostgres();
  process.env['EENSLUIDEND_TEST_POSTGRES'] = server.url;
  return server;
}

async function temporal(): Promise<{ stop: () => Promise<void> } | undefined> {
  process.env['EENSLUIDEND_TEST_TEMPORAL_NAMESPACE'] ??= 'eensluidend';
  if (process.env['EENSLUIDEND_TEST_TEMPORAL']) return undefined;
  const server = await startTemporal({ namespace: process.env['EENSLUIDEND_TEST_TEMPORAL_NAMESPACE'] });
  process.env['EENSLUIDEND_TEST_TEMPORAL'] = server.address;
  return server;
}

/** Jest ends without its teardown on a signal. */
function stopOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      void stopAll().finally(() => process.exit(130));
    });
  }
}
