import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules, ruleSections, type Rule } from '@eensluidend/contracts';
import { marksInCode, marksInSpec } from './marks';
import { idleRules } from './idle';
import { pages } from './pages';
import { evidenceIn, rulesPage, statusOf, strangers, unproven } from './rules-page';
import { codeOfRepository, root, specsOfRepository } from './sources';

const rulesById: ReadonlyMap<string, Rule> = new Map(Object.entries(rules));
const evidence = evidenceIn(codeOfRepository(), specsOfRepository());

describe('the catalogue', () => {
  it('holds R1 to R125, each once', () => {
    const ids = Object.values(ruleSections).flatMap((section) => Object.keys(section));
    expect([...ids].sort()).toEqual(Array.from({ length: 125 }, (_, index) => `R${index + 1}`).sort());
    expect(ids).toEqual(Object.keys(rules));
  });

  it('has a spec for every rule', () => {
    expect(unproven(rules, evidence).withoutSpec).toEqual([]);
  });

  it('has a place in the code for every rule', () => {
    expect(unproven(rules, evidence).withoutCode).toEqual([]);
  });

  it('says what is missing where nothing that runs uses the code yet', () => {
    const silent = idleRules(codeOfRepository(), evidence.code).filter(
      (id) => rulesById.get(id)?.missing === undefined,
    );
    expect(silent).toEqual([]);
  });

  it('knows every rule that the code or a spec names', () => {
    expect(strangers(rules, evidence)).toEqual([]);
  });
});

/** The beginnings of the lines that are on one page and not on the other, so that a failure can be read. */
const changes = (now: string, then: string): readonly string[] => {
  const [before, after] = [now.split('\n'), then.split('\n')];
  const gone = before.filter((line) => !after.includes(line)).map((line) => `- ${line.slice(0, 60)}`);
  const added = after.filter((line) => !before.includes(line)).map((line) => `+ ${line.slice(0, 60)}`);
  const moved = now === then || gone.length + added.length > 0 ? [] : ['lines in another order'];
  return [...gone, ...added, ...moved];
};

describe('the pages made from the code', () => {
  it.each(Object.entries(pages()))('docs/%s is current: npm run rules makes it', (name, text) => {
    expect(changes(readFileSync(join(root, 'docs', name), 'utf8'), text)).toEqual([]);
  });
});

const rule: Rule = { name: 'Opening quorum', sentence: 'Z.', kind: 'statutory', engine: ['enforce'], basis: 'Gw 20' };
const inCode = (text: string) => marksInCode({ path: 'a.ts', text }).map(({ rule: id, name }) => [id, name]);
const inSpec = (text: string) => marksInSpec({ path: 'a.spec.ts', text }).map(({ rule: id, name }) => [id, name]);

describe('what the code says of rules', () => {
  it('stands in doc comments: the declaration at the top carries the rule', () => {
    expect(inCode('/** More than half (R69, Gemeentewet 20). */\nexport const opens = () => true;')).toEqual([
      ['R69', 'opens'],
    ]);
    expect(inCode('interface A {\n  /** Each has one (R114). */\n  b: string;\n}')).toEqual([['R114', 'A']]);
    expect(inCode('/** R12 and R13. */\nfunction both() {}')).toEqual([
      ['R12', 'both'],
      ['R13', 'both'],
    ]);
  });

  it('stands in refusals, warnings and wordings', () => {
    const entries =
      "const r = { tooFew: refusal(422, 'R1 in a sentence', 'R69'), late: warning('Laat.', 'R51', 'Awb') };";
    expect(inCode(entries)).toEqual([
      ['R69', 'tooFew'],
      ['R51', 'late'],
    ]);
    expect(inCode("const words = { sign: () => ({ act: 'x', rule: 'R84' }) };")).toEqual([['R84', 'sign']]);
  });

  it('does not stand in other comments, other texts or names', () => {
    expect(inCode("// R1\nconst R2 = 'R3';\nconst other = call('R4');\n/* R5 */\nexport const x = `R6`;")).toEqual([]);
  });
});

