import type { CommandName, ProposalEvent, SealedCommand } from '@eensluidend/contracts';
import { decided, eventOf, inTheFuture, refused, type Decide, type DecideContext, type Outcome } from './decide';
import type { EventOf, Evolve } from './evolve';
import { found, type ProposalState } from './state';

type Correction = EventOf<'FactCorrected'>;

/** The last correction of each fact. */
const corrections = (events: readonly ProposalEvent[]): ReadonlyMap<string, Correction> =>
  new Map(
    events
      .filter((event): event is Correction => event.type === 'FactCorrected')
      .sort((one, other) => one.version - other.version)
      .map((event) => [event.data.fact, event]),
  );

/** The correction as a fact of its own, without what it puts in place of the other. */
const told = (event: Correction): ProposalEvent => {
  const { correctionId, fact, reason } = event.data;
  return { ...event, data: { correctionId, fact, reason } };
};

/**
 * The facts as they are known now: in the place of a corrected fact what came instead, under the same id and known since
 * the correction; a fact that never happened is left out (R110).
 */
export const resolved = (events: readonly ProposalEvent[]): readonly ProposalEvent[] => {
  const last = corrections(events);
  if (last.size === 0) return events;
  return events.flatMap((event) => {
    const correction = last.get(event.eventId);
    if (event.type === 'FactCorrected') return [told(event)];
    if (!correction) return [event];
    const { replacement } = correction.data;
    // A replacement was decided by the command that makes this very type of event.
    return replacement ? [{ ...event, ...replacement, recordedAt: correction.recordedAt } as ProposalEvent] : [];
  });
};

/** Only what was reported can be corrected: what the product did itself, it did. */
export const isReport = (event: ProposalEvent): boolean =>
  event.type !== 'FactCorrected' && event.version > 1 && !['act', 'engine'].includes(event.source.kind);

/** The fact with this id as it is known now, or as it was recorded where it is known not to have happened. */
export const factOf = (state: ProposalState, id: string): ProposalEvent | undefined =>
  state.events.find((event) => event.eventId === id) ?? firstRecorded(state, id);

/** The ids of a corrected fact stay: a signature under a decision stays under that decision. */
const withIdsOf = (fact: ProposalEvent, context: DecideContext): DecideContext => ({
  ...context,
  newId: (label) => {
    const known = Object.entries(fact.data).find(([key]) => key === `${label}Id`)?.[1] as unknown;
    return typeof known === 'string' ? known : context.newId(label);
  },
});

type Name = Exclude<CommandName, 'startProposal'>;
type Report = { readonly name: Name; readonly body: SealedCommand<Name>['body'] };

export interface DecideAnew {
  /** The state as if the fact had not been recorded. */
  readonly without: ProposalState | undefined;
  readonly decide: (command: Report, state: ProposalState, context: DecideContext) => Outcome;
}

type Kept = { readonly secrecyId?: string; readonly documents: readonly string[] };

/** The secrecy that this fact makes and that still keeps papers secret; undefined for all other facts. */
const keepsSecret = (fact: ProposalEvent, state: ProposalState): Kept | undefined => {
  if (fact.type !== 'SecrecyImposed' && fact.type !== 'ClosedSessionRecorded') return undefined;
  const { secrecyId } = fact.data;
  const active = state.secrecies.some((each) => each.secrecyId === secrecyId && each.lifted === undefined);
  return active ? fact.data : undefined;
};

/** Whether the same secrecy stays on at least the same papers. */
const keepsAll = (kept: Kept, { secrecyId, documents }: Kept): boolean =>
  secrecyId === kept.secrecyId && kept.documents.every((id) => documents.includes(id));

/** A correction is decided like the report itself, on the state without the fact, so it is refused for the same reasons. */
export const correctFact = (
  body: Parameters<Decide<'correctFact'>>[0],
  state: ProposalState,
  context: DecideContext,
  anew: (fact: ProposalEvent) => DecideAnew,
): Outcome => {
  const fact = factOf(state, body.fact);
  if (!fact) return refused('unknownFact', undefined, 'fact');
  if (!isReport(fact)) return refused('factNotCorrectable', undefined, 'fact');
  // Others rely on it: secrecy ends by a decision to lift it, never because one person corrects the record (R38).
  const kept = keepsSecret(fact, state);
  if (kept && body.correction.kind === 'neverHappened') return refused('liftInstead', undefined, 'fact');
  const future = inTheFuture(body.happened, context);
  if (future) return future;
  const data = { correctionId: context.newId('correction'), fact: body.fact, reason: body.reason };
  if (body.correction.kind === 'neverHappened') return decided(eventOf('FactCorrected', data, context, body.happened));
  const { without, decide } = anew(fact);
  if (!without) return refused('factNotCorrectable', undefined, 'fact');
  // The contract gives a name and the body that belongs to it.
  const command = body.correction.by as unknown as Report;
  const outcome = decide(command, without, withIdsOf(fact, context));
  if (outcome.kind === 'refused') return within(outcome);
  const [replacement, ...others] = outcome.events;
  if (!replacement || others.length > 0 || replacement.type !== fact.type)
    return refused('correctionOtherFact', undefined, 'correction.by.name');
  // It is a fact of the same type, so it has the same fields.
  if (kept && !keepsAll(kept, replacement.data as Kept)) return refused('liftInstead', undefined, 'fact');
  return decided(eventOf('FactCorrected', { ...data, replacement }, context, body.happened));
};

/** A refusal of the corrected report, at its field inside the correction. */
const within = (outcome: Extract<Outcome, { kind: 'refused' }>): Outcome => ({
  ...outcome,
  refusal: {
    ...outcome.refusal,
    ...(outcome.refusal.field ? { field: `correction.by.body.${outcome.refusal.field}` } : {}),
  },
});

export const factCorrected: Evolve<'FactCorrected'> = (state, event) => found(state, event, []);

/** A fact as it was recorded first. */
export const firstRecorded = (state: ProposalState, id: string): ProposalEvent | undefined =>
  state.recorded.find((event) => event.eventId === id);

/** Every fact as it ever stood in the record, also what was corrected since. */
export const everRecorded = (state: ProposalState): readonly ProposalEvent[] => {
  const corrected = state.recorded.filter((event): event is Correction => event.type === 'FactCorrected');
  if (corrected.length === 0) return state.recorded;
  const recorded = new Map(state.recorded.map((event) => [event.eventId, event]));
  const replaced = corrected.flatMap(({ data }) => {
    const first = recorded.get(data.fact);
    // A replacement was decided by the command that makes this very type of event.
    return first && data.replacement ? [{ ...first, ...data.replacement } as ProposalEvent] : [];
  });
  return [...state.recorded, ...replaced];
};
