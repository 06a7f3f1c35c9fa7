import { earliest, amsterdamDate, isFullDate, latest } from '@eensluidend/calendar';
import type {
  EventType,
  ParticipantsChanged,
  ProcessDefinition,
  ProposalEvent,
  RouteStep,
} from '@eensluidend/contracts';
import {
  daysOf,
  endOf,
  goOn,
  hasReturned,
  isOver,
  isThrough,
  lastDayForView,
  sameWords,
  stageOf,
  whoDecides,
  type Walk,
} from './simple-walk';

/**
 * A second, naive opinion on the board, for the property tests: sort the facts by day, walk, and ask after each of them
 * the same plain questions. It shares nothing with the fold: no code, no state, no order of steps. Slow and simple on
 * purpose. It knows nothing of meetings, votes, seats and mandates: a decision is what was reported, unless `invalid`
 * names it. Nor does it know of local points and of the text of one council.
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

type EventOf<Type extends EventType> = Extract<ProposalEvent, { type: Type }>;

const bindsText = (step: RouteStep): boolean =>
  step.kind === 'councilRound' ||
  (step.kind === 'collegeRound' && (step.purpose === 'consent' || step.purpose === 'conclude'));

const newText = (walk: Walk, { textId, joint }: EventOf<'TextAdded'>['data']): void => {
  if (joint.some((part) => part.role === 'feedbackReport')) walk.feedback.add(textId);
  walk.wordsOf.set(textId, [...joint.map((part) => part.text.commitment)].sort().join());
  if (isOver(walk)) return;
  const other = !sameWords(walk, walk.live, textId);
  walk.live = textId;
  // Approvals bind one text (R2): whoever agreed to the one before has to agree again.
  if (walk.ended === undefined && other) for (const step of walk.steps.filter(bindsText)) walk.passed.delete(step.id);
};

/** A municipality that comes in has yet to act in what the others finished without it (R1). */
const openAgain = (walk: Walk): void => {
  if (walk.ended !== undefined) return;
  for (const step of walk.steps)
    if ((bindsText(step) || step.kind === 'zienswijzeRound') && !isThrough(walk, step)) walk.passed.delete(step.id);
};

const changeParticipants = (walk: Walk, { joins, leaves }: ParticipantsChanged): void => {
  if (isOver(walk)) return;
  for (const { municipality, role } of joins) {
    walk.roles.set(municipality, role);
    walk.left.delete(municipality);
  }
  for (const municipality of leaves) walk.left.add(municipality);
  openAgain(walk);
};

const align = (walk: Walk, text: string): void => {
  if (isOver(walk) || !sameWords(walk, text, walk.live)) return;
  const first = walk.steps.find((step) => step.kind === 'alignment');
  if (walk.ended === undefined) {
    const stage = stageOf(walk);
    if (stage?.kind === 'alignment') walk.passed.add(stage.id);
    return;
  }
  if (walk.endedOn !== undefined && sameWords(walk, walk.endedOn, text)) return; // what was rejected does not come back
  walk.endings.set(walk.round, walk.ended);
  walk.round += 1;
  const { afterReturn } = walk.route.policies;
  walk.steps = walk.route.steps.filter(
    ({ id }) => (afterReturn.length === 0 || afterReturn.includes(id)) && !walk.skipped.includes(id),
  );
  walk.passed = new Set(first ? [first.id] : []);
  delete walk.ended;
  delete walk.endedOn;
};

const endRound = (walk: Walk, why: NonNullable<SimpleBoard['outcome']>, on: string | undefined): void => {
  walk.ended = why;
  if (on !== undefined) walk.endedOn = on;
  else delete walk.endedOn;
};

/** Where one no returns the note, so does one change of the text, unless the region says that the round stays open (R7, R81). */
const endedBy = ({ route }: Walk, outcome: string): 'rejected' | 'amended' | undefined => {
  const { oneRejectionReturns, onAmendment } = route.policies;
  if (outcome === 'rejected' && oneRejectionReturns) return 'rejected';
  const returns = onAmendment === undefined ? oneRejectionReturns : onAmendment === 'return';
  return outcome === 'adoptedAsAmended' && returns ? 'amended' : undefined;
};

