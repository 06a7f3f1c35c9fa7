import type { Rule } from '@eensluidend/contracts';
import { marksInCode, marksInSpec, type Mark } from './marks';
import type { Source } from './sources';

export interface Evidence {
  readonly code: readonly Mark[];
  readonly specs: readonly Mark[];
}

type Rules = Readonly<Record<string, Rule>>;
type Status = 'met' | 'prepared' | 'open';

export const evidenceIn = (code: readonly Source[], specs: readonly Source[]): Evidence => ({
  code: code.flatMap(marksInCode),
  specs: specs.flatMap(marksInSpec),
});

const of = (marks: readonly Mark[], id: string): readonly Mark[] => marks.filter(({ rule }) => rule === id);

/** `open`: nothing proves it; `prepared`: the pure rule is there, a later part is not; `met`: code and spec. */
export const statusOf = (id: string, rule: Rule, { code, specs }: Evidence): Status => {
  if (of(code, id).length === 0 || of(specs, id).length === 0) return 'open';
  return rule.missing === undefined ? 'met' : 'prepared';
};

/** The rules that no spec proves, and those that no code names. */
export const unproven = (rules: Rules, { code, specs }: Evidence) => ({
  withoutSpec: Object.keys(rules).filter((id) => of(specs, id).length === 0),
  withoutCode: Object.keys(rules).filter((id) => of(code, id).length === 0),
});

/** Places that name a rule which is not in the catalogue. */
export const strangers = (rules: Rules, { code, specs }: Evidence): readonly string[] =>
  [...code, ...specs]
    .filter(({ rule }) => !Object.hasOwn(rules, rule))
    .map(({ rule, path, name }) => `${rule}: ${path} ${name}`.trim());

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');
const titleText = (text: string): string => cell(text).replaceAll('[', '\\[').replaceAll(']', '\\]');
const shortPath = (path: string): string => path.replace(/^(libs|apps)\//, '').replace('/src/', '/');

const codeCell = (marks: readonly Mark[]): string =>
  [...new Set(marks.map(({ path }) => path))]
    .map((path) => {
      const names = marks.filter((mark) => mark.path === path && mark.name !== '').map(({ name }) => ` \`${name}\``);
      return `[${shortPath(path)}](../${path})${names.join('')}`;
    })
    .join('<br>');

const specCell = (marks: readonly Mark[]): string =>
  marks.map(({ path, name }) => `[${titleText(name)}](../${path})`).join('<br>');

const row = (id: string, rule: Rule, evidence: Evidence): string => {
  const status = statusOf(id, rule, evidence);
  const cells = [
    id,
    `**${cell(rule.name)}**<br>${cell(rule.sentence)}`,
    `${cell(rule.basis)}<br>${rule.kind}; ${rule.engine.join(', ')}`,
    codeCell(of(evidence.code, id)),
    specCell(of(evidence.specs, id)),
    status === 'prepared' ? `prepared: ${cell(rule.missing ?? '')}` : status,
  ];
  return `| ${cells.join(' | ')} |`;
};

const table = (rules: Rules, evidence: Evidence): string =>
  [
    '| rule | what it demands | article or agreement | code | spec | status |',
    '| --- | --- | --- | --- | --- | --- |',
    ...Object.entries(rules).map(([id, rule]) => row(id, rule, evidence)),
  ].join('\n');

const counted = (rules: Rules, evidence: Evidence): string => {
  const statuses = Object.entries(rules).map(([id, rule]) => statusOf(id, rule, evidence));
  const count = (status: Status) => statuses.filter((each) => each === status).length;
  return `${statuses.length} rules: ${count('met')} met, ${count('prepared')} prepared, ${count('open')} open.`;
};

/** The page on the rules, as Markdown: each rule with its article or agreement, code, spec and status. */
export const rulesPage = (sections: Readonly<Record<string, Rules>>, evidence: Evidence): string => {
  const all = Object.assign({}, ...Object.values(sections)) as Rules;
  return [
    '# The rules',
    'Made from the code by `npm run rules`; do not edit. The catalogue is in [rules.ts](../libs/contracts/src/rules.ts).',
    '_Code_ is what names the rule in a doc comment, or as the rule of a refusal, a warning or an open task. _Spec_ is a test with the rule in its title. _Met_: both are there. _Prepared_: both are there, and a later part is missing. _Open_: one of them is not there.',
    '_Enforce_: an act is refused, a report does not count. _Warn_: a warning. _Record_: recorded as it was.',
    counted(all, evidence),
    ...Object.entries(sections).flatMap(([name, rules]) => [`## ${name}`, table(rules, evidence)]),
  ]
    .join('\n\n')
    .concat('\n');
};
