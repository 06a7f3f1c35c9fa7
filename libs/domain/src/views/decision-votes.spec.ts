import { atCouncils, decision, given, ref, viewFor } from '@eensluidend/testing';
import { votesOf } from './decision-votes';

const shown = (fields: Parameters<typeof decision>[3]) => {
  const { state } = given([...atCouncils, decision('council-aa', 'v1', '2025-12-16', fields)]);
  const last = state.decisions.at(-1);
  return last && votesOf(state, last, viewFor('2026-01-01'));
};
const vote = (forIt: number, against: number) => ({ method: 'showOfHands' as const, for: forIt, against });

describe('the votes of a decision, as shown', () => {
  it('are called unanimous only when a vote was held and nobody was against (R79)', () => {
    expect(shown({ votes: vote(36, 0) })?.votes?.unanimous).toBe(true);
    expect(shown({ votes: vote(35, 1) })?.votes?.unanimous).toBeUndefined();
    // Too few took part: no vote in the eyes of the law.
    expect(shown({ votes: vote(19, 0) })?.votes?.unanimous).toBeUndefined();
    expect(shown({ votes: { method: 'withoutVote', for: 0, against: 0 } })?.votes?.unanimous).toBeUndefined();
  });

  it('stand apart from what members had written down (R79)', () => {
    const voterNotes = [
      { member: 'een lid', kind: 'deemedAgainst' as const },
      { member: 'ander lid', kind: 'opinion' as const, wording: ref('te laat') },
    ];
    expect(shown({ votes: { method: 'withoutVote', for: 0, against: 0 }, voterNotes })).toEqual({
      votes: { method: 'withoutVote', for: 0, against: 0, byGroup: [], byMember: [] },
      voterNotes: [
        { member: 'een lid', kind: 'deemedAgainst' },
        { member: 'ander lid', kind: 'opinion', wording: 'te laat' },
      ],
    });
    expect(shown({})).toEqual({});
  });
});
