// P2: from a person's step over HTTP until the workflow has reacted to it (the next stage opened, in the record), against
// a bare Update that does nothing on the same Temporal server.
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { inTurns } from './in-turns.mjs';
import { align, newProposal, startSystem } from './system.mjs';

const steps = 5;
/** Milliseconds in which the workflow finishes what it did last: people do not act within the same moment. */
const betweenSteps = 150;
/** Milliseconds between two looks at the record: looking without a pause takes a core from what is measured. */
const lookEvery = 2;
const noopQueue = 'bench';

export async function measure({ rounds = 9 } = {}) {
  const system = await startSystem({ withWorker: true });
  const update = await bareUpdates(system.temporal);
  const watch = new pg.Client({ connectionString: system.databaseUrl });
  await watch.connect();
  try {
    await reaction(system.url, watch); // warm
    const { first, second } = await inTurns(
      () => median(steps, () => reaction(system.url, watch)),
      () => median(steps, update.time),
      rounds,
    );
    return [
      {
        id: 'P2',
        what: 'step over HTTP until the workflow opened the next stage, ms; against a bare Temporal Update',
        ours: Number(first.toFixed(1)),
        against: Number(second.toFixed(1)),
        ratio: Number((first / second).toFixed(2)),
        floor: 2.5,
        goal: 1.3,
        higherIsBetter: false,
      },
    ];
  } finally {
    await watch.end();
    await update.close();
    await system.stop();
  }
}

/** Milliseconds from the request until the record shows that the workflow opened the next stage. */
async function reaction(url, watch) {
  const proposal = await newProposal(url);
  await untilOpened(watch, proposal.proposalId, 1);
  await delay(betweenSteps);
  const start = performance.now();
  await align(url, proposal);
  await untilOpened(watch, proposal.proposalId, 2);
  return performance.now() - start;
}

async function untilOpened(watch, stream, count) {
  const until = performance.now() + 20_000;
  const text = `select count(*)::int as opened from record.event where stream = $1 and type = 'StageOpened'`;
  while (performance.now() < until) {
    const { rows } = await watch.query({ name: 'opened', text, values: [stream] });
    if (rows[0].opened >= count) return;
    await delay(lookEvery);
  }
  throw new Error('the workflow did not react within 20 s');
}

async function median(count, time) {
  const times = [];
  for (let index = 0; index < count; index++) times.push(await time());
  return times.sort((a, b) => a - b)[Math.floor(count / 2)];
}

async function bareUpdates({ address, namespace }) {
  const native = await NativeConnection.connect({ address });
  const worker = await Worker.create({
    connection: native,
    namespace,
    taskQueue: noopQueue,
    workflowsPath: fileURLToPath(new URL('./noop-workflow.cjs', import.meta.url)),
  });
  const run = worker.run();
  const connection = await Connection.connect({ address });
  const client = new Client({ connection, namespace });
  const handle = await client.workflow.start('noop', { workflowId: 'bench-noop', taskQueue: noopQueue });
  return {
    async time() {
      const start = performance.now();
      await handle.executeUpdate('noop');
      return performance.now() - start;
    },
    async close() {
      await handle.terminate();
      worker.shutdown();
      await run;
      await connection.close();
      await native.close();
    },
  };
}
