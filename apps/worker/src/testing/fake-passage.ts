import type { Follower } from '@eensluidend/application';
import type { Passage } from '../passage';

const nameOf = (follower: Follower): string => {
  switch (follower.kind) {
    case 'round':
      return `round ${follower.round}`;
    case 'secrecy':
      return `secrecy ${follower.secrecyId}`;
    default:
      return follower.kind;
  }
};

/** Workflows that only note what they are told. A proposal that is started runs its first round, as the real one does. */
export const fakePassage = () => {
  const running = new Set<string>();
  const calls: string[] = [];
  const failing = new Set<string>();
  let away: Error | undefined;
  const demand = (proposalId: string): void => {
    if (away) throw away;
    if (failing.has(proposalId)) throw new Error('this one fails');
  };
  const call = (proposalId: string, what: string): void => {
    demand(proposalId);
    calls.push(what);
  };
  const passage: Passage = {
    tell(proposalId, follower) {
      const runs = running.has(`${proposalId} ${nameOf(follower)}`);
      return Promise.resolve().then(() => {
        call(proposalId, `${runs ? 'tell' : 'miss'} ${nameOf(follower)}`);
        return runs;
      });
    },
    startOrTell(proposalId) {
      return Promise.resolve().then(() => {
        call(proposalId, running.has(`${proposalId} proposal`) ? 'tell proposal' : 'start proposal');
        running.add(`${proposalId} proposal`);
      });
    },
    runs(proposalId, follower) {
      return Promise.resolve().then(() => {
        demand(proposalId);
        return running.has(`${proposalId} ${nameOf(follower)}`);
      });
    },
    running: () =>
      Promise.resolve([...running].flatMap((each) => (each.endsWith(' proposal') ? [each.split(' ')[0] ?? ''] : []))),
    reportLost(proposalId, secrecyId) {
      return Promise.resolve().then(() => call(proposalId, `lost ${secrecyId}`));
    },
  };
  return {
    /** Proposals that Temporal refuses. */
    failing,
    passage,
    /** What was called since the last look. */
    calls: () => calls.splice(0),
    run: (proposalId: string, follower: Follower) => void running.add(`${proposalId} ${nameOf(follower)}`),
    end: (proposalId: string, follower: Follower) => void running.delete(`${proposalId} ${nameOf(follower)}`),
    goAway: (error: Error) => void (away = error),
    comeBack: () => void (away = undefined),
  };
};
