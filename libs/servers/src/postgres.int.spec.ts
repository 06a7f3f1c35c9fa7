import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { isAlive, send } from './process';
import { startPostgres, type Postgres } from './postgres';

jest.setTimeout(30_000);

let folder: string;
const started: Postgres[] = [];
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'postgres-'))));
afterEach(async () => {
  await Promise.all(started.splice(0).map(({ stop }) => stop()));
  await rm(folder, { recursive: true, force: true });
});

async function start(options: Parameters<typeof startPostgres>[0] = {}): Promise<Postgres> {
  const server = await startPostgres(options);
  started.push(server);
  return server;
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

it('answers as superuser on the loopback address, and leaves no process behind when it is stopped', async () => {
  const server = await start();
  expect(await query(server.url, 'select usesuper from pg_user where usename = current_user')).toEqual([
    { usesuper: true },
  ]);
  expect(await query(server.url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  await server.stop();
  expect(isAlive(server.pid)).toBe(false);
});

it('keeps its data from one start to the next', async () => {
  const dataFolder = join(folder, 'data');
  const first = await start({ dataFolder });
  await query(first.url, 'create table kept as select 12 as decisions');
  await first.stop();
  const second = await start({ dataFolder });
  expect(await query(second.url, 'select decisions from kept')).toEqual([{ decisions: 12 }]);
});

it('comes back after it was killed, though its pid file is still there', async () => {
  const dataFolder = join(folder, 'data');
  const first = await start({ dataFolder });
  await query(first.url, 'create table kept as select 12 as decisions');
  send(first.pid, 'SIGKILL');
  await first.exited;
  expect(existsSync(join(dataFolder, 'cluster/postmaster.pid'))).toBe(true);
  const second = await start({ dataFolder });
  expect(await query(second.url, 'select decisions from kept')).toEqual([{ decisions: 12 }]);
});

it('starts though the number in its pid file now belongs to another program', async () => {
  const dataFolder = join(folder, 'data');
  await (await start({ dataFolder })).stop();
  const other = spawn('sleep', ['60'], { stdio: 'ignore' });
  try {
    await writeFile(join(dataFolder, 'cluster/postmaster.pid'), `${other.pid}\n`);
    expect(await query((await start({ dataFolder })).url, 'select 1 as one')).toEqual([{ one: 1 }]);
  } finally {
    other.kill('SIGKILL');
  }
});

it('refuses a data folder on which it already runs', async () => {
  const dataFolder = join(folder, 'data');
  const { pid } = await start({ dataFolder });
  await expect(startPostgres({ dataFolder })).rejects.toMatchObject({
    kind: 'alreadyRunning',
    message: `Er draait al een PostgreSQL op deze gegevensmap (proces ${pid}).`,
  });
});

it('makes its cluster anew when the first time was broken off half-way', async () => {
  const dataFolder = join(folder, 'data');
  const first = await start({ dataFolder });
  await first.stop();
  await rm(join(dataFolder, 'cluster'), { recursive: true });
  await writeFile(join(dataFolder, 'cluster.draft'), 'half');
  expect(await query((await start({ dataFolder })).url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

it('refuses a port that is taken', async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => resolve(Number((taken.address() as { port: number }).port)));
  });
  try {
    await expect(startPostgres({ port })).rejects.toMatchObject({
      kind: 'portTaken',
      message: `Poort ${port} voor PostgreSQL is bezet: stop wat daar draait of kies een andere poort.`,
    });
  } finally {
    taken.close();
  }
});
