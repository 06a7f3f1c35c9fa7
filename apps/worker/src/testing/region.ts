import { randomBytes, randomUUID } from 'node:crypto';
import type { Reader } from '@eensluidend/access';
import { application, engine } from '@eensluidend/application';
import { amsterdamDate } from '@eensluidend/calendar';
import { commands, type CommandName, type EventType } from '@eensluidend/contracts';
import { memoryContentStore } from '@eensluidend/documents';
import { memoryRecord, type RecordPorts } from '@eensluidend/event-store';
import { definitionHash } from '@eensluidend/process';
import { testDefinition } from '@eensluidend/testing';

export const readers = {
  engine,
  secretary: { person: 'secretaris', role: 'secretary', body: 'stuurgroep' },
  director: { person: 'directeur', role: 'entrepreneur', body: 'director' },
  college: (id: string): Reader => ({
    person: `secretaris-${id}`,
    role: 'municipalSecretary',
    body: `college-${id}`,
  }),
  council: (id: string): Reader => ({ person: `griffier-${id}`, role: 'griffier', body: `council-${id}` }),
} satisfies Record<string, Reader | ((id: string) => Reader)>;

export type Region = Awaited<ReturnType<typeof testRegion>>;

/** The application on a record in memory, with a small region of three municipalities; commands go through the real door. */
export const testRegion = async (record: RecordPorts = memoryRecord()) => {
  const definition = testDefinition();
  await record.definitions.add({
    id: definition.id,
    version: definition.version,
    hash: definitionHash(definition),
    definition,
  });
  const app = application({ ...record, contents: memoryContentStore(record.contents), key: randomBytes(32) });
  let silent = false;
  const proposals: string[] = [];
  const listeners: (() => Promise<unknown>)[] = [];

  /** Performs a command as a person would; throws when it is refused. Gives the proposal and the ids of what was recorded. */
  const perform = async (name: CommandName, actor: Reader, body: object, proposalId?: string, cause?: string) => {
    const performed = await app.perform({
      name,
      body: commands[name].body.parse(body),
      actor,
      commandId: randomUUID(),
      received: JSON.stringify(body),
      ...(proposalId ? { proposalId } : {}),
      ...(cause ? { cause } : {}),
    });
    if (performed.kind === 'refused') throw new Error(`${name} refused: ${JSON.stringify(performed.refusal)}`);
    if (name === 'startProposal') proposals.push(performed.effect.proposalId);
    for (const listener of silent ? [] : listeners) await listener();
    return performed.effect;
  };

  const stateOf = async (proposalId: string) => {
    const { stream } = await app.streams.read(proposalId);
    if (!stream.state) throw new Error(`proposal ${proposalId} is not there`);
    return stream.state;
  };

  return {
    record,
    app,
    /** Ids of all proposals, in order of their start. */
    proposals: proposals as readonly string[],
    perform,
    stateOf,
    /** Called after each command of a person. */
    afterCommand: (listener: () => Promise<unknown>) => void listeners.push(listener),
    /** What is recorded meanwhile is passed on to nobody, until something else is. */
    async withoutTelling(work: () => Promise<unknown>) {
      silent = true;
      await work();
      silent = false;
    },
    today: async () => amsterdamDate(await record.clock.now()),
    /** The events of one type, in order of recording. */
    async recorded(proposalId: string, type: EventType) {
      const { events } = await stateOf(proposalId);
      return events.filter((event) => event.type === type).sort((a, b) => a.version - b.version);
    },
  };
};
