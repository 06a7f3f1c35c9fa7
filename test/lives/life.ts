import { addDays } from '@eensluidend/calendar';
import {
  commands,
  type CommandName,
  type NewProposalEvent,
  type ProcessDefinition,
  type ProposalEvent,
  type SealedCommand,
} from '@eensluidend/contracts';
import {
  decide,
  decideStart,
  engineTasks,
  fold,
  foldOn,
  obligations,
  type DecideContext,
  type EngineTask,
  type Obligation,
  type Outcome,
  type ProposalState,
} from '@eensluidend/domain';
import { commandOf, ref, start } from '@eensluidend/testing';
import { chanceOf, type Chance } from './chance';
import { regionOf, variants } from './region';

/** How this life goes, drawn once: how often a body says no, a fact is told late, something odd happens, and the product is at work. */
interface Temper {
  readonly no: number;
  readonly late: number;
  readonly odd: number;
  readonly engine: number;
}

/** A proposal as it lives: it grows in place, because a million of them have to be lived. */
export interface Life {
  readonly chance: Chance;
  readonly temper: Temper;
  readonly definition: ProcessDefinition;
  readonly events: ProposalEvent[];
  state: ProposalState;
  today: string;
  /** Counts what was sent, so that every command makes ids of its own. */
  sent: number;
  /** The reports that were recorded, by the event they made; a correction tells one of them anew. */
  readonly reports: Map<string, SealedCommand>;
  /** What was sent last, to be sent again. */
  last?: SealedCommand;
}

/** What a command did in a life, as the invariants look at it. */
export interface Told {
  readonly command: SealedCommand;
  readonly outcome: Outcome;
}

const recorded = (
  stream: string,
  versions: number,
  today: string,
  actor: string,
  events: readonly NewProposalEvent[],
): readonly ProposalEvent[] =>
  events.map((event, index) => {
    const version = versions + index + 1;
    const ids = { eventId: `event/${version}`, stream, commandId: `command/${version}`, actor };
    return { ...event, ...ids, version, recordedAt: `${today}T11:00:00.000Z`, previousHash: '', hash: '' };
  });

const openOf = new WeakMap<ProposalState, readonly Obligation[]>();

/** What is open now; looked up once for each state. */
export const open = ({ state }: Pick<Life, 'state'>): readonly Obligation[] => {
  const known = openOf.get(state) ?? obligations(state);
  openOf.set(state, known);
  return known;
};

const contextOf = (today: string, sent: number, person: string, cause?: string): DecideContext => ({
  today,
  actor: { person, role: cause ? 'engine' : 'secretary' },
  newId: (label) => `${label}/${sent}`,
  ...(cause ? { cause } : {}),
});

const routes = ['kort', 'kort', 'nota', 'nota', 'vrij', 'regeling', 'aanmelden'] as const;
const days = ['2025-09-01', '2025-09-01', '2022-01-10', '2022-05-02', '2023-02-20', '2026-02-02'] as const;

const temperOf = (chance: Chance): Temper => ({
  no: chance.pick([0, 0.02, 0.05, 0.1, 0.25]),
  late: chance.pick([0, 0.1, 0.3]),
  odd: chance.pick([0, 0.05, 0.15, 0.5]),
  engine: chance.pick([1, 0.9, 0.4]),
});

/** A life begins: which region, which route, who takes part. The same seed and number of municipalities begin the same. */
export const born = (seed: number, municipalities: number): Life => {
  const chance = chanceOf(seed);
  const definition = regionOf(municipalities, chance.upTo(variants - 1));
  const [today, route] = [chance.pick(days), chance.pick(routes)];
  const roles = definition.municipalities.map(({ id: municipality }, index) => ({
    municipality,
    role: index > 0 && chance.happens(0.1) ? chance.pick(['coOwner', 'informed'] as const) : ('decides' as const),
  }));
  const skippedSteps = route === 'nota' && chance.happens(0.2) ? ['vrijgave'] : [];
  const { command } = start(today, { route, participants: roles, skippedSteps });
  const context = { ...contextOf(today, 0, 'tester'), definition: { definition, hash: 'hash' } };
  const outcome = decideStart(command.body, context);
  if (outcome.kind === 'refused') throw new Error(`no proposal began: ${outcome.refusal.code}`);
  const events = recorded('proposal', 0, today, 'secretary:tester', outcome.events);
  const state = fold(definition, events);
  if (!state) throw new Error('no proposal began');
  const others = { events: [...events], today, sent: 0, reports: new Map<string, SealedCommand>() };
  return { chance, temper: temperOf(chance), definition, state, ...others };
};

const isReport = (name: CommandName): boolean => commands[name].kind === 'report';

/** Sends a command; what it decides is recorded today. A person is one of two, because some things need a second. */
export const send = (life: Life, command: SealedCommand, cause?: string): Told => {
  if (command.name === 'startProposal') throw new Error('a life begins once');
  life.sent += 1;
  life.last = command;
  const person = life.chance.pick(['een', 'ander']);
  const outcome = decide(command, life.state, contextOf(life.today, life.sent, person, cause));
  if (outcome.kind === 'refused') return { command, outcome };
  const actor = cause ? 'engine:engine' : `secretary:${person}`;
  const events = recorded('proposal', life.events.length, life.today, actor, outcome.events);
  life.events.push(...events);
  life.state = foldOn(life.state, events);
  const [first] = events;
  if (first && isReport(command.name) && command.name !== 'correctFact') life.reports.set(first.eventId, command);
  return { command, outcome };
};

export const due = ({ state, today }: Life): readonly EngineTask[] =>
  engineTasks(state).filter((task) => task.from <= today);

/** The product does what is due until nothing is; `heard` hears of each act. */
export const work = (life: Life, heard: (told: Told) => void): void => {
  for (let turn = 0; ; turn++) {
    const [task] = due(life);
    if (!task) return;
    if (turn > 100) throw new Error(`the product never gets done: ${JSON.stringify(task)}`);
    const told = send(life, commandOf(task), task.cause);
    heard(told);
    if (told.outcome.kind === 'refused')
      throw new Error(`what was due was refused: ${task.act}, ${told.outcome.refusal.code}`);
  }
};

/** A day on which something happened: mostly today, sometimes some weeks ago, seldom only partly known. */
export const someDay = ({ chance, temper, today }: Life): string => {
  if (!chance.happens(temper.late)) return today;
  const day = addDays(today, -chance.pick([1, 3, 7, 14, 40]));
  return chance.happens(0.05) ? chance.pick([day.slice(0, 7), 'XXXX-XX-XX']) : day;
};

/** It happened on a day, as some source says. */
export const when = (life: Life, on = someDay(life)) => ({
  on,
  source: { kind: 'document' as const, citation: ref('bron') },
});
