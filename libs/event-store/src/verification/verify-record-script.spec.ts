import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { resolve } from 'node:path';
import type { SealedEvent } from '../seal';
import { sealEvents } from '../seal';
import { appendRequest } from '../testing/requests';
import { signedHead } from './signed-head';

const script = resolve(__dirname, '../../../../infra/verify-record.mjs');
const check = (lines: readonly object[]) => {
  const input = lines.map((line) => JSON.stringify(line)).join('\n');
  return spawnSync(process.execPath, [script], { input, encoding: 'utf8', env: {} });
};
const expectRefusal = ({ status, stderr }: { status: number | null; stderr: string }, code: number, words: string) => {
  expect(stderr).toContain(words);
  expect(status).toBe(code);
};
const stored = (sealed: readonly SealedEvent[]) => sealed.map(({ event, hashed }) => ({ hashed, hash: event.hash }));
const koersnota = sealEvents(appendRequest({ stream: 'koersnota', count: 3 }));
const vision = sealEvents(appendRequest({ stream: 'vision', count: 2 }));

describe('the script with which anyone checks the record', () => {
  it('passes whole chains and gives the digest that the signed head holds', () => {
    const { status, stdout } = check([...stored(koersnota), ...stored(vision)]);
    const heads = [koersnota, vision].flatMap((sealed) => sealed.slice(-1).map(({ event }) => event));
    const { digest } = signedHead(heads, '2026-01-01T00:00:00.000Z', generateKeyPairSync('ed25519').privateKey);
    expect(stdout).toContain('5 events in 2 streams');
    expect(stdout).toContain(digest);
    expect(status).toBe(0);
  });

  it('names the line of an event whose text was changed (R110)', () => {
    const lines = stored(koersnota).map((line, index) =>
      index === 1 ? { ...line, hashed: line.hashed.replace('gm1903', 'gm0981') } : line,
    );
    expectRefusal(check(lines), 1, 'Line 2');
  });

  it('names the line that does not follow on the one before it', () => {
    const other = sealEvents(appendRequest({ stream: 'koersnota', count: 3 }));
    const lines = [...stored(koersnota).slice(0, 2), ...stored(other).slice(2)];
    expectRefusal(check(lines), 1, 'Line 3');
  });

  it('names the line after a missing event', () => {
    const lines = stored(koersnota).filter((_, index) => index !== 1);
    expectRefusal(check(lines), 1, 'expected 2');
  });

  it('says what is wrong with a file that is no record', () => {
    expectRefusal(check([{ hash: 'x' }]), 2, 'Line 1');
    const missing = spawnSync(process.execPath, [script, '/nowhere/at-all'], { encoding: 'utf8', env: {} });
    expectRefusal(missing, 2, 'Cannot read');
  });
});
