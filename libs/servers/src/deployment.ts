import { setTimeout as delay } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { ServerTrouble } from './trouble';

/** Name of the worker deployment of this product. */
export const deploymentName = 'eensluidend';

export interface CurrentVersion {
  readonly address: string;
  readonly namespace: string;
  /** Which build of the workflows the worker runs. */
  readonly buildId: string;
  /** How long the worker may take to poll for the first time, in milliseconds; default 60,000. */
  readonly withinMs?: number;
  /** Ends the waiting: then nothing was set. */
  readonly stop?: AbortSignal;
}

/**
 * Makes this build of the worker the current version of the deployment. Until that has been done once nothing runs,
 * silently. The server knows a version only after its worker has polled, hence the retries.
 */
export async function setCurrentDeploymentVersion(version: CurrentVersion): Promise<void> {
  const { address, namespace, buildId, withinMs = 60_000, stop } = version;
  const connection = await Connection.connect({ address });
  const until = performance.now() + withinMs;
  try {
    while (!stop?.aborted) {
      const refusal = await connection.workflowService
        // A build may know fewer task queues than the one before it; what is left on those is its own affair.
        .setWorkerDeploymentCurrentVersion({ namespace, deploymentName, buildId, ignoreMissingTaskQueues: true })
        .then(() => undefined)
        .catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
      if (refusal === undefined) return;
      if (performance.now() > until) throw new ServerTrouble('notReady', notKnown(buildId), refusal);
      await delay(100);
    }
  } finally {
    await connection.close();
  }
}

function notKnown(buildId: string): string {
  return `Temporal kent versie ${buildId} van de worker niet: de worker heeft zich niet gemeld.`;
}
