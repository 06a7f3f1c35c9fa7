import { Connection } from '@temporalio/client';
import { taskQueue } from '@eensluidend/workflows/ids';
import { deploymentName } from './deployment';
import { ServerTrouble } from './trouble';

/** Whether workflows run. Temporal says nothing when they do not: their tasks just wait. */
export type Readiness =
  | { readonly kind: 'ready'; readonly buildId: string }
  /** No worker has ever reported. */
  | { readonly kind: 'noWorker' }
  /** A worker reported, and no version was made current. */
  | { readonly kind: 'noCurrentVersion' }
  /** Another version is current than the one asked about. */
  | { readonly kind: 'otherVersionCurrent'; readonly current: string }
  /** No worker of the current version has asked for work lately. */
  | { readonly kind: 'workerAway'; readonly buildId: string };

interface Asked {
  readonly address: string;
  readonly namespace: string;
  /** Which build must be the current one; without it any will do. */
  readonly buildId?: string;
  /** How long ago a worker may have asked for work, in milliseconds; default 90,000, for it asks at least once a minute. */
  readonly awayAfterMs?: number;
}

const longestAnswerMs = 5_000;
const workflowTasks = 1;
const notFound = 5;

/** Returns whether a version of the worker is current and at work; throws `ServerTrouble` when Temporal does not answer. */
export async function workReadiness(asked: Asked): Promise<Readiness> {
  const { address, namespace } = asked;
  let connection: Connection | undefined;
  try {
    const connected = (connection = await Connection.connect({ address, connectTimeout: longestAnswerMs }));
    return await connected.withDeadline(Date.now() + longestAnswerMs, () => ask(connected, asked));
  } catch (error) {
    throw new ServerTrouble('notReady', `Temporal geeft op ${address} geen antwoord voor ${namespace}.`, String(error));
  } finally {
    await connection?.close();
  }
}

async function ask({ workflowService }: Connection, asked: Asked): Promise<Readiness> {
  const { namespace, buildId, awayAfterMs = 90_000 } = asked;
  await workflowService.describeNamespace({ namespace }); // what is not found hereafter is the deployment
  const found = await workflowService.describeWorkerDeployment({ namespace, deploymentName }).catch(unlessNotFound);
  if (!found) return { kind: 'noWorker' };
  const current = found.workerDeploymentInfo?.routingConfig?.currentDeploymentVersion?.buildId;
  if (!current) return { kind: 'noCurrentVersion' };
  if (buildId !== undefined && buildId !== current) return { kind: 'otherVersionCurrent', current };
  const { pollers } = await workflowService.describeTaskQueue({
    namespace,
    taskQueue: { name: taskQueue },
    taskQueueType: workflowTasks,
  });
  const isAtWork = pollers.some(
    ({ deploymentOptions, lastAccessTime }) =>
      deploymentOptions?.buildId === current && Number(lastAccessTime?.seconds ?? 0) * 1_000 > Date.now() - awayAfterMs,
  );
  return { kind: isAtWork ? 'ready' : 'workerAway', buildId: current };
}

function unlessNotFound(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === notFound) return undefined;
  throw error;
}
