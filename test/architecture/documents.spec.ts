import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './cruise';

const pages = globSync(['*.md', 'docs/**/*.md', 'infra/**/*.md'], { cwd: root });
const read = (page: string): string => readFileSync(join(root, page), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };

describe('the documents', () => {
  it.each(pages)('%s points at files that are there', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].flatMap(([, link = '']) => link);
    const local = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(local.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  it.each(pages)('%s names folders and files that are there', (page) => {
    const named = [...read(page).matchAll(/`((?:apps|libs|workflows|activities|infra|test)\/[\w./-]+)`/g)];
    expect(named.flatMap(([, path = '']) => path).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it.each(pages)('%s names npm scripts that are there', (page) => {
    const named = [...read(page).matchAll(/npm run ([a-z]+)|npm (start|test)\b/g)];
    expect(named.flatMap(([, run, short]) => run ?? short ?? '').filter((name) => !(name in scripts))).toEqual([]);
  });

  it('begin with the two commands that set everything up', () => {
    const [, first = ''] = /```sh\n([^`]*)```/.exec(read('README.md')) ?? [];
    expect(first).toMatch(/^npm ci && npm start\b.*\nnpm ci && npm test\b.*\n$/);
    expect(read('.ci/run')).toMatch(/^npm ci .*$/m);
    expect(read('.ci/run')).toMatch(/\bnpm test\b/);
  });

  it('list every decision, in order', () => {
    const files = readdirSync(join(root, 'infra/decisions')).filter((file) => /^\d{4}-/.test(file));
    const listed = [...read('infra/decisions/README.md').matchAll(/\((\d{4}-[^)]+)\)/g)].map(([, file]) => file);
    expect(listed).toEqual(files.sort());
    files.forEach((file, index) => expect(read(`infra/decisions/${file}`)).toMatch(new RegExp(`^# ${index + 1}\\. `)));
  });

  it('hold the licence, EUPL-1.2, in full', () => {
    const licence = read('LICENSE');
    expect(licence).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/);
    for (let article = 1; article <= 15; article++) expect(licence).toMatch(new RegExp(`^${article}\\.[A-Z]`, 'm'));
    expect(licence).toMatch(/Appendix/);
  });
});
