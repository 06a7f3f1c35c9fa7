import type { VoteListView } from '@eensluidend/contracts';
import { votesFrom } from './votes-from';

const list: VoteListView = {
  votes: [{ member: 'A. de Vries', group: 'd66', vote: 'against' }],
  for: 0,
  against: 1,
  byGroup: [
    { group: 'd66', for: 0, against: 1 },
    { group: 'fractie-x', for: 0, against: 0 },
  ],
  announced: {},
  countsAgree: true,
  twice: [],
  readings: [],
  unread: [],
};

describe('A vote list that was read', () => {
  it('fills in the votes: every group keeps its row, a group that had none gets one', () => {
    const row = (group: string) => ({ group, for: '', against: '' });
    expect(votesFrom(list, { method: '', byGroup: [row('spm'), row('d66')], votedAt: '' })).toEqual({
      method: 'rollCall',
      for: '0',
      against: '1',
      byGroup: [
        { group: 'spm', for: '', against: '' },
        { group: 'd66', for: '0', against: '1' },
        { group: 'fractie-x', for: '0', against: '0' },
      ],
      byMember: [{ member: 'A. de Vries', group: 'd66', vote: 'against' }],
      votedAt: '',
    });
  });
});
