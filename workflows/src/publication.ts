import { carryOutDue, followProposal, nextMoment, showWhereItStands, tasksOf } from './follow';

export interface PublicationInput {
  readonly proposalId: string;
}

/** One gazette per municipality: each prepared, then handed in and confirmed with its number by people. Ends when all are published. */
export async function publicationWorkflow({ proposalId }: PublicationInput): Promise<void> {
  const proposal = followProposal(proposalId);
  for (;;) {
    const facts = await proposal.read();
    if (!facts || facts.ended || facts.stage === undefined) return;
    showWhereItStands(facts);
    const gazettes = tasksOf(facts, ['prepareGazettes', 'openStage']);
    if (await carryOutDue(proposalId, facts, gazettes)) continue;
    await proposal.newsOr(nextMoment(facts, gazettes), facts.now);
  }
}
