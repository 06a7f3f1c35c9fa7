import { join } from 'node:path';
import { composeApi } from './compose';
import { readConfig } from './config';

const log = (message: string, error: unknown): void => {
  // Kind and place only: a message of the database may quote what a person typed.
  const { name, stack } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(
    `${JSON.stringify({ level: 'error', app: 'api', message, error: name, at: stack?.split('\n').slice(1, 5) })}\n`,
  );
};

/** What does not answer (the database) does not keep the process alive; what was answered is in the record. */
const longestStopMs = 9_000;

const main = async (): Promise<void> => {
  const config = readConfig(process.env);
  const running = await composeApi({ webFolder: join(__dirname, '../../web/dist'), ...config }, log);
  await running.app.listen(config.port, config.host);
  const stop = (): void => {
    setTimeout(() => process.exit(1), longestStopMs).unref();
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
