import { earliest } from '@eensluidend/calendar';
import type { Body, Warning } from '@eensluidend/contracts';
import { bodyOf, named, neededToOpen, seatsOn, takesPart } from '../bodies';
import { decided, eventOf, inTheFuture, refused, type Decide, type Outcome } from '../decide';
import type { Evolve } from '../evolve';
import { found, momentOf, type Meeting, type ProposalState } from '../state';
import { hasEnded, isReturned } from './ended';

/** The college or council that this is about, or why it cannot be. */
export const decider = (state: ProposalState, id: string): Body | Outcome => {
  const body = bodyOf(state.definition, id);
  if (!body) return refused('unknownBody', { body: id }, 'body');
  if ((body.kind !== 'college' && body.kind !== 'council') || !takesPart(state, body))
    return refused('bodyDoesNotDecide', { body: named(state, body.id) }, 'body');
  return body;
};

export const isOutcome = (value: Body | Outcome): value is Outcome =>
  value.kind === 'refused' || value.kind === 'decided';

export const planDecision: Decide<'planDecision'> = (body, state, context) => {
  if (hasEnded(state)) return refused('proposalEnded');
  const who = decider(state, body.body);
  if (isOutcome(who)) return who;
  const data = {
    plannedDecisionId: context.newId('planned'),
    body: who.id,
    // After a return the next round is planned before it has begun.
    round: isReturned(state) ? state.round.number + 1 : state.round.number,
    plannedOn: body.plannedOn,
  };
  return inTheFuture(body.happened, context) ?? decided(eventOf('DecisionPlanned', data, context, body.happened));
};

export const decisionPlanned: Evolve<'DecisionPlanned'> = (state, event) => {
  const made = earliest(event.validOn);
  const warnings: Warning[] =
    made && event.data.plannedOn < made ? [{ code: 'planInPast', params: { on: event.data.plannedOn } }] : [];
  return found(
    { ...state, planned: [...state.planned, { ...event.data, at: momentOf(event), withdrawn: false }] },
    event,
    warnings,
  );
};

const seatsAt = (body: Body, on: string): number | undefined => {
  const day = earliest(on);
  return day ? seatsOn(body, day) : undefined;
};

export const recordMeeting: Decide<'recordMeeting'> = (body, state, context) => {
  const who = decider(state, body.body);
  if (isOutcome(who)) return who;
  const future = inTheFuture(body.happened, context);
  if (future) return future;
  const seats = seatsAt(who, body.happened.on);
  const present = body.attendance?.present;
  const listed = body.attendance?.members ?? [];
  if (present !== undefined && seats !== undefined && Math.max(present, listed.length) > seats)
    return refused(
      'morePresentThanSeats',
      { present: Math.max(present, listed.length), body: named(state, who.id), seats },
      'attendance.present',
    );
  const second = body.secondCall ?? false;
  const before = state.meetings.find(
    (meeting) => meeting.body === who.id && meeting.at.on === body.happened.on && meeting.secondCall === second,
  );
  if (before)
    return refused('meetingTwice', { body: named(state, who.id), on: body.happened.on }, undefined, {
      on: before.at.on,
      outcome: before.opened ? 'held' : 'notOpened',
    });
  const attendance = body.attendance ? { attendance: { present: body.attendance.present, members: listed } } : {};
  const data = { meetingId: context.newId('meeting'), body: who.id, ...attendance, secondCall: second };
  return decided(eventOf('MeetingRecorded', data, context, body.happened));
};

/** Whether the meeting could open: derived from the attendance list, never claimed (Gemeentewet 20 and 56). A second call needs no quorum. */
export const opening = (
  body: Body | undefined,
  meeting: { attendance?: { present: number }; secondCall: boolean },
  on: string,
) => {
  const seats = body && seatsAt(body, on);
  const present = meeting.attendance?.present;
  const needed = body && seats !== undefined ? neededToOpen(body.kind, seats) : undefined;
  const opened = meeting.secondCall || present === undefined || needed === undefined || present >= needed;
  return {
    opened,
    params: { present: present ?? 'onbekend', seats: seats ?? 'onbekend', needed: needed ?? 'onbekend' },
  };
};

export const meetingRecorded: Evolve<'MeetingRecorded'> = (state, event) => {
  const { opened, params } = opening(bodyOf(state.definition, event.data.body), event.data, event.validOn);
  const meeting: Meeting = { ...event.data, at: momentOf(event), opened };
  const warnings: Warning[] = [];
  if (!opened) warnings.push({ code: 'notOpened', params });
  if (!event.data.attendance) warnings.push({ code: 'sumUnchecked' });
  return found({ ...state, meetings: [...state.meetings, meeting] }, event, warnings, opened);
};
