import { createServer } from 'node:net';
import { demandFreePort, freePort, portIsFree } from './ports';

/** Listens on a port while `work` runs. */
const occupied = async (port: number, work: () => Promise<unknown>): Promise<void> => {
  const server = createServer();
  await new Promise<void>((listens) => server.listen(port, '127.0.0.1', listens));
  try {
    await work();
  } finally {
    await new Promise<void>((closed) => server.close(() => closed()));
  }
};

describe('ports', () => {
  it('are free, and never those that outgoing connections get', async () => {
    for (let tries = 0; tries < 20; tries++) {
      const port = await freePort();
      expect(port).toBeGreaterThanOrEqual(20_000);
      expect(port).toBeLessThan(32_768);
      expect(await portIsFree(port)).toBe(true);
    }
  });

  it('that are taken are known to be, with a sentence for who asked for one', async () => {
    const port = await freePort();
    await occupied(port, async () => {
      expect(await portIsFree(port)).toBe(false);
      await expect(demandFreePort(port, 'de API')).rejects.toMatchObject({
        kind: 'portTaken',
        message: `Poort ${port} voor de API is bezet: stop wat daar draait of kies een andere poort.`,
      });
    });
    await expect(demandFreePort(port, 'de API')).resolves.toBeUndefined();
  });
});
