import { isAlive, processMark } from '@eensluidend/servers';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runningUrl, takeLock } from './lock';

let folder: string;
let file: string;
let sleeper: ChildProcess;
let pid: number;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
  file = join(folder, 'data/launcher.json');
  sleeper = spawn('sleep', ['60'], { stdio: 'ignore' });
  pid = sleeper.pid ?? 0;
});
afterEach(async () => {
  sleeper.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

const noted = (name: string, mark: string) => ({ name, pid, mark });

async function leave(content: unknown): Promise<void> {
  await (await takeLock(file)).release();
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
}

it('is held by one launcher, and leaves nothing when it is released', async () => {
  const lock = await takeLock(file);
  await expect(takeLock(file)).rejects.toMatchObject({
    exitCode: 4,
    message: `Eensluidend draait al op deze gegevensmap (proces ${process.pid}): stop dat eerst of kies een andere map met --data.`,
  });
  await lock.release();
  expect(await readdir(join(folder, 'data'))).toEqual([]);
  await (await takeLock(file)).release();
});

it('is given to one of many who ask at the same moment', async () => {
  const answers = await Promise.allSettled([1, 2, 3, 4].map(() => takeLock(file)));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

it('is taken over from a launcher that is gone, and what that one left running is ended', async () => {
  await leave({ launcher: noted('launcher', 'of an earlier process'), children: [noted('api', processMark(pid))] });
  const lock = await takeLock(file);
  expect(lock.ended).toEqual(['api']);
  expect(isAlive(pid)).toBe(false);
});

it('leaves another program alone that has the number of a child of long ago', async () => {
  await leave({ launcher: noted('launcher', 'gone'), children: [noted('api', 'of an earlier process')] });
  const lock = await takeLock(file);
  expect([lock.ended, isAlive(pid)]).toEqual([[], true]);
});

it.each(['', '{"launcher":', '[]', 'null'])('is taken over when its file holds only "%s"', async (text) => {
  await leave(text);
  await (await takeLock(file)).release();
});

it('keeps every child that is noted at the same moment, and nothing beside its file', async () => {
  const lock = await takeLock(file);
  const names = ['PostgreSQL', 'Temporal', 'worker', 'api'];
  await Promise.all([...names.map((name) => lock.note(name, pid)), lock.announce('http://127.0.0.1:3000')]);
  const { children } = JSON.parse(await readFile(file, 'utf8')) as { children: readonly { name: string }[] };
  expect(children.map(({ name }) => name)).toEqual(names);
  expect(await runningUrl(file)).toBe('http://127.0.0.1:3000');
  expect(await readdir(join(folder, 'data'))).toEqual(['launcher.json']);
});

it('goes on noting after a child that could not be noted', async () => {
  const lock = await takeLock(file);
  await mkdir(`${file}.new`);
  await expect(lock.note('api', pid)).rejects.toMatchObject({ code: 'EISDIR' });
  await rm(`${file}.new`, { recursive: true });
  await lock.note('worker', pid);
  const { children } = JSON.parse(await readFile(file, 'utf8')) as { children: readonly { name: string }[] };
  expect(children.map(({ name }) => name)).toEqual(['worker']);
});

it('stays released, though a child was just being noted', async () => {
  const lock = await takeLock(file);
  const late = lock.note('api', pid);
  await lock.release();
  await late;
  await lock.note('worker', pid);
  expect(await readdir(join(folder, 'data'))).toEqual([]);
});

it('tells other commands where the running system answers', async () => {
  const lock = await takeLock(file);
  await lock.note('api', pid);
  expect(await runningUrl(file)).toBeUndefined();
  await lock.announce('http://127.0.0.1:3000');
  expect(await runningUrl(file)).toBe('http://127.0.0.1:3000');
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ children: [noted('api', processMark(pid))] });
  await lock.release();
  expect(await runningUrl(file)).toBeUndefined();
});
