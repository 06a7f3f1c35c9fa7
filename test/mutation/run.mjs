// `npm run mutation -- <library> [file …]`: Stryker on one library of pure rules, judged by the specs of that library. It has a
// package and a lockfile of its own, so that who only wants to start or test the product need not install it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [library = 'calendar', ...files] = process.argv.slice(2);
const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

if (!existsSync(`${here}node_modules/mocha`)) {
  const { status } = spawnSync('npm', ['ci'], { cwd: here, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const { status } = spawnSync(
  process.execPath,
  [`${here}node_modules/@stryker-mutator/core/bin/stryker.js`, 'run', 'test/mutation/stryker.config.mjs'],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      EENSLUIDEND_MUTATE_LIBRARY: library,
      ...(files.length > 0 ? { EENSLUIDEND_MUTATE_FILES: files.join(',') } : {}),
    },
  },
);
process.exit(status ?? 1);
