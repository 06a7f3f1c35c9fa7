import { endWhenNobodyCaught, openLog } from '@eensluidend/application';
import { Runtime } from '@temporalio/worker';
import { composeWorker } from './compose';
import { readConfig } from './config';
import { temporalRuntime } from './temporal-log';

const log = openLog('worker');

/** A part that does not answer (Temporal, the database) does not keep the process alive; what it did is in the record or is done again. */
const longestStopMs = 9_000;

/** Ends with 0 when it was stopped, and with 1 and the reason in the log when it cannot go on. */
const main = async (): Promise<void> => {
  endWhenNobodyCaught(log);
  Runtime.install(temporalRuntime(log));
  const running = await composeWorker(readConfig(process.env), log);
  const stop = (): void => {
    setTimeout(() => process.exit(1), longestStopMs).unref();
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  await running.done;
};

main().catch((error: unknown) => {
  log('worker stopped', error);
  process.exit(1);
});
