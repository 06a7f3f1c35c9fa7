import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createActivities } from '@eensluidend/activities';
import { setCurrentDeploymentVersion } from '@eensluidend/servers';
import { startTemporalWorkers, type TemporalWorkers } from '../../../worker/src/temporal-workers';
import { quietTemporal } from '../../../worker/src/testing/quiet';
import { testRegion } from '../../../worker/src/testing/region';
import { testNamespace } from '../../../worker/src/testing/test-namespace';
import { until } from '../../../worker/src/testing/until';
import { runCommand } from '../testing/run-command';

const buildId = '0.1.0-abc';

describe('eensluidend status', () => {
  let server: Awaited<ReturnType<typeof testNamespace>>;
  let worker: TemporalWorkers | undefined;
  let folder: string;
  beforeAll(async () => {
    quietTemporal();
    server = await testNamespace();
    folder = await mkdtemp(join(tmpdir(), 'status-'));
    await writeFile(join(folder, 'temporal-address'), `${server.address}\n`);
  });
  afterAll(async () => {
    await worker?.stop();
    await server.close();
    await rm(folder, { recursive: true });
  });

  const status = (...more: string[]) =>
    runCommand('status', '--data', folder, '--namespace', server.namespace, ...more);
  const fails = (said: string) => ({ code: 7, out: '', said: `${said}\n` });

  it('fails as long as no version of the worker is current', async () => {
    expect(await status()).toEqual(fails('Er loopt niets: er heeft zich nog nooit een worker gemeld.'));
    const region = await testRegion();
    worker = await startTemporalWorkers(
      {
        databaseUrl: '',
        contentFolder: '',
        key: randomBytes(32),
        temporalAddress: server.address,
        namespace: server.namespace,
        buildId,
      },
      createActivities(region.app),
      () => undefined,
    );
    const reported = async () => !(await status()).said.includes('nog nooit');
    await until('the worker has reported', reported);
    expect(await status()).toEqual(
      fails('Er loopt niets: er is een worker, maar geen enkele versie is als geldend aangewezen.'),
    );
  });

  it('succeeds once its version is current, and fails for a worker of another version', async () => {
    await setCurrentDeploymentVersion({ address: server.address, namespace: server.namespace, buildId });
    await until('the worker asks for work', async () => (await status()).code === 0);
    expect(await status('--build', buildId)).toEqual({
      code: 0,
      out: `De workflows lopen. Versie ${buildId} geldt en is aan het werk.\n`,
      said: '',
    });
    expect(await status('--build', '0.2.0-def')).toEqual(
      fails(`Deze worker krijgt geen werk: niet zijn versie geldt, maar versie ${buildId}.`),
    );
  });

  it('fails when Temporal does not answer', async () => {
    expect(await status('--temporal', '127.0.0.1:1')).toEqual(
      fails(`Temporal geeft op 127.0.0.1:1 geen antwoord voor ${server.namespace}.`),
    );
  });
});
