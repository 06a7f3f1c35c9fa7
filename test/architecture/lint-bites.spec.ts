import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { root } from './cruise';

/** What must not be written where rules and workflows live, each with the rule that refuses it. */
const impure = [
  ['the clock', 'export const now = Date.now();', 'eslint(no-restricted-globals)'],
  ['the clock, by index', "export const now = Date['now']();", 'eslint(no-restricted-globals)'],
  ['the clock, taken apart', 'export const { now } = Date;', 'eslint(no-restricted-globals)'],
  ['a Date of now', 'export const now = new Date();', 'eslint(no-restricted-globals)'],
  ['a Date as text', 'export const now = Date();', 'eslint(no-restricted-globals)'],
  ['the time since the start', 'export const now = performance.now();', 'eslint(no-restricted-globals)'],
  ['a timer', 'setTimeout(() => undefined, 1);', 'eslint(no-restricted-globals)'],
  ['chance', 'export const chance = Math.random();', 'eslint(no-restricted-properties)'],
  ['chance, by index', "export const chance = Math['random']();", 'eslint(no-restricted-properties)'],
  ['chance, taken apart', 'export const { random } = Math;', 'eslint(no-restricted-properties)'],
  ['random ids', 'export const id = crypto.randomUUID();', 'eslint(no-restricted-globals)'],
  ['random ids by a detour', 'export const id = globalThis.crypto.randomUUID();', 'eslint(no-restricted-globals)'],
  ['the environment', "export const mode = process.env['MODE'];", 'eslint(no-restricted-globals)'],
] as const;

/** One folder in each place that must be pure. */
const pure = ['libs/domain/src', 'libs/domain/src/steps', 'libs/calendar/src', 'libs/access/src', 'workflows/src'];

/** What must be written nowhere, and what only one who knows the types can see. */
const wrong = [
  ['a type that is not right', "export const count: number = 'een';", 'typescript(TS2322)'],
  [
    'a promise that nobody waits for',
    'const write = () => Promise.resolve(1);\nwrite();',
    'typescript(no-floating-promises)',
  ],
  [
    'a promise where none is expected',
    '[1].forEach(async (one) => void (await Promise.resolve(one)));',
    'typescript(no-misused-promises)',
  ],
  ['a value of any type', "export const it: string = JSON.parse('1');", 'typescript(no-unsafe-assignment)'],
  [
    'a case that is forgotten',
    "export const f = (x: 'a' | 'b') => {\n  switch (x) {\n    case 'a':\n      return 1;\n  }\n  return 0;\n};",
    'typescript(switch-exhaustiveness-check)',
  ],
  [
    'an object as text',
    "const it = { on: '2025' };\nexport const said = `${String(it)}`;",
    'typescript(no-base-to-string)',
  ],
  ['what is not there', 'export const first = ([1] as number[])[0]!;', 'typescript(no-non-null-assertion)'],
] as const;

const fine = 'export const twice = (value: number): number => value * 2;';

interface Reported {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
}

/** Lints these files, each in a folder of the repository, as the repository lints; gives the rules that refuse each. */
const lint = (files: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> => {
  const place = mkdtempSync(join(tmpdir(), 'lint-'));
  try {
    for (const name of ['.oxlintrc.json', 'tsconfig.base.json']) cpSync(join(root, name), join(place, name));
    const options = { extends: './tsconfig.base.json', compilerOptions: { types: [] }, include: ['**/*.ts'] };
    writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(options));
    for (const [file, code] of Object.entries(files)) {
      mkdirSync(join(place, dirname(file)), { recursive: true });
      writeFileSync(join(place, file), `${code}\n`);
    }
    const { diagnostics } = JSON.parse(run(place)) as Reported;
    const found: Record<string, string[]> = Object.fromEntries(Object.keys(files).map((file) => [file, []]));
    for (const { code, filename } of diagnostics) found[filename]?.push(code);
    return found;
  } finally {
    rmSync(place, { recursive: true });
  }
};

/** The linter ends with 1 when it found something. */
const run = (cwd: string): string => {
  try {
    const env = { ...process.env, OXLINT_TSGOLINT_PATH: join(root, 'node_modules/.bin/tsgolint') };
    return execFileSync(join(root, 'node_modules/.bin/oxlint'), ['-f', 'json'], { cwd, env, encoding: 'utf8' });
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && String(error.stdout)) return String(error.stdout);
    throw error;
  }
};

const nameOf = (index: number): string => `case-${index}.ts`;

describe('lint', () => {
  const files = Object.fromEntries([
    ...pure.flatMap((folder) => impure.map(([, code], index) => [`${folder}/${nameOf(index)}`, code])),
    ...wrong.map(([, code], index) => [`apps/worker/src/${nameOf(index)}`, code]),
    ...[...pure, 'apps/worker/src'].map((folder) => [`${folder}/fine.ts`, fine]),
    ['apps/worker/src/clock.ts', 'export const now = Date.now();'],
  ]) as Record<string, string>;
  let found: Readonly<Record<string, readonly string[]>>;
  beforeAll(() => void (found = lint(files)));

  it.each(impure.map(([what, , rule], index) => [what, rule, index] as const))(
    'refuses %s in all that must be pure',
    (_what, rule, index) => {
      for (const folder of pure) expect(found[`${folder}/${nameOf(index)}`]).toContain(rule);
    },
  );

  it.each(wrong.map(([what, , rule], index) => [what, rule, index] as const))(
    'refuses %s anywhere',
    (_what, rule, index) => {
      expect(found[`apps/worker/src/${nameOf(index)}`]).toContain(rule);
    },
  );

  it('lets pure code pass, and the worker use the clock', () => {
    const passed = Object.entries(found).filter(([file]) => ['fine.ts', 'clock.ts'].includes(basename(file)));
    expect(passed).toHaveLength(pure.length + 2);
    expect(passed.filter(([, rules]) => rules.length > 0)).toEqual([]);
  });
});
