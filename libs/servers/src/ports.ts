import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { ServerTrouble } from './trouble';

/** Below what operating systems give to outgoing connections (Linux from 32,768, others from 49,152), and above what servers are known by. */
const range = { from: 20_000, until: 32_768 } as const;

/**
 * Returns a TCP port on the loopback address that is free at this moment, and that no outgoing connection takes before a
 * server listens on it, or while that server is started again.
 */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const port = randomInt(range.from, range.until);
    if (await portIsFree(port)) return port;
  }
  throw new ServerTrouble('portTaken', `Er is geen vrije poort tussen ${range.from} en ${range.until}.`);
}

/** Returns whether nothing listens on this loopback port. */
export async function portIsFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** Refuses with a Dutch sentence when a port that was asked for is taken. */
export async function demandFreePort(port: number, forWhat: string): Promise<void> {
  if (await portIsFree(port)) return;
  throw new ServerTrouble(
    'portTaken',
    `Poort ${port} voor ${forWhat} is bezet: stop wat daar draait of kies een andere poort.`,
  );
}

/** Tries a start on free ports up to three times: another process may take the port between finding and using it. */
export async function onFreePort<T>(start: (port: number) => Promise<T>, tries = 3): Promise<T> {
  try {
    return await start(await freePort());
  } catch (error) {
    if (tries > 1 && error instanceof ServerTrouble && error.kind === 'portTaken') return onFreePort(start, tries - 1);
    throw error;
  }
}
