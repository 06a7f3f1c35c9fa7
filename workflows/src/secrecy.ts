import { allHandlersFinished, condition, continueAsNew } from '@temporalio/workflow';
import type { EngineTask } from '@eensluidend/activities';
import { followProposal, historyIsLong, tasksOf } from './follow';

export interface SecrecyInput {
  readonly proposalId: string;
  readonly secrecyId: string;
}

/** Watches one imposed secrecy: opens the task to lift when its end condition is met, warns when that can no longer happen. Ends when lifted. */
export async function secrecyWorkflow({ proposalId, secrecyId }: SecrecyInput): Promise<void> {
  const proposal = followProposal(proposalId);
  const ofThis = (task: EngineTask) => 'secrecyId' in task && task.secrecyId === secrecyId;
  for (;;) {
    const facts = await proposal.read();
    const secrecy = facts?.secrecies.find((each) => each.secrecyId === secrecyId);
    if (!facts || !secrecy?.active) return;
    const tasks = tasksOf(facts, ['openLiftTask', 'warnSecrecyEnd'], ofThis);
    if (await proposal.carryOutDue(facts, tasks)) continue;
    if (historyIsLong()) {
      await condition(allHandlersFinished);
      await continueAsNew<typeof secrecyWorkflow>({ proposalId, secrecyId });
    }
    await proposal.newsOr(facts, tasks);
  }
}
