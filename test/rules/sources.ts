import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

export const root = resolve(__dirname, '../..');

/** A file of the repository: its path from the root, with slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

const isSpec = (path: string): boolean => /\.(spec|conformance)\.tsx?$/.test(path);
const isCatalogue = (path: string): boolean => path.startsWith('libs/contracts/src/rules');
const isForSpecs = (path: string): boolean => path.startsWith('libs/testing/');

const read = (pattern: string): readonly Source[] =>
  globSync(pattern, { cwd: root, exclude: (name) => ['node_modules', 'dist', 'fixtures'].includes(name) })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** What runs: no specs, nothing that only specs use, and not the catalogue itself. */
export const codeOfRepository = (): readonly Source[] =>
  read('{libs/*,apps/*,activities,workflows}/src/**/*.{ts,tsx}').filter(
    ({ path }) => !isSpec(path) && !isCatalogue(path) && !isForSpecs(path),
  );

/** Every spec, and every suite that specs run against several implementations. */
export const specsOfRepository = (): readonly Source[] =>
  read('{libs,apps,activities,workflows,test}/**/*.{ts,tsx}').filter(({ path }) => isSpec(path));

export const parse = ({ path, text }: Source): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

/** Calls `visit` with every node of a file, outer nodes first. */
export const everyNode = (file: ts.SourceFile, visit: (node: ts.Node) => void): void => {
  const down = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, down);
  };
  ts.forEachChild(file, down);
};
