import { endProcess, hasCode, processMark } from '@eensluidend/servers';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CommandFailure, exitCodes } from '../exit-codes';

/** A process as noted in the lock: its number may be used again, together with the mark it is unique. */
export interface NotedProcess {
  readonly name: string;
  readonly pid: number;
  readonly mark: string;
}

interface LockContent {
  readonly launcher: NotedProcess;
  readonly children: readonly NotedProcess[];
  /** Where the API answers, for commands that look for the running system. */
  readonly url?: string;
}

/** A data folder that is ours until it is released. */
export interface Lock {
  /** Notes a child, so that the next start can end it should this launcher vanish. Once released, nothing is noted any more. */
  readonly note: (name: string, pid: number) => Promise<void>;
  readonly announce: (url: string) => Promise<void>;
  readonly release: () => Promise<void>;
  /** Names of processes of a vanished launcher that were still running and have been ended. */
  readonly ended: readonly string[];
}

/** Takes the data folder, or refuses with exit code 4 when another launcher holds it. */
export async function takeLock(file: string): Promise<Lock> {
  await makeFolder(dirname(file));
  let content: LockContent = { launcher: noted('launcher', process.pid), children: [] };
  let ended: readonly string[] = [];
  while (!(await create(file, content))) ended = [...ended, ...(await clearStale(file))];
  let released = false;
  const inOrder = oneAfterAnother();
  const change = (changed: (content: LockContent) => Partial<LockContent>): Promise<void> =>
    inOrder(async () => {
      if (released) return;
      const next = { ...content, ...changed(content) };
      await writeFile(`${file}.new`, JSON.stringify(next, null, 2), { mode: 0o600 });
      await rename(`${file}.new`, file);
      content = next;
    });
  return {
    ended,
    note: (name, pid) =>
      change(({ children }) => ({ children: [...children.filter((one) => one.name !== name), noted(name, pid)] })),
    announce: (url) => change(() => ({ url })),
    release: () =>
      inOrder(() => {
        released = true;
        return rm(file, { force: true });
      }),
  };
}

/** Runs what it is given in the order in which it was given, each after the one before it has ended, however that ended. */
function oneAfterAnother(): (work: () => Promise<void>) => Promise<void> {
  let last = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** Returns where the running system of this data folder answers, if one runs. */
export async function runningUrl(file: string): Promise<string | undefined> {
  const content = parse(await readFile(file, 'utf8').catch(() => ''));
  return content && runs(content.launcher) ? content.url : undefined;
}

/** The whole content appears at once (link), so that nobody ever reads half a lock. */
async function create(file: string, content: LockContent): Promise<boolean> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(content, null, 2), { mode: 0o600 });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function clearStale(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return []; // released just now
  const content = parse(text);
  if (content && runs(content.launcher)) throw taken(content.launcher.pid);
  const left = (content?.children ?? []).filter(runs);
  // The last started is the first to end: programs before their servers.
  for (const { name, pid } of left.toReversed()) await endProcess(pid, name === 'PostgreSQL' ? 'SIGINT' : 'SIGTERM');
  await removeIfStill(file, text);
  return left.map(({ name }) => name);
}

/** Another start may have cleared it too and hold a new lock by now: that one is put back. */
async function removeIfStill(file: string, stale: string): Promise<void> {
  const aside = `${file}.${process.pid}.stale`;
  try {
    await rename(file, aside);
  } catch {
    return; // cleared by the other
  }
  if ((await readFile(aside, 'utf8')) !== stale) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

function noted(name: string, pid: number): NotedProcess {
  return { name, pid, mark: processMark(pid) };
}

function runs({ pid, mark }: NotedProcess): boolean {
  return mark !== '' && processMark(pid) === mark;
}

function taken(pid: number): CommandFailure {
  return new CommandFailure(
    exitCodes.conflict,
    `Eensluidend draait al op deze gegevensmap (proces ${pid}): stop dat eerst of kies een andere map met --data.`,
  );
}

function parse(text: string): LockContent | undefined {
  try {
    const content: unknown = JSON.parse(text);
    const whole = typeof content === 'object' && content !== null && 'launcher' in content && 'children' in content;
    return whole ? (content as LockContent) : undefined;
  } catch {
    return undefined; // not ours, or written by a machine that went down
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    throw new CommandFailure(exitCodes.notReachable, `De gegevensmap ${folder} kan niet worden aangemaakt.`);
  }
}
