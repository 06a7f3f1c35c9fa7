import { asPhrases, changesIn, differencesAddress, onlyIn, shortened, textBefore, type Piece } from './differences';

const same = (text: string): Piece => ({ kind: 'same', text });
const removed = (text: string): Piece => ({ kind: 'removed', text });
const added = (text: string): Piece => ({ kind: 'added', text });

describe('two texts beside each other', () => {
  it('have an address of their own', () =>
    expect(differencesAddress('p1', 't1', 't2')).toBe('/voorstellen/p1/verschillen?van=t1&naar=t2'));

  it('are a text and the one before it; the first has none before it', () => {
    const texts = [{ textId: 't1' }, { textId: 't2' }];
    expect([textBefore(texts, 't2'), textBefore(texts, 't1'), textBefore(texts, 't9')]).toEqual([
      { textId: 't1' },
      undefined,
      undefined,
    ]);
  });

  it('count a replaced word as one change', () =>
    expect(changesIn([same('De '), removed('nota'), added('visie'), same(' geldt'), added(' nu'), same('.')])).toBe(2));

  it('read words that were replaced one after the other as one change', () => {
    const pieces = [removed('de'), added('een'), same(' '), removed('grote'), added('kleine'), same(' '), same('nota')];
    expect(asPhrases(pieces)).toEqual([removed('de grote'), added('een kleine'), same(' '), same('nota')]);
    const apart = [added('Nu'), same(' '), added('dan'), same('\n'), removed('a'), same('\n'), added('b')];
    expect(asPhrases(apart)).toEqual(apart);
  });

  it('have a part that stands in one of them only', () =>
    expect([onlyIn([removed('weg')]), onlyIn([added('nieuw')]), onlyIn([same('x')]), onlyIn([])]).toEqual([
      'from',
      'to',
      undefined,
      undefined,
    ]));
});

describe('what stayed the same', () => {
  const long = Array.from({ length: 200 }, (_, nth) => `woord${nth}`).join(' ');

  it('is left out but for whole words around a change', () => {
    const [first, , , middle, , last] = shortened([
      same(long),
      removed('oud'),
      added('nieuw'),
      same(long),
      added('meer'),
      same(long),
    ]).map(({ text }) => text);
    expect(first).toMatch(/^\[…\]\nwoord\d+ .* woord199$/);
    expect(middle).toMatch(/^woord0 .* woord\d+\n\[…\]\nwoord\d+ .* woord199$/);
    expect(last).toMatch(/^woord0 .* woord\d+\n\[…\]$/);
  });

  it('is shown whole where it is short, and what was changed is never shortened', () =>
    expect(shortened([same('kort'), removed(long)])).toEqual([same('kort'), removed(long)]));
});
