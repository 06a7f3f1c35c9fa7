import { isFullDate } from '@eensluidend/calendar';
import { bodyOf } from '../bodies';
import { decided, defined, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { found, momentOf, type ProposalState } from '../state';
import { hasEnded, roundOfFact, roundPrepared } from './ended';
import { targetsOf } from './planning-targets';

const isMilestone = (state: ProposalState, id: string): boolean => state.route.steps.some((step) => step.id === id);

export const setTargetDate: Decide<'setTargetDate'> = (body, state, context) => {
  if (hasEnded(state)) return refused('proposalEnded');
  if (!isMilestone(state, body.milestone))
    return refused('unknownMilestone', { milestone: body.milestone }, 'milestone');
  const data = {
    targetDateId: context.newId('targetDate'),
    milestone: body.milestone,
    targetOn: body.targetOn,
    round: roundPrepared(state),
    ...defined({ reason: body.reason }),
  };
  return inTheFuture(body.happened, context) ?? decided(eventOf('TargetDateSet', data, context, body.happened));
};

/** A target date takes the place of an earlier one, which stays visible; a missed one without a reason is told (R107). */
export const targetDateSet: Evolve<'TargetDateSet'> = (state, event) => {
  const round = roundOfFact(state, event.data.round);
  const targets = [...state.planning.targets, { ...event.data, round, at: momentOf(event) }];
  const next = { ...state, planning: { ...state.planning, targets } };
  const day = isFullDate(event.validOn) ? event.validOn : undefined;
  const unexplained = day
    ? targetsOf(next, day).filter(
        (each) => each.milestone === event.data.milestone && each.status === 'missed' && !each.reason,
      )
    : [];
  return found(
    next,
    event,
    unexplained.map((each) => ({ code: 'missedWithoutReason', params: { on: each.targetOn } })),
  );
};

export const explainMissedDate: Decide<'explainMissedDate'> = (body, state, context) => {
  const target = targetsOf(state, context.today).find((each) => each.targetDateId === body.targetDateId);
  if (!target) return refused('unknownTargetDate', undefined, 'targetDateId');
  if (target.explained) return refused('alreadyExplained');
  if (target.status !== 'missed') return refused('targetNotMissed', { on: target.targetOn }, 'targetDateId');
  const data = { targetDateId: body.targetDateId, reason: body.reason };
  return inTheFuture(body.happened, context) ?? decided(eventOf('MissedDateExplained', data, context, body.happened));
};

export const missedDateExplained: Evolve<'MissedDateExplained'> = (state, event) => {
  const explained = { reason: event.data.reason, at: momentOf(event) };
  const targets = state.planning.targets.map((each) =>
    each.targetDateId === event.data.targetDateId ? { ...each, explained } : each,
  );
  return { ...state, planning: { ...state.planning, targets } };
};

export const recordSignal: Decide<'recordSignal'> = (body, state, context) => {
  if (body.body !== undefined && !bodyOf(state.definition, body.body))
    return refused('unknownBody', { body: body.body }, 'body');
  const data = {
    signalId: context.newId('signal'),
    kind: body.kind,
    ...defined({ body: body.body }),
    wording: body.wording,
  };
  return inTheFuture(body.happened, context) ?? decided(eventOf('SignalRecorded', data, context, body.happened));
};

/** A signal is kept apart from facts: it is shown and counts nowhere (R107). */
export const signalRecorded: Evolve<'SignalRecorded'> = (state, event) => {
  const signals = [...state.planning.signals, { ...event.data, at: momentOf(event) }];
  const next = { ...state, planning: { ...state.planning, signals } };
  return found(next, event, [{ code: 'signalOnly' }], false);
};
