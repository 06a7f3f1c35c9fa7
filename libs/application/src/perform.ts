import { engine, mayPerform, roleMay, seesSecrecy, type Reader } from '@eensluidend/access';
import { amsterdamDate, inWords } from '@eensluidend/calendar';
import {
  commands,
  type CommandBody,
  type CommandContract,
  type CommandName,
  type Effect,
  type NewProposalEvent,
  type Refusal,
  type SealedCommand,
} from '@eensluidend/contracts';
import {
  decide,
  decideStart,
  editedThing,
  fold,
  outcomeNames,
  stageOf,
  type DecideContext,
  type First,
  type Outcome,
  type ProposalState,
} from '@eensluidend/domain';
import { effectOf } from './effect';
import { withFindingsFor } from './findings-for';
import { derivedId, keyedDigest } from './ids';
import type { ContentStore, EventStore, PersonStore, PreparedContent } from './ports';
import { draft, seal, type SealedTexts } from './seal';
import type { FindDefinition, Stream, StreamRead, Streams } from './streams';

export interface PerformRequest<Name extends CommandName = CommandName> {
  readonly name: Name;
  /** Parsed by the contract's schema. */
  readonly body: CommandBody<Name>;
  /** Undefined only for `startProposal`. */
  readonly proposalId?: string;
  readonly actor: Reader;
  /** The `Idempotency-Key`, global per actor. */
  readonly commandId: string;
  /** The request as received: the same key with other bytes is refused. */
  readonly received: string;
  readonly ifMatch?: string;
  /** Acts of the engine: the event this follows from. */
  readonly cause?: string;
}

export type Performed =
  | { readonly kind: 'done'; readonly effect: Effect; readonly again: boolean }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly first?: First };

export interface PerformPorts {
  readonly store: EventStore;
  readonly contents: ContentStore;
  readonly persons: PersonStore;
  readonly streams: Streams;
  readonly findDefinition: FindDefinition;
  /** Secret key of this installation, for digests that leave or guard the record. */
  readonly key: Uint8Array;
}

const refuse = (code: Refusal['code'], params?: Refusal['params']): Performed => ({
  kind: 'refused',
  refusal: { code, ...(params ? { params } : {}) },
});

const actorId = (actor: Reader): string => [actor.role, actor.person].join(':');

/** An opaque tag of the thing a command edits, different for each reader. */
export const tagOf = (key: Uint8Array, reader: Reader, thing: string): string =>
  keyedDigest(key, 'tag', actorId(reader), thing).slice(0, 32);

/** Why this actor may not send this command; for a correction also why it may not send the report inside. */
const forbiddenTo = (actor: Reader, command: SealedCommand, state: ProposalState): Refusal | undefined => {
  const refusal = mayPerform(commands[command.name], command, state, actor);
  if (refusal || command.name !== 'correctFact' || command.body.correction.kind === 'neverHappened') return refusal;
  // The contract gives a name and the body that belongs to it.
  const report = command.body.correction.by as unknown as SealedCommand;
  const inside = mayPerform(commands[report.name], report, state, actor);
  return inside?.field ? { ...inside, field: `correction.by.body.${inside.field}` } : inside;
};

/** The report inside a correction; any other command itself. */
const reportIn = (command: object): object =>
  'correction' in command && (command as CommandBody<'correctFact'>).correction.kind === 'replaced'
    ? (command as { correction: { by: { body: object } } }).correction.by.body
    : command;

/** The body within which a name means one person: the one that is named, or the one whose decision this is about. */
const bodyOfCommand = (command: object, state: ProposalState | undefined): string => {
  const body = reportIn(command);
  const field = (name: string): unknown => Object.entries(body).find(([key]) => key === name)?.[1];
  const named = field('body') ?? state?.decisions.find((each) => each.decisionId === field('decisionId'))?.body;
  return typeof named === 'string' ? named : '';
};

