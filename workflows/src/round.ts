import { allHandlersFinished, condition, continueAsNew } from '@temporalio/workflow';
import type { EngineTask } from '@eensluidend/activities';
import { followProposal, historyIsLong, tasksOf } from './follow';
import { whereItStands } from './show';

export interface RoundInput {
  readonly proposalId: string;
  readonly round: number;
}

/** How a round ended: `adopted`, `rejected`, `amended`, `insufficientSupport`, `withdrawn`, `superseded`, or `resumed`: after a correction an earlier round goes on. */
export interface RoundEnd {
  readonly kind: string;
}

const ofRound = (round: number) => (task: EngineTask) => !('round' in task) || task.round === round;

/** Open the stage that the record has come to, deliver the requests, keep the terms. */
const passage = ['openStage', 'deliverAdviceRequest', 'remindAdviser', 'lapseAdviceTerm'] as const;

/** Carry out the outcome: everybody told, planned items withdrawn, the stuurgroep asked. */
const closing = ['closeRound'] as const;

/** One pass of the note through all bodies, stage after stage, until the record shows an outcome and it was carried out. */
export async function roundWorkflow({ proposalId, round }: RoundInput): Promise<RoundEnd> {
  const proposal = followProposal(proposalId);
  const show = whereItStands();
  for (;;) {
    const facts = await proposal.read();
    if (!facts) return { kind: 'withdrawn' };
    if (facts.round < round) return { kind: 'resumed' };
    show(facts);
    const outcome = facts.outcomes.find((each) => each.round === round);
    if (outcome?.closed) return { kind: outcome.kind };
    if (!outcome && facts.ended) return { kind: 'superseded' };

    const tasks = tasksOf(facts, outcome ? closing : passage, ofRound(round));
    if (await proposal.carryOutDue(facts, tasks)) continue;
    if (historyIsLong()) {
      await condition(allHandlersFinished);
      await continueAsNew<typeof roundWorkflow>({ proposalId, round });
    }
    await proposal.newsOr(facts, tasks);
  }
}
