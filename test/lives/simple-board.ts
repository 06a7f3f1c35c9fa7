import { amsterdamDate, earliest } from '@eensluidend/calendar';
import type { ParticipantsChanged, ProcessDefinition, ProposalEvent, Route, RouteStep } from '@eensluidend/contracts';

/**
 * A second, naive opinion on the board, for the property tests: sort the facts by day, walk, and ask after each of them
 * the same plain questions. It shares nothing with the fold: no code, no state, no order of steps. Slow and simple on
 * purpose. It knows nothing of meetings, votes and seats: a decision is what was reported, unless `invalid` names it.
 * Nor does it know of opt-in, mandates, remarks, second texts of one council and advice that holds after a return.
 */
export interface SimpleBoard {
  readonly round: number;
  /** The step that the proposal is in; undefined when nobody can be waited for. */
  readonly stage?: string;
  readonly live?: string;
  readonly outcome?: 'adopted' | 'rejected' | 'amended' | 'insufficientSupport' | 'withdrawn';
  /** Who agreed to which text, in which round and step; only what counts, in the order in which it happened. */
  readonly agreed: readonly Agreement[];
}

export interface Agreement {
  readonly round: number;
  readonly step: string;
  readonly body: string;
  readonly text: string;
}

interface Said extends Agreement {
  readonly recorded: number;
  readonly yes: boolean;
  counts: boolean;
}

interface Request {
  readonly id: string;
  readonly round: number;
  readonly adviser: string;
  readonly asker: string;
  done: boolean;
}

interface Walk {
  readonly definition: ProcessDefinition;
  readonly route: Route;
  readonly taking: Set<string>;
  readonly skipped: readonly string[];
  round: number;
  steps: readonly RouteStep[];
  passed: Set<string>;
  live?: string;
  ended?: SimpleBoard['outcome'];
  endedOn?: string;
  gone: boolean;
  readonly feedback: Set<string>;
  readonly said: Said[];
  readonly requests: Request[];
  readonly exempt: Set<string>;
  readonly points: { readonly round: number; readonly advice: string; readonly point: string; open: boolean }[];
  readonly advisedIn: Set<number>;
  readonly published: Set<string>;
  /** Councils that were heard on the draft, with their round. */
  readonly heard: Set<string>;
  readonly drafts: Map<string, string>;
}

const dayOf = (event: ProposalEvent): string => earliest(event.validOn) ?? amsterdamDate(event.recordedAt);

const bodyIsTaking = (walk: Walk, id: string): boolean => {
  const body = walk.definition.bodies.find((each) => each.id === id);
  return body !== undefined && (body.municipality === undefined || walk.taking.has(body.municipality));
};

const whoDecides = (walk: Walk, step: RouteStep): readonly string[] =>
  step.kind === 'collegeRound' || step.kind === 'councilRound'
    ? step.bodies.filter((id) => bodyIsTaking(walk, id))
    : [];

const stageOf = (walk: Walk): RouteStep | undefined => {
  if (walk.gone || (walk.ended !== undefined && walk.ended !== 'adopted')) return undefined;
  return walk.steps.find((step) => !walk.passed.has(step.id));
};

const saidYes = (walk: Walk, step: RouteStep, body: string): boolean => {
  const all = walk.said.filter(
    (each) =>
      each.counts &&
      each.round === walk.round &&
      each.step === step.id &&
      each.body === body &&
      each.text === walk.live,
  );
  return all.at(-1)?.yes ?? false;
};

const everyAdviserAsked = (walk: Walk, advisers: readonly string[]): boolean =>
  advisers.every((adviser) => {
    if (walk.exempt.has(`${walk.round}/${adviser}`)) return true;
    const askers = walk.definition.bodies.find((each) => each.id === adviser)?.adviceRight?.askedBy ?? [];
    const ofRound = walk.requests.filter((each) => each.round === walk.round && each.adviser === adviser);
    return askers.every((asker) => ofRound.some((each) => each.asker === asker));
  });

const isThrough = (walk: Walk, step: RouteStep): boolean => {
  switch (step.kind) {
    case 'alignment':
      return false; // passed by the alignment itself
    case 'collegeRound':
    case 'councilRound':
      return walk.live !== undefined && whoDecides(walk, step).every((body) => saidYes(walk, step, body));
    case 'adviceRound':
      return (
        everyAdviserAsked(walk, step.advisers) && walk.requests.every((each) => each.round !== walk.round || each.done)
      );
    case 'processing': {
      const answered = walk.points.every((each) => each.round !== walk.round || !each.open);
      return answered && (!walk.advisedIn.has(walk.round) || walk.feedback.has(walk.live ?? ''));
    }
    case 'zienswijzeRound':
      return step.bodies.every((id) => !bodyIsTaking(walk, id) || walk.heard.has(`${walk.round}/${id}`));
    case 'publication':
      return step.municipalities.every((id) => !walk.taking.has(id) || walk.published.has(id));
  }
};

