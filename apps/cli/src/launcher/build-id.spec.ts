import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildId } from './build-id';

it('changes with the workflow code and with nothing else', async () => {
  const root = await mkdtemp(join(tmpdir(), 'build-'));
  try {
    await mkdir(join(root, 'workflows/dist/proposal'), { recursive: true });
    await writeFile(join(root, 'package.json'), '{"version":"1.2.3"}');
    await writeFile(join(root, 'workflows/dist/proposal/workflow.js'), 'one');
    const first = buildId(root);
    await writeFile(join(root, 'workflows/dist/proposal/workflow.js.map'), 'a map');
    await writeFile(join(root, 'workflows/dist/workflow-bundle.js'), 'one, bundled in this folder');
    expect([first, buildId(root)]).toEqual([expect.stringMatching(/^1\.2\.3-[0-9a-f]{12}$/), first]);
    await writeFile(join(root, 'workflows/dist/proposal/workflow.js'), 'two');
    expect(buildId(root)).not.toBe(first);
  } finally {
    await rm(root, { recursive: true });
  }
});
