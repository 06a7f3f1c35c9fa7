import { overdueIn, type Application, type Follower } from '@eensluidend/application';
import { temporalIsAway, type Passage } from './passage';

export interface ReconcileParts {
  /** Ids of all proposals that may still run. */
  readonly candidates: () => Promise<readonly string[]>;
  readonly application: Pick<Application, 'facts'>;
  readonly passage: Passage;
  /** Proposals that the relay could not tell. */
  readonly noted: Set<string>;
  readonly onError: (message: string, error: unknown) => void;
}

/** `missing`: start what should run and does not. `all`: also have what runs look at the log again (a start, a clock that was set). */
export type Thoroughness = 'missing' | 'all';

const reconcileOne = async (
  { application, passage }: ReconcileParts,
  proposalId: string,
  tellAll: boolean,
): Promise<boolean> => {
  const read = await application.facts(proposalId);
  if (!read) return false;
  const { facts } = read;
  const proposal: Follower = { kind: 'proposal' };
  if (!facts.running) {
    if (tellAll) await passage.tell(proposalId, proposal); // it may not know yet that it is over
    return false;
  }
  const tell = tellAll || overdueIn(read).length > 0;
  const isThere = await passage.runs(proposalId, proposal);
  if (tell || !isThere) await passage.startOrTell(proposalId);
  for (const { secrecyId } of facts.secrecies.filter((secrecy) => secrecy.active)) {
    const secrecy: Follower = { kind: 'secrecy', secrecyId };
    const runs = tell ? await passage.tell(proposalId, secrecy) : await passage.runs(proposalId, secrecy);
    if (!runs && isThere) await passage.reportLost(proposalId, secrecyId);
  }
  if (!tell) return true;
  await passage.tell(proposalId, { kind: 'round', round: facts.round });
  await passage.tell(proposalId, { kind: 'publication' });
  return true;
};

/**
 * Starts every workflow that should run and does not, and has those with overdue work look at the log again. One proposal
 * that fails does not keep the others waiting; Temporal being away does. Returns how many proposals run.
 */
export const reconcile = async (parts: ReconcileParts, thoroughness: Thoroughness = 'missing'): Promise<number> => {
  let running = 0;
  for (const proposalId of new Set([...(await parts.candidates()), ...parts.noted])) {
    try {
      const tellAll = thoroughness === 'all' || parts.noted.has(proposalId);
      if (await reconcileOne(parts, proposalId, tellAll)) running++;
      parts.noted.delete(proposalId);
    } catch (error) {
      if (temporalIsAway(error)) throw error;
      parts.onError(`reconciling ${proposalId}`, error);
    }
  }
  return running;
};
