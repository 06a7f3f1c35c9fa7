import { condition, defineSignal, setHandler, workflowInfo } from '@temporalio/workflow';
import type { EngineTask, ProposalFacts } from '@eensluidend/activities';
import { factSignal } from './ids';
import { carryOut, readFacts } from './record';

/** Says only that the log has something new, or that the clock was set; the workflow then reads the log itself. */
export const factRecorded = defineSignal(factSignal);

/** Counts what came in, for every follower in this workflow. */
export interface News {
  readonly count: () => number;
  readonly add: () => void;
}

/** Starts listening; once per workflow, before anything is awaited. */
export const listenForFacts = (): News => {
  let count = 0;
  const add = () => {
    count++;
  };
  setHandler(factRecorded, add);
  return { count: () => count, add };
};

type Tasks = ProposalFacts['tasks'];

export interface Following {
  /** The facts as the log has them now. */
  read(): Promise<ProposalFacts | undefined>;
  /** Carries out which of these tasks are due, in order. True when the record changed, so that the caller reads it again. */
  carryOutDue(facts: ProposalFacts, tasks: Tasks): Promise<boolean>;
  /** Waits for news since the last read, or until one of these tasks is due, whichever comes first. */
  newsOr(facts: ProposalFacts, tasks: Tasks): Promise<void>;
}

/** A task that was tried and is still there is tried again after a minute (milliseconds), never at once. */
const retryLater = 60_000;

/** Follows the facts of one proposal. News that arrives while reading is seen at the next wait: nothing is lost. */
export const followProposal = (proposalId: string, news: News = listenForFacts()): Following => {
  let seen = 0;
  const tried: Record<string, number> = {};

  const momentOf = ({ task, at }: Tasks[number], now: number): number => {
    const last = tried[JSON.stringify(task)];
    const justTried = last !== undefined && Math.abs(now - last) < retryLater;
    return justTried ? Math.max(at, last + retryLater) : at;
  };

  return {
    read() {
      seen = news.count();
      return readFacts(proposalId);
    },
    async carryOutDue(facts, tasks) {
      let changed = false;
      for (const { task } of tasks.filter((each) => momentOf(each, facts.now) <= facts.now)) {
        tried[JSON.stringify(task)] = facts.now;
        changed = (await carryOut(proposalId, task, facts.edition)) || changed;
      }
      return changed;
    },
    async newsOr(facts, tasks) {
      const hasNews = () => news.count() > seen;
      const moments = tasks.map((each) => momentOf(each, facts.now));
      if (moments.length === 0) await condition(hasNews);
      else await condition(hasNews, Math.max(Math.min(...moments) - facts.now, 1_000));
    },
  };
};

type Act = EngineTask['act'];

export const tasksOf = (
  facts: ProposalFacts,
  acts: readonly Act[],
  fits: (task: EngineTask) => boolean = () => true,
): Tasks => facts.tasks.filter(({ task }) => acts.includes(task.act) && fits(task));

const longHistory = 400;

/** Time to go on in a new run. It reads the log first, so no news that came in meanwhile can be lost. */
export const historyIsLong = (): boolean => workflowInfo().historyLength > longHistory;
