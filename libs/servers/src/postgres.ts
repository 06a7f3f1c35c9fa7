import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { startServerProcess, type ServerProcess } from './child';
import { demandFreePort, onFreePort } from './ports';
import { postgresAccount, type Account } from './postgres-account';
import { postgresBinaries } from './postgres-binaries';
import { clearStalePid, prepareCluster, type Cluster } from './postgres-cluster';
import { ServerTrouble } from './trouble';

/** A running PostgreSQL. */
export interface Postgres {
  /** As superuser, on the database `postgres`. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Resolves when the server ends, whoever ended it. */
  readonly exited: Promise<number | null>;
  readonly stop: () => Promise<void>;
}

export interface PostgresOptions {
  /** Where its data lives; default a fresh temporary folder, removed at the stop, without waiting for the disk. */
  readonly dataFolder?: string;
  /** Default a free one. */
  readonly port?: number;
  /** Hears what the server writes. */
  readonly onOutput?: (text: string) => void;
}

/** Starts PostgreSQL on the loopback address and resolves once it answers a query. */
export async function startPostgres(options: PostgresOptions = {}): Promise<Postgres> {
  const { dataFolder, port, onOutput = () => undefined } = options;
  if (port !== undefined) await demandFreePort(port, 'PostgreSQL');
  const binaries = postgresBinaries();
  const folder = dataFolder ? resolve(dataFolder) : await mkdtemp(join(tmpdir(), 'eensluidend-postgres-'));
  const lasting = dataFolder !== undefined;
  const removeFolder = async (): Promise<void> => {
    if (!lasting) await rm(folder, { recursive: true, force: true });
  };
  try {
    const account = postgresAccount([binaries.postgres, parentOf(folder)]);
    const password = lasting ? undefined : randomBytes(18).toString('hex');
    const cluster = await prepareCluster({ binaries, account, folder, lasting, password });
    await clearStalePid(cluster.path);
    const start = (at: number): Promise<Postgres> =>
      serve({ program: binaries.postgres, account, cluster, port: at, lasting, onOutput });
    const server = port === undefined ? await onFreePort(start) : await start(port);
    return { ...server, stop: () => server.stop().then(removeFolder) };
  } catch (error) {
    await removeFolder();
    throw error;
  }
}

interface Serving {
  readonly program: string;
  readonly account: Account;
  readonly cluster: Cluster;
  readonly port: number;
  readonly lasting: boolean;
  readonly onOutput: (text: string) => void;
}

async function serve({ program, account, cluster, port, lasting, onOutput }: Serving): Promise<Postgres> {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    // LISTEN and session locks use connections of their own, next to the pools of worker, API and parallel specs.
    max_connections: '200',
    // A temporary cluster need not survive a power cut; a lasting one must.
    ...(lasting ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { command, args, ...identity } = account.wrap(program, ['-D', cluster.path, '-p', String(port), ...flags]);
  // LC_ALL: an unknown locale of the machine must not stop the server.
  const env = { ...process.env, LC_ALL: 'C' };
  // SIGINT is PostgreSQL's fast shutdown: it ends connections and writes a checkpoint.
  const server = await startServerProcess(command, args, {
    ...identity,
    cwd: '/',
    env,
    stopSignal: 'SIGINT',
    onOutput,
  });
  const url = `postgres://postgres:${cluster.password}@127.0.0.1:${port}/postgres`;
  await untilItAnswers(url, server, port);
  return { url, port, pid: server.pid, exited: server.exited, stop: server.stop };
}

async function untilItAnswers(url: string, server: ServerProcess, port: number): Promise<void> {
  const until = performance.now() + 60_000; // recovery after a power cut may take long
  for (;;) {
    if (server.hasExited()) throw whyItEnded(server.log(), port);
    if (await answers(url)) return;
    if (performance.now() > until) {
      await server.stop();
      throw new ServerTrouble('notReady', 'PostgreSQL antwoordt na een minuut nog niet.', server.log());
    }
    await delay(25);
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function whyItEnded(log: string, port: number): ServerTrouble {
  if (/Address already in use|could not bind/i.test(log)) {
    return new ServerTrouble('portTaken', `Poort ${port} voor PostgreSQL is bezet.`, log);
  }
  if (/lock file .* already exists|is another postmaster/i.test(log)) {
    return new ServerTrouble('alreadyRunning', 'Er draait al een PostgreSQL op deze gegevensmap.', log);
  }
  return new ServerTrouble('notReady', 'PostgreSQL is niet gestart.', log);
}

function parentOf(folder: string): string {
  return resolve(folder, '..');
}
