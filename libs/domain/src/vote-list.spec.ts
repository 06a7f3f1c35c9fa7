import { publishedVoteList, shippedDefinition, testDefinition } from '@eensluidend/testing';
import { bodyOf } from './bodies';
import { readVoteList } from './vote-list';
import { findGroup } from './vote-list-groups';

const maastricht = () => {
  const body = bodyOf(shippedDefinition(), 'council-gm0935');
  if (!body) throw new Error('the shipped definition has no council of Maastricht');
  return body;
};
const council = () => {
  const body = bodyOf(testDefinition(), 'council-aa');
  if (!body) throw new Error('the test region has no council AA');
  return body;
};
const read = (text: string, on = '2025-12-16') => readVoteList(text, council(), on);

describe('who cast no vote', () => {
  it.each([
    ['Onthouden: De Wit (Rood)'],
    ['Afwezig: De Wit (Rood), Klaassen (Blauw)'],
    ['Afwezig de heer De Wit (Rood)'],
    ['Niet deelgenomen aan de stemming: mw. De Wit (Rood)'],
    ['Zich onthouden: De Wit (Rood)'],
    ['Blanco (1): De Wit (Rood)'],
  ])('is shown and counted for nothing: “%s” (R78)', (line) => {
    const list = read(`Voor: Jansen (Rood)\nTegen: Smeets (Blauw)\n${line}`);
    expect([list.for, list.against, list.unread]).toEqual([1, 1, [{ line: 3, text: line, why: 'noVote' }]]);
  });

  it('is everybody on the lines after it, until the next side (R78)', () => {
    const list = read('Afwezig:\nDe Wit (Rood)\n\nKlaassen (Blauw)\nTegen:\nSmeets (Blauw)');
    expect([list.for, list.against, list.unread.map(({ line }) => line)]).toEqual([0, 1, [1, 2, 4]]);
  });

  it('may stand inside a line, as a side may (R78)', () => {
    const list = read('Voor: Jansen (Rood). Tegen: Smeets (Blauw), De Wit (Rood). Afwezig: Klaassen (Blauw)');
    expect([list.for, list.against, list.unread.map(({ why }) => why)]).toEqual([1, 2, ['noVote']]);
  });
});

describe('a side that is not plain', () => {
  it.each([
    ['Tegen dhr. Smeets (Blauw), mw. Vos (Rood)', 1, 2],
    ['Tegen – Smeets (Blauw), Vos (Rood)', 1, 2],
    ['Tegenstemmers:\nSmeets (Blauw), Vos (Rood)', 1, 2],
    ['Het andere kamp:\nSmeets (Blauw), Vos (Rood)', 1, 0],
  ])('is read where it can be, and else nobody is counted on a side: “%s” (R78)', (rest, inFavour, against) => {
    const list = read(`Voor: Jansen (Rood)\n${rest}`);
    expect([list.for, list.against]).toEqual([inFavour, against]);
    expect(list.unread.length > 0).toBe(against === 0);
  });

  it('does not follow from a side on which nobody voted (R78)', () => {
    const list = read('De raad besluit unaniem, niemand stemt tegen\nJansen (Rood)');
    expect([list.for, list.against]).toEqual([1, 0]);
  });

  it('does not hide that one person is named twice, by a capital or a title (R78)', () => {
    expect(read('Voor: dhr. Jansen (Rood), Dhr. jansen (Rood)').twice).toEqual(['Dhr. jansen']);
    expect(read('Voor: dhr. Jansen (Rood)\nTegen: Jansen (Rood)').twice).toEqual(['Jansen']);
  });
});

describe('a published vote list', () => {
  const published = () => readVoteList(publishedVoteList, maastricht(), '2025-12-16');

  it('is read into 36 votes by member and group, and the sums agree (R78)', () => {
    const list = published();
    expect([list.votes.length, list.for, list.against, list.announced, list.countsAgree]).toEqual([
      36,
      36,
      0,
      { cast: 36 },
      true,
    ]);
    expect(list.byGroup.map(({ group, for: count }) => [group, count])).toEqual([
      ['spm', 5],
      ['groenlinks', 4],
      ['d66', 4],
      ['cda', 4],
      ['pvda', 4],
      ['vvd', 2],
      ['pvm', 2],
      ['volt', 2],
      ['sp', 2],
      ['pvdd', 1],
      ['50plus', 1],
      ['sab', 1],
      ['fvd', 1],
      ['moed', 1],
      ['maastricht-van-nu', 2],
    ]);
    expect([list.unread, list.twice]).toEqual([[], []]);
  });

  it('reads a name that goes on after the end of a line', () => {
    expect(
      published()
        .votes.slice(0, 5)
        .map((each) => each.member),
    ).toEqual(['dhr. Appelhof', 'dhr. Berkenveld', 'mw. Courtens-Dassen', 'dhr. Dassenberg', 'dhr. Eikenaar']);
  });

  it('shows each misprint beside what was read: a zero for an O, a dash in a name, a name without a title (R80)', () => {
    expect(published().readings).toEqual([
      { line: 12, written: 'Jan Nachtegaal', read: 'Jan Nachtegaal', kind: 'untitled' },
      { line: 15, written: 'mw. Akker — van der Munt', read: 'mw. Akker-van der Munt', kind: 'dash' },
      { line: 22, written: 'M:0ED', read: 'M:OED', kind: 'group' },
    ]);
  });
});

