import {
  allHandlersFinished,
  CancellationScope,
  condition,
  continueAsNew,
  executeChild,
  isCancellation,
  ParentClosePolicy,
  startChild,
  workflowInfo,
} from '@temporalio/workflow';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import type { ProposalFacts } from '@eensluidend/activities';
import { followProposal, listenForFacts, type News } from './follow';
import { publicationWorkflowId, roundWorkflowId, secrecyWorkflowId } from './ids';
import { publicationWorkflow } from './publication';
import { supersedePredecessor } from './record';
import { roundWorkflow } from './round';
import { secrecyWorkflow } from './secrecy';

export interface ProposalInput {
  readonly proposalId: string;
}

/**
 * The passage of a proposal: round after round until all adopt it in the same words, then publication. One rejection
 * brings it back to the stuurgroep; the next round begins when the record shows a new alignment.
 */
export async function proposalWorkflow({ proposalId }: ProposalInput): Promise<string> {
  const news = listenForFacts();
  const facts = await followProposal(proposalId, news).read();
  if (!facts) return 'unknown';
  if (facts.predecessorId) await supersedePredecessor(proposalId, facts.predecessorId);
  const watch = new CancellationScope();
  const watching = watch.run(() => followSecrecies(proposalId, news)).catch(unlessCancelled);
  const ended = await passRounds(proposalId, facts, news);
  watch.cancel();
  await watching;
  await condition(allHandlersFinished);
  return ended;
}

const passRounds = async (proposalId: string, start: ProposalFacts, news: News): Promise<string> => {
  let facts = start;
  for (;;) {
    if (facts.ended) return 'ended';
    const { round } = facts; // from the log, so that a rebuilt workflow does not pass old rounds again
    const before = facts.outcomes.find((each) => each.round === round && each.closed);
    const outcome = before ?? (await passRound(proposalId, round));
    if (outcome.kind === 'adopted') return publish(proposalId); // six gazettes, only now
    if (outcome.kind === 'withdrawn' || outcome.kind === 'superseded') return outcome.kind;
    facts = await backToStuurgroep(proposalId, round, facts, news);
    if (workflowInfo().continueAsNewSuggested) await continueAsNew<typeof proposalWorkflow>({ proposalId });
  }
};

const passRound = (proposalId: string, round: number) =>
  executeChild(roundWorkflow, {
    workflowId: roundWorkflowId(proposalId, round),
    args: [{ proposalId, round }],
    parentClosePolicy: ParentClosePolicy.TERMINATE,
  });

/** The stuurgroep is asked; the next round begins when it has aligned an adjusted text, or never. */
const backToStuurgroep = async (
  proposalId: string,
  round: number,
  before: ProposalFacts,
  news: News,
): Promise<ProposalFacts> => {
  const proposal = followProposal(proposalId, news);
  for (;;) {
    const facts = (await proposal.read()) ?? before;
    if (facts.round > round || facts.ended) return facts;
    await proposal.newsOr(undefined, facts.now);
  }
};

const publish = async (proposalId: string): Promise<string> => {
  await executeChild(publicationWorkflow, {
    workflowId: publicationWorkflowId(proposalId),
    args: [{ proposalId }],
    parentClosePolicy: ParentClosePolicy.TERMINATE,
  });
  return 'adopted';
};

/** One child per imposed secrecy; it may outlive this run and is found again by its id. */
const followSecrecies = async (proposalId: string, news: News): Promise<never> => {
  const proposal = followProposal(proposalId, news);
  const started: string[] = [];
  for (;;) {
    const facts = await proposal.read();
    for (const { secrecyId, active } of facts?.secrecies ?? []) {
      if (!active || started.includes(secrecyId)) continue;
      started.push(secrecyId);
      await startSecrecy(proposalId, secrecyId);
    }
    await proposal.newsOr(undefined, 0);
  }
};

const startSecrecy = async (proposalId: string, secrecyId: string): Promise<void> => {
  const workflowId = secrecyWorkflowId(proposalId, secrecyId);
  try {
    await startChild(secrecyWorkflow, {
      workflowId,
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
