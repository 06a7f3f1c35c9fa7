import { amsterdamDate, earliest, isFullDate, latest } from '@eensluidend/calendar';
import type { ProposalEvent } from '@eensluidend/contracts';

/** The earliest day a fact can have happened; one of which even the year is unknown counts from the day it was recorded (R113). */
const earliestDay = (event: ProposalEvent): string => earliest(event.validOn) ?? amsterdamDate(event.recordedAt);

/** The ids in the data of an event: what it makes, and what it is about. */
const idsIn = ({ data }: ProposalEvent): readonly string[] =>
  Object.entries(data)
    .filter(([name]) => /Ids?$/.test(name))
    .flatMap(([, value]) => value as unknown)
    .filter((value) => typeof value === 'string');

/** For facts with a partly unknown date the day they count from: never before what they are about, as far as their date allows. */
const daysOfPartial = (events: readonly ProposalEvent[]): ReadonlyMap<string, string> => {
  const days = new Map<string, string>();
  if (events.every((event) => isFullDate(event.validOn))) return days;
  const made = new Map<string, string>();
  for (const event of [...events].sort((one, other) => one.version - other.version)) {
    const last = latest(event.validOn) ?? '';
    const subjects = idsIn(event).flatMap((id) => made.get(id) ?? []);
    const day = [earliestDay(event), ...subjects.filter((each) => each <= last)].sort().at(-1) ?? earliestDay(event);
    if (!isFullDate(event.validOn)) days.set(event.eventId, day);
    for (const id of idsIn(event)) if (!made.has(id)) made.set(id, isFullDate(event.validOn) ? event.validOn : day);
  }
  return days;
};

/**
 * The day on which each of these facts counts: the day it happened, and with a partly unknown date the earliest day that it
 * can have happened, which is not before the request, the secrecy or the decision that it is about (R113).
 */
export const dayIn = (events: readonly ProposalEvent[]): ((event: ProposalEvent) => string) => {
  const days = daysOfPartial(events);
  if (days.size === 0) return earliestDay;
  return (event) => days.get(event.eventId) ?? earliestDay(event);
};

/** A meeting opens before anything is decided in it, also when its attendance list was recorded after the decision (R69). */
const withinDay = (event: ProposalEvent): number => (event.type === 'MeetingRecorded' ? 0 : 1);

/** The facts by the day they happened and then in the order of recording; the start comes first. */
export const inOrderOfHappening = (events: readonly ProposalEvent[]): readonly ProposalEvent[] => {
  const dayOf = dayIn(events);
  return [...events].sort((a, b) => {
    if (a.version === 1 || b.version === 1) return a.version - b.version;
    const [one, other] = [dayOf(a), dayOf(b)];
    return one < other ? -1 : one > other ? 1 : withinDay(a) - withinDay(b) || a.version - b.version;
  });
};

/** Whether new facts all happened after the last one known; with a partly unknown date only the whole record can say so. */
export const comeAfter = (last: ProposalEvent | undefined, events: readonly ProposalEvent[]): boolean =>
  last !== undefined &&
  [last, ...events].every((event) => isFullDate(event.validOn)) &&
  inOrderOfHappening([last, ...events])[0] === last;
