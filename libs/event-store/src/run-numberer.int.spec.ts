import { randomUUID } from 'node:crypto';
import type { RecordedEvent } from '@eensluidend/contracts';
import { directConfig } from './postgres/connection';
import { postgresRecord } from './postgres/record';
import { runNumberer } from './postgres/run-numberer';
import type { RecordPorts } from './record-ports';
import { expectWhole, follower, until } from './testing/follow';
import { appendNext } from './testing/requests';
import type { TestDatabase } from './testing/test-database';
import { testDatabase } from './testing/test-database';

const lockHolders = `select pid from pg_locks join pg_database on pg_database.oid = database
where locktype = 'advisory' and granted and datname = current_database()`;
const everyone = `select count(pg_terminate_backend(pid)) from pg_stat_activity
where datname = $1`;

describe('the numberer at work', () => {
  let database: TestDatabase;
  let record: RecordPorts;
  const running: { stop: AbortController; done: Promise<void> }[] = [];
  const errors: unknown[] = [];
  beforeEach(async () => {
    database = await testDatabase();
    record = postgresRecord(database.pool, {
      direct: directConfig(database.url),
      onError: (error) => errors.push(error),
    });
  });
  afterEach(async () => {
    for (const { stop } of running) stop.abort();
    await Promise.all(running.splice(0).map(({ done }) => done));
    await database.drop();
  });

  const start = (options: { pollEvery?: number; batch?: number } = {}) => {
    const stop = new AbortController();
    const onError = (error: unknown) => errors.push(error);
    const done = runNumberer(directConfig(database.url), { signal: stop.signal, onError, ...options });
    running.push({ stop, done });
    return { stop: () => stop.abort(), done };
  };
  const holders = async () => (await database.admin.query<{ pid: number }>(lockHolders)).rows.map(({ pid }) => pid);
  const append = (count = 1) => appendNext(record.store, randomUUID(), { count });

  it('numbers what lay waiting when it starts', async () => {
    const events = await append(3);
    const reader = follower(record.feed);
    start();
    await until('all is numbered', async () => (await reader.readOn(), reader.entries.length === 3));
    expectWhole(reader.entries, events);
  });

  it('hears of an append at once and tells followers, long before the next look', async () => {
    start({ pollEvery: 60_000 });
    await until('the lock is taken', async () => (await holders()).length === 1);
    const feed = follower(record.feed);
    let news = 0;
    const slowPoll = postgresRecord(database.pool, {
      direct: directConfig(database.url),
      onError: () => undefined,
      pollEvery: 60_000,
    });
    const stop = slowPoll.feed.onNews(() => (news += 1));
    await until('the follower listens', async () => {
      const { rows } = await database.admin.query(
        `select from pg_stat_activity where datname = current_database() and query = 'listen feed'`,
      );
      return rows.length === 1 && news > 0;
    });
    const before = news;
    await append();
    await until('the follower is called', () => news > before);
    stop();
    await feed.readAll();
    expect(feed.entries).toHaveLength(1);
  });

  it('lets a second one wait and take over when the first stops or is cut off', async () => {
    const first = start({ pollEvery: 20 });
    await until('the lock is taken', async () => (await holders()).length === 1);
    const [pid] = await holders();
    start({ pollEvery: 20 });
    const events = [...(await append(2))];
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await holders()).toEqual([pid]);
    first.stop();
    await first.done;
    await until('the second holds the lock', async () => {
      const now = await holders();
      return now.length === 1 && now[0] !== pid;
    });
    events.push(...(await append(2)));
    const [second] = await holders();
    start({ pollEvery: 20 });
    await database.admin.query('select pg_terminate_backend($1)', [second]);
    events.push(...(await append(2)));
    const reader = follower(record.feed);
    await until('all is numbered', async () => (await reader.readOn(), reader.entries.length === 6));
    expectWhole(reader.entries, events);
  });

  it('shows a polling reader every event once, in order, with eight writers and a numberer that keeps dying', async () => {
    start({ pollEvery: 20, batch: 4 });
    start({ pollEvery: 20, batch: 4 });
    const streams = Array.from({ length: 5 }, () => randomUUID());
    const recorded: RecordedEvent[] = [];
    const pause = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 8));
    const write = async (writer: number) => {
      for (let turn = 0; turn < 25; turn += 1) {
        const stream = streams[(writer + turn) % streams.length] ?? '';
        recorded.push(...(await appendNext(record.store, stream, { count: 1 + (turn % 3) })));
        await pause();
      }
    };
    let writing = true;
    const kill = async () => {
      while (writing) {
        for (const pid of await holders()) await database.admin.query('select pg_terminate_backend($1)', [pid]);
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    };
    const reader = follower(record.feed);
    const poll = async () => {
      while (writing) await reader.readOn(7);
    };
    const others = [kill(), poll()];
    await Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer)));
    writing = false;
    await Promise.all(others);
    await until('all is numbered', async () => (await reader.readOn(50), reader.entries.length >= recorded.length));
    expectWhole(reader.entries, recorded);
  });

  it('goes on by itself, as do its followers, after the database was away', async () => {
    const name = new URL(database.url).pathname.slice(1);
    const cluster = await testDatabase({ migrated: false });
    try {
      start();
      let news = 0;
      const stop = record.feed.onNews(() => (news += 1));
      await until('the follower is called', () => news > 0);
      const events = [...(await append())];
      await cluster.admin.query(`alter database ${name} with allow_connections false`);
      await cluster.admin.query(everyone, [name]);
      await expect(append()).rejects.toThrow();
      await new Promise((resolve) => setTimeout(resolve, 400));
      await cluster.admin.query(`alter database ${name} with allow_connections true`);
      const before = news;
      events.push(...(await append(2)));
      const reader = follower(record.feed);
      await until('all is numbered', async () => (await reader.readOn(), reader.entries.length === 3));
      await until('the follower is called again', () => news > before);
      stop();
      expectWhole(reader.entries, events);
      expect(errors.length).toBeGreaterThan(0);
    } finally {
      await cluster.drop();
    }
  });
});
