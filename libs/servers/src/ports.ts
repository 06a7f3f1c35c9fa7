import { createServer } from 'node:net';
import { ServerTrouble } from './trouble';

/** Returns a TCP port on the loopback address that is free at this moment. */
export async function freePort(): Promise<number> {
  return listenOnce(0);
}

/** Returns whether nothing listens on this loopback port. */
export async function portIsFree(port: number): Promise<boolean> {
  return listenOnce(port).then(
    () => true,
    () => false,
  );
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

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      const found = typeof address === 'object' && address !== null ? address.port : port;
      server.close(() => resolve(found));
    });
  });
}