/** The step that this decision is for, if that is the one the proposal is in and its text lies open. */
const stepFor = (walk: Walk, { data }: EventOf<'DecisionRecorded'>): RouteStep | undefined => {
  const stage = stageOf(walk);
  const inTime = stage !== undefined && walk.ended === undefined && whoDecides(walk, stage).includes(data.body);
  return inTime && sameWords(walk, data.textId, walk.live) ? stage : undefined;
};

const decide = (walk: Walk, event: EventOf<'DecisionRecorded'>, isInvalid: boolean): void => {
  const { data, version } = event;
  const stage = stepFor(walk, event);
  if (isInvalid || data.outcome === 'invalidVote' || !stage) return;
  // No step of these regions asks to take note only, so that is never a yes.
  const yes = data.outcome === 'adoptedAsProposed';
  const said = { round: walk.round, step: stage.id, body: data.body, text: data.textId, recorded: version };
  walk.said.push({ ...said, yes, counts: true });
  const municipality = walk.definition.bodies.find((each) => each.id === data.body)?.municipality;
  if (data.outcome === 'rejected' && walk.route.policies.optIn && municipality) walk.left.add(municipality);
  const why = endedBy(walk, data.outcome);
  if (!why) return;
  // Votes held before the return but recorded after it do not count for it either (R8).
  for (const each of walk.said)
    if (each.round === walk.round && each.step === stage.id && each.recorded > version) each.counts = false;
  endRound(walk, why, data.textId);
};

const ask = (walk: Walk, { data, validOn }: EventOf<'AdviceRequested'>): void => {
  const { requestId: id, adviser, askedBy: asker, type, term, delivery } = data;
  if (type !== 'advice') return;
  const days = Number(term.length.slice(1, -1)) * (term.length.endsWith('W') ? 7 : 1);
  const sent = delivery === 'otherMeans' ? earliest(validOn) : undefined;
  const began = { days, missing: false, advised: false, ...(sent ? { sent } : {}) };
  walk.requests.push({ id, round: walk.round, adviser, asker, ...began });
};

const receive = (walk: Walk, { data, validOn }: EventOf<'AdviceRequestReceived'>): void => {
  const on = earliest(validOn);
  for (const each of walk.requests.filter(({ id }) => id === data.requestId))
    if (data.papersMissing) each.missing = true;
    else if (on) each.received = on;
};

const advise = (walk: Walk, { data }: EventOf<'AdviceRecorded'>): void => {
  const { adviceId, requestIds, points, signers, form, document } = data;
  const { round } = walk;
  for (const each of walk.requests) if (requestIds.includes(each.id)) each.advised = true;
  walk.advised.push({ round, id: adviceId, signers, oral: form === 'oral' && document === undefined });
  walk.points.push(...points.map(({ point }) => ({ round, advice: adviceId, point, open: true })));
};

const sendDraft = (walk: Walk, { data, validOn }: EventOf<'DraftSent'>): void => {
  const { draftId: id, step, council, receivedOn, term } = data;
  const sentOn = earliest(validOn) ?? '';
  const from = receivedOn && receivedOn > sentOn ? receivedOn : sentOn;
  const lastDay = term && from ? { lastDay: lastDayForView(term.length, term.kind, from) } : {};
  walk.drafts.push({ id, for: `${walk.round}/${step}/${council}`, sentOn, ...lastDay });
};

/** What a person decided about such a closing. A round that was not returned goes on, or returns, as the facts say (R7, R110). */
const settleClosing = (walk: Walk, { consequence, choice }: EventOf<'ConsequenceSettled'>['data']): void => {
  const closing = walk.standing.get(consequence);
  if (!closing) return;
  const returns = hasReturned(endOf(walk, closing.round));
  if (!closing.wasReturn && returns !== (choice === 'confirmReturn')) return;
  walk.standing.delete(consequence);
  if (closing.text === undefined || choice !== 'resumeRound') return;
  walk.live = closing.text;
  openAgain(walk);
};

