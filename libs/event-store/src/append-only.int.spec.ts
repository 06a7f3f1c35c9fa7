import { Client } from 'pg';
import { migrate } from './migrations/migrate';
import { applicationUrl } from './postgres/connection';
import { postgresRecord } from './postgres/record';
import { appendRequest } from './testing/requests';
import type { TestDatabase } from './testing/test-database';
import { testDatabase } from './testing/test-database';

describe('the record can only be added to', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
    const record = postgresRecord(database.pool, { onError: () => undefined });
    await record.store.append(appendRequest());
    await record.numberer.number();
    await record.definitions.add({ id: 'koersnota', version: 1, hash: 'aa', definition: {} });
    await record.persons.identify('vaals', ['Anna']);
  });
  afterAll(() => database.drop());

  const as = async (role: string, statement: string, settings: readonly string[] = []) => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    try {
      for (const setting of settings) await client.query(setting);
      await client.query(`set role ${role}`);
      return await client.query(statement);
    } finally {
      await client.end();
    }
  };
  const changes = (table: string) => {
    const column = {
      event: 'type',
      command: 'request_digest',
      feed: 'event_id',
      process_definition: 'hash',
      erased_content: 'ground',
    }[table];
    return [
      `update record.${table} set ${column} = ${column}`,
      `delete from record.${table}`,
      `truncate record.${table}`,
    ];
  };
  const tables = ['event', 'command', 'feed', 'process_definition', 'erased_content'];

  it.each(tables.flatMap(changes))('refuses the application: %s (R110)', async (statement) => {
    await expect(as('eensluidend_app', statement)).rejects.toThrow(/permission denied/);
  });

  it.each(tables.flatMap(changes))('refuses the owner and the superuser too: %s (R110)', async (statement) => {
    await expect(as('eensluidend_owner', statement)).rejects.toThrow(/append-only/);
    await expect(as('postgres', statement)).rejects.toThrow(/append-only/);
    await expect(as('postgres', statement, ['set session_replication_role = replica'])).rejects.toThrow(/append-only/);
  });

  it.each([
    'alter table record.event disable trigger append_only',
    'drop trigger append_only on record.event',
    'create table record.other (id integer)',
    'update record.person set name = name',
    'delete from record.person',
    'update record.content set bytes = bytes',
    'delete from record.content',
    `insert into record.erased_content values (gen_random_uuid(), '2036-01-01', 'x')`,
    'update record.clock_setting set ahead_ms = 0',
    'delete from record.checkpoint',
    'create role intruder',
  ])('does not let the application: %s', async (statement) => {
    await expect(as('eensluidend_app', statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('connects API and worker as the application role, which owns nothing', async () => {
    const client = new Client({ connectionString: applicationUrl(database.url) });
    await client.connect();
    const { rows } = await client.query<{ role: string; owned: string }>(
      `select current_user as role, (select count(*) from pg_class where relowner = current_user::regrole) as owned`,
    );
    await client.end();
    expect(rows).toEqual([{ role: 'eensluidend_app', owned: '0' }]);
    expect((await database.pool.query<{ role: string }>('select current_user as role')).rows).toEqual([
      { role: 'eensluidend_app' },
    ]);
  });

  it('makes the schema once, also when several processes start at the same moment, and keeps what is in it', async () => {
    const fresh = await testDatabase({ migrated: false });
    try {
      const ran = await Promise.all(Array.from({ length: 12 }, () => migrate(fresh.url)));
      expect(ran.flat()).toEqual(['0001-record', '0002-content', '0003-erased-content']);
    } finally {
      await fresh.drop();
    }
    expect(await migrate(database.url)).toEqual([]);
    expect((await database.pool.query('select from record.event')).rowCount).toBe(1);
  });
});
