import {
  CancellationScope,
  defineSignal,
  isCancellation,
  ParentClosePolicy,
  setHandler,
  startChild,
} from '@temporalio/workflow';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import type { ProposalFacts } from '@eensluidend/activities';
import { followProposal, type News } from './follow';
import { lostSignal, secrecyWorkflowId } from './ids';
import { secrecyWorkflow } from './secrecy';

/** Says that the workflow of a secrecy should run and does not: the proposal starts it again. */
export const secrecyLost = defineSignal<[string]>(lostSignal);

/** The secrecies of a proposal: one child for each. They outlive the proposal's runs and its end, and are found again by id. */
export interface Secrecies {
  /** Starts the child of every active secrecy that has none. */
  start(facts: ProposalFacts): Promise<void>;
  /** Starts a child for each secrecy that is imposed from now on, until stopped. Returns how to stop. */
  follow(): () => Promise<void>;
}

export const secreciesOf = (proposalId: string, news: News): Secrecies => {
  const started: string[] = [];
  setHandler(secrecyLost, (secrecyId) => {
    if (started.includes(secrecyId)) started.splice(started.indexOf(secrecyId), 1);
    news.add();
  });

  const start = async (facts: ProposalFacts): Promise<void> => {
    for (const { secrecyId, active } of facts.secrecies) {
      if (!active || started.includes(secrecyId)) continue;
      started.push(secrecyId);
      await CancellationScope.nonCancellable(() => startSecrecy(proposalId, secrecyId));
    }
  };

  const watch = async (): Promise<void> => {
    const proposal = followProposal(proposalId, news);
    for (;;) {
      const facts = await proposal.read();
      if (!facts) return;
      await start(facts);
      await proposal.newsOr(facts, []);
    }
  };

  return {
    start,
    follow() {
      const scope = new CancellationScope();
      const watching = scope.run(watch).catch(unlessCancelled);
      return () => {
        scope.cancel();
        return watching;
      };
    },
  };
};

const startSecrecy = async (proposalId: string, secrecyId: string): Promise<void> => {
  try {
    await startChild(secrecyWorkflow, {
      workflowId: secrecyWorkflowId(proposalId, secrecyId),
      args: [{ proposalId, secrecyId }],
      parentClosePolicy: ParentClosePolicy.ABANDON,
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
};

const unlessCancelled = (error: unknown): void => {
  if (!isCancellation(error)) throw error;
};