describe('a vote list with two sides', () => {
  it.each([
    ['Voor: dhr. Aa (Rood), mw. Bb (Blauw)\nTegen: dhr. Cc (Rood)'],
    ['Voor (2):\ndhr. Aa (Rood), mw. Bb (Blauw)\n\nTegen (1):\ndhr. Cc (Rood)'],
    ['Voor stemden: dhr. Aa (Rood) en mw. Bb (Blauw).\nTegen stemden: dhr. Cc (Rood).'],
    [
      'Het voorstel wordt met 2 stemmen voor en 1 tegen aangenomen:\nVoor\ndhr. Aa (Rood); mw. Bb (Blauw)\nTegen\ndhr. Cc (Rood)',
    ],
  ])('is read side by side: %s', (text) => {
    const { votes, countsAgree, unread } = read(text);
    expect(votes).toEqual([
      { member: 'dhr. Aa', group: 'rood', vote: 'for' },
      { member: 'mw. Bb', group: 'blauw', vote: 'for' },
      { member: 'dhr. Cc', group: 'rood', vote: 'against' },
    ]);
    expect([countsAgree, unread]).toEqual([true, []]);
  });

  it('takes all for against when the proposal was unanimously rejected', () => {
    const { for: inFavour, against } = read('Het voorstel wordt unaniem verworpen:\ndhr. Aa (Rood), mw. Bb (Blauw)');
    expect([inFavour, against]).toEqual([0, 2]);
  });
});

describe('what cannot be read', () => {
  it('is shown by line number and text, and nothing is guessed', () => {
    const { votes, unread } = read('dhr. Aa (Rood),\ndhr. Bb Rood,\n(Blauw)\nmw. Cc (Paars), dhr. Dd (Blauw)\n???');
    expect(votes.map((each) => each.member)).toEqual(['dhr. Aa', 'dhr. Dd']);
    expect(unread).toEqual([
      { line: 2, text: 'dhr. Bb Rood,', why: 'notUnderstood' },
      { line: 3, text: '(Blauw)', why: 'notUnderstood' },
      { line: 4, text: 'mw. Cc (Paars), dhr. Dd (Blauw)', why: 'unknownGroup' },
      { line: 5, text: '???', why: 'notUnderstood' },
    ]);
  });

  it('is a group that did not exist on the day (R80)', () => {
    expect(read('dhr. Aa (Nieuw)', '2025-12-09').unread).toEqual([
      { line: 1, text: 'dhr. Aa (Nieuw)', why: 'groupNotThen' },
    ]);
    expect(read('dhr. Aa (Nieuw)', '2025-12-10').votes).toEqual([{ member: 'dhr. Aa', group: 'nieuw', vote: 'for' }]);
    expect(read('dhr. Aa (Nieuw)', '2025-12').unread).toEqual([]);
  });

  it('is a group name that could mean two groups', () => {
    const groups = [
      { id: 'a', name: 'LI' },
      { id: 'b', name: 'L1' },
    ];
    const { unread } = readVoteList('dhr. Aa (LL)', { ...council(), groups }, '2025-12-16');
    expect(unread.map((each) => each.why)).toEqual(['unknownGroup']);
    expect(readVoteList('dhr. Aa (L1)', { ...council(), groups }, '2025-12-16').votes[0]?.group).toBe('b');
  });

  it('does not make the sums agree: 36 announced and 35 names, or a name twice (R78)', () => {
    expect(
      read('Er worden geteld:\nAangaande dit voorstel worden 2 stemmen uitgebracht.\ndhr. Aa (Rood)').countsAgree,
    ).toBe(false);
    const double = read('dhr. Aa (Rood), dhr. Aa (Rood)');
    expect([double.countsAgree, double.twice]).toEqual([false, ['dhr. Aa']]);
    expect(read('Voor (2): dhr. Aa (Rood)').countsAgree).toBe(false);
  });

  it('finds a group by its alias', () => {
    const groups = [{ id: 'pvm', name: 'Partij Veilig', aliases: ['PVM'] }];
    expect(readVoteList('dhr. Aa (P.V.M.)', { ...council(), groups }, '2025-12-16').votes[0]?.group).toBe('pvm');
  });

  it('reads the longest list that may be sent without delay', () => {
    expect(read('a'.repeat(20_000)).unread.length).toBe(1);
    expect(read('('.repeat(20_000)).unread.length).toBe(1);
    expect(read('(\n'.repeat(10_000)).unread.length).toBe(10_000);
    expect(read('dhr. Aa (Rood), '.repeat(1_250)).votes.length).toBe(1_250);
  });
});

