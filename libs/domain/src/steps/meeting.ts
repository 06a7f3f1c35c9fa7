import { amsterdamDate, earliest, latest } from '@eensluidend/calendar';
import type { Body, SealedCommand, Warning } from '@eensluidend/contracts';
import { bodyOf, named } from '../bodies';
import { decided, defined, eventOf, inTheFuture, refused, type Decide, type Outcome } from '../decide';
import { freezeWarnings } from '../elections';
import type { EventOf, Evolve } from '../evolve';
import { mayDecide } from '../participants';
import { found, momentOf, type Meeting, type ProposalState } from '../state';
import { hasEnded, roundOfFact, roundPrepared } from './ended';
import { planClashes } from './planning-calendar';
import { calledTooLate, quorumOf, sittingOn } from './meeting-opening';

/** The college or council that this is about, or why it cannot be. */
export const decider = (state: ProposalState, id: string): Body | Outcome => {
  const body = bodyOf(state.definition, id);
  if (!body) return refused('unknownBody', { body: id }, 'body');
  if ((body.kind !== 'college' && body.kind !== 'council') || !mayDecide(state, body))
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
    round: roundPrepared(state),
    plannedOn: body.plannedOn,
  };
  return inTheFuture(body.happened, context) ?? decided(eventOf('DecisionPlanned', data, context, body.happened));
};

export const decisionPlanned: Evolve<'DecisionPlanned'> = (state, event) => {
  const made = earliest(event.validOn);
  const warnings: Warning[] =
    made && event.data.plannedOn < made
      ? [{ code: 'planInPast', params: { on: event.data.plannedOn } }]
      : [
          ...planClashes(state, event.data.body, event.data.plannedOn, made),
          ...freezeWarnings(state.definition, event.data.body, event.data.plannedOn),
        ];
  const round = roundOfFact(state, event.data.round);
  const planned = [...state.planned, { ...event.data, round, at: momentOf(event), withdrawn: false }];
  return found({ ...state, planned }, event, warnings);
};

/** Why the parts of a report on a meeting do not fit: more members than sit, a text or a moment that cannot be. */
const checkMeeting = (
  body: SealedCommand<'recordMeeting'>['body'],
  who: Body,
  state: ProposalState,
  today: string,
): Outcome | undefined => {
  if ((body.texts ?? []).some((id) => !state.texts.some((text) => text.textId === id)))
    return refused('unknownText', undefined, 'texts');
  for (const field of ['calledAt', 'openedAt'] as const) {
    const moment = body[field];
    if (moment && amsterdamDate(moment) > today) return refused('inTheFuture', { on: amsterdamDate(moment) }, field);
  }
  const sitting = sittingOn(who, body.happened.on, body.vacantSeats);
  const present = Math.max(body.attendance?.present ?? 0, body.attendance?.members?.length ?? 0);
  return sitting !== undefined && present > sitting
    ? refused('morePresentThanSeats', { present, body: named(state, who.id), seats: sitting }, 'attendance.present')
    : undefined;
};

const attendanceOf = ({ attendance }: SealedCommand<'recordMeeting'>['body']) =>
  attendance
    ? defined({
        present: attendance.present,
        members: attendance.members ?? [],
        times: attendance.times?.map((each) => defined(each)),
      })
    : undefined;

export const recordMeeting: Decide<'recordMeeting'> = (body, state, context) => {
  const who = decider(state, body.body);
  if (isOutcome(who)) return who;
  const wrong = inTheFuture(body.happened, context) ?? checkMeeting(body, who, state, context.today);
  if (wrong) return wrong;
  const second = body.secondCall ?? false;
  const before = state.meetings.find(
    (meeting) => meeting.body === who.id && meeting.at.on === body.happened.on && meeting.secondCall === second,
  );
  if (before)
    return refused('meetingTwice', { body: named(state, who.id), on: body.happened.on }, undefined, {
      on: before.at.on,
      outcome: before.opened ? 'vergadering gehouden' : 'vergadering niet geopend',
    });
  const data = defined({
    meetingId: context.newId('meeting'),
    body: who.id,
    attendance: attendanceOf(body),
    vacantSeats: body.vacantSeats,
    secondCall: second,
    texts: body.texts,
    calledAt: body.calledAt,
    openedAt: body.openedAt,
  });
  return decided(eventOf('MeetingRecorded', data, context, body.happened));
};

/** The law on colleges (Gemeentewet 56) is another than that on councils (Gemeentewet 20). */
const ofKind = <const OfCollege, const OfCouncil>({ kind }: Body, ofCollege: OfCollege, ofCouncil: OfCouncil) =>
  kind === 'college' ? ofCollege : ofCouncil;

/** What the second call is worth: lawful, and after a meeting that failed (R14, R70). */
const secondCallOf = (state: ProposalState, body: Body, event: EventOf<'MeetingRecorded'>) => {
  if (!event.data.secondCall) return { secondMeeting: false, warnings: [] };
  const firsts = state.meetings.filter((each) => each.body === body.id && !each.opened);
  const tooSoon = calledTooLate(body, event.data, event.validOn, firsts);
  const warnings: readonly Warning[] = [
    ...(tooSoon ? [{ code: 'secondCallLate' as const }] : []),
    ...(firsts.length === 0 ? [{ code: ofKind(body, 'firstCollegeMeetingMissing', 'firstMeetingMissing') }] : []),
  ];
  return { secondMeeting: !tooSoon, warnings };
};

/** What does not fit within one report: it began on another day than its own (R111), or more members are named than were there (R69). */
const oddities = ({ data, validOn: on }: EventOf<'MeetingRecorded'>): readonly Warning[] => {
  const opened = data.openedAt && amsterdamDate(data.openedAt);
  const otherDay = opened && (opened < (earliest(on) ?? '') || opened > (latest(on) ?? '9999'));
  const { present = 0, members = [] } = data.attendance ?? {};
  return [
    ...(otherDay ? [{ code: 'openedOnOtherDay' as const, params: { on, opened } }] : []),
    ...(members.length > present
      ? [{ code: 'moreNamesThanPresent' as const, params: { names: members.length, present } }]
      : []),
  ];
};

export const meetingRecorded: Evolve<'MeetingRecorded'> = (state, event) => {
  const body = bodyOf(state.definition, event.data.body);
  if (!body) return state;
  const { reached: quorum, params } = quorumOf(body, event.data, event.validOn);
  const { secondMeeting, warnings: onCall } = secondCallOf(state, body, event);
  const opened = quorum || secondMeeting;
  const meeting: Meeting = { ...event.data, at: momentOf(event), quorum, secondMeeting, opened };
  const warnings: readonly Warning[] = [
    ...onCall,
    ...(opened ? [] : [{ code: ofKind(body, 'collegeNotOpened', 'notOpened'), params }]),
    ...(event.data.attendance ? [] : [{ code: ofKind(body, 'attendanceUnknown', 'sumUnchecked') }]),
    ...oddities(event),
  ];
  return found({ ...state, meetings: [...state.meetings, meeting] }, event, warnings, opened);
};
