import { relative, resolve } from 'node:path';
import type { ICruiseResult, IFlattenedRuleSet } from 'dependency-cruiser';

export const root = resolve(__dirname, '../..');
export const fixtures = resolve(__dirname, 'fixtures');

/** A file that a rule refuses, by a path relative to the cruised folder. */
export interface Refused {
  readonly rule: string;
  readonly file: string;
}

/** Cruises folders with the rules of the repository, as the command in `npm run lint` does. */
export async function cruiseFolder(baseDir: string, folders: readonly string[]): Promise<ICruiseResult> {
  const { cruise } = await import('dependency-cruiser');
  const { default: extractOptions } = await import('dependency-cruiser/config-utl/extract-depcruise-options');
  const { default: extractTsConfig } = await import('dependency-cruiser/config-utl/extract-ts-config');
  const tsConfig: unknown = extractTsConfig(resolve(root, 'tsconfig.json'));
  const { tsConfig: _, exclude, ...options } = await extractOptions(resolve(root, '.dependency-cruiser.cjs'));
  const answer = await cruise(
    [...folders],
    // The fixtures are left out of the repository; seen from their own folder they are what is cruised.
    { ...options, ...(baseDir === root && exclude ? { exclude } : {}), baseDir, validate: true },
    undefined,
    { tsConfig },
  );
  if (typeof answer.output === 'string') throw new Error('the cruiser gave a text instead of a graph');
  return answer.output;
}

/** The names of all rules of the repository. */
export async function ruleNames(): Promise<readonly string[]> {
  const { default: extractOptions } = await import('dependency-cruiser/config-utl/extract-depcruise-options');
  const { ruleSet } = await extractOptions(resolve(root, '.dependency-cruiser.cjs'));
  const rules: IFlattenedRuleSet = ruleSet ?? {};
  return (rules.forbidden ?? []).map(({ name }) => name ?? '');
}

/** Every file that a rule refuses, once per rule, in order. */
export const refusedFiles = ({ summary }: ICruiseResult): readonly Refused[] => {
  const seen = new Map<string, Refused>();
  for (const { rule, from, cycle } of summary.violations)
    for (const file of [from, ...(cycle ?? []).map(({ name }) => name)])
      seen.set(`${rule.name} ${file}`, { rule: rule.name, file });
  return [...seen.values()];
};

/** Package (`libs/domain`, `workflows`) that a file belongs to. */
export const packageOf = (file: string): string => {
  const [first = '', second = ''] = relative('.', file).split('/');
  return first === 'libs' || first === 'apps' ? `${first}/${second}` : first;
};