const goOn = (walk: Walk): void => {
  for (let step = stageOf(walk); step && isThrough(walk, step); step = stageOf(walk)) {
    walk.passed.add(step.id);
    const left = walk.steps.filter((each) => !walk.passed.has(each.id) && each.kind !== 'publication');
    if (left.length === 0 && walk.ended === undefined) walk.ended = 'adopted';
  }
};

const isOver = (walk: Walk): boolean => walk.gone || walk.ended === 'adopted' || walk.ended === 'withdrawn';

const bindsText = (step: RouteStep): boolean =>
  step.kind === 'councilRound' || (step.kind === 'collegeRound' && step.purpose === 'consent');

const newText = (walk: Walk, id: string, hasFeedback: boolean): void => {
  if (hasFeedback) walk.feedback.add(id);
  if (isOver(walk)) return;
  walk.live = id;
  // Approvals bind one text (R2): whoever agreed to the one before has to agree again.
  if (walk.ended === undefined) for (const step of walk.steps.filter(bindsText)) walk.passed.delete(step.id);
};

/** A municipality that comes in has yet to act in what the others finished without it (R1). */
const changeParticipants = (walk: Walk, { joins, leaves }: ParticipantsChanged): void => {
  for (const { municipality, role } of joins)
    if (role === 'decides') walk.taking.add(municipality);
    else walk.taking.delete(municipality);
  for (const municipality of leaves) walk.taking.delete(municipality);
  if (walk.ended !== undefined) return;
  for (const step of walk.steps)
    if ((bindsText(step) || step.kind === 'zienswijzeRound') && !isThrough(walk, step)) walk.passed.delete(step.id);
};

const align = (walk: Walk, text: string): void => {
  if (isOver(walk) || text !== walk.live) return;
  const first = walk.steps.find((step) => step.kind === 'alignment');
  if (walk.ended === undefined) {
    const stage = stageOf(walk);
    if (stage?.kind === 'alignment') walk.passed.add(stage.id);
    return;
  }
  if (walk.endedOn === text) return; // the rejected text does not come back as it was
  walk.round += 1;
  walk.steps = walk.route.steps.filter(
    (step) => walk.route.policies.afterReturn.includes(step.id) && !walk.skipped.includes(step.id),
  );
  walk.passed = new Set(first ? [first.id] : []);
  delete walk.ended;
  delete walk.endedOn;
};

const returnNote = (walk: Walk, why: 'rejected' | 'amended' | 'insufficientSupport', on: string | undefined): void => {
  walk.ended = why;
  if (on !== undefined) walk.endedOn = on;
  else delete walk.endedOn;
};

type DecisionEvent = Extract<ProposalEvent, { type: 'DecisionRecorded' }>;

const decide = (walk: Walk, { data, version }: DecisionEvent, isInvalid: boolean): void => {
  const stage = stageOf(walk);
  const inTime = stage !== undefined && walk.ended === undefined && whoDecides(walk, stage).includes(data.body);
  if (isInvalid || data.outcome === 'invalidVote' || !inTime || data.textId !== walk.live) return;
  const yes = data.outcome === 'adoptedAsProposed' || data.outcome === 'takenNote';
  const said = { round: walk.round, step: stage.id, body: data.body, text: data.textId, recorded: version };
  walk.said.push({ ...said, yes, counts: true });
  if (!walk.route.policies.oneRejectionReturns) return;
  if (data.outcome !== 'rejected' && data.outcome !== 'adoptedAsAmended') return;
  // Votes held before the return but recorded after it do not count for it either (R8).
  for (const each of walk.said)
    if (each.round === walk.round && each.step === stage.id && each.recorded > version) each.counts = false;
  returnNote(walk, data.outcome === 'rejected' ? 'rejected' : 'amended', data.textId);
};

