import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { migrateReadModels } from '@eensluidend/read-models';
import { startServerProcess } from '@eensluidend/servers';
import { testDatabase, type TestDatabase } from '../../../libs/event-store/src/testing/test-database';
import { testNamespace } from './testing/test-namespace';

const program = resolve(__dirname, '../dist/main.js');
const secret = 'De raad van Vaals besprak de geheime bijlage';

/** Put before the built program: whatever Temporal worker it makes fails, in this way. */
const preload = (failure: string) => `
  const { Worker } = require(${JSON.stringify(require.resolve('@temporalio/worker'))});
  Worker.create = () => { ${failure} };`;

describe('Het programma van de worker', () => {
  let database: TestDatabase;
  let server: Awaited<ReturnType<typeof testNamespace>>;
  let folder: string;
  const at = (name: string) => join(folder, name);
  beforeAll(async () => {
    [database, server, folder] = await Promise.all([
      testDatabase(),
      testNamespace(),
      mkdtemp(join(tmpdir(), 'worker-')),
    ]);
    await migrateReadModels(database.url);
    await writeFile(at('key'), randomBytes(32).toString('hex'));
  });
  afterAll(async () => {
    await server.close();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  /** Runs it until it ends by itself. */
  const ending = async (failure: string, more: NodeJS.ProcessEnv = {}) => {
    await writeFile(at('before.cjs'), preload(failure));
    const running = await startServerProcess(process.execPath, ['--require', at('before.cjs'), program], {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        EENSLUIDEND_DATABASE_URL: database.url,
        EENSLUIDEND_CONTENT_FOLDER: folder,
        EENSLUIDEND_KEY_FILE: at('key'),
        EENSLUIDEND_TEMPORAL_ADDRESS: server.address,
        EENSLUIDEND_TEMPORAL_NAMESPACE: server.namespace,
        ...more,
      },
      stopSignal: 'SIGTERM',
    });
    const code = await running.exited;
    const lines = running.log().trim().split('\n');
    return { code, log: running.log(), said: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
  };

  it('ends with 1 and its reason in the log, without what a person typed, when it cannot go on', async () => {
    const { code, log, said } = await ending(`return Promise.reject(new TypeError('${secret}'))`);
    expect(code).toBe(1);
    expect(said.slice(-2)).toMatchObject([
      { app: 'worker', message: 'temporal ended' },
      { app: 'worker', message: 'worker stopped', error: 'TypeError' },
    ]);
    expect(log).not.toContain('Vaals');
  });

  it('ends with 1 and the same log when an error is caught by nobody', async () => {
    const { code, log, said } = await ending(`setImmediate(() => { throw new RangeError('${secret}') })`);
    expect([code, said.at(-1)?.['message'], said.at(-1)?.['error']]).toEqual([1, 'nobody caught this', 'RangeError']);
    expect(log).not.toContain('Vaals');
  });

  it('names the setting that is wrong', async () => {
    const { code, said } = await ending('', { EENSLUIDEND_TEMPORAL_ADDRESS: '' });
    expect(code).toBe(1);
    expect(said).toMatchObject([
      { error: 'WrongSettings', why: expect.stringContaining('EENSLUIDEND_TEMPORAL_ADDRESS') as string },
    ]);
  });
});
