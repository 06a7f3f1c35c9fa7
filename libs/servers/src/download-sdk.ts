import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { BinaryKind } from './binary-kinds';
import { besideAndRename } from './download-aside';

/**
 * Lets the Temporal SDK fetch a program from Temporal's own site, pinned to our version. It does so only by starting it,
 * hence the start and the stop.
 */
export async function downloadBySdk(kind: BinaryKind, version: string, target: string): Promise<void> {
  // A development dependency, and heavy: loaded only when nothing else worked.
  const { TestWorkflowEnvironment } = await import('@temporalio/testing');
  await besideAndRename(target, async (downloadDir) => {
    const server = { executable: { type: 'cached-download', version: `v${version}`, downloadDir } } as const;
    const start =
      kind.program === 'temporal'
        ? TestWorkflowEnvironment.createLocal({ server })
        : TestWorkflowEnvironment.createTimeSkipping({ server });
    const environment = await Promise.race([start, delay(120_000, undefined, { ref: false })]);
    if (!environment) throw new Error('no answer within two minutes');
    await environment.teardown();
    const [fetched] = await readdir(downloadDir);
    if (!fetched) throw new Error('nothing was fetched');
    return join(downloadDir, fetched);
  });
}
