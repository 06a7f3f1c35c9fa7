import { overdueIn, type Application, type Follower, type ProposalFacts } from '@eensluidend/application';
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

/** `missing`: start what should run and does not. `all`: also have what runs look at the log again (a start, a clock that was set), and what Temporal still runs although it is over. */
export type Thoroughness = 'missing' | 'all';

/** The workflow that carries out a task: each looks after its own. */
const followerOf = (facts: ProposalFacts, task: ProposalFacts['tasks'][number]['task']): Follower => {
  if ('secrecyId' in task) return { kind: 'secrecy', secrecyId: task.secrecyId };
  if (task.act === 'prepareGazettes' || (task.act === 'openStage' && facts.publication)) return { kind: 'publication' };
  return { kind: 'round', round: task.round };
};

const distinct = (followers: readonly Follower[]): readonly Follower[] => [
  ...new Map(followers.map((each) => [JSON.stringify(each), each])).values(),
];

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
  const late = overdueIn(read).map(({ task }) => followerOf(facts, task));
  const isThere = await passage.runs(proposalId, proposal);
  if (tellAll || !isThere) await passage.startOrTell(proposalId);
  for (const { secrecyId } of facts.secrecies.filter((secrecy) => secrecy.active)) {
    const secrecy: Follower = { kind: 'secrecy', secrecyId };
    const tell = tellAll || late.some((each) => each.kind === 'secrecy' && each.secrecyId === secrecyId);
    const runs = tell ? await passage.tell(proposalId, secrecy) : await passage.runs(proposalId, secrecy);
    if (!runs && isThere) await passage.reportLost(proposalId, secrecyId);
  }
  const whole: readonly Follower[] = [{ kind: 'round', round: facts.round }, { kind: 'publication' }];
  for (const follower of distinct([...(tellAll ? whole : []), ...late.filter(({ kind }) => kind !== 'secrecy')])) {
    const isTold = await passage.tell(proposalId, follower);
    // Who should carry it out is not there: the proposal looks at the log again, and starts it.
    if (!isTold && isThere && !tellAll) await passage.startOrTell(proposalId);
  }
  return true;
};

/**
 * Starts every workflow that should run and does not, and has those with overdue work look at the log again. One proposal
 * that fails does not keep the others waiting; Temporal being away does. Returns how many proposals run.
 */
export const reconcile = async (parts: ReconcileParts, thoroughness: Thoroughness = 'missing'): Promise<number> => {
  let count = 0;
  const running = thoroughness === 'all' ? await parts.passage.running() : [];
  for (const proposalId of new Set([...(await parts.candidates()), ...running, ...parts.noted])) {
    try {
      const tellAll = thoroughness === 'all' || parts.noted.has(proposalId);
      if (await reconcileOne(parts, proposalId, tellAll)) count++;
      parts.noted.delete(proposalId);
    } catch (error) {
      if (temporalIsAway(error)) throw error;
      parts.onError(`reconciling ${proposalId}`, error);
    }
  }
  return count;
};
