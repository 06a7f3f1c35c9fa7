import { NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import type { Activities } from '@eensluidend/activities';
import { deliveryQueue, taskQueue } from '@eensluidend/workflows/ids';
import { payloadCodec } from './codec';
import type { WorkerConfig } from './config';

export interface TemporalWorkers {
  /** Ends when the workers end; rejects when one fails. */
  readonly done: Promise<void>;
  stop(): Promise<void>;
}

/** Payloads and failure messages are encrypted: Temporal sees ids and dates at most, and those not in the clear. */
export const dataConverter = (key: Uint8Array) => ({ payloadCodecs: [payloadCodec(key)] });

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

/** One worker for rules and record, one for delivery; the second runs no workflows. */
export const startTemporalWorkers = async (config: WorkerConfig, activities: Activities): Promise<TemporalWorkers> => {
  const connection = await NativeConnection.connect({ address: config.temporalAddress });
  const shared = {
    connection,
    namespace: config.namespace,
    activities: { ...activities },
    dataConverter: dataConverter(config.key),
    ...versioning(config.buildId),
  };
  const workers = await Promise.all([
    Worker.create({ ...shared, taskQueue, workflowsPath: require.resolve('@eensluidend/workflows') }),
    Worker.create({ ...shared, taskQueue: deliveryQueue }),
  ]);
  const runs = workers.map((worker) => worker.run());
  return {
    done: Promise.all(runs).then(() => undefined),
    async stop() {
      for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
      await Promise.allSettled(runs);
      await connection.close();
    },
  };
};
