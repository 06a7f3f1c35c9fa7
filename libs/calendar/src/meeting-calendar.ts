import { addDays, type CivilDate, weekday } from './civil-date';
import { isWorkingDay } from './holidays';
import { minus, type Length } from './length';

/** A stretch of days, both ends included. */
export interface Period {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** A weekday on which a body meets: every week, or in these weeks of the month (1 = the first such day of the month). */
export interface MeetingRule {
  readonly weekday: Weekday;
  readonly weeks?: readonly number[];
  readonly from?: CivilDate;
  readonly until?: CivilDate;
}

/** When a body meets and when it does not, and how long before a meeting its papers must be there. By its own rules of procedure, not by law. */
export interface MeetingCalendar {
  readonly dates: readonly CivilDate[];
  readonly recurring: readonly MeetingRule[];
  readonly recess: readonly Period[];
  /** The members have the papers this long before the meeting (R68). */
  readonly leadTime?: Length;
  /** Papers are handed in this long before the meeting. */
  readonly deliveryBefore?: Length;
}

const within = ({ from, until }: { readonly from?: CivilDate; readonly until?: CivilDate }, date: CivilDate): boolean =>
  (from === undefined || from <= date) && (until === undefined || date <= until);

/** The recess that a day falls in; undefined when it falls in none (R106). */
export const recessOn = (calendar: MeetingCalendar, date: CivilDate): Period | undefined =>
  calendar.recess.find((period) => within(period, date));

const follows = (rule: MeetingRule, date: CivilDate): boolean =>
  within(rule, date) &&
  weekdays[weekday(date) - 1] === rule.weekday &&
  (rule.weeks === undefined || rule.weeks.includes(Math.ceil(Number(date.slice(8)) / 7)));

/** Whether a body meets on a day: a listed date, or a day of its rule that is a working day outside recess. */
export const meetsOn = (calendar: MeetingCalendar, date: CivilDate): boolean =>
  calendar.dates.includes(date) ||
  (calendar.recurring.some((rule) => follows(rule, date)) &&
    isWorkingDay(date) &&
    recessOn(calendar, date) === undefined);

export const hasMeetings = ({ dates, recurring }: MeetingCalendar): boolean => dates.length + recurring.length > 0;

/** The last day on which papers for a meeting can be handed in: counted back, so never moved (R68, Gemeentewet 19; R102). */
export const papersDueOn = (calendar: MeetingCalendar, meetingOn: CivilDate): CivilDate => {
  const due = [calendar.leadTime, calendar.deliveryBefore].flatMap((length) =>
    length === undefined ? [] : [minus(meetingOn, length)],
  );
  return [meetingOn, ...due].sort()[0] ?? meetingOn;
};

const farthest = 3 * 366;

const firstDay = (notBefore: CivilDate, fits: (on: CivilDate) => boolean): CivilDate | undefined => {
  for (let days = 0; days < farthest; days += 1) {
    const on = addDays(notBefore, days);
    if (fits(on)) return on;
  }
  return undefined;
};

/** The first meeting on or after a day for which papers that are ready on `papersReady` are in time; undefined when none is known within three years. */
export const nextMeeting = (
  calendar: MeetingCalendar,
  notBefore: CivilDate,
  papersReady: CivilDate,
): CivilDate | undefined =>
  firstDay(notBefore, (on) => meetsOn(calendar, on) && papersDueOn(calendar, on) >= papersReady);

/** The first working day outside recess on or after a day; undefined when there is none within three years (R106). */
export const nextDayOutsideRecess = (calendar: MeetingCalendar, notBefore: CivilDate): CivilDate | undefined =>
  firstDay(notBefore, (on) => isWorkingDay(on) && recessOn(calendar, on) === undefined);
