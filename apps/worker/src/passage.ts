import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { Follower } from '@eensluidend/application';
import {
  factSignal,
  proposalWorkflowId,
  publicationWorkflowId,
  roundWorkflowId,
  secrecyWorkflowId,
  taskQueue,
} from '@eensluidend/workflows/ids';

/** The workflows as the relay and the reconciler reach them. */
export interface Passage {
  /** Tells a running workflow that there is news; false when it does not run. */
  tell(proposalId: string, follower: Follower): Promise<boolean>;
  /** Starts the workflow of a proposal, or tells it when it runs. The only workflow ever started from outside. */
  startOrTell(proposalId: string): Promise<void>;
}

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

/** The passage on a Temporal client. */
export const temporalPassage = (client: Client): Passage => ({
  async tell(proposalId, follower) {
    try {
      await client.workflow.getHandle(idOf(proposalId, follower)).signal(factSignal);
      return true;
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return false;
      throw error;
    }
  },
  async startOrTell(proposalId) {
    await client.workflow.signalWithStart('proposalWorkflow', {
      workflowId: proposalWorkflowId(proposalId),
      taskQueue,
      args: [{ proposalId }],
      signal: factSignal,
    });
  },
});
