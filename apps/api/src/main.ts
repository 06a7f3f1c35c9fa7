import { join } from 'node:path';
import { endWhenNobodyCaught, openLog } from '@eensluidend/application';
import { composeApi } from './compose';
import { readConfig } from './config';

const log = openLog('api');

/** What does not answer (the database) does not keep the process alive; what was answered is in the record. */
const longestStopMs = 9_000;

const main = async (): Promise<void> => {
  endWhenNobodyCaught(log);
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
  log('api stopped', error);
  process.exit(1);
});
