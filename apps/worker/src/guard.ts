import type { Application } from '@eensluidend/application';

/** A task of the product that is due and was not carried out. */
export interface OverdueTask {
  readonly proposalId: string;
  readonly act: string;
  /** Instant from which it was due. */
  readonly dueSince: string;
}

export interface GuardParts {
  /** Ids of all proposals that may still run. */
  readonly candidates: () => Promise<readonly string[]>;
  readonly application: Pick<Application, 'facts'>;
  readonly onError: (message: string, error: unknown) => void;
}

type Read = NonNullable<Awaited<ReturnType<Application['facts']>>>;

/** Milliseconds that the workflows get for a task. */
export const grace = 120_000;

export const overdueIn = ({ facts, state }: Read, graceMs = grace): readonly OverdueTask[] => {
  const recorded = new Map(state.events.map((event) => [event.eventId, Date.parse(event.recordedAt)]));
  return facts.tasks.flatMap(({ task, at }) => {
    const since = Math.max(at, recorded.get(task.cause) ?? 0); // nothing is late before it was known
    if (since + graceMs >= facts.now) return [];
    return [{ proposalId: state.proposalId, act: task.act, dueSince: new Date(since).toISOString() }];
  });
};

/** Every term that is due and not acted on, from the log alone: it finds what Temporal forgot. */
export const overdueTasks = async (parts: GuardParts, graceMs = grace): Promise<readonly OverdueTask[]> => {
  const overdue: OverdueTask[] = [];
  for (const proposalId of await parts.candidates()) {
    try {
      const read = await parts.application.facts(proposalId);
      if (read) overdue.push(...overdueIn(read, graceMs));
    } catch (error) {
      parts.onError(`guarding ${proposalId}`, error);
    }
  }
  return overdue;
};

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
