import { randomBytes } from 'node:crypto';
import { Client, type Connection } from '@temporalio/client';
import type { RuntimeOptions } from '@temporalio/worker';
import { createActivities, type Activities } from '@eensluidend/activities';
import { temporalPassage } from '../passage';
import { reconcile, type Thoroughness } from '../reconcile';
import { relayBatch } from '../relay';
import { dataConverter, startTemporalWorkers } from '../temporal-workers';
import { quietTemporal } from './quiet';
import { testRegion, type Region } from './region';
import { testNamespace } from './test-namespace';
import { testWorkflows } from './workflows';

interface Place {
  readonly connection: Connection;
  readonly address: string;
  readonly namespace: string;
  /** Changes what the activities do. */
  readonly around?: (activities: Activities) => Activities;
}

/** A region in memory on a namespace of its own of the Temporal server of this run; its clock is set by hand. */
export const passingRegion = async (around?: (activities: Activities) => Activities, runtime?: RuntimeOptions) => {
  quietTemporal(runtime);
  const server = await testNamespace();
  const region = await testRegion();
  const passing = await letPass(region, { ...server, ...(around ? { around } : {}) });
  return {
    region,
    passing,
    async stop() {
      await passing.stop();
      await server.close();
    },
  };
};

export type Passing = Awaited<ReturnType<typeof letPass>>;

/** The workflows of a region in memory on a real Temporal server: every command of a person is numbered and relayed at once. */
export const letPass = async (region: Region, { connection, address, namespace, around = (same) => same }: Place) => {
  const key = randomBytes(32);
  const client = new Client({ connection, namespace, dataConverter: dataConverter(key) });
  const passage = temporalPassage(client);
  const failures: unknown[] = [];
  const relayParts = {
    ...region.record,
    application: region.app,
    passage,
    noted: new Set<string>(),
    onError: (_message: string, error: unknown) => void failures.push(error),
  };
  let passing = Promise.resolve();
  /** Passes on what was recorded, one batch after the other. */
  const relay = (): Promise<void> =>
    (passing = passing.then(async () => {
      while ((await region.record.numberer.number()) > 0);
      while ((await relayBatch(relayParts)) > 0);
    }));
  region.afterCommand(relay);
  // What the workflows record themselves is relayed soon, as the worker does.
  const beat = setInterval(() => void relay(), 50);
  const workers = await startTemporalWorkers(
    {
      databaseUrl: '',
      contentFolder: '',
      key,
      temporalAddress: address,
      namespace,
      workflowBundle: await testWorkflows(),
    },
    around(createActivities(region.app)),
    (error) => void failures.push(error),
  );
  const repair = (thoroughness?: Thoroughness) =>
    reconcile({ ...relayParts, candidates: () => Promise.resolve(region.proposals) }, thoroughness);
  return {
    client,
    /** The reconciler over all proposals of the region. */
    repair,
    /** Sets the clock and wakes the workflows, as development does. */
    async setClock(instant: string) {
      await region.record.clock.set(instant);
      await repair('all');
    },
    /** Status of a workflow by id: `RUNNING`, `COMPLETED` …; undefined when Temporal does not know it. */
    async status(workflowId: string): Promise<string | undefined> {
      const found = await client.workflow
        .getHandle(workflowId)
        .describe()
        .catch(() => undefined);
      return found?.status.name;
    },
    /** How many events the history of a workflow holds. */
    async historyLength(workflowId: string): Promise<number> {
      return (await client.workflow.getHandle(workflowId).describe()).historyLength;
    },
    passage,
    failures,
    relay,
    async stop() {
      clearInterval(beat);
      await passing;
      await workers.stop();
    },
  };
};
