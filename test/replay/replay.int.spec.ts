import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Worker } from '@temporalio/worker';
import { z } from 'zod';
import { bundleWorkflows, dataConverter } from '../../apps/worker/src/temporal-workers';
import { quietTemporal } from '../../apps/worker/src/testing/quiet';
import { publishedKey } from './history';

const stored = z.object({ workflowId: z.string(), history: z.object({ events: z.array(z.unknown()).min(1) }) });

const corpus = globSync('histories/*/*.json', { cwd: __dirname })
  .sort()
  .map((file) => ({ name: file, ...stored.parse(JSON.parse(readFileSync(join(__dirname, file), 'utf8'))) }));

/** The names of the stored histories that these workflows would not have lived through. */
const broken = async (workflowsPath?: string): Promise<readonly string[]> => {
  const options = {
    workflowBundle: await bundleWorkflows(workflowsPath),
    dataConverter: dataConverter(publishedKey()),
  };
  const failed: string[] = [];
  for await (const { workflowId, error } of Worker.runReplayHistories(options, corpus))
    if (error)
      failed.push(...corpus.filter((each) => each.workflowId === workflowId).map(({ name }) => basename(name)));
  return failed.sort();
};

describe('Afspelen van de geschiedenissen van uitgebrachte versies', () => {
  beforeAll(quietTemporal);

  it('replays every workflow of every version with the workflows of today', async () => {
    expect(corpus.length).toBeGreaterThan(10);
    expect(await broken()).toEqual([]);
  });

  it('notices an edit that would break the rounds and proposals under way', async () => {
    const names = corpus.map(({ name }) => basename(name));
    // The koersnota itself still waits for its gazettes: its recorded run does not reach the edit at the end.
    expect(await broken(join(__dirname, 'fixtures/wrong-edits.ts'))).toEqual(
      names.filter((name) => /-round-\d+\.json$|(variant3|visie)-proposal\.json$/.test(name)).sort(),
    );
  });
});
