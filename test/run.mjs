// The one test runner, called by `npm test`: every check in order, and at the end one line `N passed, N failed`.
// With arguments only the build and jest run, jest with those arguments: `npm test -- libs/domain`.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = resolve(root, 'dist/test/jest.json');
const path = [resolve(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
const environment = { ...process.env, PATH: path, NX_DAEMON: 'false', NX_TUI: 'false' };

/** What runs servers or opens pages runs what was built. */
const build = [['nx', ['run-many', '-t', 'build', '--output-style=static']]];

/** Each counts as one check; what it prints is shown when it fails. Two lanes, for two cores. The linter checks the types too. */
const checks = [
  build,
  [
    ['oxfmt', ['--check', '.']],
    ['depcruise', ['--config', '.dependency-cruiser.cjs', 'apps', 'libs', 'workflows', 'activities']],
    ['oxlint', []],
  ],
];

if (Number(process.versions.node.split('.')[0]) < 24) {
  finish({ passed: 0, failed: 1 }, `Node 24 or newer is needed, this is ${process.version}: run "npm test".`);
}

const jestArguments = process.argv.slice(2);
const total = { passed: 0, failed: 0 };
await Promise.all((jestArguments.length === 0 ? checks : [build]).map(inOrder));
add(await jest(jestArguments));
finish(total);

async function inOrder(lane) {
  for (const [command, args] of lane) {
    const { code, output, seconds } = await run(command, args);
    add(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${command} ${args.join(' ')} (${seconds} s)`);
    if (code !== 0) console.log(output);
  }
}

async function jest(args) {
  mkdirSync(resolve(report, '..'), { recursive: true });
  rmSync(report, { force: true });
  const json = ['--json', `--outputFile=${report}`, '--testLocationInResults=false'];
  // NestJS 12 is ESM. The summary is jest's own, on stderr; its JSON goes to the file.
  const options = '--experimental-vm-modules --disable-warning=ExperimentalWarning';
  const { code } = await run('jest', [...json, ...args], { NODE_OPTIONS: options }, 'inherit');
  if (!existsSync(report)) return { passed: 0, failed: 1 }; // jest itself did not start
  const found = JSON.parse(readFileSync(report, 'utf8'));
  const failed = found.numFailedTests + found.numRuntimeErrorTestSuites;
  // A failed teardown, or no test at all, is a failure too.
  return { passed: found.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

function run(command, args, more = {}, stderr = 'pipe') {
  const start = performance.now();
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...environment, ...more },
      stdio: ['ignore', 'pipe', stderr],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    const end = (code) => done({ code, output, seconds: ((performance.now() - start) / 1000).toFixed(1) });
    child.once('error', (error) => ((output += error.message), end(1)));
    child.once('close', (code) => end(code ?? 1));
  });
}

function add({ passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}

function finish({ passed, failed }, sentence = '') {
  if (sentence) console.log(sentence);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
