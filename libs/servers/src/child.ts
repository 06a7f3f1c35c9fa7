import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { endProcess } from './process';

/** A server process that this process started. */
export interface ServerProcess {
  readonly pid: number;
  readonly exited: Promise<number | null>;
  readonly hasExited: () => boolean;
  /** The last lines it wrote. */
  readonly log: () => string;
  /** Asks it to end, and ends it hard after ten seconds. */
  readonly stop: () => Promise<void>;
}

interface ServerProcessOptions extends Pick<SpawnOptions, 'cwd' | 'env' | 'uid' | 'gid'> {
  readonly stopSignal: NodeJS.Signals;
  readonly onOutput?: (text: string) => void;
}

const keptCharacters = 8_000;

/**
 * Starts a server that ends when this process ends, however that happens.
 *
 * It runs in a session of its own, so that Ctrl-C in the terminal reaches only the launcher, which then stops things in
 * order. A keeper (one waiting shell) ends it when the launcher is killed and cannot.
 */
export async function startServerProcess(
  command: string,
  args: readonly string[],
  options: ServerProcessOptions,
): Promise<ServerProcess> {
  const { stopSignal, onOutput, ...spawnOptions } = options;
  const child = spawn(command, args, { ...spawnOptions, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const pid = await pidOf(child);
  let log = '';
  let hasExited = false;
  const listen = (chunk: Buffer): void => {
    const text = chunk.toString('utf8');
    log = (log + text).slice(-keptCharacters);
    onOutput?.(text);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const keeper = keep(pid, stopSignal);
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      hasExited = true;
      keeper.kill('SIGKILL');
      resolve(code);
    });
  });
  return {
    pid,
    exited,
    hasExited: () => hasExited,
    log: () => log,
    stop: async () => {
      if (hasExited) return;
      await endProcess(pid, stopSignal);
      await exited;
    },
  };
}

function pidOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => (child.pid === undefined ? reject(new Error('process without id')) : resolve(child.pid)));
  });
}

/** Waits on a pipe that closes when this process ends, then ends the server: gently, and hard after ten seconds. */
const keeperScript = `read _
kill -"$2" "$1" 2>/dev/null
n=0
while kill -0 "$1" 2>/dev/null && [ $n -lt 100 ]; do sleep 0.1; n=$((n + 1)); done
kill -KILL "$1" 2>/dev/null`;

function keep(pid: number, signal: NodeJS.Signals): ChildProcess {
  const keeper = spawn('/bin/sh', ['-c', keeperScript, 'keeper', String(pid), signal.slice(3)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  keeper.on('error', () => undefined); // a machine without /bin/sh only loses the keeper
  keeper.unref();
  return keeper;
}
