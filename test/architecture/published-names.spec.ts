import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './cruise';
import { formsOf, publishedNames, wordsOf } from './published-names';

/** English that needs no translation: small words, and what every API and program has. Kept short on purpose. */
const ordinary = words(`
  about again allowed already an code computed contradicts data detail did done earlier ended errors field
  first found future id ids is json kind large last late lost malformed match media method missing
  more newer no now older openapi past per purpose required reused role sentence short status sum summary
  than the today try twice type unchecked unknown unsupported voted wrong
`);

/** The identifiers of GLOSSARY.md: what stands between back-ticks in the second column. */
const glossary = new Set(
  readFileSync(join(root, 'GLOSSARY.md'), 'utf8')
    .split('\n')
    .flatMap((line) => [...(line.split('|')[2] ?? '').matchAll(/`([^`]+)`/g)])
    .flatMap(([, name = '']) => wordsOf(name).flatMap(formsOf)),
);

const published = publishedNames();

describe('every published name', () => {
  it('has its words in the glossary', () => {
    const known = (word: string) => ordinary.has(word) || formsOf(word).some((form) => glossary.has(form));
    const strange = published.flatMap(([where, name]) =>
      wordsOf(name)
        .filter((word) => !known(word))
        .map((word) => `${word}: ${where} ${name}`),
    );
    expect([...new Set(strange)].sort()).toEqual([]);
  });

  it('is looked at: events, commands, roles, paths, workflows and fields', () => {
    const names = new Set(published.map(([where, name]) => `${where} ${name}`));
    for (const name of [
      'event GazettePrepared',
      'command recordAlignment',
      'role griffier',
      'path advice-answers',
      'path timeline',
      'workflow secrecyWorkflow',
      'search attribute NextDeadline',
      'field or value decisionPoints',
      'field or value takenOver',
      'fact previousHash',
      'refusal unknownText',
    ])
      expect(names).toContain(name);
  });
});

describe('the list of ordinary words', () => {
  it('holds no word that the glossary has or that nothing uses', () => {
    const used = new Set(published.flatMap(([, name]) => wordsOf(name)));
    expect([...ordinary].filter((word) => glossary.has(word) || !used.has(word))).toEqual([]);
  });
});

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}
