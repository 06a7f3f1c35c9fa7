import { isRunning } from '@eensluidend/domain';
import type { Application, Follower } from '@eensluidend/application';
import type { Passage } from './passage';

export interface ReconcileParts {
  /** Ids of all proposals that may still run. */
  readonly candidates: () => Promise<readonly string[]>;
  readonly application: Application;
  readonly passage: Passage;
  readonly onError: (message: string, error: unknown) => void;
}

/** Starts every workflow that should run and does not, and has those that run look at the log again. Returns how many proposals run. */
export const reconcile = async ({ candidates, application, passage, onError }: ReconcileParts): Promise<number> => {
  let running = 0;
  for (const proposalId of await candidates()) {
    try {
      const read = await application.facts(proposalId);
      if (!read || !isRunning(read.state)) continue;
      running++;
      await passage.startOrTell(proposalId);
      const { round, secrecies } = read.facts;
      const followers: readonly Follower[] = [
        { kind: 'round', round },
        { kind: 'publication' },
        ...secrecies
          .filter((secrecy) => secrecy.active)
          .map(({ secrecyId }) => ({ kind: 'secrecy' as const, secrecyId })),
      ];
      for (const follower of followers) await passage.tell(proposalId, follower);
    } catch (error) {
      onError(`reconciling ${proposalId}`, error);
    }
  }
  return running;
};
