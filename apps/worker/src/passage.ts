import { isGrpcServiceError, ServiceError, WorkflowNotFoundError, type Client } from '@temporalio/client';
import { NamespaceNotFoundError } from '@temporalio/common';
import type { Follower } from '@eensluidend/application';
import {
  factSignal,
  lostSignal,
  proposalOf,
  proposalWorkflowId,
  publicationWorkflowId,
  roundWorkflowId,
  secrecyWorkflowId,
  taskQueue,
} from '@eensluidend/workflows/ids';
import { withinTime } from './temporal-connection';

/** The workflows as the relay and the reconciler reach them. */
export interface Passage {
  /** Tells a running workflow that there is news; false when it does not run. */
  tell(proposalId: string, follower: Follower): Promise<boolean>;
  /** Starts the workflow of a proposal, or tells it when it runs. The only workflow ever started from outside. */
  startOrTell(proposalId: string): Promise<void>;
  /** Whether a workflow runs; costs it no event. */
  runs(proposalId: string, follower: Follower): Promise<boolean>;
  /** Ids of the proposals whose workflow runs, as far as Temporal lists them by now. */
  running(): Promise<readonly string[]>;
  /** Tells a running proposal that the workflow of a secrecy is gone, so that it starts it again. */
  reportLost(proposalId: string, secrecyId: string): Promise<void>;
}

const unavailable = 14;
const deadlineExceeded = 4;

/** Whether Temporal as a whole did not answer, or has just come up empty: then nothing is wrong with this one proposal. */
export const temporalIsAway = (error: unknown): boolean => {
  if (error instanceof NamespaceNotFoundError) return true;
  const cause = error instanceof ServiceError ? error.cause : error;
  return isGrpcServiceError(cause) && (Number(cause.code) === unavailable || Number(cause.code) === deadlineExceeded);
};

const idOf = (proposalId: string, follower: Follower): string => {
  switch (follower.kind) {
    case 'proposal':
      return proposalWorkflowId(proposalId);
    case 'round':
      return roundWorkflowId(proposalId, follower.round);
    case 'secrecy':
      return secrecyWorkflowId(proposalId, follower.secrecyId);
    case 'publication':
      return publicationWorkflowId(proposalId);
  }
};

const unlessNotFound = (error: unknown): false => {
  if (error instanceof WorkflowNotFoundError) return false;
  throw error;
};

/** The passage on a Temporal client. */
export const temporalPassage = (client: Client): Passage => {
  const handle = (workflowId: string) => client.workflow.getHandle(workflowId);
  const inTime = <T>(call: () => Promise<T>): Promise<T> => withinTime(client.connection, call);
  return {
    async tell(proposalId, follower) {
      const telling = inTime(() => handle(idOf(proposalId, follower)).signal(factSignal));
      return telling.then(() => true, unlessNotFound);
    },
    async startOrTell(proposalId) {
      await inTime(() =>
        client.workflow.signalWithStart('proposalWorkflow', {
          workflowId: proposalWorkflowId(proposalId),
          taskQueue,
          args: [{ proposalId }],
          signal: factSignal,
        }),
      );
    },
    async runs(proposalId, follower) {
      const looking = inTime(() => handle(idOf(proposalId, follower)).describe());
      return looking.then(({ status }) => status.name === 'RUNNING', unlessNotFound);
    },
    running: () =>
      inTime(async () => {
        const ids: string[] = [];
        const query = `WorkflowType = 'proposalWorkflow' AND ExecutionStatus = 'Running'`;
        for await (const { workflowId } of client.workflow.list({ query })) ids.push(proposalOf(workflowId));
        return ids;
      }),
    async reportLost(proposalId, secrecyId) {
      await inTime(() => handle(proposalWorkflowId(proposalId)).signal(lostSignal, secrecyId));
    },
  };
};
