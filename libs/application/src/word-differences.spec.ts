import { differInvisibly, wordDifferences } from './word-differences';

const written = (from: string, to: string) =>
  wordDifferences(from, to)
    .map(({ kind, text }) => (kind === 'same' ? text : `[${kind === 'added' ? '+' : '-'}${text}]`))
    .join('');

describe('the words that differ between the joint text and an amended one (R81)', () => {
  it('are shown word by word, with what stayed the same around them (R81)', () => {
    expect(written('De raad stelt de nota vast.\n', 'De raad stelt de gewijzigde nota vast.\n')).toBe(
      'De raad stelt de [+gewijzigde ]nota vast.\n',
    );
    expect(written('voor 1 januari 2026', 'voor 1 juli 2027')).toBe('voor 1 [-januari][+juli] [-2026][+2027]');
  });

  it('show a whole line that came or went', () => {
    expect(written('een\ntwee\ndrie\n', 'een\ndrie\n')).toBe('een\n[-twee\n]drie\n');
    expect(written('een\ndrie\n', 'een\ntwee\ndrie\nvier\n')).toBe('een\n[+twee\n]drie\n[+vier\n]');
  });

  it('are none between equal texts, and everything against an empty one', () => {
    expect(wordDifferences('zelfde\ntekst', 'zelfde\ntekst')).toEqual([{ kind: 'same', text: 'zelfde\ntekst' }]);
    expect(wordDifferences('', 'nieuw')).toEqual([{ kind: 'added', text: 'nieuw' }]);
    expect(wordDifferences('', '')).toEqual([]);
  });

  it.each([
    ['the Unicode form', 'één', 'e\u0301e\u0301n'],
    ['the ends of lines', 'regel\r\nregel\r', 'regel\nregel\n'],
    ['a no-break space', 'artikel\u00a081 en 5\u202fkm', 'artikel 81 en 5 km'],
    ['a soft hyphen', 'gemeente\u00adraad', 'gemeenteraad'],
    ['a no-break hyphen', 're\u2011integratie', 're-integratie'],
    ['a mark without width', '\ufeffde\u200b raad\u200e', 'de raad'],
  ])('are none in what nobody sees, such as %s (R81, R5)', (_what, from, to) => {
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      expect(wordDifferences(one, other)).toEqual([{ kind: 'same', text: to.normalize('NFC') }]);
      expect(differInvisibly(one, other)).toBe(true);
    }
    expect([differInvisibly(from, from), differInvisibly(from, `${to} dus`)]).toEqual([false, false]);
  });

  it('are shown between what nobody sees, without it (R81)', () => {
    expect(written('De raad\r\nstelt gemeente\u00adbreed vast', 'De\u00a0raad\nstelt gewijzigd vast')).toBe(
      'De raad\nstelt [-gemeentebreed][+gewijzigd] vast',
    );
  });

  it.each([
    ['Art. 1: één, twee;\n\n  drie', 'Art. 2: twee, één;\n drie\nvier'],
    ['a\n\nb', 'a\nb'],
    ['Een zin... Nog een; (en) weer één?! Slot', 'Een zin. Nog één;; en weer?\n\n.'],
    ['woord '.repeat(3_000), 'ander '.repeat(3_000)],
    ['regel\n'.repeat(3_000), 'zin\n'.repeat(3_000)],
  ])('always add up to both texts', (from, to) => {
    const pieces = wordDifferences(from, to);
    const without = (kind: string) => pieces.filter((each) => each.kind !== kind).map((each) => each.text);
    expect([without('added').join(''), without('removed').join('')]).toEqual([from, to]);
  });
});
