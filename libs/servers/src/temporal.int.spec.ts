import { Connection } from '@temporalio/client';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './process';
import { searchAttributes } from './search-attributes';
import { startTemporal, type Temporal } from './temporal';

let folder: string;
const started: Temporal[] = [];
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'temporal-'))));
afterEach(async () => {
  await Promise.all(started.splice(0).map(({ stop }) => stop()));
  await rm(folder, { recursive: true, force: true });
});

async function start(options: Parameters<typeof startTemporal>[0]): Promise<Temporal> {
  const server = await startTemporal(options);
  started.push(server);
  return server;
}

async function knownAttributes({ address, namespace }: Temporal): Promise<string[]> {
  const connection = await Connection.connect({ address });
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  await connection.close();
  return Object.keys(customAttributes);
}

it('knows the search attributes of the workflows, and leaves no process behind when it is stopped', async () => {
  const server = await start({});
  const names = Object.values(searchAttributes).map(({ name }) => name);
  expect(await knownAttributes(server)).toEqual(expect.arrayContaining(names));
  await server.stop();
  expect(isAlive(server.pid)).toBe(false);
});

it('starts again on its own file', async () => {
  const dataFile = join(folder, 'new/temporal.db');
  await (await start({ dataFile })).stop();
  expect((await start({ dataFile })).rebuilt).toBe(false);
});

it('sets a file aside that is no database, and starts empty', async () => {
  const dataFile = join(folder, 'temporal.db');
  await writeFile(dataFile, 'this is no database');
  const first = await start({ dataFile });
  expect(first.rebuilt).toBe(true);
  expect(await readFile(`${dataFile}.broken-1`, 'utf8')).toBe('this is no database');
  await first.stop();
  await writeFile(dataFile, 'broken again');
  await start({ dataFile });
  expect(await readFile(`${dataFile}.broken-2`, 'utf8')).toBe('broken again');
});

it('refuses a port that is taken', async () => {
  const { address } = await start({});
  const port = Number(address.split(':')[1]);
  await expect(startTemporal({ port })).rejects.toMatchObject({ kind: 'portTaken' });
});

it('says so when the program it is told to use is not there', async () => {
  const before = process.env['TEMPORAL_CLI'];
  process.env['TEMPORAL_CLI'] = join(folder, 'absent');
  try {
    await expect(startTemporal({})).rejects.toMatchObject({ kind: 'binaryMissing' });
  } finally {
    if (before === undefined) delete process.env['TEMPORAL_CLI'];
    else process.env['TEMPORAL_CLI'] = before;
  }
});
