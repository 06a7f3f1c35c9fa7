import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, startServerProcess, startTemporal, type ServerProcess, type Temporal } from '@eensluidend/servers';
import { migrateReadModels } from '@eensluidend/read-models';
import { addBuiltInDefinitions } from '../../apps/cli/src/launcher/definitions';
import { testDatabase } from '../../libs/event-store/src/testing/test-database';

/** A process that can be ended without a chance to put anything in order, and started again. */
export interface Killable {
  /** What the running one wrote last. */
  readonly log: () => string;
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Ends it in order; gives the milliseconds it took. */
  stop(): Promise<number>;
}

/** The product as it runs in production: API, worker, Temporal and PostgreSQL, each a process of its own. */
export type System = Awaited<ReturnType<typeof startSystem>>;

const root = resolve(__dirname, '../..');

/**
 * Starts the built programs on a database, a content folder and a Temporal of their own. Needs `npm run build`. `key` is the
 * secret of the installation.
 */
export const startSystem = async (key: Uint8Array = randomBytes(32)) => {
  const folder = await mkdtemp(join(tmpdir(), 'eensluidend-trust-'));
  const database = await testDatabase();
  await migrateReadModels(database.url);
  await addBuiltInDefinitions(database.url);
  const keyFile = join(folder, 'key');
  await writeFile(keyFile, Buffer.from(key).toString('hex'));
  const temporal = await killableTemporal(join(folder, 'temporal', 'temporal.db'));
  const port = await freePort();
  const environment = {
    ...process.env,
    NODE_OPTIONS: '',
    EENSLUIDEND_DATABASE_URL: database.url,
    EENSLUIDEND_CONTENT_FOLDER: join(folder, 'content'),
    EENSLUIDEND_KEY_FILE: keyFile,
    EENSLUIDEND_TEMPORAL_ADDRESS: temporal.address,
    EENSLUIDEND_PORT: String(port),
    EENSLUIDEND_MODE: 'development',
  };
  const worker = killableProgram('apps/worker/dist/main.js', environment);
  const api = killableProgram('apps/api/dist/main.js', environment);
  const baseUrl = `http://127.0.0.1:${port}`;
  await Promise.all([worker.start(), api.start()]);
  await untilItAnswers(`${baseUrl}/v1/process-definitions`, api);
  return {
    baseUrl,
    database,
    worker,
    api,
    temporal,
    async stop() {
      await Promise.allSettled([worker.stop(), api.stop(), temporal.stop()]);
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const killableProgram = (script: string, env: NodeJS.ProcessEnv): Killable => {
  const path = resolve(root, script);
  if (!existsSync(path)) throw new Error(`${script} is not there: run "npm run build" first`);
  let running: ServerProcess | undefined;
  return {
    log: () => running?.log() ?? '',
    async start() {
      running = await startServerProcess(process.execPath, ['--enable-source-maps', path], {
        env,
        stopSignal: 'SIGTERM',
      });
    },
    async kill() {
      if (running && !running.hasExited()) process.kill(running.pid, 'SIGKILL');
      await running?.exited;
    },
    async stop() {
      const start = performance.now();
      await running?.stop();
      return performance.now() - start;
    },
  };
};

const killableTemporal = async (dataFile: string) => {
  let running: Temporal = await startTemporal({ dataFile });
  const port = Number(running.address.split(':')[1]);
  const kill = async () => {
    process.kill(running.pid, 'SIGKILL');
    await running.exited;
  };
  return {
    address: running.address,
    namespace: running.namespace,
    kill,
    /** Its data is gone as well. */
    async killAndForget() {
      await kill();
      await rm(join(dataFile, '..'), { recursive: true, force: true });
    },
    async start() {
      running = await startTemporal({ dataFile, port });
    },
    stop: () => running.stop(),
  };
};

const untilItAnswers = async (url: string, program: Killable): Promise<void> => {
  const headers = { Authorization: 'Bearer dev:secretaris:secretary@stuurgroep' };
  for (let tries = 0; tries < 200; tries++) {
    if (
      await fetch(url, { headers }).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await pause(100);
  }
  throw new Error(`the API does not answer: ${program.log()}`);
};
