import type { VoteListView } from '@eensluidend/contracts';
import { draftAt, laidOver, listIn, textIn, type Draft } from './draft';

/** The votes as read, laid over the votes of the form; a group that is not on the list keeps its row, empty. */
export function votesFrom(list: VoteListView, votes: Draft | undefined): Draft {
  const rows = draftAt(votes ?? {}, 'byGroup');
  const groups = listIn(rows).map((row) => textIn(draftAt(row, 'group')));
  const more = list.byGroup.map(({ group }) => group).filter((group) => !groups.includes(group));
  return laidOver(votes ?? {}, {
    method: 'rollCall',
    for: String(list.for),
    against: String(list.against),
    byGroup: [...groups, ...more].map((group) => {
      const cast = list.byGroup.find((each) => each.group === group);
      return { group, for: cast ? String(cast.for) : '', against: cast ? String(cast.against) : '' };
    }),
    byMember: list.votes.map(({ member, group, vote }) => ({ member, group, vote })),
  });
}
