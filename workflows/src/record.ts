import { isCancellation, proxyActivities, proxyLocalActivities, TemporalFailure } from '@temporalio/workflow';
import type { Activities, EngineTask, ProposalFacts } from '@eensluidend/activities';
import { deliveryQueue } from './ids';

/** Quick and without history of its own; gives up after 20 s so that an outage does not flood the history. */
const quick = proxyLocalActivities<Activities>({
  startToCloseTimeout: '5s',
  scheduleToCloseTimeout: '20s',
  retry: { initialInterval: '200ms', maximumAttempts: 4 },
});

const patience = { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '5m' } as const;

/** The same functions, retried without end: a database that is away costs a handful of events. */
const patient = proxyActivities<Activities>({ startToCloseTimeout: '10s', retry: patience });

/**
 * Delivery to others is slow and foreign, and operators want to see it: regular activities on a queue of their own. A worker
 * that was killed while delivering is noticed when the time for one attempt is over.
 */
const delivery = proxyActivities<Activities>({ taskQueue: deliveryQueue, startToCloseTimeout: '10s', retry: patience });

const firstQuick = async <T>(quickly: () => Promise<T>, patiently: () => Promise<T>): Promise<T> => {
  try {
    return await quickly();
  } catch (error) {
    // A local activity fails with what it threw itself, a regular one with an ActivityFailure around it.
    if (error instanceof TemporalFailure && !isCancellation(error)) return patiently();
    throw error;
  }
};

/** The facts of a proposal, from the log; undefined when it is not there. */
export const readFacts = async (proposalId: string): Promise<ProposalFacts | undefined> =>
  (await firstQuick(
    () => quick.readFacts(proposalId),
    () => patient.readFacts(proposalId),
  )) ?? undefined;

const isDelivery = (task: EngineTask): boolean => task.act === 'deliverAdviceRequest' || task.act === 'prepareGazettes';

/** Has the product act on the record; a repetition acts once. False when the record had moved on. */
export const carryOut = async (proposalId: string, task: EngineTask, edition?: number): Promise<boolean> => {
  const input = { proposalId, task, ...(edition === undefined ? {} : { edition }) };
  if (isDelivery(task)) return (await delivery.carryOut(input)) === 'done';
  const carried = await firstQuick(
    () => quick.carryOut(input),
    () => patient.carryOut(input),
  );
  return carried === 'done';
};

/** Records with the predecessor that this proposal took its place (R4). */
export const supersedePredecessor = async (proposalId: string, predecessorId: string): Promise<void> => {
  await patient.supersede({ proposalId, predecessorId });
};
