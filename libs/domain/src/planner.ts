import { plus } from '@eensluidend/calendar';
import type { RouteStep } from '@eensluidend/contracts';
import { bodyDates, delayed, later, withinCalendar, type BodyDate } from './planner-bodies';
import type { ProposalState } from './state';
import { hasEnded, isReturned } from './steps/ended';
import { stepsOfRound } from './steps/proposal';

/** What if a body is this much later (ISO 8601)? */
export interface Delay {
  readonly body: string;
  readonly length: string;
}

/** What determines the date of a step: the body that is last, or the step itself where no body holds it up. */
export interface PlanLink {
  readonly step: RouteStep;
  readonly body?: string;
  readonly from: string;
  readonly on: string;
  readonly because: string;
  readonly assumed: boolean;
}

export interface Plan {
  /** The first day on which all can have decided, a civil date; undefined where nothing is left to plan or a date is unknown. */
  readonly earliestOn?: string;
  /** The critical path: per step that is left, what determines its date. */
  readonly path: readonly PlanLink[];
  /** Every body that still has to act, per step. */
  readonly bodies: readonly (BodyDate & { readonly step: string })[];
  /** The body of which no date is known; the plan stops there. */
  readonly stoppedAt?: BodyDate;
}

/** The steps that are left before all have decided: of this round, or of the next one after a return. */
const stepsLeft = (state: ProposalState): readonly RouteStep[] => {
  if (hasEnded(state) || state.round.outcome?.kind === 'withdrawn') return [];
  const steps = isReturned(state)
    ? stepsOfRound(state.route, state.start, state.round.number + 1)
    : state.round.steps.filter((step) => state.round.settled[step.id] === undefined);
  return steps.filter((step) => step.kind !== 'publication');
};

const last = (dates: readonly (BodyDate & { readonly on: string })[]) =>
  dates.reduce<(BodyDate & { readonly on: string }) | undefined>(
    (latest, each) => (latest === undefined || each.on > latest.on ? each : latest),
    undefined,
  );

const hasDate = (date: BodyDate): date is BodyDate & { readonly on: string } => date.on !== undefined;

const hasNoTerm = ({ kind }: RouteStep): boolean => kind === 'processing' || kind === 'workingGroup';

const withoutBody = (step: RouteStep, ready: string): PlanLink => ({
  step,
  from: ready,
  on: ready,
  because: hasNoTerm(step)
    ? 'Voor deze stap is geen termijn afgesproken; gerekend is met dezelfde dag.'
    : 'Niemand houdt deze stap nog op.',
  assumed: hasNoTerm(step),
});

/** A term runs through its last day, so the next step begins the day after; a decision can be used the same day. */
const readyAfter = (step: RouteStep, on: string): string =>
  step.kind === 'adviceRound' || (step.kind === 'zienswijzeRound' && step.term) ? plus(on, 'P1D') : on;

/**
 * The earliest day on which all can have decided, from where the proposal stands today, over every body's own meetings and
 * recess, the terms that run and the lead times, with the path that determines it (R109). `delay` puts one body later in
 * its first step. Pure: the same facts and day give the same plan.
 */
export const plan = (state: ProposalState, today: string, delay?: Delay): Plan => {
  const running = !isReturned(state);
  let ready = today;
  let waiting = delay;
  const path: PlanLink[] = [];
  const bodies: (BodyDate & { readonly step: string })[] = [];
  for (const step of stepsLeft(state)) {
    const planned = { state, step, ready, running };
    const dates = bodyDates(planned)
      .map((date) => (date.body === waiting?.body ? delayed(planned, date, waiting.length) : date))
      .map((date) => withinCalendar(state, date));
    if (dates.some(({ body }) => body === waiting?.body)) waiting = undefined;
    bodies.push(...dates.map((date) => ({ ...date, step: step.id })));
    const stoppedAt = dates.find((date) => !hasDate(date));
    if (stoppedAt) return { path, bodies, stoppedAt };
    const determining = last(dates.filter(hasDate));
    const link = determining ? { step, from: ready, ...determining } : withoutBody(step, ready);
    path.push(link);
    ready = later(ready, readyAfter(step, link.on));
  }
  const end = path.at(-1);
  return { path, bodies, ...(end ? { earliestOn: end.on } : {}) };
};

/** Whether a body still has to act in what the planner plans. */
export const isStillToAct = (of: Plan, body: string): boolean => of.bodies.some((each) => each.body === body);
