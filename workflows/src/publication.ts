import { allHandlersFinished, condition, continueAsNew } from '@temporalio/workflow';
import { followProposal, historyIsLong, tasksOf } from './follow';
import { whereItStands } from './show';

export interface PublicationInput {
  readonly proposalId: string;
}

/** One gazette per municipality: each prepared, then handed in and confirmed with its number by people. Ends when all are published, or when after a correction it is not adopted any more. */
export async function publicationWorkflow({ proposalId }: PublicationInput): Promise<void> {
  const proposal = followProposal(proposalId);
  const show = whereItStands();
  for (;;) {
    const facts = await proposal.read();
    if (facts?.publication === undefined) return;
    show(facts);
    const gazettes = tasksOf(facts, ['prepareGazettes', 'openStage']);
    if (await proposal.carryOutDue(facts, gazettes)) continue;
    if (historyIsLong()) {
      await condition(allHandlersFinished);
      await continueAsNew<typeof publicationWorkflow>({ proposalId });
    }
    await proposal.newsOr(facts, gazettes);
  }
}
