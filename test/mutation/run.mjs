// `npm run mutation -- <library> [file …]`: Stryker on one library of pure rules, judged by the specs of that library.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [library = 'calendar', ...files] = process.argv.slice(2);
const root = fileURLToPath(new URL('../..', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'test/mutation/stryker.config.mjs'],
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
