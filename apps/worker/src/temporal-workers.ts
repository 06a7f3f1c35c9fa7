import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  bundleWorkflowCode,
  DefaultLogger,
  NativeConnection,
  Worker,
  type WorkerOptions,
  type WorkflowBundle,
} from '@temporalio/worker';
import type { Activities } from '@eensluidend/activities';
import { deliveryQueue, taskQueue } from '@eensluidend/workflows/ids';
import { payloadCodec } from './codec';
import type { WorkerConfig } from './config';

export interface TemporalWorkers {
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
    const workers = await Promise.all([
      Worker.create({ ...shared, taskQueue, workflowBundle }),
      Worker.create({ ...shared, taskQueue: deliveryQueue }),
    ]);
    const stop = () => {
      for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
    };
    const runs = workers.map((worker) => worker.run().finally(stop));
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    const failed = (await Promise.allSettled(runs)).find((run) => run.status === 'rejected');
    signal.removeEventListener('abort', stop);
    if (failed) throw failed.reason;
  } finally {
    await connection.close();
  }
};

const restartAfterMs = 1_000;

/** Keeps the Temporal workers at work until stopped: Temporal may come later than this process, go away, or come back empty. */
export const startTemporalWorkers = async (
  config: WorkerConfig,
  activities: Activities,
  onError: (error: unknown) => void,
): Promise<TemporalWorkers> => {
  const bundle = config.workflowBundle ?? (await builtWorkflows());
  const ended = new AbortController();
  const { signal } = ended;
  const keepAtWork = async (): Promise<void> => {
    while (!signal.aborted) {
      await work(config, activities, bundle, signal).catch(onError);
      await delay(restartAfterMs, undefined, { signal }).catch(() => undefined);
    }
  };
  const working = keepAtWork();
  return {
    stop() {
      ended.abort();
      return working;
    },
  };
};
