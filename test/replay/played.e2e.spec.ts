import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import { dataConverter } from '../../apps/worker/src/temporal-workers';
import { quietTemporal } from '../../apps/worker/src/testing/quiet';
import { until } from '../../apps/worker/src/testing/until';
import { testWorkflows } from '../../apps/worker/src/testing/workflows';
import { playCase } from '../../apps/cli/src/case/play';
import { startSystem, type System } from '../trust/system';
import { publishedKey, readableText, rests, storedHistory } from './history';

interface Kept {
  /** What it is and in which variant: `adopted-koersnota-round-1`. */
  readonly name: string;
  readonly workflowId: string;
  readonly history: unknown;
}

describe('De geschiedenissen van een gespeelde zaak', () => {
  let system: System;
  let connection: Connection;
  const kept: Kept[] = [];

  /** Every workflow of a proposal: itself, its rounds, secrecies and publication. */
  const keep = async (client: Client, variant: string, proposal: string, proposalId: string) => {
    const nth: Record<string, number> = {};
    const started = new Set<string>();
    // The list of Temporal lags behind a little.
    await until('the list is complete', async () => {
      const before = started.size;
      for await (const { workflowId } of client.workflow.list())
        if (workflowId.startsWith(`proposal/${proposalId}`)) started.add(workflowId);
      return started.size > 0 && started.size === before;
    });
    for (const workflowId of [...started].sort()) {
      const [, , kind = 'proposal', which = ''] = workflowId.split('/');
      const number = kind === 'round' ? which : kind === 'secrecy' ? String((nth[kind] = (nth[kind] ?? 0) + 1)) : '';
      // One that still works on a task would go on in the replay beyond what it did.
      const history = await until(`${workflowId} rests`, async () => {
        const told = await client.workflow.getHandle(workflowId).fetchHistory();
        return rests(told) && storedHistory(told);
      });
      kept.push({ name: [variant, proposal, kind, number].filter(Boolean).join('-'), workflowId, history });
    }
  };

  beforeAll(async () => {
    quietTemporal();
    system = await startSystem(publishedKey());
    connection = await Connection.connect({ address: system.temporal.address });
    const { namespace } = system.temporal;
    const client = new Client({ connection, namespace, dataConverter: dataConverter(publishedKey()) });
    for (const variant of ['adopted', 'vaals-rejects']) {
      const played = await playCase({ baseUrl: system.baseUrl, variant, log: () => undefined });
      // What comes before the koersnota goes the same way in both variants.
      for (const proposal of variant === 'adopted' ? ['variant3', 'visie', 'koersnota'] : ['koersnota'])
        await keep(client, variant, proposal, played.get(proposal)?.proposalId ?? '');
    }
    const version = process.env['EENSLUIDEND_RECORD_HISTORIES'];
    if (version === undefined) return;
    const folder = join(__dirname, 'histories', version);
    await mkdir(folder, { recursive: true });
    for (const { name, workflowId, history } of kept)
      await writeFile(join(folder, `${name}.json`), `${JSON.stringify({ workflowId, history })}\n`, { flag: 'wx' });
  });
  afterAll(async () => {
    await connection.close();
    await system.stop();
  });

  it('hold every kind of workflow, and none of them is long', () => {
    expect(new Set(kept.map(({ name }) => name.replace(/^(adopted|vaals-rejects)-/, '').replace(/-\d+$/, '')))).toEqual(
      new Set([
        'variant3-proposal',
        'variant3-round',
        'visie-proposal',
        'visie-round',
        'visie-secrecy',
        'koersnota-proposal',
        'koersnota-round',
        'koersnota-publication',
      ]),
    );
    const lengths = kept.map(({ name, history }) => `${name} ${JSON.stringify(history).split('"eventId"').length - 1}`);
    if (process.env['SHOW']) process.stdout.write(`${lengths.join('\n')}\n`);
    expect(lengths.filter((line) => Number(line.split(' ')[1]) > 400)).toEqual([]);
  });

  it('replay with the workflows of today', async () => {
    const options = { workflowBundle: await testWorkflows(), dataConverter: dataConverter(publishedKey()) };
    const failed: string[] = [];
    for await (const { workflowId, error } of Worker.runReplayHistories(
      options,
      kept as { workflowId: string; history: object }[],
    ))
      if (error) failed.push(`${workflowId}: ${error.message}`);
    expect(failed).toEqual([]);
  });

  it('hold nothing that says who decided what about which note', () => {
    const text = kept.map(({ history }) => readableText(history)).join('\n');
    const secrets = [
      'Vaals',
      'Maastricht',
      'koersnota',
      'visie',
      'college-',
      'council-',
      'gm0935',
      'stuurgroep',
      'advies',
    ];
    expect(secrets.filter((secret) => text.toLowerCase().includes(secret.toLowerCase()))).toEqual([]);
    const readable = (word: string) => text.includes(word);
    expect(['binary/encrypted', 'councils'].filter(readable)).toEqual(['binary/encrypted', 'councils']); // where it stands
  });
});
