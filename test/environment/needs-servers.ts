import { globSync } from 'node:fs';
import { join } from 'node:path';

/** What of jest's configuration says which specs are in this run. */
export interface Run {
  readonly rootDir: string;
  readonly testPathPatterns: { readonly patterns: readonly string[] };
}

/** Returns whether a run holds a spec that wants servers: the suffix says so (`.int.spec`, `.e2e.spec`). */
export function needsServers({ rootDir, testPathPatterns }: Run): boolean {
  const patterns = testPathPatterns.patterns.map((pattern) => new RegExp(pattern, 'i'));
  const found = globSync('{apps,libs,test,workflows,activities}/**/*.{int,e2e}.spec.ts', {
    cwd: rootDir,
    exclude: (name) => name === 'node_modules' || name === 'dist',
  });
  return found.some((file) => patterns.length === 0 || patterns.some((pattern) => pattern.test(join(rootDir, file))));
}
