import { addDays, firstCivilDate, lastCivilDate, type CivilDate } from './civil-date';
import { knowsEquatedDays } from './equated-days';
import { dayOff, isWorkingDay } from './holidays';
import { lengthInWords, minus, plus, readLength, type Length } from './length';
import { inWords } from './partial-date';

/** A term as a law or an agreement sets it: what it is, how long, which way it runs and what the calendar does to it (R100, Algemene termijnenwet 1, 4 and 5, Gemeentewet 145). */
export interface Term {
  readonly kind: 'legal' | 'agreed';
  readonly length: Length;
  readonly direction: 'forward' | 'backward';
  /** Whether the day it is counted from is the first day of the term, or the term begins on the next day. */
  readonly firstDay: 'sameDay' | 'nextDay';
  /** `termsAct`: extended after the Algemene termijnenwet. `calendarDays`: never extended, such as agreed terms, a by-law that says so (Gemeentewet 145) and entry into force (Algemene termijnenwet 4). */
  readonly calendarRule: 'termsAct' | 'calendarDays';
}

/** A term set by or under a law, from the day after, forward, extended after the Algemene termijnenwet unless said otherwise. */
export const legalTerm = (length: Length, fields: Partial<Omit<Term, 'kind' | 'length'>> = {}): Term => ({
  kind: 'legal',
  length,
  direction: 'forward',
  firstDay: 'nextDay',
  calendarRule: 'termsAct',
  ...fields,
});

/** A term that was merely agreed: calendar days, never extended. */
export const agreedTerm = (length: Length, fields: Partial<Pick<Term, 'direction' | 'firstDay'>> = {}): Term => ({
  ...legalTerm(length, fields),
  kind: 'agreed',
  calendarRule: 'calendarDays',
});

/** One step of the computation: the last day after it, the article it rests on, and a Dutch sentence. */
export interface TermStep {
  readonly on: CivilDate;
  readonly basis?: string;
  readonly sentence: string;
}

/** A term counted from a day: its last day, and how that was found. */
export interface TermRun {
  readonly term: Term;
  readonly from: CivilDate;
  readonly lastDay: CivilDate;
  readonly steps: readonly TermStep[];
  /** All steps in words. */
  readonly computed: string;
}

const step = (on: CivilDate, sentence: string, article?: string): TermStep =>
  article ? { on, basis: `Algemene termijnenwet ${article}`, sentence } : { on, sentence };

/** A term that runs to an end of the calendar or past it, which no date can say. */
const toEndOfCalendar = ({ length, direction }: Term, from: CivilDate, start: string): TermStep | undefined => {
  const [words, more] = [lengthInWords(length), 'Verder gaat de kalender niet.'];
  if (direction === 'backward')
    return minus(from, length) > firstCivilDate
      ? undefined
      : step(firstCivilDate, `${words} voor ${start}: ${inWords(firstCivilDate)} of eerder. ${more}`);
  return plus(from, length) < lastCivilDate
    ? undefined
    : step(lastCivilDate, `${words} vanaf ${start}: tot en met ${inWords(lastCivilDate)} of later. ${more}`);
};

const countedFrom = (term: Term, from: CivilDate, start: string): TermStep => {
  const { length, direction, firstDay } = term;
  const same = firstDay === 'sameDay';
  const on =
    direction === 'forward' ? addDays(plus(from, length), same ? -1 : 0) : addDays(minus(from, length), same ? 1 : 0);
  const words = lengthInWords(length);
  if (direction === 'backward') return step(on, `${words} voor ${start}: ${inWords(on)}.`);
  return same
    ? step(on, `${words} met ${inWords(from)} als eerste dag: tot en met ${inWords(on)}.`)
    : step(on, `${words} vanaf ${start}: tot en met ${inWords(on)}.`);
};

const most: Readonly<Record<string, number>> = { days: 90, weeks: 12, months: 3 };

