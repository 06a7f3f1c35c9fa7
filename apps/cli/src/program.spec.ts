import { createServer, type Server } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './program';

let told: string[];
let server: Server;
let port: number;
let folder: string;

beforeEach(async () => {
  told = [];
  // Node's own warnings about jest go the same way.
  const listen = (text: unknown): boolean => /^\(node:|^\(Use /.test(String(text)) || told.push(String(text)) > 0;
  jest.spyOn(process.stderr, 'write').mockImplementation(listen);
  jest.spyOn(process.stdout, 'write').mockImplementation(listen);
  folder = await mkdtemp(join(tmpdir(), 'cli-'));
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});

afterEach(async () => {
  jest.restoreAllMocks();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal);
  process.exitCode = undefined;
  server.close();
  await rm(folder, { recursive: true, force: true });
});

async function eensluidend(...words: string[]): Promise<{ code: unknown; told: string }> {
  await run(['node', 'eensluidend', ...words]);
  const code = process.exitCode;
  process.exitCode = undefined;
  return { code, told: told.join('') };
}

it.each([
  [['strat'], 'Onbekende opdracht strat. Bedoelde u start?\n'],
  [['start', '--emty'], 'Onbekende optie --emty. Bedoelde u --empty?\n'],
  [['start', '--port'], 'Bij --port <nummer> hoort een waarde.\n'],
  [['start', '--port', 'drie'], '--port <nummer>: Een poort is een getal van 1 tot en met 65535.\n'],
  [['start', 'nu'], 'Er staan meer woorden op de opdrachtregel dan deze opdracht kent.\n'],
])('answers wrong usage %j with one Dutch sentence and exit code 2', async (words, sentence) => {
  expect(await eensluidend(...words)).toEqual({ code: 2, told: sentence });
});

it('shows an example with --help, and ends well', async () => {
  const { code, told: help } = await eensluidend('start', '--help');
  expect(code).toBe(0);
  expect(help).toContain('eensluidend start --data /tmp/proef --port 8080');
});

it('says that the port is taken, with exit code 4, and starts nothing', async () => {
  expect(await eensluidend('start', '--data', join(folder, 'data'), '--port', String(port))).toEqual({
    code: 4,
    told: `Poort ${port} voor de API en de pagina (--port) is bezet: stop wat daar draait of kies een andere poort.\n`,
  });
});
