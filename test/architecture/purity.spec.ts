import { join } from 'node:path';
import type { ESLint, Linter } from 'eslint';
import { root } from './cruise';

/** What must not be written where rules and workflows live, each with the rule of eslint that refuses it. */
const impure = [
  ['the clock', 'export const now = Date.now();', 'no-restricted-properties'],
  ['the clock, by index', "export const now = Date['now']();", 'no-restricted-properties'],
  ['the clock, taken apart', 'export const { now } = Date;', 'no-restricted-properties'],
  ['a Date of now', 'export const now = new Date();', 'no-restricted-syntax'],
  ['a Date as text', 'export const now = Date();', 'no-restricted-syntax'],
  ['the time since the start', 'export const now = performance.now();', 'no-restricted-globals'],
  ['a timer', 'setTimeout(() => undefined, 1);', 'no-restricted-globals'],
  ['chance', 'export const chance = Math.random();', 'no-restricted-properties'],
  ['random ids', 'export const id = crypto.randomUUID();', 'no-restricted-globals'],
  ['random ids by a detour', 'export const id = globalThis.crypto.randomUUID();', 'no-restricted-globals'],
  ['the environment', "export const mode = process.env['MODE'];", 'no-restricted-globals'],
] as const;

/** One path in each place that must be pure. */
const pure = [
  'libs/domain/src/stage.ts',
  'libs/domain/src/steps/text.ts',
  'libs/calendar/src/term.ts',
  'libs/access/src/see.ts',
  'workflows/src/round.ts',
];

let eslint: ESLint;

beforeAll(async () => {
  const { ESLint: Engine } = await import('eslint');
  const { default: tseslint } = await import('typescript-eslint');
  // These rules look at the text alone; without types the whole project need not be read.
  const withoutTypes = tseslint.configs.disableTypeChecked as Linter.Config;
  eslint = new Engine({ cwd: root, overrideConfig: [withoutTypes] });
}, 60_000);

const rulesAgainst = async (code: string, file: string): Promise<readonly string[]> => {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: join(root, file) });
  const fatal = result?.messages.find((message) => message.fatal);
  if (fatal) throw new Error(fatal.message);
  return (result?.messages ?? []).filter(({ severity }) => severity === 2).map(({ ruleId }) => ruleId ?? '');
};

describe.each(pure)('lint in %s', (file) => {
  it.each(impure)('refuses %s', async (_what, code, rule) => {
    expect(await rulesAgainst(code, file)).toContain(rule);
  });

  it('lets pure code pass', async () => {
    expect(await rulesAgainst('export const twice = (value: number): number => value * 2;', file)).toEqual([]);
  });
});

describe('lint elsewhere', () => {
  it('lets the worker use the clock', async () => {
    expect(await rulesAgainst('export const now = Date.now();', 'apps/worker/src/loop.ts')).toEqual([]);
  });
});
