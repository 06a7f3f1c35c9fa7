import { addDays, earliest } from '@eensluidend/calendar';
import type {
  CommandName,
  NewProposalEvent,
  ProcessDefinition,
  ProposalEvent,
  SealedCommand,
} from '@eensluidend/contracts';
import {
  decide,
  decideStart,
  engineTasks,
  fold,
  type DecideContext,
  type EngineTask,
  type Outcome,
  type ProposalState,
} from '@eensluidend/domain';
import { testDefinition } from './test-definition';

/** A command as it is sent on a day: `on` is when it happened, `recordedOn` when it was recorded, where that is later. */
export interface Fact<Name extends CommandName = CommandName> {
  readonly command: { readonly [N in Name]: { readonly name: N; readonly body: SealedCommand<N>['body'] } }[Name];
  /** The ids it makes end in this key: the text `v1` gets the id `text/v1`. */
  readonly key: string;
  readonly on: string;
  readonly recordedOn?: string;
}

/** The engine does what is due on this day, again and again until nothing is left. */
export interface EngineFact {
  readonly engineOn: string;
}

/** An event that no command of today makes: an odd one, to see that folding bears it. */
export interface BareEvent {
  readonly event: NewProposalEvent;
  readonly recordedOn: string;
}

export type History = Fact | EngineFact | BareEvent;

/** A record as it grew, with the day of the last recording. */
export interface Played {
  readonly definition: ProcessDefinition;
  readonly events: readonly ProposalEvent[];
  readonly today: string;
}

export const nothingYet = (definition: ProcessDefinition = testDefinition()): Played => ({
  definition,
  events: [],
  today: '2020-01-01',
});

export const stateOf = (played: Played): ProposalState => {
  const state = fold(played.definition, played.events);
  if (!state) throw new Error('nothing was recorded yet');
  return state;
};

const contextOf = (today: string, key: string, cause?: string): Omit<DecideContext, 'definition'> => ({
  today,
  actor: { person: 'tester', role: cause ? 'engine' : 'secretary' },
  newId: (label) => `${label}/${key}`,
  ...(cause ? { cause } : {}),
});

const later = (one: string, other: string): string => (one > other ? one : other);

/** The day on which a fact is recorded: as told, else the day it happened, but never before what was recorded earlier. */
export const recordingDay = (played: Played, fact: Fact): string =>
  later(fact.recordedOn ?? earliest(fact.on) ?? played.today, played.today);

/** What the rules say of a command on the record as it is. */
export const outcomeOf = (played: Played, fact: Fact): Outcome => {
  const { command } = fact;
  const context = contextOf(recordingDay(played, fact), fact.key);
  if (command.name !== 'startProposal') return decide(command, stateOf(played), context);
  const definition = { definition: played.definition, hash: 'hash' };
  return decideStart(command.body, { ...context, definition, predecessorKnown: true });
};

/** The record with events added, as the event store would. */
export const append = (played: Played, events: readonly NewProposalEvent[], today: string): Played => {
  const recorded = events.map((event, index): ProposalEvent => {
    const version = played.events.length + index + 1;
    const recordedAt = `${later(today, played.today)}T11:00:00.000Z`;
    const ids = { eventId: `event/${version}`, stream: 'proposal', commandId: `command/${version}`, actor: 'tester' };
    return { ...event, ...ids, version, recordedAt, previousHash: '', hash: '' };
  });
  return { ...played, events: [...played.events, ...recorded], today: later(today, played.today) };
};

/** The command by which the product carries out a task. */
export const commandOf = (task: EngineTask): SealedCommand => {
  switch (task.act) {
    case 'openStage':
      return { name: task.act, body: { round: task.round, step: task.step } };
    case 'closeRound':
      return { name: task.act, body: { round: task.round } };
    case 'openLiftTask':
    case 'warnSecrecyEnd':
      return { name: task.act, body: { secrecyId: task.secrecyId } };
    case 'prepareGazettes':
      return { name: task.act, body: { municipality: task.municipality } };
    case 'deliverAdviceRequest':
    case 'remindAdviser':
    case 'lapseAdviceTerm':
      return { name: task.act, body: { requestId: task.requestId } };
  }
};

/** What the engine has to do on a day. */
export const dueTasks = (played: Played, today: string): readonly EngineTask[] =>
  engineTasks(stateOf(played)).filter((task) => task.from <= today);

const engineTurn = (played: Played, today: string, turn: number): Played => {
  const [task] = dueTasks(played, today);
  if (!task) return { ...played, today: later(today, played.today) };
  if (turn > 200) throw new Error(`the engine never gets done: ${JSON.stringify(task)}`);
  const command = commandOf(task);
  if (command.name === 'startProposal') throw new Error('the engine starts no proposals');
  const outcome = decide(command, stateOf(played), contextOf(today, `engine-${played.events.length}`, task.cause));
  if (outcome.kind === 'refused') throw new Error(`the engine was refused ${task.act}: ${outcome.refusal.code}`);
  return engineTurn(append(played, outcome.events, today), today, turn + 1);
};

/** The record after one more piece of history; a refusal here is a mistake in the test. */
export const play = (played: Played, next: History): Played => {
  if ('engineOn' in next) return engineTurn(played, later(next.engineOn, played.today), 0);
  if ('event' in next) return append(played, [next.event], next.recordedOn);
  const outcome = outcomeOf(played, next);
  if (outcome.kind === 'refused')
    throw new Error(`${next.command.name} (${next.key}) was refused: ${JSON.stringify(outcome.refusal)}`);
  return append(played, outcome.events, recordingDay(played, next));
};

/** The record after a whole history. */
export const playAll = (history: readonly History[], definition?: ProcessDefinition): Played =>
  history.reduce(play, nothingYet(definition));

/** The engine does what is due, day by day, up to and including the last day. */
export const everyDay = (from: string, until: string): readonly EngineFact[] =>
  from > until ? [] : [{ engineOn: from }, ...everyDay(addDays(from, 1), until)];
