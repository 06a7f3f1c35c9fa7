import { overdueTasks, type GuardParts, type Log, type OverdueTask } from '@eensluidend/application';

/** Reports what was overdue at two looks in a row: just after the clock was set, everything is late for a moment. */
export const guardTerms = (parts: GuardParts, report: (overdue: readonly OverdueTask[]) => void) => {
  let before = new Set<string>();
  return async (): Promise<void> => {
    const found = await overdueTasks(parts);
    const again = found.filter((each) => before.has(JSON.stringify(each)));
    before = new Set(found.map((each) => JSON.stringify(each)));
    if (again.length > 0) report(again);
  };
};

const mostNamed = 10;

/** Logs what is overdue: which proposals, and since when. Not what: that would tell an operator that something is secret. */
export const reportOverdue =
  (log: Log) =>
  (overdue: readonly OverdueTask[]): void => {
    log(`${overdue.length} overdue`);
    for (const { proposalId, dueSince } of overdue.slice(0, mostNamed))
      log(`overdue: ${proposalId}`, undefined, { since: dueSince });
  };
