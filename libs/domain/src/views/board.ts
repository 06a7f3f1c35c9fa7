import { inWords } from '@eensluidend/calendar';
import type { BoardCell, BoardView, ProposalEvent, RouteStep, Warning } from '@eensluidend/contracts';
import { bodyName, bodyOf, decidersOf, named, publishersOf } from '../bodies';
import { isLive } from '../joint-text';
import { openPlan } from '../open-plan';
import { agrees, stageOf, stageSince, waitsSince } from '../stage';
import { standingWarnings } from '../standing-warnings';
import type { AdviceRequest, Decision, ProposalState } from '../state';
import { outcomeNames } from '../steps/decision';
import { endedBecause } from '../steps/ended';
import { gazetteOf } from '../steps/publication';
import { hasLapsed, termOf } from '../term-of-request';
import { stillToReport } from '../working-group';
import { otherCell } from './board-cells';
import { shortState, stateLabel } from './sentences';
import { visibleEvents } from './visible';

/** How a view reaches what must not be in an event or a pure rule: text of content, wording of warnings, opaque tags. */
export interface ViewContext {
  readonly today: string;
  readonly text: (ref: { readonly documentId: string }) => string;
  readonly warning: (warning: Warning) => BoardView['warnings'][number];
  readonly person: (id: string) => string;
  readonly tag: (thing: string) => string;
  /** Whether this reader may know of a secrecy. */
  readonly sees: (secrecyId: string) => boolean;
  /** Whether this reader may see a document; everybody unless said. */
  readonly seesDocument?: (documentId: string) => boolean;
  /** Whether this reader may correct a fact; nobody unless said. */
  readonly corrects?: (fact: ProposalEvent) => boolean;
}

const statusOf = (decision: Decision): BoardCell['status'] => {
  if (agrees(decision)) return 'agreed';
  if (decision.outcome === 'rejected') return 'rejected';
  return decision.outcome === 'adoptedAsAmended' ? 'amended' : 'held';
};

const votesOf = (decision: Decision): { votes?: string } =>
  decision.votes ? { votes: `${decision.votes.for}–${decision.votes.against}` } : {};

/** The thing that a decision of this body edits: its decision in this step of this round (`If-Match`). */
export const editedThing = (state: ProposalState, body: string, step: string): string => {
  const last = state.decisions.findLast(
    (each) => each.body === body && each.round === state.round.number && each.step === step,
  );
  return [state.proposalId, state.round.number, step, body, last?.at.eventId ?? 'none'].join('/');
};

const decisionCell = (state: ProposalState, step: RouteStep, body: string, context: ViewContext): BoardCell => {
  const inRound = state.decisions.filter((each) => each.body === body && each.round === state.round.number);
  const counting = inRound.findLast(
    (each) =>
      each.counts &&
      each.step === step.id &&
      (isLive(state, each.textId) || state.round.settled[step.id] !== undefined),
  );
  const other = inRound.findLast((each) => !each.counts && each.step === step.id);
  const name = bodyName(state, body);
  const base = {
    step: step.id,
    body,
    bodyName: name,
    assumed: false,
    tag: context.tag(editedThing(state, body, step.id)),
  };
  if (counting) {
    const { on, assumed } = counting.at;
    return {
      ...base,
      status: statusOf(counting),
      label: outcomeNames[counting.outcome],
      on,
      assumed,
      ...votesOf(counting),
    };
  }
  const shown = other ? { countsNot: `${outcomeNames[other.outcome]} op ${inWords(other.at.on)} telt niet mee` } : {};
  if (stageOf(state)?.id !== step.id) return { ...base, status: 'notReached', label: 'nog niet aan de orde', ...shown };
  const planned = openPlan(state, body);
  const label = planned ? `gepland op ${inWords(planned.plannedOn)}` : 'aan zet';
  return {
    ...base,
    status: 'open',
    label,
    since: waitsSince(state, step, body).on,
    ...(planned ? { plannedOn: planned.plannedOn } : {}),
    ...shown,
  };
};

const gazetteCell = (state: ProposalState, step: RouteStep, municipality: string, context: ViewContext): BoardCell => {
  const gazette = gazetteOf(state, municipality);
  const base = { step: step.id, tag: context.tag([state.proposalId, step.id, municipality].join('/')) };
  if (gazette?.published) {
    const { on, assumed } = gazette.published;
    const issue = gazette.published.gazetteNumber;
    return {
      ...base,
      status: 'done',
      label: issue ? `Gemeenteblad ${context.text(issue)}` : 'bekendgemaakt',
      on,
      assumed,
    };
  }
  if (gazette?.handedIn)
    return {
      ...base,
      status: 'open',
      label: 'aangeboden',
      on: gazette.handedIn.on,
      since: gazette.handedIn.on,
      assumed: gazette.handedIn.assumed,
    };
  if (gazette) return { ...base, status: 'open', label: 'ligt klaar', since: gazette.prepared.on, assumed: false };
  return { ...base, status: 'notReached', label: 'nog niet aan de orde', assumed: false };
};

