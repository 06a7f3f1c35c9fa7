import { amsterdamDate, earliest, isFullDate, latest } from '@eensluidend/calendar';
import type { ProposalEvent } from '@eensluidend/contracts';

/** The earliest day a fact can have happened; one of which even the year is unknown counts from the day it was recorded (R113). */
const earliestDay = (event: ProposalEvent): string => earliest(event.validOn) ?? amsterdamDate(event.recordedAt);

/** What was made public, by a name of its own: it has no id. */
const madePublic = (event: ProposalEvent): readonly string[] =>
  event.type === 'PublicationRecorded'
    ? [`gazette/${event.data.municipality}`]
    : event.type === 'DocumentsPublished'
      ? event.data.documents.map((id) => `public/${id}`)
      : [];

/** What is taken back after it was made public. */
const takenBack = (event: ProposalEvent): readonly string[] =>
  event.type === 'RectificationRecorded'
    ? [`gazette/${event.data.municipality}`]
    : event.type === 'DocumentsWithdrawn'
      ? event.data.documents.map((id) => `public/${id}`)
      : [];

/** The ids in the data of an event: what it makes, and what it is about. */
const idsIn = ({ data }: ProposalEvent): readonly string[] =>
  Object.entries(data)
    .filter(([name]) => /Ids?$/.test(name))
    .flatMap(([, value]) => value as unknown)
    .filter((value) => typeof value === 'string');

/** The first day on which each thing was made public, as far as it is known in full: that may be told after what took it back. */
const firstPublic = (events: readonly ProposalEvent[]): Map<string, string> => {
  const first = new Map<string, string>();
  for (const event of events.filter(({ validOn }) => isFullDate(validOn)))
    for (const name of madePublic(event))
      if (event.validOn < (first.get(name) ?? '9999')) first.set(name, event.validOn);
  return first;
};

/** The first full date of a decision that names a meeting, of those that the date of the meeting can mean. */
const firstDecidedIn = (events: readonly ProposalEvent[], meeting: ProposalEvent): string | undefined => {
  if (meeting.type !== 'MeetingRecorded') return undefined;
  const [first, last] = [earliest(meeting.validOn) ?? '', latest(meeting.validOn) ?? '9999'];
  const { meetingId } = meeting.data;
  return events
    .flatMap((each) => (each.type === 'DecisionRecorded' && each.data.meetingId === meetingId ? [each.validOn] : []))
    .filter((on) => isFullDate(on) && first <= on && on <= last)
    .sort()[0];
};

/** For facts with a partly unknown date the day they count from: never before what they are about, as far as their date allows. */
const daysOfPartial = (events: readonly ProposalEvent[]): ReadonlyMap<string, string> => {
  const days = new Map<string, string>();
  if (events.every((event) => isFullDate(event.validOn))) return days;
  const made = firstPublic(events);
  for (const event of [...events].sort((one, other) => one.version - other.version)) {
    const last = latest(event.validOn) ?? '';
    const subjects = [...idsIn(event), ...takenBack(event)].flatMap((name) => made.get(name) ?? []);
    const after = [earliestDay(event), ...subjects.filter((each) => each <= last)].sort().at(-1) ?? earliestDay(event);
    const day = isFullDate(event.validOn) ? after : (firstDecidedIn(events, event) ?? after);
    if (!isFullDate(event.validOn)) days.set(event.eventId, day);
    for (const name of [...idsIn(event), ...madePublic(event)])
      if (!made.has(name)) made.set(name, isFullDate(event.validOn) ? event.validOn : day);
  }
  return days;
};

/**
 * The day on which each of these facts counts: the day it happened, and with a partly unknown date the earliest day that it
 * can have happened, which is not before the request, the secrecy or the decision that it is about (R113). A meeting was held on the
 * day of the decisions taken in it.
 */
export const dayIn = (events: readonly ProposalEvent[]): ((event: ProposalEvent) => string) => {
  const days = daysOfPartial(events);
  if (days.size === 0) return earliestDay;
  return (event) => days.get(event.eventId) ?? earliestDay(event);
};

/** A meeting opens before anything is decided in it, also when its attendance list was recorded after the decision (R69); a publication is rectified after it came out (R89). */
const withinDay = ({ type }: ProposalEvent): number =>
  type === 'MeetingRecorded' ? 0 : type === 'RectificationRecorded' ? 2 : 1;

/** The facts by the day they happened and then in the order of recording; the start comes first. */
export const inOrderOfHappening = (events: readonly ProposalEvent[]): readonly ProposalEvent[] => {
  const dayOf = dayIn(events);
  return [...events].sort((a, b) => {
    if (a.version === 1 || b.version === 1) return a.version - b.version;
    const [one, other] = [dayOf(a), dayOf(b)];
    return one < other ? -1 : one > other ? 1 : withinDay(a) - withinDay(b) || a.version - b.version;
  });
};

const movable: readonly ProposalEvent['type'][] = ['DecisionRecorded', 'MeetingRecorded', 'RectificationRecorded'];

/** Whether facts that come later can change the day on which this one counts. */
export const mayMove = ({ type, validOn }: ProposalEvent): boolean => movable.includes(type) && !isFullDate(validOn);

/** Whether new facts all happened after the last one known; with a partly unknown date only the whole record can say so. */
export const comeAfter = (last: ProposalEvent | undefined, events: readonly ProposalEvent[]): boolean =>
  last !== undefined &&
  [last, ...events].every((event) => isFullDate(event.validOn)) &&
  inOrderOfHappening([last, ...events])[0] === last;
