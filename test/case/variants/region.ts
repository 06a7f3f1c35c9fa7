import { createActivities } from '@eensluidend/activities';
import type { Reader } from '@eensluidend/access';
import { application, derivedId, inDutch, type PerformRequest } from '@eensluidend/application';
import { commands, refusals, type CommandInput, type CommandName, type Role } from '@eensluidend/contracts';
import { memoryContentStore } from '@eensluidend/documents';
import { memoryRecord } from '@eensluidend/event-store';
import { builtInDefinitions, readDefinition } from '@eensluidend/process';
import { evening } from '../../../apps/cli/src/case/evening';
import type { CaseFact } from '../../../apps/cli/src/case/fact';
import { loadCase } from '../../../apps/cli/src/case/load-case';
import { resolveAll, type Reference, type Remembered } from '../../../apps/cli/src/case/references';

/** What came of a command: whether it counts, or that it was refused, with every sentence a person is shown. */
export interface Answer {
  readonly effect: 'counts' | 'doesNotCount' | 'refused';
  readonly sentences: readonly string[];
  readonly ids: Readonly<Record<string, string>>;
}

/** A command as a person sends it; where it reports a fact, the day of the fact and its source are filled in. */
type Told<Name extends CommandName> = Omit<CommandInput<Name>, 'happened'>;

const source = { kind: 'document' as const, citation: 'Verzonnen variant op de koersnota, besluitenlijst' };

/** The shipped region, the real rules and the activities of the workflows, with everything they stand on in memory. */
const product = async () => {
  const record = memoryRecord();
  for (const text of builtInDefinitions()) {
    const reading = readDefinition(text, 'shipped');
    if (reading.kind === 'faults') throw new Error('the shipped definition is faulty');
    const { definition, hash } = reading;
    await record.definitions.add({ id: definition.id, version: definition.version, hash, definition });
  }
  const key = new Uint8Array(32).fill(5);
  return { clock: record.clock, app: application({ ...record, contents: memoryContentStore(record.contents), key }) };
};

/** `person:role@body`, as in the file of the case. */
const readerOf = (as: string): Reader => {
  const [person = '', role = '', body] = as.split(/[:@]/);
  return { person, role: role as Role, ...(body === undefined ? {} : { body }) };
};

export const secretary = 'secretaris-stuurgroep:secretary@stuurgroep';
export const griffier = (municipality: string) => `griffier-${municipality}:griffier@council-${municipality}`;
export const municipalSecretary = (municipality: string) =>
  `gemeentesecretaris-${municipality}:municipalSecretary@college-${municipality}`;

/** The koersnota of the real region, played in memory; the engine does what is due after every command. */
export const koersnota = async () => {
  const { app, clock } = await product();
  const activities = createActivities(app);
  const remembered = new Map<string, Remembered>();
  let proposalId = '';
  let sent = 0;

  /** What the workflows would do now, until nothing is left. */
  const work = async (): Promise<void> => {
    const facts = await activities.readFacts(proposalId);
    const due = (facts?.tasks ?? []).filter(({ at }) => at <= (facts?.now ?? 0));
    const carried = [];
    for (const { task } of due) carried.push(await activities.carryOut({ proposalId, task }));
    if (carried.includes('done')) await work();
  };

  const send = async (name: CommandName, as: string, input: object): Promise<Answer> => {
    const request = {
      name,
      body: commands[name].body.parse(input),
      actor: readerOf(as),
      commandId: derivedId('variant', String(++sent)),
      received: JSON.stringify(input),
      ...(proposalId === '' ? {} : { proposalId }),
    } as PerformRequest;
    const done = await app.perform(request);
    if (done.kind === 'refused') {
      const { code, params } = done.refusal;
      return { effect: 'refused', sentences: [inDutch(refusals[code].sentence, params)], ids: {} };
    }
    proposalId = done.effect.proposalId;
    await work();
    const { effect, warnings, ids } = done.effect;
    return { effect, sentences: warnings.map((each) => each.sentence), ids };
  };

  const idOf = ({ name, field }: Reference): string => {
    const earlier = remembered.get(name);
    const id = field === undefined ? earlier?.proposalId : earlier?.ids[field];
    if (id === undefined) throw new Error(`$${name}.${field ?? ''} is not known`);
    return id;
  };

  const setDay = async (on: string): Promise<void> => {
    await clock.set(evening(on));
    if (proposalId !== '') await work();
  };

  return {
    app,
    get proposalId() {
      return proposalId;
    },
    /** The id that a fact of the case left behind: `$koersnota-v2.textId`. */
    id: (name: string, field: string) => idOf({ name, field }),
    setDay,
    reader: readerOf,
    /** Plays a fact of the case as its file tells it. */
    play: async ({ name, at, command, says }: CaseFact): Promise<void> => {
      await clock.set(at);
      if (!command) return work();
      const { ids, effect, sentences } = await send(command.do, command.as, await resolveAll(command.body, idOf));
      if (effect === 'refused') throw new Error(`${says} ${sentences.join(' ')}`);
      if (name !== undefined) remembered.set(name, { proposalId, ids });
    },
    /** A person tells on the evening of a day what happened that day; what is an act of the product just happens. */
    tell: async <Name extends CommandName>(name: Name, as: string, on: string, told: Told<Name>): Promise<Answer> => {
      await setDay(on);
      const reports = commands[name].kind === 'report';
      return send(name, as, reports ? { ...told, happened: { on, source } } : told);
    },
  };
};

export type Koersnota = Awaited<ReturnType<typeof koersnota>>;

/** How the file is to be told otherwise: facts left out, and fields of commands put in. */
export interface Otherwise {
  readonly leaveOut?: (fact: CaseFact) => boolean;
  readonly instead?: Readonly<Record<string, (body: Readonly<Record<string, unknown>>) => object>>;
}

/** Of the start only what belongs to the koersnota itself: here it has no predecessor. */
const alone = ({ dossierId: _dossier, predecessor: _predecessor, ...body }: Readonly<Record<string, unknown>>) => body;

/** The common beginning: the file of the case from the start of the koersnota, up to the first fact with this name. */
export const koersnotaUntil = async (until: string, otherwise: Otherwise = {}): Promise<Koersnota> => {
  const all = loadCase().facts('adopted');
  const from = all.findIndex(({ name }) => name === 'koersnota');
  const to = all.findIndex(({ name }) => name === until);
  if (from < 0 || to < from) throw new Error(`the case has no fact ${until}`);
  const played = await koersnota();
  for (const fact of all.slice(from, to)) {
    if (fact.about !== undefined || otherwise.leaveOut?.(fact)) continue;
    const change = fact.name === 'koersnota' ? alone : (body: Readonly<Record<string, unknown>>) => body;
    const other = otherwise.instead?.[fact.name ?? ''] ?? ((body: Readonly<Record<string, unknown>>) => body);
    await played.play(
      fact.command ? { ...fact, command: { ...fact.command, body: { ...other(change(fact.command.body)) } } } : fact,
    );
  }
  return played;
};