/** One fact after another; facts that say nothing about the board pass by. */
const take = (walk: Walk, event: ProposalEvent, invalid: ReadonlySet<string>): void => {
  switch (event.type) {
    case 'TextAdded':
      return newText(
        walk,
        event.data.textId,
        event.data.joint.some((part) => part.role === 'feedbackReport'),
      );
    case 'AlignmentRecorded':
      return event.data.outcome === 'aligned' ? align(walk, event.data.textId) : undefined;
    case 'DecisionRecorded':
      return decide(walk, event, invalid.has(event.eventId));
    case 'AdviceRequested': {
      const { requestId, round, adviser, askedBy, type } = event.data;
      if (type === 'advice') walk.requests.push({ id: requestId, round, adviser, asker: askedBy, done: false });
      return;
    }
    case 'AdviserExempted':
      walk.exempt.add(`${event.data.round}/${event.data.adviser}`);
      return;
    case 'AdviceTermLapsed':
      for (const each of walk.requests) if (each.id === event.data.requestId) each.done = true;
      return;
    case 'AdviceRecorded': {
      const { adviceId, round, requestIds, points } = event.data;
      for (const each of walk.requests) if (requestIds.includes(each.id)) each.done = true;
      walk.advisedIn.add(round);
      walk.points.push(...points.map(({ point }) => ({ round, advice: adviceId, point, open: true })));
      return;
    }
    case 'AdviceAnswered':
      for (const each of walk.points)
        if (each.advice === event.data.adviceId && event.data.answers.some(({ point }) => point === each.point))
          each.open = false;
      return;
    case 'ParticipantsChanged':
      return changeParticipants(walk, event.data);
    case 'DraftSent':
      walk.drafts.set(event.data.draftId, `${event.data.round}/${event.data.council}`);
      return;
    case 'ZienswijzeRecorded':
      walk.heard.add(`${event.data.round}/${event.data.council}`);
      return;
    case 'ZienswijzeTermLapsed':
      walk.heard.add(walk.drafts.get(event.data.draftId) ?? '');
      return;
    case 'PublicationRecorded':
      if (event.data.step === 'published' && walk.ended === 'adopted') walk.published.add(event.data.municipality);
      return;
    case 'InsufficientSupportRecorded':
      return isOver(walk) || walk.ended ? undefined : returnNote(walk, 'insufficientSupport', walk.live);
    case 'ProposalWithdrawn':
      walk.ended ??= 'withdrawn';
      walk.gone = true;
      return;
    case 'ProposalSuperseded':
      walk.gone = true;
      return;
    default:
      return;
  }
};

/** A correction takes the place of the fact it names, or takes it away; of two the later one holds. */
const corrected = (events: readonly ProposalEvent[]): readonly ProposalEvent[] => {
  const corrections = events.filter((event) => event.type === 'FactCorrected');
  return events.flatMap((event) => {
    const last = corrections.findLast((each) => each.data.fact === event.eventId);
    if (!last) return [event];
    const { replacement } = last.data;
    // The report again, of the same type: the compiler cannot see that.
    return replacement ? [{ ...event, ...replacement } as ProposalEvent] : [];
  });
};

/** What is known on one day of what happened up to another; both are civil dates, and both may be left out. */
export interface AsOf {
  readonly validOn?: string;
  readonly knownOn?: string;
}

/**
 * The board as a plain reader of the facts would draw it. `invalid` holds the ids of decisions that were no valid vote.
 * Undefined when the proposal had not begun, or nobody knew of it yet.
 */
export const simpleBoard = (
  definition: ProcessDefinition,
  events: readonly ProposalEvent[],
  { validOn = '9999-12-31', knownOn = '9999-12-31' }: AsOf = {},
  invalid: ReadonlySet<string> = new Set(),
): SimpleBoard | undefined => {
  const known = corrected(events.filter((event) => amsterdamDate(event.recordedAt) <= knownOn)).filter(
    (event) => dayOf(event) <= validOn,
  );
  const start = known.find((event) => event.type === 'ProposalStarted');
  const route = definition.routes.find((each) => each.id === start?.data.route);
  if (!start || !route) return undefined;
  const deciding = start.data.participants.filter((each) => each.role === 'decides');
  const walk: Walk = {
    definition,
    route,
    taking: new Set(deciding.map((each) => each.municipality)),
    skipped: start.data.skippedSteps,
    round: 1,
    steps: route.steps.filter((step) => !start.data.skippedSteps.includes(step.id)),
    passed: new Set(),
    gone: false,
    said: [],
    requests: [],
    exempt: new Set(),
    feedback: new Set(),
    points: [],
    advisedIn: new Set(),
    heard: new Set(),
    drafts: new Map(),
    published: new Set(),
  };
  const inOrder = known
    .filter((event) => event !== start)
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.version - b.version);
  for (const event of inOrder) {
    take(walk, event, invalid);
    goOn(walk);
  }
  const stage = stageOf(walk);
  return {
    round: walk.round,
    ...(stage ? { stage: stage.id } : {}),
    ...(walk.live ? { live: walk.live } : {}),
    ...(walk.ended ? { outcome: walk.ended } : {}),
    agreed: walk.said
      .filter((each) => each.counts && each.yes)
      .map(({ round, step, body, text }) => ({ round, step, body, text })),
  };
};
