import { execFileSync, spawnSync } from 'node:child_process';
import { ServerTrouble } from './trouble';

/** How to run a program so that PostgreSQL accepts it. */
export interface Account {
  /** Absent when this process is no root: then PostgreSQL simply runs as the same user. */
  readonly owner?: { readonly uid: number; readonly gid: number };
  /** Wraps a command, as a root process may have to. */
  readonly wrap: (command: string, args: readonly string[]) => Wrapped;
}

interface Wrapped {
  readonly command: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * Chooses the account that PostgreSQL runs under: it refuses root.
 *
 * As root it becomes the user `postgres`, or `nobody` where that does not exist, so that no user has to be made. Where
 * the project lies in a folder that only root may enter (/root, a temporary folder), `setpriv` leaves the process the one
 * right to pass through it.
 */
export function postgresAccount(mustReach: readonly string[]): Account {
  if (process.getuid?.() !== 0) return { wrap: (command, args) => ({ command, args }) };
  const owner = accountOf('postgres') ?? accountOf('nobody') ?? { uid: 65534, gid: 65534 };
  const reachable = mustReach.every((path) => canReach(path, owner));
  if (reachable) return { owner, wrap: (command, args) => ({ command, args, ...owner }) };
  demandSetpriv(mustReach, owner);
  // PostgreSQL looks with access(2), which goes by the real user unless `no_setuid_fixup` is set.
  const privileges = [
    '--securebits=+no_setuid_fixup',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
    '--bounding-set=-all,+dac_override',
  ];
  const identity = [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups'];
  return {
    owner,
    wrap: (command, args) => ({ command: 'setpriv', args: [...identity, ...privileges, command, ...args] }),
  };
}

function accountOf(name: string): { uid: number; gid: number } | undefined {
  const id = (flag: string): number => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

function demandSetpriv(mustReach: readonly string[], owner: { uid: number; gid: number }): void {
  if (spawnSync('setpriv', ['--version'], { stdio: 'ignore' }).status === 0) return;
  const closed = mustReach.find((path) => !canReach(path, owner)) ?? '';
  throw new ServerTrouble(
    'unusableFolder',
    `PostgreSQL draait niet als root en kan niet bij ${closed}: zet het project in een map die iedereen mag lezen, of start als gewone gebruiker.`,
  );
}

function canReach(path: string, owner: { uid: number; gid: number }): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -r "$1"', 'sh', path], { ...owner, cwd: '/', stdio: 'ignore' }).status === 0;
}
