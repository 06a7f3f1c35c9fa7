import { commands, type CommandName } from '@eensluidend/contracts';
import type { Application } from '@eensluidend/application';

/** Sends a command as the operator; gives the HTTP status. */
export type SendAsOperator = (name: CommandName, proposalId: string, body: object) => Promise<number>;

/** What the workflows would do now, done by hand by the operator: for a system whose Temporal is away. */
export async function doWhatIsDue(
  application: Application,
  proposalIds: readonly string[],
  send: SendAsOperator,
): Promise<void> {
  for (let busy = true; busy;) {
    busy = false;
    for (const proposalId of proposalIds) {
      const facts = (await application.facts(proposalId))?.facts;
      for (const { task, at } of facts?.tasks ?? []) {
        if (at > (facts?.now ?? 0)) continue;
        const { shape } = commands[task.act].body;
        const body = Object.fromEntries(Object.entries(task).filter(([field]) => field in shape));
        busy = (await send(task.act, proposalId, body)) === 201 || busy;
      }
      const before = facts?.predecessorId;
      if (before) busy = (await send('supersedeProposal', before, { successorId: proposalId })) === 201 || busy;
    }
  }
}