/** The one door to the record, for people and workflows alike. Retries version races itself. */
export const performer = (ports: PerformPorts) => {
  const contextFor = async (
    request: PerformRequest,
    now: string,
    state: ProposalState | undefined,
  ): Promise<DecideContext> => {
    const base: DecideContext = {
      today: amsterdamDate(now),
      actor: request.actor,
      newId: (label) => derivedId(actorId(request.actor), request.commandId, label),
      ...(request.cause ? { cause: request.cause } : {}),
      ...(state ? { sees: (id: string) => seesSecrecy(state, request.actor, id) } : {}),
    };
    if (request.name !== 'startProposal') return base;
    const start = request.body as CommandBody<'startProposal'>;
    const definition = await ports.findDefinition(start.definition, start.definitionVersion);
    const predecessor = start.predecessor && (await ports.streams.read(start.predecessor.proposalId));
    return {
      ...base,
      ...(definition ? { definition } : {}),
      predecessorKnown: predecessor?.stream.state !== undefined,
    };
  };

  const conflict = (request: PerformRequest, state: ProposalState): Performed | undefined => {
    if (request.ifMatch === undefined || request.name !== 'recordDecision') return undefined;
    const { body } = request.body as CommandBody<'recordDecision'>;
    const thing = editedThing(state, body, stageOf(state)?.id ?? '');
    if (request.ifMatch.replaceAll('"', '') === tagOf(ports.key, request.actor, thing)) return undefined;
    const first = state.decisions.findLast((each) => each.body === body && each.round === state.round.number);
    if (!first) return refuse('changedMeanwhile', { what: 'het voorstel is in een andere stap' });
    const { on } = first.at;
    const outcome = outcomeNames[first.outcome];
    const what = `er ligt al een besluit van ${inWords(on)} (${outcome})`;
    return { kind: 'refused', refusal: { code: 'changedMeanwhile', params: { what } }, first: { on, outcome } };
  };

  const answerAgain = (read: StreamRead, request: PerformRequest, digest: string): Performed => {
    const known = read.knownCommand;
    const state = read.stream.state;
    if (!state && read.stream.unknown.length > 0) return refuse('newerVersionRequired');
    // For derived ids of the engine the first wins, whatever the content.
    if (!known || !state || (known.requestDigest !== digest && request.actor.role !== 'engine'))
      return refuse('commandReused');
    // As it was told then: what became secret or was corrected since is not told in an answer that is given again.
    const until = known.firstVersion + known.eventCount;
    const recorded = state.recorded.filter((event) => event.version < until);
    const then = fold(state.definition, recorded) ?? state;
    const events = recorded.filter((event) => event.version >= known.firstVersion);
    return { kind: 'done', effect: effectOf(withFindingsFor(then, then, request.actor), events), again: true };
  };

  const decideOn = (command: SealedCommand, stream: Stream, context: DecideContext): Outcome => {
    if (command.name === 'startProposal') return decideStart(command.body, context);
    if (!stream.state) throw new Error('a proposal without a state cannot decide');
    return decide(command, stream.state, context);
  };

  const record = async (
    request: PerformRequest,
    id: string,
    read: StreamRead,
    events: readonly NewProposalEvent[],
    contents: readonly PreparedContent[],
    digest: string,
  ) => {
    const { stream, now } = read;
    const answer = await ports.store.append({
      stream: id,
      expectedVersion: stream.version,
      previousHash: stream.lastHash,
      actor: actorId(request.actor),
      ...(request.actor.body ? { onBehalfOf: request.actor.body } : {}),
      commandId: request.commandId,
      requestDigest: digest,
      // Recorded time rises within a stream, also when a development clock goes back.
      recordedAt: now > stream.lastRecordedAt ? now : stream.lastRecordedAt,
      events,
      contents,
    });
    return answer.kind === 'appended'
      ? { ...answer, stream: await ports.streams.appended(id, stream, answer.events) }
      : undefined;
  };

  return async (request: PerformRequest): Promise<Performed> => {
    const contract: CommandContract = commands[request.name];
    const wrongRole = roleMay(contract, request.actor);
    if (wrongRole) return { kind: 'refused', refusal: wrongRole };
    const id = request.proposalId ?? derivedId('proposal', actorId(request.actor), request.commandId);
    const digest = keyedDigest(ports.key, 'request', request.name, request.proposalId ?? '', request.received);
    let sealed: SealedTexts<CommandBody<CommandName>> | undefined;
    for (let attempt = 0; attempt < 20; attempt++) {
      const read = await ports.streams.read(id, { actor: actorId(request.actor), commandId: request.commandId });
      if (read.knownCommand) {
        const stream = read.knownCommand.stream === id ? read : undefined;
        return stream ? answerAgain(read, request, digest) : refuse('commandReused');
      }
      if (read.stream.unknown.length > 0) return refuse('newerVersionRequired');
      const state = read.stream.state;
      if (request.name !== 'startProposal' && !state) return refuse('notFound');
      const changed = state && conflict(request, state);
      if (changed) return changed;
      // Decided first on a draft, so that a refusal leaves nothing behind; then long texts are stored, then the event with the short ones.
      const drafted = { name: request.name, body: draft(request.body) } as SealedCommand;
      const forbidden = state && forbiddenTo(request.actor, drafted, state);
      if (forbidden) return { kind: 'refused', refusal: forbidden };
      const context = await contextFor(request, read.now, state);
      const expected = decideOn(drafted, read.stream, context);
      if (expected.kind === 'refused') return expected;
      sealed ??= await seal(request.body, bodyOfCommand(request.body, state), ports);
      const command = { name: request.name, body: sealed.command } as SealedCommand;
      const outcome = decideOn(command, read.stream, context);
      if (outcome.kind === 'refused') return outcome;
      const recorded = await record(request, id, read, outcome.events, sealed.contents, digest);
      if (recorded?.stream.state)
        return {
          kind: 'done',
          effect: effectOf(
            withFindingsFor(recorded.stream.state, recorded.stream.state, request.actor),
            recorded.events,
          ),
          again: false,
        };
    }
    return refuse('tryAgain');
  };
};

export { engine };
