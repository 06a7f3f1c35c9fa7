import { randomUUID } from 'node:crypto';
import type { Clock, DefinitionStore, PersonStore, StoredDefinition } from '@eensluidend/application';
import { normalName } from '@eensluidend/contracts';
import type { Checkpoints, RecordPorts } from '../record-ports';
import { memoryEventStore } from './event-store';
import { memoryFeed } from './feed';

/** All ports of the record in memory; each call gives an empty record of its own. */
export function memoryRecord(): RecordPorts {
  const clock = memoryClock();
  const store = memoryEventStore(clock);
  return {
    store,
    contents: store.contents,
    ...memoryFeed(store),
    clock,
    persons: memoryPersonStore(),
    definitions: memoryDefinitionStore(),
    checkpoints: memoryCheckpoints(),
  };
}

/** A clock of its own; real time until it is set. */
export function memoryClock(): Clock {
  let aheadMs = 0;
  return {
    now: () => Promise.resolve(new Date(Date.now() + aheadMs).toISOString()),
    set(instant) {
      aheadMs = instant === null ? 0 : Date.parse(instant) - Date.now();
      return Promise.resolve();
    },
  };
}

function memoryPersonStore(): PersonStore {
  const ids = new Map<string, string>();
  const names = new Map<string, string>();
  const identify = (body: string, name: string) => {
    const key = JSON.stringify([body, name]);
    const id = ids.get(key) ?? randomUUID();
    ids.set(key, id);
    names.set(id, name);
    return id;
  };
  return {
    identify: (body, wanted) => Promise.resolve(wanted.map((name) => identify(body, normalName(name)))),
    names: (wanted) => Promise.resolve(new Map([...names].filter(([id]) => wanted.includes(id)))),
  };
}

function memoryDefinitionStore(): DefinitionStore {
  const definitions: StoredDefinition[] = [];
  const find = (id: string, version?: number) =>
    definitions
      .filter((stored) => stored.id === id && (version === undefined || stored.version === version))
      .sort((left, right) => right.version - left.version)[0];
  const sorted = () =>
    definitions.toSorted((left, right) =>
      left.id === right.id ? left.version - right.version : left.id < right.id ? -1 : 1,
    );
  return {
    add(definition) {
      const known = find(definition.id, definition.version);
      if (known === undefined) definitions.push(structuredClone(definition));
      return Promise.resolve(known === undefined || known.hash === definition.hash);
    },
    get: (id, version) => Promise.resolve(find(id, version)),
    list: () => Promise.resolve(sorted()),
  };
}

function memoryCheckpoints(): Checkpoints {
  const positions = new Map<string, number>();
  return {
    read: (name) => Promise.resolve(positions.get(name) ?? 0),
    write(name, position) {
      positions.set(name, position);
      return Promise.resolve();
    },
  };
}
