import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectRoot } from '../paths';

/** Made of the other files, so it says nothing more; and it names the folder in which it was made. */
const bundle = 'workflows/dist/workflow-bundle.js';

/**
 * Returns which build of the workflows this is: the version of the product and a hash of the built workflow code, so that
 * changed workflows are a new version for Temporal and unchanged ones are not.
 */
export function buildId(root: string = projectRoot): string {
  const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { readonly version: string };
  const hash = createHash('sha256');
  for (const file of globSync('workflows/dist/**/*.js', { cwd: root, exclude: [bundle] }).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(resolve(root, file)));
  }
  return `${version}-${hash.digest('hex').slice(0, 12)}`;
}
