import { randomUUID } from 'node:crypto';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { taskQueue } from '@eensluidend/workflows/ids';
import { testNamespace } from '../../../apps/worker/src/testing/test-namespace';
import { until } from '../../../apps/worker/src/testing/until';
import { deploymentName, setCurrentDeploymentVersion } from './deployment';
import { workReadiness } from './readiness';

describe('Of de workflows lopen', () => {
  let server: Awaited<ReturnType<typeof testNamespace>>;
  let connection: NativeConnection;
  let worker: Worker;
  let work: Promise<void> = Promise.resolve();
  const [buildId, other] = [randomUUID(), randomUUID()];

  beforeAll(async () => {
    Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
    server = await testNamespace();
    connection = await NativeConnection.connect({ address: server.address });
    worker = await Worker.create({
      connection,
      namespace: server.namespace,
      taskQueue,
      workflowsPath: require.resolve('@eensluidend/workflows'),
      workerDeploymentOptions: {
        useWorkerVersioning: true,
        version: { deploymentName, buildId },
        defaultVersioningBehavior: 'AUTO_UPGRADE',
      },
    });
  });
  afterAll(async () => {
    if (worker.getState() === 'RUNNING') worker.shutdown();
    await work;
    await connection.close();
    await server.close();
  });

  const ready = (more: { readonly buildId?: string; readonly awayAfterMs?: number } = {}) =>
    workReadiness({ address: server.address, namespace: server.namespace, ...more });

  it('says that no worker ever reported', async () => {
    expect(await ready()).toEqual({ kind: 'noWorker' });
  });

  it('says that a worker is there and no version was made current, so that nothing runs', async () => {
    work = worker.run();
    await until('Temporal knows the worker', async () => (await ready()).kind !== 'noWorker');
    expect(await ready()).toEqual({ kind: 'noCurrentVersion' });
  });

  it('says that they run once the version is current and at work', async () => {
    await setCurrentDeploymentVersion({ address: server.address, namespace: server.namespace, buildId });
    await until('the worker asked for work', async () => (await ready()).kind === 'ready');
    expect(await ready({ buildId })).toEqual({ kind: 'ready', buildId });
  });

  it('says to a worker of another version that it gets no work', async () => {
    expect(await ready({ buildId: other })).toEqual({ kind: 'otherVersionCurrent', current: buildId });
  });

  it('says that the worker of the current version has gone', async () => {
    worker.shutdown();
    await work;
    await until('it asks no more', async () => (await ready({ awayAfterMs: 0 })).kind !== 'ready');
    expect(await ready({ awayAfterMs: 0 })).toEqual({ kind: 'workerAway', buildId });
  });

  it('says in one sentence that Temporal, or the namespace, does not answer', async () => {
    await expect(workReadiness({ address: '127.0.0.1:1', namespace: server.namespace })).rejects.toMatchObject({
      kind: 'notReady',
      message: `Temporal geeft op 127.0.0.1:1 geen antwoord voor ${server.namespace}.`,
    });
    await expect(workReadiness({ address: server.address, namespace: 'absent' })).rejects.toMatchObject({
      kind: 'notReady',
    });
  });
});
