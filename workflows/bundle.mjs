// Part of the build: makes of the workflows just compiled the one piece of code that workers run, and puts it beside them.
// Usage: node bundle.mjs [folder]; without one: dist.
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

const folder = resolve(process.argv[2] ?? resolve(import.meta.dirname, 'dist'));
const { code } = await bundleWorkflowCode({
  workflowsPath: resolve(folder, 'index.js'),
  failureConverterPath: resolve(folder, 'failure-converter.js'),
  logger: new DefaultLogger('ERROR'),
});
await writeFile(resolve(folder, 'workflow-bundle.js'), code);
