import {
  agreedTerm,
  hasMeetings,
  inWords,
  lastCivilDate,
  legalTerm,
  lengthInWords,
  nextDayOutsideRecess,
  nextMeeting,
  plus,
  recessOn,
  runTerm,
} from '@eensluidend/calendar';
import type { RouteStep } from '@eensluidend/contracts';
import { holdsUp } from './advice-round';
import { lengthOfTerm } from './advice-term';
import { bodyOf, decidersOf, named, sentence, viewersOf } from './bodies';
import { openPlan } from './open-plan';
import { calendarOf } from './planner-calendar';
import { notAsked, stillToDecide } from './stage';
import type { ProposalState } from './state';
import { termOf } from './term-of-request';
import { draftOf, isHeard, zienswijzeTerm } from './zienswijze-term';

/** The first day on which a body can be ready with a step, and what determines it; no day where no meeting is known. */
export interface BodyDate {
  readonly body: string;
  readonly on?: string;
  readonly because: string;
  /** Reckoned without a calendar or a term that is known. */
  readonly assumed: boolean;
}

/** A step as the planner meets it: from when it can begin, and whether it belongs to the round that runs now. */
export interface PlannedStep {
  readonly state: ProposalState;
  readonly step: RouteStep;
  readonly ready: string;
  readonly running: boolean;
}

export const later = (one: string, other: string): string => (one > other ? one : other);

const heldUntil = ({ state, step, running }: PlannedStep, body: string): string | undefined =>
  running
    ? state.decisions.findLast(
        (each) => each.body === body && each.step === step.id && each.round === state.round.number,
      )?.heldUntil
    : undefined;

/** The day for which this body's decision is planned, as far as it can still be met. */
const plannedOn = ({ state, ready }: PlannedStep, body: string): string | undefined => {
  const item = openPlan(state, body);
  const calendar = calendarOf(state, body);
  return item && item.plannedOn >= ready && !recessOn(calendar, item.plannedOn) ? item.plannedOn : undefined;
};

/** Without a calendar: the first working day outside recess for which the papers can be in time; none where the recess has no end (R106). */
const withoutCalendar = ({ state, ready }: PlannedStep, body: string, notBefore: string): BodyDate => {
  const calendar = calendarOf(state, body);
  const lengths = [calendar.leadTime, calendar.deliveryBefore].flatMap((length) => length ?? []);
  const from = lengths.map((length) => plus(ready, length)).reduce(later, notBefore);
  const on = nextDayOutsideRecess(calendar, from);
  const who = named(state, body);
  return on === undefined
    ? { body, because: `Van ${who} is na ${inWords(from)} geen dag buiten het reces bekend.`, assumed: true }
    : { body, on, because: `Het vergaderrooster van ${who} is niet bekend.`, assumed: true };
};

/** The first meeting of a body for which the papers can be in time, outside recess (R109, R106, R68). */
export const meetingDate = (planned: PlannedStep, body: string, notBefore: string): BodyDate => {
  const { state, ready, running, step } = planned;
  const calendar = calendarOf(state, body);
  const from = later(notBefore, heldUntil(planned, body) ?? notBefore);
  const isStage = running && step.kind !== 'alignment';
  const agreed = isStage ? plannedOn(planned, body) : undefined;
  const who = named(state, body);
  if (!hasMeetings(calendar) && agreed === undefined) return withoutCalendar(planned, body, from);
  const known = nextMeeting(calendar, from, ready);
  if (agreed !== undefined && agreed >= from && (known === undefined || agreed <= known))
    return { body, on: agreed, because: `Het besluit van ${who} is gepland op ${inWords(agreed)}.`, assumed: false };
  return known === undefined
    ? { body, because: `Van ${who} is na ${inWords(from)} geen vergadering bekend.`, assumed: false }
    : { body, on: known, because: sentence(`${who} vergadert op ${inWords(known)}.`), assumed: false };
};

type Termed = Extract<RouteStep, { kind: 'adviceRound' | 'zienswijzeRound' }>;

