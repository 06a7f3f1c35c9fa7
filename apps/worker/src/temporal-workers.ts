import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  bundleWorkflowCode,
  DefaultLogger,
  NativeConnection,
  TransportError,
  Worker,
  type WorkerOptions,
  type WorkflowBundle,
} from '@temporalio/worker';
import type { Activities } from '@eensluidend/activities';
import { deliveryQueue, taskQueue } from '@eensluidend/workflows/ids';
import { payloadCodec } from './codec';
import type { WorkerConfig } from './config';
import { keepAtWork } from './keep-at-work';

export interface TemporalWorkers {
  /** Resolves when stopped; rejects when they fail again and again while Temporal is there. */
  readonly done: Promise<void>;
  stop(): Promise<void>;
}

const failureConverterPath = require.resolve('@eensluidend/workflows/failure-converter');

/** Payloads and failure messages are encrypted: Temporal sees ids and dates at most, and those not in the clear. */
export const dataConverter = (key: Uint8Array) => ({ payloadCodecs: [payloadCodec(key)], failureConverterPath });

/** The workflows as one piece of code, as workers run and replay them. */
export const bundleWorkflows = (workflowsPath = require.resolve('@eensluidend/workflows')) =>
  bundleWorkflowCode({ workflowsPath, failureConverterPath, logger: new DefaultLogger('ERROR') });

/**
 * The workflows as the build bundled them, which takes no time. The bundle lies beside the very code it was made of, and the
 * same build makes both: it cannot be older. Where there is none (workflows that were not built) it is made now.
 */
export const builtWorkflows = async (
  workflowsPath = require.resolve('@eensluidend/workflows'),
): Promise<WorkflowBundle> => {
  const built = join(dirname(workflowsPath), 'workflow-bundle.js');
  return existsSync(built) ? { code: await readFile(built, 'utf8') } : bundleWorkflows(workflowsPath);
};

const versioning = (buildId: string | undefined): Pick<WorkerOptions, 'workerDeploymentOptions'> =>
  buildId === undefined
    ? {}
    : {
        workerDeploymentOptions: {
          useWorkerVersioning: true,
          version: { deploymentName: 'eensluidend', buildId },
          defaultVersioningBehavior: 'AUTO_UPGRADE',
        },
      };

/**
 * Makes and runs workers until one ends or `signal` aborts; then all end. One that cannot be made ends those that run already:
 * a worker that was made and never run would hold on to its connection.
 */
const runAll = async (
  all: readonly WorkerOptions[],
  signal: AbortSignal,
): Promise<readonly PromiseSettledResult<void>[]> => {
  const workers: Worker[] = [];
  const runs: Promise<readonly PromiseSettledResult<void>[]>[] = [];
  let stopped = false;
  const stop = () => {
    stopped = true;
    for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
  };
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  try {
    for (const options of all) {
      if (stopped) break;
      const worker = await Worker.create(options);
      workers.push(worker);
      runs.push(Promise.allSettled([worker.run().finally(stop)]));
      if (stopped) stop(); // meanwhile
    }
  } catch (reason) {
    runs.push(Promise.resolve([{ status: 'rejected', reason }]));
    stop();
  }
  const outcomes = (await Promise.all(runs)).flat();
  signal.removeEventListener('abort', stop);
  return outcomes;
};

/** One worker for rules and record, one for delivery; the second runs no workflows. Runs until one fails or `signal` aborts. */
const work = async (
  config: WorkerConfig,
  activities: Activities,
  workflowBundle: WorkflowBundle,
  signal: AbortSignal,
): Promise<void> => {
  const connection = await NativeConnection.connect({ address: config.temporalAddress });
  try {
    const shared = {
      connection,
      namespace: config.namespace,
      activities: { ...activities },
      dataConverter: dataConverter(config.key),
      shutdownGraceTime: '2s',
      shutdownForceTime: '5s',
      // How long a workflow waits for the worker that it ran on last before any worker may go on with it: that one may be dead.
      stickyQueueScheduleToStartTimeout: '2s',
      ...versioning(config.buildId),
    } as const;
    const outcomes = await runAll(
      [
        { ...shared, taskQueue, workflowBundle },
        { ...shared, taskQueue: deliveryQueue },
      ],
      signal,
    );
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  } finally {
    await connection.close();
  }
};

/** Keeps the Temporal workers at work until stopped: Temporal may come later than this process, go away, or come back empty. */
export const startTemporalWorkers = async (
  config: WorkerConfig,
  activities: Activities,
  onError: (error: unknown) => void,
): Promise<TemporalWorkers> => {
  const bundle = config.workflowBundle ?? (await builtWorkflows());
  const ended = new AbortController();
  const { signal } = ended;
  const isAway = (error: unknown) => error instanceof TransportError;
  const done = keepAtWork(() => work(config, activities, bundle, signal), { signal, onError, isAway });
  done.catch(() => undefined); // whoever waits for it hears it; nobody need
  return {
    done,
    stop() {
      ended.abort();
      return done;
    },
  };
};
