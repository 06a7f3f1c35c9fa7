// A million lives of a proposal, in as many processes as there are cores: `npm run lives`.
// EENSLUIDEND_LIVES says how many, EENSLUIDEND_SEED from which seed; every part prints the seed that lives it again.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lives = Number(process.env.EENSLUIDEND_LIVES ?? 1_000_000);
const seed = Number(process.env.EENSLUIDEND_SEED ?? 1);
const partSize = Math.min(10_000, lives);
const parts = Array.from({ length: Math.ceil(lives / partSize) }, (_none, index) => seed + index);
const total = parts.length;
const start = performance.now();
const failed = [];
let done = 0;

await Promise.all(Array.from({ length: Math.min(availableParallelism(), total) }, worker));
console.log(
  failed.length === 0
    ? `${done * partSize} lives, and everything held`
    : `Something did not hold. Live it again: ${failed.map((each) => `EENSLUIDEND_SEED=${each} EENSLUIDEND_LIVES=${partSize} npm test -- test/lives/lives`).join('; ')}`,
);
process.exit(failed.length === 0 ? 0 : 1);

async function worker() {
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    const { code, output } = await livePart(part);
    if (code !== 0) {
      failed.push(part);
      console.log(output);
    }
    done += 1;
    const minutes = ((performance.now() - start) / 60_000).toFixed(1);
    console.log(`${done * partSize} of ${total * partSize} lives in ${minutes} min (seed ${part})`);
  }
}

function livePart(part) {
  return new Promise((finish) => {
    const options = '--experimental-vm-modules --disable-warning=ExperimentalWarning';
    const child = spawn(
      process.execPath,
      [resolve(root, 'node_modules/jest/bin/jest.js'), 'test/lives/lives.spec.ts'],
      {
        cwd: root,
        env: {
          ...process.env,
          NODE_OPTIONS: options,
          EENSLUIDEND_LIVES: String(partSize),
          EENSLUIDEND_SEED: String(part),
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => finish({ code: 1, output: error.message }));
    child.once('close', (code) => finish({ code: code ?? 1, output }));
  });
}
