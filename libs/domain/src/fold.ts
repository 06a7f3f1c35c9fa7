import { amsterdamDate } from '@eensluidend/calendar';
import type { CommandName, ProcessDefinition, ProposalEvent, SealedCommand } from '@eensluidend/contracts';
import { bodyOf } from './bodies';
import { correctFact, resolved } from './corrections';
import { refused, type Decide, type DecideContext, type Outcome } from './decide';
import type { Evolve } from './evolve';
import { foldInTurn } from './in-turn';
import { comeAfter, dayIn, inOrderOfHappening } from './order';
import { deciders } from './registry';
import { evolvers } from './registry-of-events';
import { documentsOf } from './secrecy';
import { added, withListsOfItsOwn, type ProposalState } from './state';
import { noConsequences } from './state/consequences';
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

/** Folds facts in which the corrections are resolved already. */
const foldFacts = (
  definition: ProcessDefinition,
  facts: readonly ProposalEvent[],
  recorded: readonly ProposalEvent[],
  until?: string,
): ProposalState | undefined => {
  const [first, ...rest] = inOrderOfHappening(facts);
  if (!first) return undefined;
  if (first.type !== 'ProposalStarted') throw new Error(`stream ${first.stream} does not start with ProposalStarted`);
  const start = { ...begin(definition, first), consequences: { ...noConsequences, confirmed: confirmedIn(recorded) } };
  return { ...foldInTurn(start, rest, { dayOf: dayIn(facts), evolve, until }), recorded };
};

/**
 * The proposal as its events tell it: first the corrections are resolved, then the facts are folded by valid date and in
 * the order of recording (R110). Undefined for an empty stream.
 */
export const fold = (definition: ProcessDefinition, events: readonly ProposalEvent[]): ProposalState | undefined =>
  foldFacts(definition, resolved(events), events);

/** What changes the meaning of facts before it. */
const looksBack = (event: ProposalEvent): boolean =>
  event.type === 'FactCorrected' || event.type === 'ConsequenceSettled';

/** The same as folding everything, but from an earlier state when the new facts happened last. */
export const foldOn = (state: ProposalState, events: readonly ProposalEvent[]): ProposalState => {
  if (events.length === 0) return state;
  const recorded = [...state.recorded, ...events];
  if (comeAfter(state.events.at(-1), events) && !events.some(looksBack))
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
  const all = resolved(known);
  const dayOf = dayIn(all);
  const facts = all.filter((event) => validOn === undefined || dayOf(event) <= validOn);
  return facts.some((event) => event.version === 1) ? foldFacts(state.definition, facts, known, validOn) : undefined;
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