describe('what the specs say of rules', () => {
  it('stands in parentheses in titles, also of tables', () => {
    expect(inSpec("it('19 of 39 cannot open (R69, Gemeentewet 20)', () => {});")).toEqual([
      ['R69', '19 of 39 cannot open (R69, Gemeentewet 20)'],
    ]);
    expect(inSpec('describe(`of ${body} (R1)`, () => { test("x (R2)", () => {}); });')).toEqual([
      ['R1', 'of … (R1)'],
      ['R2', 'x (R2)'],
    ]);
    expect(inSpec("it.each([['a tie (R77)', 1]])('%s', () => {});")).toEqual([['R77', 'a tie (R77)']]);
  });

  it('does not count where a spec is skipped, or names the rule elsewhere', () => {
    expect(inSpec("it.skip('x (R1)', f); it.todo('x (R2)'); xit('x (R3)', f); describe.skip('x (R4)', f);")).toEqual(
      [],
    );
    expect(inSpec("// (R1)\nit('R2 without parentheses', () => { expect('(R3)').toBe('x'); });")).toEqual([]);
  });
});

describe('the guards', () => {
  const code = [{ path: 'a.ts', text: '/** R1, R2. */\nexport const one = 1;\n/** R999. */\nexport const two = 2;' }];
  const specs = [{ path: 'a.spec.ts', text: "it('is so (R1)', f); it('is odd (R126)', f); it('no code (R3)', f);" }];
  const found = evidenceIn(code, specs);
  const catalogue = { R1: rule, R2: rule, R3: rule };

  it('find a rule without a spec, and one without code', () => {
    expect(unproven(catalogue, found)).toEqual({ withoutSpec: ['R2'], withoutCode: ['R3'] });
  });

  it('find a rule that does not exist, in a doc comment and in a title', () => {
    expect(strangers(catalogue, found)).toEqual(['R999: a.ts two', 'R126: a.spec.ts is odd (R126)']);
  });

  it('find a rule of which only specs use the code', () => {
    const idle = { path: 'libs/domain/src/idle.ts', text: '/** R1. */\nexport const idle = () => 1;' };
    const busy = { path: 'libs/domain/src/busy.ts', text: '/** R2. */\nexport const busy = () => 1;' };
    const user = {
      path: 'libs/domain/src/views/user.ts',
      text: "import { busy } from '../busy';\nexport const x = busy;",
    };
    const all = [idle, busy, user];
    expect(idleRules(all, evidenceIn(all, []).code)).toEqual(['R1']);
    const outside = { path: 'apps/api/src/a.ts', text: "import { idle } from '@eensluidend/domain';" };
    expect(idleRules([...all, outside], evidenceIn(all, []).code)).toEqual([]);
  });

  it('call a rule met, prepared or open', () => {
    expect(Object.entries(catalogue).map(([id, each]) => statusOf(id, each, found))).toEqual(['met', 'open', 'open']);
    expect(statusOf('R1', { ...rule, missing: 'No mail.' }, found)).toBe('prepared');
  });

  it('see that the page changes when a spec, a place in the code or a status does', () => {
    const page = (evidenceNow = found, rulesNow: Readonly<Record<string, Rule>> = catalogue) =>
      rulesPage({ Council: rulesNow }, evidenceNow);
    const row = (text: string) => text.split('\n').find((line) => line.startsWith('| R1 '));
    expect(row(page())).toBe(
      '| R1 | **Opening quorum**<br>Z. | Gw 20<br>statutory; enforce | [a.ts](../a.ts) `one` | [is so (R1)](../a.spec.ts) | met |',
    );
    const others = [
      page(evidenceIn(code, [])),
      page(evidenceIn([], specs)),
      page(found, { ...catalogue, R1: { ...rule, missing: 'No mail.' } }),
      page(found, { ...catalogue, R1: { ...rule, sentence: 'Anders.' } }),
    ];
    expect(others.filter((each) => row(each) === row(page()))).toEqual([]);
  });
});
