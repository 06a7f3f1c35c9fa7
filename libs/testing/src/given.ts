import type {
  EventType,
  NewProposalEvent,
  ProcessDefinition,
  Refusal,
  Warning,
  WarningCode,
} from '@eensluidend/contracts';
import type { ProposalState } from '@eensluidend/domain';
import { append, outcomeOf, playAll, recordingDay, stateOf, type Fact, type History, type Played } from './play';

type Told = readonly [type: EventType, data: NewProposalEvent['data']];

/** What the fold found out about the events of one command: whether it counts, and every warning in order. */
export const effectOn = (state: ProposalState, eventIds: readonly string[]) => {
  const findings = eventIds.flatMap((id) => state.findings[id] ?? []);
  return {
    counts: findings.every((each) => each.counts !== false),
    warnings: findings.flatMap((each) => each.warnings.map((warning) => warning.code)),
  };
};

const afterwards = (before: Played, fact: Fact) => {
  const outcome = outcomeOf(before, fact);
  const events = outcome.kind === 'decided' ? outcome.events : [];
  const after = append(before, events, recordingDay(before, fact));
  const added = after.events.slice(before.events.length).map((event) => event.eventId);
  return { outcome, after, added };
};

const whenSent = (before: Played, fact: Fact) => {
  const { outcome, after, added } = afterwards(before, fact);
  const effect = () => effectOn(stateOf(after), added);
  const accepted = () => expect(outcome).toEqual(expect.objectContaining({ kind: 'decided' }));
  return {
    outcome,
    after,
    /** Exactly these events with exactly this data, in this order. */
    then: (...events: readonly Told[]) => {
      const told = outcome.kind === 'decided' ? outcome.events.map((each) => [each.type, each.data]) : outcome;
      expect(told).toEqual(events);
    },
    /** Refused with exactly this. */
    thenRefused: (refusal: Refusal) => expect(outcome.kind === 'refused' ? outcome.refusal : outcome).toEqual(refusal),
    /** Recorded, it counts, and exactly these warnings. */
    thenCounts: (...warnings: readonly WarningCode[]) => {
      accepted();
      expect(effect()).toEqual({ counts: true, warnings });
    },
    /** Recorded, it does not count, and exactly these warnings. */
    thenDoesNotCount: (...warnings: readonly WarningCode[]) => {
      accepted();
      expect(effect()).toEqual({ counts: false, warnings });
    },
    /** Recorded, with exactly these warnings and all that they tell. */
    thenWarns: (...warnings: readonly Warning[]) => {
      accepted();
      const { findings } = stateOf(after);
      expect(added.flatMap((id) => findings[id]?.warnings ?? [])).toEqual(warnings);
    },
    /** The state after it. */
    get state() {
      return stateOf(after);
    },
  };
};

/**
 * Given what was recorded, when a command is sent, then exactly this. Whole ordered arrays are compared, never subsets. What was
 * recorded is played when a spec asks for it, so that each spec runs all that it judges.
 */
export const given = (history: readonly History[], definition?: ProcessDefinition) => ({
  get played() {
    return playAll(history, definition);
  },
  get state() {
    return stateOf(this.played);
  },
  when(fact: Fact) {
    return whenSent(this.played, fact);
  },
});
