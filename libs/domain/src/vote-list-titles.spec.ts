import { testDefinition } from '@eensluidend/testing';
import { bodyOf } from './bodies';
import { readVoteList } from './vote-list';

const read = (text: string) => {
  const body = bodyOf(testDefinition(), 'council-aa');
  if (!body) throw new Error('the test region has no council AA');
  return readVoteList(text, body, '2025-12-16');
};
const members = (text: string) => read(text).votes.map((each) => each.member);

describe('a title after a name', () => {
  it.each(['MSc', 'BSc', 'MA', 'BA', 'LLM', 'LL.M.', 'RA', 'Phd', 'PhD', 'Ph.D.', 'MBA', 'msc'])(
    'belongs to the member before the comma, and is nobody by itself: “%s” (R78)',
    (degree) => {
      const list = read(`Voor: dhr. Jansen, ${degree} (Rood), mw. De Wit (Blauw)\nTegen: mw. Vos, ${degree} (Rood)`);
      expect(list.votes.map((each) => [each.member, each.group, each.vote])).toEqual([
        [`dhr. Jansen, ${degree}`, 'rood', 'for'],
        ['mw. De Wit', 'blauw', 'for'],
        [`mw. Vos, ${degree}`, 'rood', 'against'],
      ]);
      expect([list.unread, list.readings, list.twice]).toEqual([[], [], []]);
    },
  );

  it('may be one of two, and may stand on the next line (R78)', () => {
    expect(members('Voor: dhr. Jansen, MSc, RA (Rood)')).toEqual(['dhr. Jansen, MSc, RA']);
    expect(members('Voor: dhr. Jansen,\nMSc (Rood), mw. Vos (Blauw)')).toEqual(['dhr. Jansen, MSc', 'mw. Vos']);
  });

  it('is no reason to take one member for two (R78)', () => {
    expect(read('Voor: dhr. Jansen, MSc (Rood), dhr. Jansen (Rood)').twice).toEqual(['dhr. Jansen']);
  });

  it('is not read into a name, nor into what follows a group (R78)', () => {
    expect(members('Voor: mw. Ma (Rood), dhr. Ra (Blauw), dhr. Edens (Rood)')).toEqual([
      'mw. Ma',
      'dhr. Ra',
      'dhr. Edens',
    ]);
    const list = read('Voor: dhr. Jansen, Ma (Rood)');
    expect([list.votes.map((each) => each.member), list.unread.map(({ why }) => why)]).toEqual([
      ['Ma'],
      ['notUnderstood'],
    ]);
    expect(read('Voor: dhr. Jansen (Rood), MSc').unread).toHaveLength(1);
  });
});

it('adds the votes up by group, in the order in which the list names the groups (R78)', () => {
  expect(read('Voor: dhr. A (Rood), dhr. B (Blauw), dhr. C (Rood)\nTegen: dhr. D (Blauw)').byGroup).toEqual([
    { group: 'rood', for: 2, against: 0 },
    { group: 'blauw', for: 1, against: 1 },
  ]);
});
