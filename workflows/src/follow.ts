import {
  condition,
  defineSignal,
  setCurrentDetails,
  setHandler,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import type { EngineTask, ProposalFacts } from '@eensluidend/activities';
import { factSignal } from './ids';
import { carryOut, readFacts } from './record';
import { searchAttributes } from './search-attributes';

/** Says only that the log has something new, or that the clock was set; the workflow then reads the log itself. */
export const factRecorded = defineSignal(factSignal);

/** Counts what came in, for every follower in this workflow. */
export interface News {
  readonly count: () => number;
}

/** Starts listening; once per workflow, before anything is awaited. */
export const listenForFacts = (): News => {
  let count = 0;
  setHandler(factRecorded, () => {
    count++;
  });
  return { count: () => count };
};

export interface Following {
  /** The facts as the log has them now. */
  read(): Promise<ProposalFacts | undefined>;
  /** Waits for news since the last read, or until a moment (milliseconds since 1970), whichever comes first. */
  newsOr(until: number | undefined, now: number): Promise<void>;
}

/** Follows the facts of one proposal. News that arrives while reading is seen at the next wait: nothing is lost. */
export const followProposal = (proposalId: string, news: News = listenForFacts()): Following => {
  let seen = 0;
  return {
    read() {
      seen = news.count();
      return readFacts(proposalId);
    },
    async newsOr(until, now) {
      const hasNews = () => news.count() > seen;
      if (until === undefined) await condition(hasNews);
      else await condition(hasNews, Math.max(until - now, 1_000));
    },
  };
};

type Act = EngineTask['act'];

export const tasksOf = (facts: ProposalFacts, acts: readonly Act[], fits: (task: EngineTask) => boolean = () => true) =>
  facts.tasks.filter(({ task }) => acts.includes(task.act) && fits(task));

/** Carries out the tasks that are due, in order. True when the record changed, so that the caller reads it again. */
export const carryOutDue = async (
  proposalId: string,
  facts: ProposalFacts,
  tasks: ProposalFacts['tasks'],
): Promise<boolean> => {
  let changed = false;
  for (const { task } of tasks.filter(({ at }) => at <= facts.now))
    changed = (await carryOut(proposalId, task)) || changed;
  return changed;
};

const retryLater = 60_000;

/** The first moment at which one of these tasks becomes due; one that was due and refused is looked at again in a minute. */
export const nextMoment = (facts: ProposalFacts, tasks: ProposalFacts['tasks']): number | undefined => {
  const moments = tasks.map(({ at }) => (at <= facts.now ? facts.now + retryLater : at));
  return moments.length === 0 ? undefined : Math.min(...moments);
};

/** Search attributes and details for operators: numbers and dates, never a title. */
export const showWhereItStands = (facts: ProposalFacts): void => {
  upsertSearchAttributes([
    { key: searchAttributes.stage, value: facts.stage ?? 'none' },
    { key: searchAttributes.round, value: facts.round },
    { key: searchAttributes.openBodies, value: facts.openBodies },
    ...(facts.nextDeadline ? [{ key: searchAttributes.nextDeadline, value: deadline(facts.nextDeadline) }] : []),
  ]);
  setCurrentDetails(`round ${facts.round}, stage ${facts.stage ?? 'none'}, waits for ${facts.openBodies} bodies`);
};

// Temporal wants a Date for this attribute; it is made from a recorded date, not from a clock.
// eslint-disable-next-line no-restricted-syntax
const deadline = (date: string): Date => new Date(`${date}T00:00:00Z`);

const longHistory = 400;

export const historyIsLong = (): boolean => workflowInfo().historyLength > longHistory;
