import { addDays, amsterdamDate, earliest, latest, legalTerm, runTerm } from '@eensluidend/calendar';
import type { ProcessDefinition, ProposalEvent, Route, RouteStep } from '@eensluidend/contracts';
import type { Agreement, SimpleBoard } from './simple-board';

/** What the simple model remembers while it walks through the facts, and the plain questions it asks after each of them. */

export interface Said extends Agreement {
  readonly recorded: number;
  readonly yes: boolean;
  counts: boolean;
}

export interface Request {
  readonly id: string;
  readonly round: number;
  readonly adviser: string;
  readonly asker: string;
  /** Calendar days; in these regions the term for advice is an agreed one. */
  readonly days: number;
  sent?: string;
  received?: string;
  missing: boolean;
  advised: boolean;
  /** The last day that was found to have passed. */
  lapsed?: string;
}

export interface Draft {
  readonly id: string;
  readonly for: string;
  readonly sentOn: string;
  readonly lastDay?: string;
  lapsed?: string;
}

export interface Walk {
  readonly definition: ProcessDefinition;
  readonly route: Route;
  readonly skipped: readonly string[];
  /** The returns that a person confirmed. */
  readonly confirmed: ReadonlySet<string>;
  readonly roles: Map<string, string>;
  readonly left: Set<string>;
  readonly signed: Set<string>;
  round: number;
  steps: readonly RouteStep[];
  passed: Set<string>;
  live?: string;
  ended?: SimpleBoard['outcome'];
  endedOn?: string;
  gone: boolean;
  readonly endings: Map<number, SimpleBoard['outcome']>;
  /** Closings that do not follow from the facts, with the text that lay open. */
  readonly standing: Map<
    string,
    { readonly text: string | undefined; readonly round: number; readonly wasReturn: boolean }
  >;
  readonly feedback: Set<string>;
  readonly wordsOf: Map<string, string>;
  readonly said: Said[];
  readonly requests: Request[];
  readonly exempt: Set<string>;
  readonly points: { readonly round: number; readonly advice: string; readonly point: string; open: boolean }[];
  readonly advised: {
    readonly round: number;
    readonly id: string;
    readonly signers: readonly string[];
    oral: boolean;
  }[];
  readonly remarks: Map<string, number>;
  readonly agreedFeedback: Set<string>;
  readonly published: Set<string>;
  /** The views of councils, each with round and step, and the last day on which it can have been given. */
  readonly views: { readonly for: string; readonly lastDay: string }[];
  readonly drafts: Draft[];
}

const firstDayOf = (event: ProposalEvent): string => earliest(event.validOn) ?? amsterdamDate(event.recordedAt);

/** The names that a fact gives to what it makes or is about. */
const namesIn = (event: ProposalEvent): readonly unknown[] =>
  Object.entries(event.data).flatMap(([key, value]: [string, unknown]): readonly unknown[] =>
    key.endsWith('Id') || key.endsWith('Ids') ? [value].flat() : [],
  );

/** The day of each fact. Of a day that is partly unknown one thing is known: it is not before what the fact is about, if that can be. */
export const daysOf = (events: readonly ProposalEvent[]): ((event: ProposalEvent) => string) => {
  const days = new Map<ProposalEvent, string>();
  const began = new Map<unknown, string>();
  for (const event of events.toSorted((a, b) => a.version - b.version)) {
    let day = firstDayOf(event);
    if (latest(event.validOn) !== day)
      for (const name of namesIn(event)) {
        const since = began.get(name) ?? '';
        if (since > day && since <= (latest(event.validOn) ?? '')) day = since;
      }
    days.set(event, day);
    for (const name of namesIn(event)) began.set(name, began.get(name) ?? day);
  }
  return (event) => days.get(event) ?? firstDayOf(event);
};

export const municipalityTakes = (walk: Walk, id: string): boolean =>
  walk.roles.get(id) === 'decides' && !walk.left.has(id) && (walk.route.policies.optIn !== true || walk.signed.has(id));

const bodyIsTaking = (walk: Walk, id: string): boolean => {
  const body = walk.definition.bodies.find((each) => each.id === id);
  return body !== undefined && (body.municipality === undefined || municipalityTakes(walk, body.municipality));
};

const anybodyTakes = (walk: Walk): boolean => [...walk.roles.keys()].some((id) => municipalityTakes(walk, id));

export const whoDecides = (walk: Walk, step: RouteStep): readonly string[] =>
  step.kind === 'collegeRound' || step.kind === 'councilRound'
    ? step.bodies.filter((id) => bodyIsTaking(walk, id))
    : [];

export const sameWords = (walk: Walk, one: string | undefined, other: string | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && walk.wordsOf.get(one) === walk.wordsOf.get(other));

export const endOf = (walk: Walk, round: number) => (round === walk.round ? walk.ended : walk.endings.get(round));

export const hasReturned = (end: Walk['ended']): boolean =>
  end !== undefined && end !== 'adopted' && end !== 'withdrawn';

