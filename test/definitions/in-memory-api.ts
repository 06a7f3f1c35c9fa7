import { randomUUID } from 'node:crypto';
import { createApi } from '../../apps/api/src/server';
import { application, type Application } from '@eensluidend/application';
import { commands, type CommandName } from '@eensluidend/contracts';
import { memoryContentStore } from '@eensluidend/documents';
import { memoryRecord } from '@eensluidend/event-store';
import type { z } from 'zod';

/** The real API with everything it stands on in memory: requests go in without a network. */
export interface InMemoryApi {
  readonly application: Application;
  readonly addDefinition: (id: string, hash: string, definition: unknown) => Promise<unknown>;
  /** Sends a command as `person:role@body`; gives status and answer. */
  readonly send: (
    name: CommandName,
    proposalId: string | undefined,
    as: string,
    body: object,
  ) => Promise<{ readonly status: number; readonly body: unknown }>;
  readonly read: <Schema extends z.ZodType>(path: string, schema: Schema) => Promise<z.output<Schema>>;
  readonly close: () => Promise<void>;
}

const pathOf = (name: CommandName, proposalId: string | undefined): string =>
  proposalId === undefined ? '/v1/proposals' : `/v1/proposals/${proposalId}/${commands[name].path}`;

/** Starts it with the clock at this instant. */
export async function inMemoryApi(now: string): Promise<InMemoryApi> {
  const record = memoryRecord();
  await record.clock.set(now);
  const key = new Uint8Array(32).fill(7);
  const product = application({ ...record, contents: memoryContentStore(record.contents), key });
  const config = { databaseUrl: '', contentFolder: '', key, port: 0, host: '127.0.0.1', development: true };
  const changes = { subscribe: () => () => undefined, listening: 0, stop: () => Promise.resolve() };
  const { app } = await createApi({
    ...{ config, application: product, record, changes },
    listProposals: () => Promise.resolve({ proposals: [] }),
    log: (message, error) => {
      throw new Error(message, { cause: error });
    },
  });
  const headers = (as: string) => ({ authorization: `Bearer dev:${as}`, 'idempotency-key': randomUUID() });
  return {
    application: product,
    addDefinition: (id, hash, definition) => record.definitions.add({ id, version: 1, hash, definition }),
    async send(name, proposalId, as, body) {
      const answer = await app.inject({
        method: 'POST',
        url: pathOf(name, proposalId),
        headers: headers(as),
        payload: body,
      });
      return { status: answer.statusCode, body: JSON.parse(answer.payload) as unknown };
    },
    async read(path, schema) {
      const answer = await app.inject({ method: 'GET', url: path, headers: headers('s:secretary@table') });
      return schema.parse(JSON.parse(answer.payload));
    },
    close: () => app.close(),
  };
}
