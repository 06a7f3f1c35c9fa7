import { earliest, hasMeetings, meetsOn, papersDueOn, recessOn, type MeetingCalendar } from '@eensluidend/calendar';
import type { MeetingCalendarSet, Warning } from '@eensluidend/contracts';
import { bodyOf, named } from '../bodies';
import { decided, defined, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { calendarOf, ruleOf } from '../planner-calendar';
import { found, momentOf, type ProposalState } from '../state';
import { hasEnded } from './ended';

export const setMeetingCalendar: Decide<'setMeetingCalendar'> = (body, state, context) => {
  if (hasEnded(state)) return refused('proposalEnded');
  if (!bodyOf(state.definition, body.body)) return refused('unknownBody', { body: body.body }, 'body');
  const data: MeetingCalendarSet = {
    body: body.body,
    dates: [...(body.dates ?? [])].sort(),
    recurring: (body.recurring ?? []).map(ruleOf),
    recess: body.recess ?? [],
    ...defined({ leadTime: body.leadTime, deliveryBefore: body.deliveryBefore }),
  };
  return inTheFuture(body.happened, context) ?? decided(eventOf('MeetingCalendarSet', data, context, body.happened));
};

/** A listed calendar says nothing of the days after its last. */
const reaches = (calendar: MeetingCalendar, on: string): boolean =>
  hasMeetings(calendar) && (calendar.recurring.length > 0 || calendar.dates.some((date) => on <= date));

/** Where a planned day clashes with the body's own calendar: recess, no meeting, or papers that should have been there already (R106, R68). A planning on paper keeps its place; these only warn. */
export const planClashes = (
  state: ProposalState,
  body: string,
  on: string,
  plannedFrom: string | undefined,
): readonly Warning[] => {
  const calendar = calendarOf(state, body);
  const who = named(state, body);
  const recess = recessOn(calendar, on);
  const due = papersDueOn(calendar, on);
  const warnings: Warning[] = [];
  if (recess) warnings.push({ code: 'plannedInRecess', params: { on, body: who, ...recess } });
  else if (reaches(calendar, on) && !meetsOn(calendar, on))
    warnings.push({ code: 'noMeetingPlanned', params: { on, body: who } });
  if (due < on && plannedFrom !== undefined && due < plannedFrom)
    warnings.push({ code: 'papersDuePassed', params: { on, due } });
  return warnings;
};

/** A new calendar tells which days that were planned before no longer fit it (R106). */
export const meetingCalendarSet: Evolve<'MeetingCalendarSet'> = (state, event) => {
  const calendars = [...state.planning.calendars, { ...event.data, at: momentOf(event) }];
  const next = { ...state, planning: { ...state.planning, calendars } };
  const from = earliest(event.validOn);
  const latest = state.planned.findLast(
    (each) => each.body === event.data.body && each.round >= state.round.number && !each.withdrawn,
  );
  const open = latest && from && latest.plannedOn >= from ? latest : undefined;
  return found(next, event, open ? planClashes(next, open.body, open.plannedOn, undefined) : []);
};
