import { amsterdamDate, isFullDate } from '@eensluidend/calendar';
import type { CommandName, ProcessDefinition, ProposalEvent, SealedCommand } from '@eensluidend/contracts';
import { bodyOf } from './bodies';
import { correctFact, resolved } from './corrections';
import { refused, type Decide, type DecideContext, type Outcome } from './decide';
import type { Evolve } from './evolve';
import { foldInTurn } from './in-turn';
import { comeAfter, dayIn, inOrderOfHappening, mayMove } from './order';
import { deciders } from './registry';
import { evolvers } from './registry-of-events';
import { documentsOf } from './secrecy';
import { added, momentOf, withListsOfItsOwn, type ProposalState } from './state';
import { noConsequences, type Differing } from './state/consequences';
import type { Moment } from './state/moment';
import { confirmedIn } from './steps/consequence';
import { begin } from './steps/proposal';

const evolve = (state: ProposalState, event: ProposalEvent): ProposalState => {
  if (event.type === 'ProposalStarted') throw new Error(`stream ${event.stream} starts twice`);
  // The registry is total and keyed by type: the compiler cannot see that the evolver found fits the event.
  const step = evolvers[event.type] as Evolve<typeof event.type>;
  const next = step(state, event);
  added(next.events, event);
  return next;
};

/** Folds what was recorded, as far as it had happened by the end of a day: first the corrections are resolved, then the facts are folded in order. */
const foldRecorded = (
  definition: ProcessDefinition,
  recorded: readonly ProposalEvent[],
  until?: string,
): ProposalState | undefined => {
  const all = resolved(recorded);
  const dayOf = dayIn(all);
  const facts = until === undefined ? all : all.filter((event) => dayOf(event) <= until);
  const [first, ...rest] = inOrderOfHappening(facts);
  // As of a day before its start there is no proposal, though facts that came to light later may be older.
  if (!first || (until !== undefined && first.version !== 1)) return undefined;
  if (first.type !== 'ProposalStarted') throw new Error(`stream ${first.stream} does not start with ProposalStarted`);
  const start = { ...begin(definition, first), consequences: { ...noConsequences, confirmed: confirmedIn(recorded) } };
  return { ...foldInTurn(start, rest, { dayOf, evolve, until }), recorded };
};

/** What changes the meaning of facts before it. */
const looksBack = (event: ProposalEvent): boolean =>
  event.type === 'FactCorrected' || event.type === 'ConsequenceSettled';

/** Since when it is known that a step does not follow, by the fact that showed it: without it, and without what was recorded since, the step still followed. */
const differingSince = (state: ProposalState, { consequence, at }: Differing, until?: string): Moment | undefined => {
  const { definition, recorded } = state;
  const carriedOut = recorded.findIndex((event) => event.eventId === at.eventId);
  const since = recorded.findLastIndex((event, index) => {
    const isLater = isFullDate(event.validOn) && event.validOn > at.on;
    if (index <= carriedOut || (isLater && !looksBack(event))) return false;
    const before = foldRecorded(definition, recorded.slice(0, index), until);
    return !before?.consequences.differing.some((each) => each.consequence === consequence);
  });
  const event = recorded[since];
  return event && { ...momentOf(event), on: amsterdamDate(event.recordedAt) };
};

const foldKnown = (
  definition: ProcessDefinition,
  recorded: readonly ProposalEvent[],
  until?: string,
): ProposalState | undefined => {
  const state = foldRecorded(definition, recorded, until);
  if (!state || state.consequences.differing.length === 0) return state;
  const differing = state.consequences.differing.map((each) => {
    const since = differingSince(state, each, until);
    return since ? { ...each, since } : each;
  });
  return { ...state, consequences: { ...state.consequences, differing } };
};

/**
 * The proposal as its events tell it: first the corrections are resolved, then the facts are folded by valid date and in
 * the order of recording (R110). Undefined for an empty stream.
 */
export const fold = (definition: ProcessDefinition, events: readonly ProposalEvent[]): ProposalState | undefined =>
  foldKnown(definition, events);

/** The same as folding everything, but from an earlier state when the new facts happened last. */
export const foldOn = (state: ProposalState, events: readonly ProposalEvent[]): ProposalState => {
  if (events.length === 0) return state;
  const recorded = [...state.recorded, ...events];
  if (comeAfter(state.events.at(-1), events) && !events.some(looksBack) && !state.events.some(mayMove))
    return {
      ...inOrderOfHappening(events).reduce(evolve, withListsOfItsOwn(state)),
      recorded,
    };
  return fold(state.definition, recorded) ?? state;
};

export interface AsOf {
  /** Only what had happened by the end of this civil date. */
  readonly validOn?: string | undefined;
  /** Only what had been recorded by the end of this civil date. */
  readonly knownOn?: string | undefined;
}

/** The proposal as it stood on a day, as far as it was known on a day; undefined before its start. */
export const asOf = (state: ProposalState, { validOn, knownOn }: AsOf): ProposalState | undefined => {
  if (validOn === undefined && knownOn === undefined) return state;
  const known = state.recorded.filter((event) => knownOn === undefined || amsterdamDate(event.recordedAt) <= knownOn);
  return foldKnown(state.definition, known, validOn);
};

/** What a command leads to: events, or a refusal as a value. Pure. */
export const decide = <Name extends Exclude<CommandName, 'startProposal'>>(
  command: { readonly name: Name; readonly body: SealedCommand<Name>['body'] },
  state: ProposalState,
  context: DecideContext,
): Outcome => {
  const unknown = unknownSource(command.body, state);
  if (unknown) return unknown;
  if (command.name === 'correctFact') return correct(command.body as CorrectBody, state, context);
  // The registry is total and keyed by name; `correctFact` was answered above.
  const decider = (deciders as unknown as { readonly [N in Name]: Decide<N> })[command.name];
  return decider(command.body, state, context);
};

type CorrectBody = SealedCommand<'correctFact'>['body'];

const correct = (body: CorrectBody, state: ProposalState, context: DecideContext): Outcome =>
  correctFact(body, state, context, (fact) => ({
    without: fold(
      state.definition,
      state.recorded.filter((event) => event.eventId !== fact.eventId),
    ),
    decide,
  }));

/** A source must be there: a body of this region, a document of this proposal. */
const unknownSource = (body: SealedCommand['body'], state: ProposalState): Outcome | undefined => {
  const source = 'happened' in body ? body.happened?.source : undefined;
  if (source?.kind === 'meeting' && !bodyOf(state.definition, source.body))
    return refused('unknownBody', { body: source.body }, 'happened.source.body');
  if (source?.kind === 'document' && source.documentId && !documentsOf(state).includes(source.documentId))
    return refused('unknownDocument', undefined, 'happened.source.documentId');
  return undefined;
};
