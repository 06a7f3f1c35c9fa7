import { globSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cruiseFolder, fixtures, refusedFiles, ruleNames } from './cruise';

const folders = readdirSync(fixtures);

describe('the rules of .dependency-cruiser.cjs', () => {
  it('each have a fixture, and each fixture has a rule', async () => {
    expect([...folders].sort()).toEqual([...(await ruleNames())].sort());
  });

  it.each(folders)('%s refuses every file that offends, and no other', async (rule) => {
    const tree = join(fixtures, rule);
    const offending = globSync('**/offends*.ts', { cwd: tree }).sort();
    expect(offending).not.toEqual([]);

    const refused = refusedFiles(await cruiseFolder(tree, ['.'])).filter((each) => each.rule === rule);

    expect(refused.map(({ file }) => file).sort()).toEqual(offending);
    expect(refused.every(({ file }) => basename(file).startsWith('offends'))).toBe(true);
  });
});
