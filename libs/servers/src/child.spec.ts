import { transformFileSync } from '@swc/core';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startServerProcess } from './child';
import { endProcess, isAlive, processMark } from './process';

it('ends a server when it is asked to, and knows the last it said', async () => {
  const server = await startServerProcess('/bin/sh', ['-c', 'echo ready; exec sleep 60'], { stopSignal: 'SIGTERM' });
  while (server.log() === '') await delay(10);
  expect([server.log(), server.hasExited(), isAlive(server.pid)]).toEqual(['ready\n', false, true]);
  await server.stop();
  expect([server.hasExited(), isAlive(server.pid)]).toEqual([true, false]);
  await server.stop(); // once more does no harm
});

it('ends a process hard when it does not listen', async () => {
  const script = 'trap "" TERM; echo ready; while true; do sleep 0.1; done';
  const deaf = await startServerProcess('/bin/sh', ['-c', script], { stopSignal: 'SIGTERM' });
  while (deaf.log() === '') await delay(10);
  expect(await endProcess(deaf.pid, 'SIGTERM', 200)).toBe(false);
  expect(isAlive(deaf.pid)).toBe(false);
});

const jsc = { target: 'es2024', parser: { syntax: 'typescript' } } as const;

it('ends the server when the one who started it is killed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'keeper-'));
  try {
    // Built here, so that the spec needs no build before it.
    const modules = (await readdir(__dirname)).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
    for (const name of modules) {
      const { code } = transformFileSync(join(__dirname, name), { swcrc: false, module: { type: 'commonjs' }, jsc });
      await writeFile(join(folder, name.replace(/ts$/, 'js')), code);
    }
    const script = `require('./child').startServerProcess('/bin/sleep', ['60'], { stopSignal: 'SIGTERM' }).then(({ pid }) => console.log(pid)); setInterval(() => undefined, 1000);`;
    const parent = spawn(process.execPath, ['-e', script], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(line.toString());
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    for (let tries = 0; isAlive(pid) && tries < 200; tries += 1) await delay(20);
    expect(isAlive(pid)).toBe(false);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('tells a process from a later one with the same number by its mark', async () => {
  expect(processMark(process.pid)).toBe(processMark(process.pid));
  expect(processMark(process.pid)).not.toBe('');
  const gone = await startServerProcess('/bin/true', [], { stopSignal: 'SIGTERM' });
  await gone.exited;
  expect(processMark(gone.pid)).toBe('');
});
