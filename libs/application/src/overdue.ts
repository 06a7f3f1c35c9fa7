import type { EngineTask, ProposalState } from '@eensluidend/domain';
import { readFacts, type ProposalFacts, type TimedTask } from './follow';
import type { ApplicationPorts } from './application';
import { definitions, streams } from './streams';

/** A task of the product that is due and was not carried out. */
export interface OverdueTask {
  readonly proposalId: string;
  readonly act: EngineTask['act'];
  /** Instant from which it was due. */
  readonly dueSince: string;
}

type ReadFacts = ReturnType<typeof readFacts>;

export interface GuardParts {
  /** Ids of all proposals that may still run. */
  readonly candidates: () => Promise<readonly string[]>;
  readonly application: { readonly facts: ReadFacts };
  /** Hears of a proposal that could not be read; the others are looked at all the same. */
  readonly onError: (message: string, error: unknown) => void;
}

/** Milliseconds that the workflows get for a task. */
const grace = 120_000;

/** The tasks of one proposal that are due and were not carried out, each with the moment since when. */
export const overdueIn = (
  { facts, state }: { readonly facts: ProposalFacts; readonly state: ProposalState },
  graceMs = grace,
): readonly TimedTask[] => {
  const recorded = new Map(state.events.map((event) => [event.eventId, Date.parse(event.recordedAt)]));
  return facts.tasks
    .map(({ task, at }) => ({ task, at: Math.max(at, recorded.get(task.cause) ?? 0) })) // nothing is late before it was known
    .filter(({ at }) => at + graceMs < facts.now);
};

/** Every term that is due and not acted on, from the log alone: it finds what Temporal forgot. */
export const overdueTasks = async (parts: GuardParts, graceMs = grace): Promise<readonly OverdueTask[]> => {
  const overdue: OverdueTask[] = [];
  for (const proposalId of await parts.candidates()) {
    try {
      const read = await parts.application.facts(proposalId);
      for (const { task, at } of read ? overdueIn(read, graceMs) : [])
        overdue.push({ proposalId, act: task.act, dueSince: new Date(at).toISOString() });
    } catch (error) {
      parts.onError(`guarding ${proposalId}`, error);
    }
  }
  return overdue;
};

/** Reads the facts of a proposal with the log and the definitions only: no key, no texts. */
export const factsOfLog = (ports: Pick<ApplicationPorts, 'store' | 'definitions'>): ReadFacts =>
  readFacts(streams(ports.store, definitions(ports.definitions)));
