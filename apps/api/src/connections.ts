import type { Server, ServerResponse } from 'node:http';

const patienceMs = 5_000;
const lookEveryMs = 20;

/**
 * Lets go of connections while a server closes: as soon as no request runs, or after five seconds. Node by itself waits for
 * a connection that a browser opened beforehand and never used.
 */
export const watchConnections = (server: Server) => {
  let running = 0;
  server.on('request', (_request, response: ServerResponse) => {
    running++;
    response.once('close', () => running--);
  });
  return async (close: () => Promise<void>): Promise<void> => {
    const until = performance.now() + patienceMs;
    const looking = setInterval(() => {
      if (running === 0 || performance.now() > until) server.closeAllConnections();
    }, lookEveryMs);
    try {
      await close();
    } finally {
      clearInterval(looking);
    }
  };
};