/** In hours or years, or over 90 days, 12 weeks or 3 months: the Algemene termijnenwet leaves it as it is (R103, Algemene termijnenwet 4). */
export const isOutsideTermsAct = (length: Length): boolean => {
  const { count, unit } = readLength(length);
  return count > (most[unit] ?? 0);
};

/** Why a term is not extended at all; undefined when it may be (R102 counted back, R103 long). */
const notExtended = ({ kind, length, direction, calendarRule }: Term, on: CivilDate): TermStep | undefined => {
  if (kind === 'agreed') return step(on, 'Dit is een afgesproken termijn; de Algemene termijnenwet geldt niet.');
  if (calendarRule === 'calendarDays') return step(on, 'Voor deze termijn geldt de Algemene termijnenwet niet.');
  if (direction === 'backward') return step(on, 'Een termijn die wordt teruggerekend, schuift niet op.', '1 lid 2');
  return isOutsideTermsAct(length) ? step(on, 'Een termijn van deze lengte schuift niet op.', '4') : undefined;
};

/** A term that ends on a Saturday, Sunday or holiday runs on to the next working day (R101, Algemene termijnenwet 1 lid 1). */
const toWorkingDay = (on: CivilDate): TermStep | undefined => {
  const why = dayOff(on);
  if (why === undefined) return undefined;
  let next = on;
  while (!isWorkingDay(next)) next = addDays(next, 1);
  return step(
    next,
    `${inWords(on)} is geen werkdag (${why}). De termijn loopt tot en met ${inWords(next)}.`,
    '1 lid 1',
  );
};

/** A term of three days or more holds at least two working days (R104, Algemene termijnenwet 2). */
const toTwoWorkingDays = (term: Term, from: CivilDate, on: CivilDate): TermStep | undefined => {
  const { count, unit } = readLength(term.length);
  if (unit === 'days' && count < 3) return undefined;
  let last = addDays(from, term.firstDay === 'sameDay' ? -1 : 0);
  for (let found = 0; found < 2;) {
    last = addDays(last, 1);
    if (isWorkingDay(last)) found += 1;
  }
  return last > on
    ? step(last, `Er moeten twee werkdagen in de termijn zitten: tot en met ${inWords(last)}.`, '2')
    : undefined;
};

const decreeUnknown = (on: CivilDate): readonly TermStep[] =>
  knowsEquatedDays(Number(on.slice(0, 4)))
    ? []
    : [step(on, `Welke dagen in ${on.slice(0, 4)} met een feestdag gelijkstaan, is hier niet bekend.`, '3 lid 3')];

const extended = (term: Term, from: CivilDate, counted: CivilDate): readonly TermStep[] => {
  const first = toWorkingDay(counted);
  const second = toTwoWorkingDays(term, from, first?.on ?? counted);
  const steps = [first, second].filter((each) => each !== undefined);
  return [...steps, ...decreeUnknown(steps.at(-1)?.on ?? counted)];
};

const stepsOf = (term: Term, from: CivilDate, event: string): readonly [TermStep, ...(readonly TermStep[])] => {
  const start = `${event ? `${event} op ` : ''}${inWords(from)}`;
  const end = toEndOfCalendar(term, from, start);
  if (end) return [end];
  const counted = countedFrom(term, from, start);
  const fixed = notExtended(term, counted.on);
  return [counted, ...(fixed ? [fixed] : extended(term, from, counted.on))];
};

/**
 * The last day of a term in days, weeks, months or years counted from a day (R101–R104), with each step and its article.
 * `event` names the day in the sentence, such as "ontvangst". A term past the end of the calendar ends there and says so.
 * Throws on a term in hours: that one runs to a moment.
 */
export const runTerm = (term: Term, from: CivilDate, event = ''): TermRun => {
  const steps = stepsOf(term, from, event);
  return {
    term,
    from,
    lastDay: (steps.at(-1) ?? steps[0]).on,
    steps,
    computed: steps.map(({ sentence, basis }) => (basis ? `${sentence.slice(0, -1)} (${basis}).` : sentence)).join(' '),
  };
};
