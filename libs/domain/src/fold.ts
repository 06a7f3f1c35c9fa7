import { amsterdamDate, earliest } from '@eensluidend/calendar';
import type { CommandName, ProcessDefinition, ProposalEvent, SealedCommand } from '@eensluidend/contracts';
import { bodyOf } from './bodies';
import { refused, type Decide, type DecideContext, type Outcome } from './decide';
import type { Evolve } from './evolve';
import { deciders, evolvers } from './registry';
import { documentsOf } from './secrecy';
import type { ProposalState } from './state';
import { begin } from './steps/proposal';

const evolve = (state: ProposalState, event: ProposalEvent): ProposalState => {
  if (event.type === 'ProposalStarted') throw new Error(`stream ${event.stream} starts twice`);
  // The registry is total and keyed by type: the compiler cannot see that the evolver found fits the event.
  const step = evolvers[event.type] as Evolve<typeof event.type>;
  const next = step(state, event);
  return { ...next, events: [...next.events, event] };
};

/** The day a fact happened; where even the year is unknown, the day it was recorded. */
const dayOf = (event: ProposalEvent): string => earliest(event.validOn) ?? amsterdamDate(event.recordedAt);

const inOrderOfHappening = (a: ProposalEvent, b: ProposalEvent): number => {
  if (a.version === 1 || b.version === 1) return a.version - b.version;
  const [one, other] = [dayOf(a), dayOf(b)];
  return one < other ? -1 : one > other ? 1 : a.version - b.version;
};

/** The proposal as its events tell it, by valid date and then in the order of recording. Undefined for an empty stream. */
export const fold = (definition: ProcessDefinition, events: readonly ProposalEvent[]): ProposalState | undefined => {
  const [first, ...rest] = [...events].sort(inOrderOfHappening);
  if (!first) return undefined;
  if (first.type !== 'ProposalStarted') throw new Error(`stream ${first.stream} does not start with ProposalStarted`);
  return rest.reduce(evolve, begin(definition, first));
};

/** The same as folding everything, but from an earlier state when the new facts happened last. */
export const foldOn = (state: ProposalState, events: readonly ProposalEvent[]): ProposalState => {
  const last = state.events.at(-1);
  const sorted = [...events].sort(inOrderOfHappening);
  const first = sorted[0];
  if (!first) return state;
  if (last && inOrderOfHappening(last, first) < 0) return sorted.reduce(evolve, state);
  return fold(state.definition, [...state.events, ...events]) ?? state;
};

/** What a command leads to: events, or a refusal as a value. Pure. */
export const decide = <Name extends Exclude<CommandName, 'startProposal'>>(
  command: { readonly name: Name; readonly body: SealedCommand<Name>['body'] },
  state: ProposalState,
  context: DecideContext,
): Outcome => {
  const decider = deciders[command.name] as Decide<Name>;
  return unknownSource(command.body, state) ?? decider(command.body, state, context);
};

/** A source must be there: a body of this region, a document of this proposal. */
const unknownSource = (body: SealedCommand['body'], state: ProposalState): Outcome | undefined => {
  const source = 'happened' in body ? body.happened?.source : undefined;
  if (source?.kind === 'meeting' && !bodyOf(state.definition, source.body))
    return refused('unknownBody', { body: source.body }, 'happened.source.body');
  if (source?.kind === 'document' && source.documentId && !documentsOf(state).includes(source.documentId))
    return refused('unknownDocument', undefined, 'happened.source.documentId');
  return undefined;
};
