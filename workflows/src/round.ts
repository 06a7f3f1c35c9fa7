import { allHandlersFinished, condition, continueAsNew } from '@temporalio/workflow';
import type { EngineTask, ProposalFacts } from '@eensluidend/activities';
import { carryOutDue, followProposal, historyIsLong, nextMoment, showWhereItStands, tasksOf } from './follow';

export interface RoundInput {
  readonly proposalId: string;
  readonly round: number;
}

/** How a round ended: `adopted`, `rejected`, `amended`, `insufficientSupport`, `withdrawn` or `superseded`. */
export interface RoundEnd {
  readonly kind: string;
}

const ofRound = (round: number) => (task: EngineTask) => !('round' in task) || task.round === round;

/**
 * One pass of the note through all bodies. Opens each stage that the record has come to, delivers the requests, keeps the
 * terms; when the record shows an outcome, carries it out: everybody told, planned items withdrawn, the stuurgroep asked.
 */
export async function roundWorkflow({ proposalId, round }: RoundInput): Promise<RoundEnd> {
  const proposal = followProposal(proposalId);
  for (;;) {
    const facts = await proposal.read();
    if (!facts) return { kind: 'withdrawn' };
    showWhereItStands(facts);
    const outcome = facts.outcomes.find((each) => each.round === round);
    if (outcome) {
      await closeRound(proposalId, round, facts);
      return { kind: outcome.kind };
    }
    if (facts.ended) return { kind: 'superseded' };

    const stage = tasksOf(facts, ['openStage'], ofRound(round));
    const requests = tasksOf(facts, ['deliverAdviceRequest'], ofRound(round));
    const terms = tasksOf(facts, ['remindAdviser', 'lapseAdviceTerm'], ofRound(round));
    const opened = await carryOutDue(proposalId, facts, stage);
    const delivered = await carryOutDue(proposalId, facts, requests);
    const kept = await carryOutDue(proposalId, facts, terms);
    if (opened || delivered || kept) continue;

    if (historyIsLong()) {
      await condition(allHandlersFinished);
      await continueAsNew<typeof roundWorkflow>({ proposalId, round }); // the new run reads the log first: no news can be lost
    }
    await proposal.newsOr(nextMoment(facts, [...stage, ...requests, ...terms]), facts.now);
  }
}

const closeRound = async (proposalId: string, round: number, facts: ProposalFacts): Promise<void> => {
  await carryOutDue(proposalId, facts, tasksOf(facts, ['closeRound'], ofRound(round)));
};