/** Nothing can be done any more: adopted, withdrawn, replaced, or ended for lack of support where the region says so. */
export const isOver = (walk: Walk): boolean =>
  walk.gone ||
  walk.ended === 'adopted' ||
  (walk.ended === 'insufficientSupport' && walk.route.policies.onInsufficientSupport === 'end');

export const stageOf = (walk: Walk): RouteStep | undefined => {
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
      sameWords(walk, each.text, walk.live),
  );
  return all.at(-1)?.yes ?? false;
};

const everyAdviserAsked = (walk: Walk, advisers: readonly string[]): boolean =>
  advisers.every((adviser) => {
    const kept = walk.route.policies.adviceAfterReturn === 'kept';
    if (kept && walk.advised.some((each) => each.round < walk.round && each.signers.includes(adviser))) return true;
    if (walk.exempt.has(`${walk.round}/${adviser}`)) return true;
    const askers = walk.definition.bodies.find((each) => each.id === adviser)?.adviceRight?.askedBy ?? [];
    const ofRound = walk.requests.filter((each) => each.round === walk.round && each.adviser === adviser);
    return askers.every((asker) => ofRound.some((each) => each.asker === asker));
  });

/** The last day of a request: counted from the day it came with all papers, else from the day it was sent. */
const lastDayOf = (request: Request): string | undefined => {
  const { received, sent } = request;
  const from = received && sent && sent > received ? sent : (received ?? (request.missing ? undefined : sent));
  return from === undefined ? undefined : addDays(from, request.days);
};

const isDone = (request: Request, waitFor: readonly string[]): boolean => {
  if (request.advised) return true;
  if (waitFor.includes(request.adviser)) return false;
  const lastDay = lastDayOf(request);
  return request.lapsed !== undefined && lastDay !== undefined && lastDay <= request.lapsed;
};

/** The last day for a council, as the law counts it. */
export const lastDayForView = (length: string, kind: 'agreed' | 'legal', from: string): string =>
  kind === 'legal' ? runTerm(legalTerm(length), from).lastDay : addDays(from, Number(length.slice(1, -1)));

const hadItsSay = (walk: Walk, step: RouteStep, council: string): boolean => {
  const place = `${walk.round}/${step.id}/${council}`;
  const draft = walk.drafts.findLast((each) => each.for === place);
  // Nobody has a view on a draft that was not sent yet.
  const sent = walk.drafts.filter((each) => each.for === place).map((each) => each.sentOn);
  return (
    walk.views.some((view) => view.for === place && sent.some((day) => day <= view.lastDay)) ||
    (draft?.lapsed !== undefined && draft.lastDay !== undefined && draft.lastDay <= draft.lapsed)
  );
};

const isProcessed = (walk: Walk, agreedBy: readonly string[]): boolean => {
  const advisedNow = walk.advised.some((each) => each.round === walk.round);
  const { afterReturn, adviceAfterReturn } = walk.route.policies;
  const again = walk.route.steps.some(
    ({ kind, id }) => kind === 'adviceRound' && (afterReturn.length === 0 || afterReturn.includes(id)),
  );
  const holds = (round: number) => round === walk.round || !again || adviceAfterReturn === 'kept';
  return (
    walk.points.every((each) => !holds(each.round) || !each.open) &&
    ![...walk.remarks.values()].some(holds) &&
    (!advisedNow || walk.feedback.has(walk.live ?? '')) &&
    agreedBy.every((id) => !bodyIsTaking(walk, id) || walk.agreedFeedback.has(`${id}/${walk.live ?? ''}`))
  );
};

export const isThrough = (walk: Walk, step: RouteStep): boolean => {
  switch (step.kind) {
    case 'workingGroup': // no life takes a route with working groups
    case 'alignment':
      return false; // passed by the alignment itself
    case 'collegeRound':
    case 'councilRound':
      return (
        walk.live !== undefined &&
        anybodyTakes(walk) &&
        whoDecides(walk, step).every((body) => saidYes(walk, step, body))
      );
    case 'adviceRound':
      return (
        everyAdviserAsked(walk, step.advisers) &&
        walk.requests.every((each) => each.round !== walk.round || isDone(each, step.waitFor ?? [])) &&
        walk.advised.every((each) => each.round !== walk.round || !each.oral)
      );
    case 'processing':
      return isProcessed(walk, step.agreedBy ?? []);
    case 'zienswijzeRound':
      return anybodyTakes(walk) && step.bodies.every((id) => !bodyIsTaking(walk, id) || hadItsSay(walk, step, id));
    case 'publication':
      return step.municipalities.every((id) => !municipalityTakes(walk, id) || walk.published.has(id));
  }
};

export const goOn = (walk: Walk): void => {
  for (let step = stageOf(walk); step && isThrough(walk, step); step = stageOf(walk)) {
    walk.passed.add(step.id);
    const left = walk.steps.filter((each) => !walk.passed.has(each.id) && each.kind !== 'publication');
    if (left.length === 0 && walk.ended === undefined) walk.ended = 'adopted';
  }
};
