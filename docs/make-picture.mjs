// Makes the pictures of the board in README.md: `npm run build && npm run picture`.
//
// It starts the whole system on a free port with a temporary data folder, lets it play the real case and its variant,
// takes the two pictures, and stops what it started. It needs Chromium: the one of the system, or the one CHROMIUM names.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const docs = fileURLToPath(new URL('.', import.meta.url));
const cli = fileURLToPath(new URL('../apps/cli/dist/main.js', import.meta.url));
const token = 'dev:stuurgroep:secretary@stuurgroep';
const mostBytes = 200_000;
const mostSeconds = 180;

const executablePath = [
  process.env.CHROMIUM,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path && existsSync(path));

if (Number(process.versions.node.split('.')[0]) < 24) end(2, 'Node 24 or newer is needed: run "npm run picture".');
if (!executablePath)
  end(3, 'No Chromium found. Install it (Debian: apt-get install chromium-headless-shell) or name it in CHROMIUM.');
if (!existsSync(cli)) end(3, 'Nothing is built yet: run "npm run build" first.');

const folder = await mkdtemp(join(tmpdir(), 'eensluidend-picture-'));
const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const system = run(['start', '--data', folder, '--port', String(port)]);
try {
  await system.says('Eensluidend draait');
  const adopted = await newestCourseNote([]);
  await picture(adopted, 'board.png', '2025-12-19T09:00:00Z');
  await run(['case', 'vaals-rejects', '--quiet', '--url', url]).ended();
  await picture(await newestCourseNote([adopted]), 'board-vaals.png', '2026-02-25T09:00:00Z');
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof Error ? error.message : error);
} finally {
  system.child.kill('SIGINT');
  await system.ended().catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
}

/** Runs the command line of the product; `says` waits for a text on its standard output. */
function run(args) {
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let all = '';
  child.stdout.on('data', (chunk) => ((output += chunk), (all += chunk)));
  child.stderr.on('data', (chunk) => (all += chunk));
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`"${args[0]}" ended with ${code}:\n${all}`)),
    );
  });
  ended.catch(() => undefined); // told to whoever waits for it
  const says = async (text) => {
    for (const start = Date.now(); !output.includes(text); await pause(100)) {
      if (child.exitCode !== null) await ended;
      if (Date.now() - start > mostSeconds * 1000) throw new Error(`No "${text}" in ${mostSeconds} s:\n${all}`);
    }
  };
  return { child, says, ended: () => ended };
}

/** Id of the course note that is not among these. */
async function newestCourseNote(others) {
  const answer = await fetch(`${url}/v1/proposals`, { headers: { Authorization: `Bearer ${token}` } });
  const { proposals } = await answer.json();
  const found = proposals.find(({ proposalId, route }) => route === 'Koersnota' && !others.includes(proposalId));
  if (!found) throw new Error('The case left no course note behind.');
  return found.proposalId;
}

/** The top of the page down to the end of the board, 1280 pixels wide, as on the morning after: it counts days. */
async function picture(proposalId, name, now) {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  await fetch(`${url}/dev/clock`, { method: 'POST', headers, body: JSON.stringify({ now }) });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    await page.clock.setFixedTime(now);
    await page.addInitScript(`sessionStorage['eensluidend.identity'] ??= ${JSON.stringify(token)}`);
    await page.goto(`${url}/voorstellen/${proposalId}`);
    const board = page.getByRole('table').first();
    await board.getByRole('row', { name: 'Bekendmaking' }).waitFor();
    // Until the page is connected it says that it is looking for a connection.
    await page.getByText('werkt zichzelf bij').waitFor({ timeout: 5_000 });
    await page.evaluate(() => document.fonts.ready);
    const box = await board.boundingBox();
    const path = join(docs, name);
    const clip = { x: 0, y: 0, width: 1280, height: Math.ceil((box?.y ?? 0) + (box?.height ?? 800)) + 4 };
    await page.screenshot({ path, clip, fullPage: true, animations: 'disabled' });
    const { size } = await stat(path);
    console.log(`docs/${name}: ${Math.round(size / 1000)} kB`);
    if (size > mostBytes) throw new Error(`docs/${name} is over ${mostBytes / 1000} kB.`);
  } finally {
    await browser.close();
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port: free } = server.address();
      server.close(() => resolve(free));
    });
  });
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function end(code, sentence) {
  console.error(sentence);
  process.exit(code);
}