/** A closing that the facts do not give: it waits for a person, or stands because a person confirmed it (R110). */
const close = (walk: Walk, { eventId, data }: EventOf<'RoundClosed'>): void => {
  const isNow = data.round === walk.round;
  if (endOf(walk, data.round) === data.outcome) return;
  const isReturn = hasReturned(data.outcome);
  if (!walk.confirmed.has(eventId) || !isReturn)
    walk.standing.set(eventId, { text: walk.live, round: data.round, wasReturn: isReturn });
  else if (isNow) endRound(walk, data.outcome, walk.live);
  else if (walk.endings.has(data.round)) walk.endings.set(data.round, data.outcome);
};

/** Once bodies were asked to agree, what prepared it is behind them. */
const open = (walk: Walk, { round, step }: EventOf<'StageOpened'>['data']): void => {
  const at = walk.steps.findIndex((each) => each.id === step);
  const asked = walk.steps[at];
  const isAsking = asked?.kind === 'councilRound' || (asked?.kind === 'collegeRound' && asked.purpose === 'consent');
  if (!isAsking || round !== walk.round || isOver(walk) || walk.ended !== undefined) return;
  for (const { kind, id } of walk.steps.slice(0, at))
    if (kind === 'adviceRound' || kind === 'processing' || kind === 'workingGroup') walk.passed.add(id);
};

/** One fact after another; facts that say nothing about the board pass by. */
const take = (walk: Walk, event: ProposalEvent, invalid: ReadonlySet<string>): void => {
  switch (event.type) {
    case 'TextAdded':
      return newText(walk, event.data);
    case 'AlignmentRecorded':
      return event.data.outcome === 'aligned' ? align(walk, event.data.textId) : undefined;
    case 'DecisionRecorded':
      return decide(walk, event, invalid.has(event.eventId));
    case 'StageOpened':
      return open(walk, event.data);
    case 'AdviceRequested':
      return ask(walk, event);
    case 'AdviceRequestDelivered':
      for (const each of walk.requests.filter(({ id }) => id === event.data.requestId))
        each.sent = earliest(event.validOn) ?? amsterdamDate(event.recordedAt);
      return;
    case 'AdviceRequestReceived':
      return receive(walk, event);
    case 'AdviserExempted':
      walk.exempt.add(`${walk.round}/${event.data.adviser}`);
      return;
    case 'AdviceTermLapsed':
      for (const each of walk.requests) if (each.id === event.data.requestId) each.lapsed = event.data.dueOn;
      return;
    case 'AdviceRecorded':
      return advise(walk, event);
    case 'AdviceMinutesRecorded':
      for (const each of walk.advised) if (each.id === event.data.adviceId) each.oral = false;
      return;
    case 'AdviceAnswered':
      for (const each of walk.points)
        if (each.advice === event.data.adviceId && event.data.answers.some(({ point }) => point === each.point))
          each.open = false;
      return;
    case 'RemarkRecorded':
      walk.remarks.set(event.data.remarkId, walk.round);
      return;
    case 'RemarkAnswered':
      walk.remarks.delete(event.data.remarkId);
      return;
    case 'FeedbackAgreed':
      walk.agreedFeedback.add(`${event.data.body}/${event.data.textId}`);
      return;
    case 'ParticipantsChanged':
      return changeParticipants(walk, event.data);
    case 'MunicipalitySignedUp':
      if (isOver(walk)) return;
      walk.signed.add(event.data.municipality);
      walk.left.delete(event.data.municipality);
      return openAgain(walk);
    case 'MunicipalityLeft':
      if (!isOver(walk)) walk.left.add(event.data.municipality);
      return;
    case 'DraftSent':
      return sendDraft(walk, event);
    case 'ZienswijzeRecorded':
      walk.views.push({
        for: `${walk.round}/${event.data.step}/${event.data.council}`,
        lastDay: latest(event.validOn) ?? '9999-12-31',
      });
      return;
    case 'ZienswijzeTermLapsed':
      for (const each of walk.drafts) if (each.id === event.data.draftId) each.lapsed = event.data.dueOn;
      return;
    case 'PublicationRecorded':
      if (event.data.step === 'published' && walk.ended === 'adopted') walk.published.add(event.data.municipality);
      return;
    case 'InsufficientSupportRecorded':
      return walk.gone || walk.ended ? undefined : endRound(walk, 'insufficientSupport', walk.live);
    case 'ProposalWithdrawn':
      // What all councils adopted is no longer the stuurgroep's to withdraw (R6).
      if (walk.ended === 'adopted') return;
      walk.ended ??= 'withdrawn';
      walk.gone = true;
      return;
    case 'ProposalSuperseded':
      walk.gone = true;
      return;
    case 'RoundClosed':
      return close(walk, event);
    case 'ConsequenceSettled':
      return settleClosing(walk, event.data);
    default:
      return;
  }
};

