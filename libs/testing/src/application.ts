import { application, derivedId, type PerformRequest } from '@eensluidend/application';
import { commands, type CommandInput, type CommandName, type Role } from '@eensluidend/contracts';
import { memoryContentStore } from '@eensluidend/documents';
import { memoryRecord } from '@eensluidend/event-store';
import { definitionHash } from '@eensluidend/process';
import { testDefinition } from './test-definition';

/** A command id, readable in the test: the same word is the same id. */
export const commandId = (word: string): string => derivedId('test', word);

export interface Sent<Name extends CommandName> {
  readonly name: Name;
  /** As a person sends it: texts and names in full. */
  readonly body: CommandInput<Name>;
  readonly id: string;
  readonly proposalId?: string;
  readonly as?: { readonly role: Role; readonly body?: string };
  readonly cause?: string;
  readonly ifMatch?: string;
}

/** A request as the API makes it from what a person sends; without `as` the stuurgroep's secretary sends it. */
export const requestOf = <Name extends CommandName>(sent: Sent<Name>): PerformRequest<Name> => {
  const parsed = commands[sent.name].body.parse(sent.body);
  const { proposalId, cause, ifMatch } = sent;
  const actor = { person: 'Jansen', ...(sent.as ?? { role: 'secretary' as const, body: 'stuurgroep' }) };
  // Zod's output is the body of the name that was parsed.
  return {
    name: sent.name,
    body: parsed,
    actor,
    commandId: commandId(sent.id),
    received: JSON.stringify(sent.body),
    ...(proposalId ? { proposalId } : {}),
    ...(cause ? { cause } : {}),
    ...(ifMatch ? { ifMatch } : {}),
  } as PerformRequest<Name>;
};

/** The whole product in memory over the test region, on 1 September 2025. */
export const inMemory = async () => {
  const record = memoryRecord();
  const definition = testDefinition();
  const hash = definitionHash(definition);
  await record.definitions.add({ id: definition.id, version: definition.version, hash, definition });
  await record.clock.set('2025-09-01T08:00:00.000Z');
  const stored: string[] = [];
  const memory = memoryContentStore(record.contents);
  const contents: typeof memory = {
    prepare: (content) => {
      stored.push(new TextDecoder().decode(content.content));
      return memory.prepare(content);
    },
    put: (content) => {
      stored.push(new TextDecoder().decode(content.content));
      return memory.put(content);
    },
    get: (ref) => memory.get(ref),
  };
  const ports = { ...record, contents, key: new Uint8Array(32) };
  const app = application(ports);
  return {
    app,
    record,
    ports,
    /** Every text that was put into the content store, in order. */
    stored,
    send: <Name extends CommandName>(sent: Sent<Name>) => app.perform(requestOf(sent)),
    /** The events of a proposal as stored. */
    events: async (proposalId: string) => (await record.store.read({ stream: proposalId, afterVersion: 0 })).events,
  };
};
