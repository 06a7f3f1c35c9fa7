import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { builtWorkflows } from './temporal-workers';

const root = resolve(__dirname, '../../..');
const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(join(root, file), 'utf8'));

describe('De workflows, gebundeld', () => {
  let folder: string;
  const put = (name: string, code: string) => writeFile(join(folder, name), code);
  beforeEach(async () => {
    // Inside the project: what is bundled has to find Temporal's packages.
    await mkdir(join(root, 'dist/test'), { recursive: true });
    folder = await mkdtemp(join(root, 'dist/test/workflows-'));
    await put('index.js', 'exports.proposalWorkflow = async () => "as compiled";');
    await put('failure-converter.js', 'exports.failureConverter = {};');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('are taken as the build made them, from beside the code they were made of', async () => {
    await put('workflow-bundle.js', 'the bundle');
    expect(await builtWorkflows(join(folder, 'index.js'))).toEqual({ code: 'the bundle' });
  });

  it('are bundled at the start when the build made none', async () => {
    expect((await builtWorkflows(join(folder, 'index.js'))).code).toContain('"as compiled"');
  });

  it('come from the source, and never from an earlier build, where the source itself runs', async () => {
    expect((await builtWorkflows()).code).toContain('async function proposalWorkflow');
    expect(require.resolve('@eensluidend/workflows')).toBe(join(root, 'workflows/src/index.ts'));
  });

  it('are bundled anew by each build, with their own failure converter, and not at all when that fails', async () => {
    await put('failure-converter.js', 'exports.failureConverter = { name: "our own" };');
    const script = join(root, 'workflows/bundle.mjs');
    expect(spawnSync(process.execPath, [script, folder], { encoding: 'utf8', env: {} })).toMatchObject({ status: 0 });
    const bundle = await readFile(join(folder, 'workflow-bundle.js'), 'utf8');
    expect([bundle.includes('"as compiled"'), bundle.includes('"our own"')]).toEqual([true, true]);
    await put('index.js', 'require("./absent")');
    expect(spawnSync(process.execPath, [script, folder], { encoding: 'utf8', env: {} }).status).not.toBe(0);
  });

  it('cannot outlive their code: one build empties the folder, compiles and bundles, whenever source, script or packages change', async () => {
    const { scripts } = (await read('workflows/package.json')) as { scripts: { build: string } };
    expect(scripts.build).toMatch(/^swc src --out-dir dist --delete-dir-on-start .*&& node bundle\.mjs$/);
    expect(await read('nx.json')).toMatchObject({
      namedInputs: {
        sources: expect.arrayContaining(['{projectRoot}/**/*', '{workspaceRoot}/package-lock.json']) as string[],
      },
      targetDefaults: { build: { inputs: ['sources', '^sources'], outputs: ['{projectRoot}/dist'] } },
    });
  });
});
