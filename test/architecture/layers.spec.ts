import type { ICruiseResult } from 'dependency-cruiser';
import { cruiseFolder, packageOf, refusedFiles, root } from './cruise';

let graph: ICruiseResult;

beforeAll(async () => {
  graph = await cruiseFolder(root, ['apps', 'libs', 'workflows', 'activities']);
}, 60_000);

const edges = () => graph.modules.flatMap((from) => from.dependencies.map((to) => ({ from: from.source, to })));

const neighboursOf = (name: string): readonly string[] => {
  const own = edges().filter(({ from }) => packageOf(from) === name && !from.endsWith('.spec.ts'));
  const others = own.map(({ to }) => packageOf(to.resolved)).filter((other) => other !== name);
  return [...new Set(others)].filter((other) => /^(apps|libs)\/|^(workflows|activities)$/.test(other)).sort();
};

describe('the layers of the repository', () => {
  it('keep to every rule', () => {
    expect(refusedFiles(graph)).toEqual([]);
    expect(graph.summary.totalCruised).toBeGreaterThan(200);
  });

  it('are seen where a package is imported by its name', () => {
    const byName = edges().filter(({ to }) => to.module.startsWith('@eensluidend/'));
    expect(byName.length).toBeGreaterThan(100);
    expect(byName.filter(({ to }) => !/^(libs\/[^/]+|workflows|activities)\/src\//.test(to.resolved))).toEqual([]);
    const domain = byName.find(({ from, to }) => /^libs\/application\//.test(from) && to.module.endsWith('/domain'));
    expect(domain?.to.resolved).toBe('libs/domain/src/index.ts');
  });

  it('are seen where only a type is imported', () => {
    const types = edges().filter(
      ({ from, to }) => /^workflows\//.test(from) && to.module === '@eensluidend/activities',
    );
    expect(types.length).toBeGreaterThan(0);
    expect(types.every(({ to }) => to.dependencyTypes.includes('type-only'))).toBe(true);
  });

  it('know every npm package and Node builtin as such, so that the rule against them bites', () => {
    const foreign = edges().filter(
      ({ to }) => !packageOf(to.resolved).match(/^(apps|libs)\/|^(workflows|activities)$/),
    );
    const known = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'];
    expect(foreign.length).toBeGreaterThan(100);
    expect(foreign.filter(({ to }) => !to.dependencyTypes.some((type) => known.includes(type)))).toEqual([]);
  });

  it('let the browser know the contracts only', () => {
    expect(neighboursOf('apps/web')).toEqual(['libs/contracts']);
  });

  it('let workflows know the types of activities only', () => {
    expect(neighboursOf('workflows')).toEqual(['activities']);
  });
});
