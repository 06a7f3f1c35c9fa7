import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresAccount } from './postgres-account';

const asRoot = process.getuid?.() === 0 ? it : it.skip;
const asOther = process.getuid?.() === 0 ? it.skip : it;

asOther('runs PostgreSQL as the user who starts it', () => {
  expect(postgresAccount(['/']).wrap('postgres', ['-V'])).toEqual({ command: 'postgres', args: ['-V'] });
});

asRoot('never runs PostgreSQL as root', () => {
  const { owner, wrap } = postgresAccount(['/']);
  expect(owner?.uid).toBeGreaterThan(0);
  expect(wrap('postgres', ['-V'])).toEqual({ command: 'postgres', args: ['-V'], ...owner });
});

asRoot('lets PostgreSQL pass through a folder that only root may enter, and see what is executable there', async () => {
  const closed = await mkdtemp(join(tmpdir(), 'closed-'));
  try {
    await mkdir(join(closed, 'cluster'));
    await chmod(join(closed, 'cluster'), 0o755);
    const account = postgresAccount([join(closed, 'cluster')]);
    const { command, args } = account.wrap('/bin/sh', ['-c', 'test -x "$0" && id -u', join(closed, 'cluster')]);
    const { stdout } = spawnSync(command, args, { encoding: 'utf8', cwd: '/' });
    expect(stdout.trim()).toBe(String(account.owner?.uid));
  } finally {
    await rm(closed, { recursive: true });
  }
});
