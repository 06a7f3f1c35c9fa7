import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { RecordedEvent } from '@eensluidend/contracts';
import { postgresEventStore } from './postgres/event-store';
import { postgresFeed } from './postgres/feed';
import { postgresNumberer } from './postgres/numberer';
import { postgresPersonStore } from './postgres/person-store';
import { expectWhole, follower, until } from './testing/follow';
import { appendNext, appendRequest } from './testing/requests';
import type { TestDatabase } from './testing/test-database';
import { testDatabase } from './testing/test-database';

describe('the feed when transactions overlap', () => {
  let database: TestDatabase;
  const clients: Client[] = [];
  beforeEach(async () => (database = await testDatabase()));
  afterEach(async () => {
    await Promise.all(clients.splice(0).map((client) => client.end()));
    await database.drop();
  });

  const connect = async (url = database.url) => {
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    clients.push(client);
    return client;
  };
  const begin = async () => {
    const client = await connect();
    await client.query('begin');
    return client;
  };
  const read = () => follower(postgresFeed(database.pool, { onError: () => undefined }));
  const store = () => postgresEventStore(database.pool);
  const number = (limit?: number) => postgresNumberer(database.pool).number(limit);
  const append = (client: Client, count = 1) => appendNext(postgresEventStore(client), randomUUID(), { count });

  it('skips nothing when two transactions commit in the other order than they wrote', async () => {
    const [early, late] = [await begin(), await begin()];
    const reader = read();
    const first = await append(early, 2);
    const second = await append(late, 2);
    await late.query('commit');
    await number();
    await reader.readAll();
    expect(reader.eventIds()).toEqual(second.map(({ eventId }) => eventId));
    await early.query('commit');
    await number();
    await reader.readAll();
    expect(reader.eventIds()).toEqual([...second, ...first].map(({ eventId }) => eventId));
    expectWhole(reader.entries, [...first, ...second]);
  });

  it('puts what was decided on an open transaction behind it once that is committed', async () => {
    const early = await begin();
    const stream = randomUUID();
    const [first] = await appendNext(postgresEventStore(early), stream);
    const waiting = store().append(appendRequest({ stream }));
    await number();
    await early.query('commit');
    expect(await waiting).toEqual({ kind: 'raced' });
    const [second] = await appendNext(store(), stream);
    await number();
    const reader = read();
    await reader.readAll();
    expect(reader.eventIds()).toEqual([first?.eventId, second?.eventId]);
  });

  it('leaves no gap where an append was rolled back', async () => {
    const before = await appendNext(store(), randomUUID());
    const undone = await begin();
    await append(undone, 3);
    await undone.query('rollback');
    const after = await appendNext(store(), randomUUID());
    await number();
    const reader = read();
    await reader.readAll();
    expectWhole(reader.entries, [...before, ...after]);
  });

  it('lets a command be recorded whose first try was rolled back', async () => {
    const request = appendRequest();
    const undone = await begin();
    await postgresEventStore(undone).append(request);
    const waiting = store().append(request);
    await undone.query('rollback');
    expect((await waiting).kind).toBe('appended');
  });

  it('does not wait for a long transaction in this or another database', async () => {
    const cluster = await connect(process.env['EENSLUIDEND_TEST_POSTGRES']);
    const here = await connect();
    for (const client of [cluster, here]) {
      await client.query('begin isolation level repeatable read');
      await client.query('select pg_current_xact_id()');
    }
    const events = await appendNext(store(), randomUUID(), { count: 2 });
    expect(await number()).toBe(2);
    const reader = read();
    await reader.readAll();
    expectWhole(reader.entries, events);
  });

  it('numbers again what a numberer that died before its commit had numbered', async () => {
    const events = await appendNext(store(), randomUUID(), { count: 3 });
    const dying = await begin();
    expect(await postgresNumberer(dying).number()).toBe(3);
    const reader = read();
    await reader.readAll();
    expect(reader.entries).toEqual([]);
    const pid = (await dying.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid;
    await database.admin.query('select pg_terminate_backend($1, 5000)', [pid]);
    expect(await number()).toBe(3);
    await reader.readAll();
    expectWhole(reader.entries, events);
  });

  it('numbers the other half next when a numberer died after half of a batch', async () => {
    const events: RecordedEvent[] = [];
    for (let turn = 0; turn < 6; turn += 1) events.push(...(await appendNext(store(), randomUUID(), { count: 2 })));
    const dying = await connect();
    expect(await postgresNumberer(dying).number(3)).toBe(6);
    await dying.query('begin');
    await postgresNumberer(dying).number(2);
    await dying.query('select pg_terminate_backend(pg_backend_pid())').catch(() => undefined);
    const reader = read();
    await reader.readAll();
    expect(reader.entries).toHaveLength(6);
    expect(await number()).toBe(6);
    await reader.readAll();
    expectWhole(reader.entries, events);
    expect(reader.eventIds()).toEqual(events.map(({ eventId }) => eventId));
  });

  it('stays dense when two numberers work at once although one should', async () => {
    const events: RecordedEvent[] = [];
    for (let turn = 0; turn < 30; turn += 1) events.push(...(await appendNext(store(), randomUUID(), { count: 2 })));
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => number(5)));
    expect(tries.some(({ status }) => status === 'fulfilled')).toBe(true);
    while ((await number(5)) > 0);
    const reader = read();
    await reader.readAll();
    expectWhole(reader.entries, events);
  });

  it('shows a reader every event once while a numberer holds an unfinished batch', async () => {
    const first = await appendNext(store(), randomUUID(), { count: 2 });
    const second = await appendNext(store(), randomUUID(), { count: 2 });
    const slow = await begin();
    expect(await postgresNumberer(slow).number(1)).toBe(2);
    const other = number(1);
    const reader = read();
    await reader.readAll();
    expect(reader.entries).toEqual([]);
    await slow.query('commit');
    await other.catch(() => undefined);
    while ((await number(1)) > 0);
    await reader.readAll();
    expectWhole(reader.entries, [...first, ...second]);
  });

  it('makes one person of a name that two add at the same moment', async () => {
    const early = await begin();
    const [first] = await postgresPersonStore(early).identify('vaals', ['Ria']);
    const second = postgresPersonStore(database.pool).identify('vaals', ['Ria']);
    await until('the second waits for the first', async () => {
      const { rows } = await database.admin.query('select from pg_locks where not granted');
      return rows.length > 0;
    });
    await early.query('commit');
    expect(await second).toEqual([first]);
  });
});
