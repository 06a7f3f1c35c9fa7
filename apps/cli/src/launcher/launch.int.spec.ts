import { freePort, isAlive } from '@eensluidend/servers';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { failureOf } from '../failure';
import { launch, type LaunchOptions } from './launch';

const fixture = (name: string): string => resolve(__dirname, `fixtures/${name}.cjs`);
const programs = { api: fixture('api'), worker: fixture('worker'), cli: fixture('cli') };

let folder: string;
let port: number;
let said: string[];
let shown: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'launch-'));
  port = await freePort();
  said = [];
  shown = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => shown.push(String(text)) > 0);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

const url = (): string => `http://127.0.0.1:${port}`;
const isReady = () =>
  fetch(`${url()}/health/ready`, { signal: AbortSignal.timeout(2_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);

interface Launched {
  /** Waits a moment; fails when the system ended meanwhile. */
  readonly moment: () => Promise<void>;
  readonly stop: () => Promise<number>;
  /** As noted in the lock, by name. */
  readonly pids: () => Record<string, number>;
}

async function launched(changes: Partial<LaunchOptions> = {}): Promise<Launched> {
  const control = new AbortController();
  const talk = { say: (line: string) => void said.push(line), step: <T>(_: string, work: () => Promise<T>) => work() };
  const options = { dataFolder: folder, port, empty: true, stop: control.signal, talk, programs, ...changes };
  const ended = launch(options);
  const failed = ended.then(() => undefined);
  const moment = () => Promise.race([delay(20), failed]);
  while (shown.length === 0) await moment();
  return {
    moment,
    stop: () => {
      control.abort({ exitCode: 0 });
      return ended;
    },
    pids: () => {
      const lock = JSON.parse(readFileSync(join(folder, 'launcher.json'), 'utf8')) as {
        children: { name: string; pid: number }[];
      };
      return Object.fromEntries(lock.children.map(({ name, pid }) => [name, pid]));
    },
  };
}

it('starts everything, plays the case on an empty store, shows where to look, starts a dead API again, and stops', async () => {
  const cli = join(folder, 'cli.cjs');
  const played = join(folder, 'played');
  await writeFile(cli, `require('node:fs').writeFileSync(${JSON.stringify(played)}, process.argv.slice(2).join(' '));`);
  const system = await launched({ empty: false, programs: { ...programs, cli } });
  expect(shown.join('')).toContain(`Voorstellen    ${url()}/\n`);
  expect(await readFile(played, 'utf8')).toBe(`case --url ${url()}`);
  expect(await readFile(join(folder, 'temporal-address'), 'utf8')).toMatch(/^127\.0\.0\.1:\d+\n$/);
  const before = system.pids();
  await fetch(`${url()}/die`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
  while (!(await isReady())) await system.moment();
  expect(said).toContainEqual(expect.stringContaining('De API is onverwacht gestopt en wordt opnieuw gestart'));
  const pids = system.pids();
  expect(Object.keys(pids).sort()).toEqual(['PostgreSQL', 'Temporal', 'api', 'worker']);
  expect(await system.stop()).toBe(0);
  expect([...Object.values(before), ...Object.values(pids)].filter(isAlive)).toEqual([]);
  expect(await readFile(join(folder, 'development.key.ended'), 'utf8')).toBe('api\nworker\n');
  expect(existsSync(join(folder, 'launcher.json'))).toBe(false);
});

it('goes on where it was after it was stopped, though Temporal’s file is broken by then', async () => {
  const first = await launched();
  const key = await readFile(join(folder, 'development.key'), 'utf8');
  await first.stop();
  await writeFile(join(folder, 'temporal.db'), 'broken');
  shown = [];
  const second = await launched();
  expect(said).toContain(
    'Het bestand van Temporal was onbruikbaar en is opzijgezet; het wordt opgebouwd uit het logboek.',
  );
  expect(await readFile(join(folder, 'temporal.db.broken-1'), 'utf8')).toBe('broken');
  expect(await readFile(join(folder, 'development.key'), 'utf8')).toBe(key);
  const environment: unknown = await (await fetch(`${url()}/environment`)).json();
  await second.stop();
  expect(environment).toMatchObject({
    // A role that may add to the record and change nothing.
    EENSLUIDEND_DATABASE_URL: matching(/^postgres:\/\/eensluidend_login:\w+@127\.0\.0\.1:\d+\/eensluidend$/),
    EENSLUIDEND_TEMPORAL_NAMESPACE: 'eensluidend',
    EENSLUIDEND_CONTENT_FOLDER: join(folder, 'content'),
    EENSLUIDEND_PORT: String(port),
    EENSLUIDEND_MODE: 'development',
    EENSLUIDEND_KEY_FILE: join(folder, 'development.key'),
  });
});

it('gives up on a worker that keeps ending, with exit code 7, and leaves nothing running', async () => {
  const failure = await launched({ programs: { ...programs, worker: fixture('dies') } }).then(
    () => undefined,
    failureOf,
  );
  expect(failure).toMatchObject({ exitCode: 7, message: matching(/^De worker stopt steeds/) });
  expect(existsSync(join(folder, 'launcher.json'))).toBe(false);
});

it('says which program is not built before it starts anything, with exit code 7', async () => {
  const worker = join(folder, 'absent.js');
  const failure = await launched({ programs: { ...programs, worker } }).then(() => undefined, failureOf);
  expect(failure).toMatchObject({ exitCode: 7, message: `${worker} bestaat niet: draai eerst "npm run build".` });
  expect(await readdir(folder)).toEqual([]);
});
