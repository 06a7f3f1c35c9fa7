import { amsterdamDate, earliest, epochOf, isFullDate, legalTerm, runHourTerm } from '@eensluidend/calendar';
import type { Body, MeetingRecorded } from '@eensluidend/contracts';
import { neededToOpen, seatsOn } from '../bodies';
import type { Meeting, ProposalState } from '../state';

type MeetingData = Omit<MeetingRecorded, 'meetingId'>;

/** The members who sit: the seats of that day without the vacant ones; undefined when the definition does not say. */
export const sittingOn = (body: Body, on: string, vacantSeats = 0): number | undefined => {
  const day = earliest(on);
  const seats = day ? seatsOn(body, day) : undefined;
  return seats === undefined ? undefined : seats - vacantSeats;
};

/** How many had signed when the meeting opened: who is known to have come later had not. */
const signedAtOpening = ({ attendance, openedAt }: MeetingData): number | undefined => {
  if (!attendance || !openedAt) return attendance?.present;
  const later = (attendance.times ?? []).filter((each) => each.arrivedAt !== undefined && each.arrivedAt > openedAt);
  return attendance.present - later.length;
};

/** Whether enough members signed, derived from the attendance list and never claimed (R13, R69; Gemeentewet 20 and 56). Without a list it is taken to be so. */
export const quorumOf = (body: Body, meeting: MeetingData, on: string) => {
  const sitting = sittingOn(body, on, meeting.vacantSeats);
  const present = signedAtOpening(meeting);
  const needed = sitting === undefined ? undefined : neededToOpen(body.kind, sitting);
  return {
    reached: present === undefined || needed === undefined || present >= needed,
    params: { present: present ?? 'onbekend', seats: sitting ?? 'onbekend', needed: needed ?? 'onbekend' },
  };
};

/** From the call to the meeting that follows one that could not open (Gemeentewet 20 lid 2). */
const fromCall = legalTerm('PT24H');

/** Whether a second meeting of a council began within 24 hours of its call, as far as the moments show it; hours are never extended (R70, Gemeentewet 20 lid 2). A college has no such term. */
export const calledTooLate = (body: Body, meeting: MeetingData, on: string, firsts: readonly Meeting[]): boolean => {
  if (body.kind !== 'council') return false;
  const { calledAt, openedAt } = meeting;
  if (calledAt && openedAt) return epochOf(openedAt) < epochOf(runHourTerm(fromCall, calledAt).endsAt);
  if (!isFullDate(on)) return false;
  // The call follows the meeting that failed: on one and the same day there are no 24 hours between.
  return calledAt ? amsterdamDate(calledAt) >= on : firsts.length > 0 && firsts.every((first) => first.at.on === on);
};

/** The meetings of this body before this one that could not open. */
const failedBefore = (state: ProposalState, meeting: Meeting): readonly Meeting[] =>
  state.meetings.slice(0, state.meetings.indexOf(meeting)).filter((each) => each.body === meeting.body && !each.opened);

/** Whether the failed meeting had been called for this text: as reported, else every text that was there by then. */
const wasCalledFor = (state: ProposalState, first: Meeting, textId: string): boolean => {
  if (first.texts) return first.texts.includes(textId);
  const [put, called] = [state.texts.find((text) => text.textId === textId)?.at.on, first.at.on].map((on) =>
    on === undefined ? undefined : earliest(on),
  );
  return put === undefined || called === undefined || put <= called;
};

/** Whether this is a second meeting about this text: then neither quorum nor a number of votes is asked, but for other texts it is (R14, R70; Gemeentewet 20 lid 3, 29 lid 2, 56 lid 3). */
export const isSecondMeetingFor = (state: ProposalState, meeting: Meeting, textId: string): boolean => {
  const firsts = failedBefore(state, meeting);
  return meeting.secondMeeting && (firsts.length === 0 || firsts.some((first) => wasCalledFor(state, first, textId)));
};

/** Whether a decision on this text could be taken in this meeting. */
export const opensFor = (state: ProposalState, meeting: Meeting, textId: string): boolean =>
  meeting.quorum || isSecondMeetingFor(state, meeting, textId);

/** The meeting a decision was taken in: the one named, or the one of that body on that day, and of two the one that could open. */
export const meetingOf = (
  state: ProposalState,
  decision: { readonly body: string; readonly textId: string; readonly meetingId?: string | undefined },
  on: string,
): Meeting | undefined => {
  const called = decision.meetingId && state.meetings.find((each) => each.meetingId === decision.meetingId);
  if (called) return called;
  const onThatDay = state.meetings.filter((each) => each.body === decision.body && each.at.on === on);
  return onThatDay.find((each) => opensFor(state, each, decision.textId)) ?? onThatDay[0];
};

/** A decision names its meeting; since that one was corrected to another day, or struck, it is not known to have been held then (R69, R111). */
export const namedMeetingMissing = (state: ProposalState, meetingId: string | undefined, on: string): boolean => {
  if (meetingId === undefined) return false;
  const meeting = state.meetings.find((each) => each.meetingId === meetingId);
  return meeting === undefined || (isFullDate(meeting.at.on) && isFullDate(on) && meeting.at.on !== on);
};

/** The members who certainly were in the room for a vote: who signed, less those who may have been away. */
export const presentAtVote = (meeting: Meeting, votedAt: string | undefined): number | undefined => {
  const { attendance } = meeting;
  if (!attendance) return undefined;
  const away = (attendance.times ?? []).filter(({ arrivedAt, leftAt }) =>
    votedAt
      ? (arrivedAt !== undefined && arrivedAt > votedAt) || (leftAt !== undefined && leftAt <= votedAt)
      : (arrivedAt ?? leftAt) !== undefined,
  );
  return attendance.present - away.length;
};
