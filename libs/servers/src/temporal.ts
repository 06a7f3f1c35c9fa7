import { dirname, resolve } from 'node:path';
import { mkdir } from 'node:fs/promises';
import { temporalBinary } from './binary';
import { startServerProcess, type ServerProcess } from './child';
import { demandFreePort, freePort } from './ports';
import { searchAttributeFlags } from './search-attributes';
import { setAside } from './set-aside';
import { untilTemporalServes } from './temporal-health';
import { ServerTrouble } from './trouble';

/** A running Temporal dev server. */
export interface Temporal {
  /** `host:port` of the gRPC front end. */
  readonly address: string;
  readonly namespace: string;
  /** Address of Temporal's own pages, when they were asked for. */
  readonly uiUrl?: string;
  readonly pid: number;
  /** Whether its file was unusable, set aside, and the server started empty. */
  readonly rebuilt: boolean;
  /** Which program it is, as a Dutch sentence. */
  readonly taken: string;
  /** Resolves when the server ends, whoever ended it. */
  readonly exited: Promise<number | null>;
  readonly stop: () => Promise<void>;
}

export interface TemporalOptions {
  /** SQLite file; default in memory. Never a record: the log in PostgreSQL is. */
  readonly dataFile?: string;
  /** Default a free one. */
  readonly port?: number;
  /** Default: without pages. */
  readonly uiPort?: number;
  /** Default `eensluidend`. */
  readonly namespace?: string;
  /** How long a server may take to serve its file, in milliseconds; default 10,000. */
  readonly healthyWithinMs?: number;
  /** Hears what the server writes. */
  readonly onOutput?: (text: string) => void;
}

/** Starts the Temporal dev server on the loopback address and resolves once it serves the namespace. */
export async function startTemporal(options: TemporalOptions = {}): Promise<Temporal> {
  const { dataFile, port, uiPort } = options;
  if (port !== undefined) await demandFreePort(port, 'Temporal');
  if (uiPort !== undefined) await demandFreePort(uiPort, 'de pagina’s van Temporal');
  const binary = await temporalBinary();
  if (dataFile !== undefined) await mkdir(dirname(resolve(dataFile)), { recursive: true });
  const serve = async (rebuilt: boolean): Promise<Temporal> => ({
    ...(await startOnce(binary.path, options)),
    rebuilt,
    taken: binary.taken,
  });
  try {
    return await serve(false);
  } catch (error) {
    if (!(error instanceof ServerTrouble) || error.kind !== 'notReady') throw error;
    // A dev server that does not serve its file never will; what it held comes back from the log.
    if (dataFile === undefined || !(await setAside(resolve(dataFile)))) throw error;
    return serve(true);
  }
}

async function startOnce(program: string, options: TemporalOptions): Promise<Omit<Temporal, 'rebuilt' | 'taken'>> {
  const { dataFile, uiPort, namespace = 'eensluidend', healthyWithinMs = 10_000, onOutput } = options;
  const port = options.port ?? (await freePort());
  const address = `127.0.0.1:${port}`;
  const server = await startServerProcess(
    program,
    [
      ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--namespace', namespace],
      ...['--log-level', 'error', ...searchAttributeFlags()],
      ...(uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort)]),
      ...(dataFile === undefined ? [] : ['--db-filename', resolve(dataFile)]),
    ],
    // In memory there is nothing to close, and a gentle end takes it a second.
    { stopSignal: dataFile === undefined ? 'SIGKILL' : 'SIGTERM', ...(onOutput ? { onOutput } : {}) },
  );
  await serving(server, address, namespace, healthyWithinMs);
  const uiUrl = uiPort === undefined ? {} : { uiUrl: `http://127.0.0.1:${uiPort}` };
  return { address, namespace, ...uiUrl, pid: server.pid, exited: server.exited, stop: server.stop };
}

async function serving(server: ServerProcess, address: string, namespace: string, withinMs: number): Promise<void> {
  if (await untilTemporalServes({ address, namespace, withinMs, gaveUp: server.hasExited })) return;
  await server.stop();
  const log = server.log();
  if (/address already in use/i.test(log))
    throw new ServerTrouble('portTaken', 'Een poort voor Temporal is bezet.', log);
  throw new ServerTrouble('notReady', `Temporal antwoordt niet binnen ${withinMs / 1000} seconden.`, log);
}
