import {
  commands,
  refusals,
  rules,
  type CommandContract,
  type RefusalCode,
  type RefusalText,
} from '@eensluidend/contracts';
import type { FieldsByCode } from './refused';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
const named = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join('<br>');

const all: readonly CommandContract[] = Object.values(commands);
const givenBy = (code: RefusalCode): readonly string[] =>
  all.filter((contract) => contract.refusals.includes(code)).map(({ name }) => name);

const row = (code: RefusalCode, { status, sentence, rule, basis }: RefusalText, fields: FieldsByCode): string => {
  const article = basis ?? (rule ? rules[rule].basis : '');
  const cells = [named([code]), status, cell(sentence), rule ?? '', cell(article), named(fields.get(code) ?? [])];
  return `| ${[...cells, named(givenBy(code))].join(' | ')} |`;
};

/** The page on refusals, as Markdown: each code with its status, sentence, rule, article, fields and commands. */
export const refusalsPage = (fields: FieldsByCode): string =>
  [
    '# The refusals',
    'Made from the code by `npm run rules`; do not edit. A refusal is an answer, not an error: `application/problem+json` (RFC 9457) with the code, the sentence, the rule of [the catalogue](rules.md), the article or agreement, and the field it is about.',
    'What stands in braces is filled in. Without commands, a refusal can come with any request.',
    [
      '| code | status | sentence | rule | article or agreement | field | commands |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      ...Object.entries(refusals).map(([code, text]) => row(code as RefusalCode, text, fields)),
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
