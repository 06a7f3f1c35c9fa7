import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { hasCode } from './error-code';

/** Returns whether a process with this id exists and is not merely waiting to be reaped. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
  return statusFields(pid)?.[0] !== 'Z';
}

/**
 * Returns a mark that tells this process from a later one with the same id: the moment it started. Empty when there is
 * no such process. Process ids are used again, so a pid alone in a lock file says nothing.
 */
export function processMark(pid: number): string {
  if (!isAlive(pid)) return '';
  const started = statusFields(pid)?.[19];
  if (started !== undefined) return started;
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
}

/** Returns the program name of a process, or an empty string. */
export function processName(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    /* no /proc: not Linux, or no such process */
  }
  try {
    return execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
}

/** Asks a process to end and ends it hard after the grace (milliseconds); returns whether it went by itself. */
export async function endProcess(pid: number, signal: NodeJS.Signals, graceMs = 10_000): Promise<boolean> {
  send(pid, signal);
  if (await gone(pid, graceMs)) return true;
  send(pid, 'SIGKILL');
  await gone(pid, 5_000);
  return false;
}

/** Sends a signal; a process that is already gone is no error. */
export function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    /* already gone */
  }
}

async function gone(pid: number, withinMs: number): Promise<boolean> {
  const until = performance.now() + withinMs;
  while (isAlive(pid)) {
    if (performance.now() > until) return false;
    await delay(20);
  }
  return true;
}

/** The fields of /proc/<pid>/stat after the program name (which may hold spaces): [0] state, [19] start time. */
function statusFields(pid: number): string[] | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