/** Working groups report one by one: how many have. */
const runningLabel = (state: ProposalState, step: RouteStep): string => {
  if (step.kind !== 'workingGroup') return 'loopt';
  const all = step.bodies.length;
  return `${all - stillToReport(state, step).length} van ${all} klaar`;
};

const jointCell = (state: ProposalState, step: RouteStep, context: ViewContext): BoardCell => {
  const settled = state.round.settled[step.id];
  const base = { step: step.id, tag: context.tag([state.proposalId, state.round.number, step.id].join('/')) };
  if (settled) return { ...base, status: 'done', label: 'klaar', on: settled.on, assumed: settled.assumed };
  if (stageOf(state)?.id === step.id)
    return {
      ...base,
      status: 'open',
      label: runningLabel(state, step),
      since: stageSince(state.round, step).on,
      assumed: false,
    };
  return { ...base, status: 'notReached', label: 'nog niet aan de orde', assumed: false };
};

const isJoint = ({ kind }: RouteStep): boolean =>
  kind === 'workingGroup' || kind === 'alignment' || kind === 'adviceRound' || kind === 'processing';

const cellFor = (state: ProposalState, step: RouteStep, municipality: string, context: ViewContext): BoardCell => {
  const body = decidersOf(state, step).find((id) => bodyOf(state.definition, id)?.municipality === municipality);
  if (body) return decisionCell(state, step, body, context);
  if (publishersOf(state, step).includes(municipality)) return gazetteCell(state, step, municipality, context);
  return otherCell(state, step, municipality, context.tag([state.proposalId, step.id, municipality].join('/')));
};

const adviserLine = (state: ProposalState, request: AdviceRequest): BoardView['advisers'][number] => {
  const term = termOf(request);
  const advice = state.advices.find((each) => each.adviceId === request.adviceId);
  const assumed = (advice?.at ?? request.at).assumed;
  const asker = named(state, request.askedBy);
  const line = (status: string, label: string) => ({
    body: request.adviser,
    name: bodyName(state, request.adviser),
    status,
    label: `${label} (gevraagd door ${asker})`,
    assumed,
  });
  if (advice) return line('given', `advies van ${inWords(advice.at.on)}`);
  if (request.type === 'input') return line('input', 'om input gevraagd');
  if (hasLapsed(request))
    return { ...line('lapsed', 'geen advies binnen de termijn'), ...(term ? { dueOn: term.dueOn } : {}) };
  return {
    ...line(request.sent ? 'open' : 'notSent', request.sent ? 'aan zet' : 'nog niet verzonden'),
    ...(term ? { dueOn: term.dueOn } : {}),
  };
};

/** Municipalities × steps of the current round. */
export const boardView = (state: ProposalState, context: ViewContext): BoardView => {
  const { steps } = state.round;
  const stage = stageOf(state);
  const warnings = visibleEvents(state, context.sees).flatMap((event) => state.findings[event.eventId]?.warnings ?? []);
  return {
    proposalId: state.proposalId,
    dossierId: state.start.dossierId,
    title: context.text(state.start.title),
    route: state.route.name,
    round: state.round.number,
    earlierRounds: state.earlierRounds.flatMap((round) =>
      round.outcome
        ? [{ round: round.number, label: endedBecause(state, round.outcome), on: round.outcome.at.on }]
        : [],
    ),
    today: context.today,
    ...(stage ? { stage: { step: stage.id, name: stage.name } } : {}),
    state: shortState(state),
    stateLabel: stateLabel(state),
    steps: steps.map((step) => ({ step: step.id, name: step.name, kind: step.kind, perMunicipality: !isJoint(step) })),
    joint: steps.filter(isJoint).map((step) => jointCell(state, step, context)),
    municipalities: state.participants.map((each) => ({
      id: each.municipality,
      name:
        state.definition.municipalities.find((municipality) => municipality.id === each.municipality)?.name ??
        each.municipality,
      role: each.role,
      cells: steps.filter((step) => !isJoint(step)).map((step) => cellFor(state, step, each.municipality, context)),
    })),
    advisers: state.requests
      .filter((request) => request.round === 1 || request.round === state.round.number)
      .map((request) => adviserLine(state, request)),
    texts: state.texts.map((text) => ({
      textId: text.textId,
      label: context.text(text.label),
      live: text.textId === state.liveTextId,
      addedOn: text.at.on,
      assumed: text.at.assumed,
    })),
    warnings: [...warnings, ...standingWarnings(state, context.today, context.sees)].map(context.warning),
  };
};
