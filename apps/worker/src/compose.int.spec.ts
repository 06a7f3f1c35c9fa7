import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPool, postgresRecord } from '@eensluidend/event-store';
import { migrateReadModels } from '@eensluidend/read-models';
import { testDatabase, type TestDatabase } from '../../../libs/event-store/src/testing/test-database';
import { composeWorker, type RunningWorker } from './compose';
import type { WorkerConfig } from './config';
import { startProposal, type TestProposal } from './testing/proposal';
import { quietTemporal } from './testing/quiet';
import { testRegion, type Region } from './testing/region';
import { testNamespace } from './testing/test-namespace';
import { until } from './testing/until';

describe('De hele worker, op PostgreSQL en Temporal', () => {
  let database: TestDatabase;
  let server: Awaited<ReturnType<typeof testNamespace>>;
  let folder: string;
  let worker: RunningWorker;
  let region: Region;
  let pool: ReturnType<typeof openPool>;
  let config: WorkerConfig;

  beforeAll(async () => {
    quietTemporal();
    [database, server, folder] = await Promise.all([
      testDatabase(),
      testNamespace(),
      mkdtemp(join(tmpdir(), 'eensluidend-worker-')),
    ]);
    await migrateReadModels(database.url);
    config = {
      databaseUrl: database.url,
      contentFolder: folder,
      key: randomBytes(32),
      temporalAddress: server.address,
      namespace: server.namespace,
    };
    worker = await composeWorker(config, () => undefined);
    pool = openPool(database.url, { onError: () => undefined });
    region = await testRegion(postgresRecord(pool, { onError: () => undefined }));
  });
  afterAll(async () => {
    await worker.stop();
    await Promise.all([pool.end(), server.close()]);
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const isOpened = (proposal: TestProposal, step: string) =>
    until(`${step} is opened`, async () =>
      (await proposal.recorded('StageOpened')).some(
        (event) => event.type === 'StageOpened' && event.data.step === step,
      ),
    );

  it('follows a proposal from its first fact', async () => {
    const proposal = await startProposal(region);
    await isOpened(proposal, 'afstemming');
    await proposal.align();
    await isOpened(proposal, 'instemming');
    expect(await worker.overdue()).toEqual([]);
  });

  it('wakes the workflows when the clock is set, also those of a proposal that no list shows yet', async () => {
    const proposal = await startProposal(region, 'nota');
    await proposal.align();
    await proposal.ask('or');
    await until('it is delivered', async () => (await proposal.recorded('AdviceRequestDelivered')).length === 1);
    await database.admin.query('delete from read.proposal_list_1');
    await database.admin.query("update record.checkpoint set position = 0 where name like 'read/%'");
    await region.record.clock.set(new Date(Date.now() + 36 * 86_400_000).toISOString());
    await until('it is reminded', async () => (await proposal.recorded('AdviserReminded')).length === 1);
    await region.record.clock.set(null);
  });

  it('goes on by itself after the database dropped every connection', async () => {
    const proposal = await startProposal(region);
    await isOpened(proposal, 'afstemming');
    await database.admin.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await until('the database takes facts again', () =>
      proposal.align().then(
        () => true,
        () => false,
      ),
    );
    await isOpened(proposal, 'instemming');
  });

  it('ends with its reason, and says which part ended, when its workflows are no code', async () => {
    const said: string[] = [];
    const other = await composeWorker(
      { ...config, workflowBundle: { code: 'this is no code' } },
      (message) => void said.push(message),
    );
    await expect(other.done).rejects.toThrow('Workflow Bundle');
    expect([...new Set(said)]).toEqual(['temporal worker', 'temporal ended']);
    await other.stop();
  });

  it('ends without a reason when it is stopped', async () => {
    const other = await composeWorker(config, () => undefined);
    await other.stop();
    expect(await other.done).toBeUndefined();
  });
});