/** A body that still has to be asked: its whole term from the day it can be asked. */
const wholeTerm = ({ state, ready }: PlannedStep, body: string, term: NonNullable<Termed['term']>): BodyDate => {
  const run = runTerm(term.kind === 'legal' ? legalTerm(term.length) : agreedTerm(term.length), ready);
  const because = `De termijn van ${named(state, body)} is ${lengthInWords(term.length)}: tot en met ${inWords(run.lastDay)}.`;
  return { body, on: run.lastDay, because, assumed: false };
};

const runningTerm = ({ state, ready }: PlannedStep, body: string, dueOn: string): BodyDate =>
  dueOn < ready
    ? { body, on: ready, because: `De termijn van ${named(state, body)} is al voorbij.`, assumed: true }
    : {
        body,
        on: dueOn,
        because: `De termijn van ${named(state, body)} loopt tot en met ${inWords(dueOn)}.`,
        assumed: false,
      };

const adviceDates = (planned: PlannedStep, step: Extract<RouteStep, { kind: 'adviceRound' }>): readonly BodyDate[] => {
  const { state, running } = planned;
  const whole = (id: string): BodyDate => {
    const adviser = bodyOf(state.definition, id);
    const length = adviser ? lengthOfTerm(state, adviser, step.term.length) : step.term.length;
    return wholeTerm(planned, id, { ...step.term, length });
  };
  if (!running) return step.advisers.map(whole);
  const asked = state.requests
    .filter((request) => holdsUp(state, step, request))
    .map((request) => {
      const term = termOf(request);
      return term ? runningTerm(planned, request.adviser, term.dueOn) : whole(request.adviser);
    });
  return [...asked, ...step.advisers.filter((id) => notAsked(state, id).length > 0).map(whole)];
};

const viewDates = (
  planned: PlannedStep,
  step: Extract<RouteStep, { kind: 'zienswijzeRound' }>,
): readonly BodyDate[] => {
  const { state, running, ready } = planned;
  return viewersOf(state, step)
    .filter((council) => !running || !isHeard(state, step, council))
    .map((council) => {
      const draft = running ? draftOf(state, step, council) : undefined;
      const due = draft && zienswijzeTerm(draft)?.dueOn;
      if (due !== undefined) return runningTerm(planned, council, due);
      return step.term ? wholeTerm(planned, council, step.term) : meetingDate(planned, council, ready);
    });
};

/** A day past the end of the calendar is no day (R109). */
export const withinCalendar = (state: ProposalState, date: BodyDate): BodyDate => {
  const { body, on, assumed } = date;
  if (on === undefined || on < lastCivilDate) return date;
  const end = `Van ${named(state, body)} is geen dag bekend voor het einde van de kalender, ${inWords(lastCivilDate)}.`;
  return { body, because: end, assumed };
};

/** The bodies that still hold a step up, each with the first day on which it can be ready (R109). */
export const bodyDates = (planned: PlannedStep): readonly BodyDate[] => {
  const { state, step, ready, running } = planned;
  switch (step.kind) {
    case 'alignment':
      return [meetingDate(planned, step.body, ready)];
    case 'collegeRound':
    case 'councilRound':
      return (running ? stillToDecide(state, step) : decidersOf(state, step)).map((body) =>
        meetingDate(planned, body, ready),
      );
    case 'adviceRound':
      return adviceDates(planned, step);
    case 'zienswijzeRound':
      return viewDates(planned, step);
    case 'workingGroup':
    case 'processing':
    case 'publication':
      return [];
  }
};

/** The same body a length later: at its first meeting from then, or with its term so much longer. */
export const delayed = (planned: PlannedStep, date: BodyDate, length: string): BodyDate => {
  if (date.on === undefined) return date;
  const { step, state } = planned;
  const from = plus(date.on, length);
  const byMeeting = step.kind !== 'adviceRound' && (step.kind !== 'zienswijzeRound' || !step.term);
  const moved: BodyDate = byMeeting
    ? meetingDate({ ...planned, running: false }, date.body, from)
    : { ...date, on: from, because: `${sentence(named(state, date.body))} is klaar op ${inWords(from)}.` };
  return { ...moved, because: `${moved.because} Dat is ten minste ${lengthInWords(length)} later.` };
};
