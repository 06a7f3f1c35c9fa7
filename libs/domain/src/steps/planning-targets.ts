import { addDays, amsterdamDate, earliest, latest, type PartialDate } from '@eensluidend/calendar';
import type { ContentRef } from '@eensluidend/contracts';
import type { Moment, ProposalState } from '../state';
import type { TargetDate } from '../state/planning';

/** `moved`: another date was set before this one had passed. `lapsed`: the proposal ended before it. */
export type TargetStatus = 'open' | 'met' | 'missed' | 'moved' | 'lapsed';

export interface TargetSeen extends Omit<TargetDate, 'reason'> {
  readonly status: TargetStatus;
  /** The last day of the date that was set, a civil date. */
  readonly lastDay: string;
  readonly metOn?: PartialDate;
  /** Why it was missed or moved: as explained, else as said with the next date. */
  readonly reason?: ContentRef;
}

const dayOf = (at: Moment): string => earliest(at.on) ?? amsterdamDate(at.recordedAt);

/** When a step was settled, in the round it was planned for or a later one. */
const settledAt = (state: ProposalState, target: TargetDate): Moment | undefined =>
  [...state.earlierRounds, state.round]
    .filter((round) => round.number >= target.round)
    .map((round) => round.settled[target.milestone])
    .find((at) => at !== undefined);

const statusOf = (state: ProposalState, target: TargetDate, next: TargetDate | undefined, today: string) => {
  const lastDay = latest(target.targetOn) ?? '';
  const met = settledAt(state, target);
  if (met && dayOf(met) <= lastDay) return 'met';
  if (next && dayOf(next.at) <= lastDay) return 'moved';
  const end = state.withdrawn ?? state.superseded;
  if (!met && end && dayOf(end) <= lastDay) return 'lapsed';
  return met || today > lastDay ? 'missed' : 'open';
};

/** Every target date that was ever set, in the order in which they were set, and what became of it by a day (R107). */
export const targetsOf = (state: ProposalState, today: string): readonly TargetSeen[] =>
  state.planning.targets.map((target, index, all) => {
    const next = all.slice(index + 1).find((each) => each.milestone === target.milestone);
    const met = settledAt(state, target);
    const { reason: _ofItself, ...rest } = target;
    const reason = target.explained?.reason ?? next?.reason;
    const status = statusOf(state, target, next, today);
    return {
      ...rest,
      status,
      lastDay: latest(target.targetOn) ?? '',
      ...(met ? { metOn: met.on } : {}),
      ...(reason ? { reason } : {}),
    };
  });

const endOfTime = '9999-12-31';

/** The dates that are missed, or will be unless something happens, without a reason so far; `from` is the first day on which they are. */
export const missedTargets = (state: ProposalState): readonly (TargetSeen & { readonly from: string })[] =>
  targetsOf(state, endOfTime)
    .filter((each) => each.status === 'missed' && each.reason === undefined)
    .map((each) => ({ ...each, from: addDays(each.lastDay, 1) }));
