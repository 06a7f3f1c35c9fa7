import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeApi, type RunningApi } from '../../../apps/api/src/compose';
import { directConfig, openPool, postgresRecord, runNumberer } from '@eensluidend/event-store';
import { application, type Application, type DefinitionStore } from '@eensluidend/application';
import { diskContentStore } from '@eensluidend/documents';
import { builtInDefinitions, exampleDefinitions, readDefinition } from '@eensluidend/process';
import { migrateReadModels, projectProposalList, readModels } from '@eensluidend/read-models';
import { testDatabase, type TestDatabase } from '../../../libs/event-store/src/testing/test-database';

export interface ApiUnderTest extends RunningApi {
  readonly url: string;
  readonly database: TestDatabase;
  readonly contentFolder: string;
  /** What the API reported to its operator. */
  readonly logged: readonly string[];
  /** The same product in this process: for what the worker would do. */
  readonly application: Application;
  /** Brings the list of proposals up to date, as the worker does all the time. */
  readonly project: () => Promise<void>;
  /** Everything that can be written: events, commands, documents, persons, definitions. */
  readonly written: () => Promise<Written>;
  /** Stops the API and drops its database. */
  readonly close: () => Promise<void>;
}

export interface Written {
  readonly events: number;
  readonly commands: number;
  readonly persons: number;
  readonly documents: number;
}

export interface Options {
  readonly development?: boolean;
  readonly webFolder?: string;
}

/** The real API on a free port, with a database, a content folder and a key of its own; no Temporal, no worker but a numberer. */
export async function startApi({ development = true, webFolder }: Options = {}): Promise<ApiUnderTest> {
  const database = await testDatabase();
  await migrateReadModels(database.url);
  const contentFolder = await mkdtemp(join(tmpdir(), 'eensluidend-e2e-'));
  const key = randomBytes(32);
  const logged: string[] = [];
  const ended = new AbortController();
  const onError = (error: unknown) => void logged.push(String(error));
  const pool = openPool(database.url, { max: 4, onError });
  const record = postgresRecord(pool, { onError });
  await addDefinitions(record.definitions);
  const inProcess = application({ ...record, contents: diskContentStore(contentFolder, record.contents), key });
  const numberer = runNumberer(directConfig(database.url), { signal: ended.signal, onError, pollEvery: 20 });
  const config = { databaseUrl: database.url, contentFolder, key, port: 0, host: '127.0.0.1', development };
  const api = await composeApi({ ...config, ...(webFolder ? { webFolder } : {}) }, (message, error) =>
    logged.push(`${message}: ${String(error)}`),
  );
  await api.app.listen(0, '127.0.0.1');
  const { port } = api.app.getHttpServer().address() as AddressInfo;
  return {
    ...api,
    url: `http://127.0.0.1:${port}`,
    database,
    contentFolder,
    logged,
    application: inProcess,
    async project() {
      while ((await record.numberer.number()) > 0);
      while ((await projectProposalList({ db: readModels(pool), feed: record.feed, streams: inProcess.streams })) > 0);
    },
    written: () => written(database, contentFolder),
    async close() {
      await api.stop();
      ended.abort();
      await numberer;
      await pool.end();
      await database.drop();
      await rm(contentFolder, { recursive: true, force: true });
    },
  };
}

async function addDefinitions(store: DefinitionStore): Promise<void> {
  for (const text of [...builtInDefinitions(), ...exampleDefinitions()]) {
    const reading = readDefinition(text, 'built in');
    if (reading.kind === 'faults') throw new Error('the shipped definition is faulty');
    const { definition, hash } = reading;
    await store.add({ id: definition.id, version: definition.version, hash, definition });
  }
}

async function written({ admin }: TestDatabase, contentFolder: string): Promise<Written> {
  const count = async (table: string) => {
    const { rows } = await admin.query<{ count: number }>(`select count(*)::int as count from record.${table}`);
    return rows[0]?.count ?? -1;
  };
  const files = await readdir(contentFolder, { recursive: true, withFileTypes: true });
  const [events, commands, persons, texts] = await Promise.all(['event', 'command', 'person', 'content'].map(count));
  return {
    events: events ?? -1,
    commands: commands ?? -1,
    persons: persons ?? -1,
    documents: files.filter((each) => each.isFile()).length + (texts ?? -1),
  };
}
