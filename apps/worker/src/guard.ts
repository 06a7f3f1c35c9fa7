import { overdueTasks, type GuardParts, type OverdueTask } from '@eensluidend/application';

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
