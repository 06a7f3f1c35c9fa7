import { once } from 'node:events';
import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { Client } from 'pg';
import type { TestDatabase } from '../testing/test-database';
import { testDatabase } from '../testing/test-database';
import { directConfig, openPool } from './connection';

/** Stands before PostgreSQL and passes everything on, until it falls silent: then it accepts and says nothing more. */
const silenceable = async (target: URL) => {
  const sockets: Socket[] = [];
  let silent = false;
  const server = createServer((socket) => {
    sockets.push(socket.on('error', () => undefined));
    if (silent) return;
    const behind = connect(Number(target.port), target.hostname).on('error', () => undefined);
    sockets.push(behind);
    socket.on('data', (bytes) => silent || behind.write(bytes));
    behind.on('data', (bytes) => silent || socket.write(bytes));
    socket.on('close', () => behind.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(target);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.toString(),
    fallSilent: () => (silent = true),
    async close() {
      sockets.forEach((socket) => socket.destroy());
      server.close();
      await once(server, 'close');
    },
  };
};

describe('a server that accepts and says nothing', () => {
  let database: TestDatabase;
  let server: Awaited<ReturnType<typeof silenceable>>;
  const ignore = () => undefined;
  beforeAll(async () => (database = await testDatabase()));
  afterAll(() => database.drop());
  beforeEach(async () => {
    server = await silenceable(new URL(database.url));
    // Only what waits for the server: its own work goes on by real time.
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance', 'Date'] });
  });
  afterEach(async () => {
    jest.useRealTimers();
    await server.close();
  });
  const said = (asked: Promise<unknown>) =>
    asked.then(
      () => 'answered',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );

  it('holds nobody who wants a connection longer than five seconds, whether it opens one or waits for one', async () => {
    server.fallSilent();
    const pool = openPool(server.url, { max: 1, onError: ignore });
    const both = Promise.all(['select 1', 'select 2'].map((text) => said(pool.query(text))));
    await jest.advanceTimersByTimeAsync(5_000);
    expect((await both).toSorted()).toEqual([
      'Connection terminated due to connection timeout',
      'timeout exceeded when trying to connect',
    ]);
    await Promise.all([pool.end(), jest.advanceTimersByTimeAsync(5_000)]);
  });

  it('holds no query longer than ten seconds, and the pool opens another connection for the next', async () => {
    const pool = openPool(server.url, { max: 1, onError: ignore });
    expect(await said(pool.query('select 1'))).toBe('answered');
    server.fallSilent();
    const asked = said(pool.query('select 1'));
    await jest.advanceTimersByTimeAsync(10_000);
    expect([await asked, pool.totalCount]).toEqual(['Query read timeout', 0]);
    await pool.end();
  });

  it('holds no direct connection either', async () => {
    server.fallSilent();
    const client = new Client(directConfig(server.url)).on('error', ignore);
    const asked = said(client.connect());
    await jest.advanceTimersByTimeAsync(5_000);
    expect(await asked).toBe('timeout expired');
  });
});