/** The last day on which it can have happened: nobody knew of it before. */
const lastDayOf = ({ validOn, recordedAt }: ProposalEvent): string =>
  [latest(validOn) ?? '9999-12-31', amsterdamDate(recordedAt)].sort()[0] ?? '';

/** All facts in their order. A decision of some month or year that would come too early may have been later in it: it is tried again after every fact. */
const takeAll = (
  walk: Walk,
  events: readonly ProposalEvent[],
  dayOf: (event: ProposalEvent) => string,
  invalid: ReadonlySet<string>,
): void => {
  let later: EventOf<'DecisionRecorded'>[] = [];
  const now = (event: ProposalEvent) => {
    take(walk, event, invalid);
    goOn(walk);
  };
  for (const event of events) {
    later = later.filter((each) => lastDayOf(each) >= dayOf(event));
    const isVague = event.type === 'DecisionRecorded' && !isFullDate(event.validOn) && !invalid.has(event.eventId);
    if (isVague && !stepFor(walk, event)) later.push(event);
    else now(event);
    for (let next = later.find((each) => stepFor(walk, each)); next; next = later.find((each) => stepFor(walk, each))) {
      const taken = next;
      later = later.filter((each) => each !== taken);
      now(taken);
    }
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
    return replacement ? [{ ...event, ...replacement, recordedAt: last.recordedAt } as ProposalEvent] : [];
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
  const told = corrected(events.filter((event) => amsterdamDate(event.recordedAt) <= knownOn));
  const dayOf = daysOf(told);
  const known = told.filter((event) => dayOf(event) <= validOn);
  const start = known.find((event) => event.type === 'ProposalStarted');
  const route = definition.routes.find((each) => each.id === start?.data.route);
  if (!start || !route) return undefined;
  const settled = told.filter((event) => event.type === 'ConsequenceSettled');
  const confirmed = settled
    .filter((event) => event.data.choice === 'confirmReturn')
    .map((event) => event.data.consequence);
  const walk: Walk = {
    definition,
    route,
    skipped: start.data.skippedSteps,
    confirmed: new Set(confirmed),
    roles: new Map(start.data.participants.map(({ municipality, role }) => [municipality, role])),
    left: new Set(),
    signed: new Set(),
    round: 1,
    steps: route.steps.filter((step) => !start.data.skippedSteps.includes(step.id)),
    passed: new Set(),
    gone: false,
    endings: new Map(),
    standing: new Map(),
    feedback: new Set(),
    wordsOf: new Map(),
    said: [],
    requests: [],
    exempt: new Set(),
    points: [],
    advised: [],
    remarks: new Map(),
    agreedFeedback: new Set(),
    published: new Set(),
    views: [],
    drafts: [],
  };
  const inOrder = known
    .filter((event) => event !== start)
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.version - b.version);
  takeAll(walk, inOrder, dayOf, invalid);
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
