import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './cruise';

const skipped = ['node_modules', 'dist', 'fixtures', '.data', '.cache'];

const sources = globSync('{apps,libs,workflows,activities,test,infra,docs}/**/*.{ts,tsx,mts,mjs,cjs}', {
  cwd: root,
  exclude: (name) => skipped.includes(name),
});

const linesOf = (file: string): number => readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length;

/** Two limits in lines, for every file that people write. */
const limitOf = (file: string): number => (/\.spec\.ts$|\.conformance\.ts$|^test\//.test(file) ? 400 : 250);

const packages = ['apps', 'libs'].flatMap((parent) =>
  readdirSync(join(root, parent))
    .map((name) => `${parent}/${name}`)
    .filter((folder) => statSync(join(root, folder)).isDirectory()),
);

describe('the files of the repository', () => {
  it('tell one story each: none is over 250 lines, no spec over 400', () => {
    expect(sources.length).toBeGreaterThan(200);
    expect(sources.filter((file) => linesOf(file) > limitOf(file))).toEqual([]);
  });

  it.each([...packages, 'workflows', 'activities'])('%s is a package', (folder) => {
    const file = join(root, folder, 'package.json');
    expect(existsSync(file)).toBe(true);
    const { name, license } = JSON.parse(readFileSync(file, 'utf8')) as { name?: string; license?: string };
    expect(name).toBe(`@eensluidend/${folder.split('/').at(-1) ?? ''}`);
    expect(license).toBe('EUPL-1.2');
  });
});
