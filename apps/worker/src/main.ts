import { Runtime } from '@temporalio/worker';
import { composeWorker } from './compose';
import { readConfig } from './config';

const log = (message: string, error: unknown): void => {
  // Kind and place only: a message of the database may quote what a person typed.
  const { name, stack } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(
    `${JSON.stringify({ level: 'error', app: 'worker', message, error: name, at: stack?.split('\n').slice(1, 5) })}\n`,
  );
};

/** A part that does not answer (Temporal, the database) does not keep the process alive; what it did is in the record or is done again. */
const longestStopMs = 9_000;

const main = async (): Promise<void> => {
  Runtime.install({ shutdownSignals: [] });
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