describe('the whole of what was read', () => {
  it('has the votes, the sums by group, every correction and every line that was not read (R78, R80)', () => {
    const text = [
      'Stemming: 5 stemmen uitgebracht',
      'Voor (3): dhr. Aa (Rood);  en   mw.  Bb – Cc (  Blauw ),',
      'Dd2 (R00d)',
      'Tegen (2)',
      ' en dhr. Ee - Ff',
      '(Blauw), mevrouw Gg (Rood)',
      '  mw. Hh (Paars)  ',
    ].join('\n');
    expect(read(text)).toEqual({
      votes: [
        { member: 'dhr. Aa', group: 'rood', vote: 'for' },
        { member: 'mw. Bb-Cc', group: 'blauw', vote: 'for' },
        { member: 'Dd2', group: 'rood', vote: 'for' },
        { member: 'dhr. Ee-Ff', group: 'blauw', vote: 'against' },
        { member: 'mevrouw Gg', group: 'rood', vote: 'against' },
      ],
      for: 3,
      against: 2,
      byGroup: [
        { group: 'rood', for: 2, against: 1 },
        { group: 'blauw', for: 1, against: 1 },
      ],
      announced: { cast: 5, for: 3, against: 2 },
      countsAgree: true,
      twice: [],
      readings: [
        { line: 2, written: 'mw. Bb – Cc', read: 'mw. Bb-Cc', kind: 'dash' },
        { line: 3, written: 'Dd2', read: 'Dd2', kind: 'untitled' },
        { line: 3, written: 'Dd2', read: 'Dd2', kind: 'digit' },
        { line: 3, written: 'R00d', read: 'Rood', kind: 'group' },
        { line: 5, written: 'dhr. Ee - Ff', read: 'dhr. Ee-Ff', kind: 'dash' },
      ],
      unread: [{ line: 7, text: 'mw. Hh (Paars)', why: 'unknownGroup' }],
    });
  });

  it('keeps a name in which “en” is a part, and a group name of several words', () => {
    const groups = [{ id: 'samen', name: 'Samen Sterk' }];
    const { votes, readings } = readVoteList('mw. Van en Aa (Samen\nSterk)', { ...council(), groups }, '2025-12-16');
    expect([votes, readings]).toEqual([[{ member: 'mw. Van en Aa', group: 'samen', vote: 'for' }], []]);
  });

  it('shows a group without a name before it, and a name that is only a number, as not understood', () => {
    expect(read('(Rood)')).toMatchObject({ votes: [], unread: [{ line: 1, text: '(Rood)', why: 'notUnderstood' }] });
    expect(read('12 (Rood)')).toMatchObject({
      votes: [],
      unread: [{ line: 1, text: '12 (Rood)', why: 'notUnderstood' }],
    });
    expect(read('dhr. Aa (Rood)(Blauw)')).toMatchObject({
      votes: [{ member: 'dhr. Aa', group: 'rood', vote: 'for' }],
      unread: [{ line: 1, text: 'dhr. Aa (Rood)(Blauw)', why: 'notUnderstood' }],
    });
  });

  it('takes two members of the same name in two groups for two members', () => {
    const { twice, countsAgree } = read('dhr. Aa (Rood), dhr. Aa (Blauw)');
    expect([twice, countsAgree]).toEqual([[], true]);
  });

  it('does not agree where the numbers for or against differ from the names (R78)', () => {
    const agrees = (text: string) => read(text).countsAgree;
    expect(agrees('Voor (1): dhr. Aa (Rood)\nTegen (1): dhr. Bb (Rood)')).toBe(true);
    expect(agrees('Voor (1): dhr. Aa (Rood)\nTegen (2): dhr. Bb (Rood)')).toBe(false);
    expect(agrees('Voor (2): dhr. Aa (Rood)\nTegen (1): dhr. Bb (Rood)')).toBe(false);
  });
});

describe('the group of a vote (R80)', () => {
  const bodyWith = (groups: ReturnType<typeof council>['groups']) => ({ ...council(), groups });

  it('is taken as written where that names a group, and corrected where a scanner misread it', () => {
    const groups = [
      { id: 'd66', name: 'D66' },
      { id: 'oog', name: 'OOG' },
      { id: 'lijst', name: 'Lijst 1' },
    ];
    const found = (written: string) => findGroup(bodyWith(groups), written, '2025-12-16');
    expect(['D66', 'd-66', '00G', 'L1jst l', 'Iijst 1', 'Oranje'].map(found)).toEqual([
      { kind: 'found', id: 'd66', name: 'D66', corrected: false },
      { kind: 'found', id: 'd66', name: 'D66', corrected: false },
      { kind: 'found', id: 'oog', name: 'OOG', corrected: true },
      { kind: 'found', id: 'lijst', name: 'Lijst 1', corrected: true },
      { kind: 'found', id: 'lijst', name: 'Lijst 1', corrected: true },
      { kind: 'unknownGroup' },
    ]);
  });

  it('is unknown where the council has no groups, and did not sit then where it is of another day', () => {
    expect(findGroup(bodyWith(undefined), 'Rood', '2025-12-16')).toEqual({ kind: 'unknownGroup' });
    expect(findGroup(council(), 'Nieuw', '2025-12-09')).toEqual({ kind: 'groupNotThen' });
  });
});
