import { atCouncils, decision, given } from '@eensluidend/testing';
import { erasureOf } from './erasure';

describe('a request to be forgotten', () => {
  const vote = decision('council-aa', 'v1', '2025-12-16', {
    votes: {
      method: 'rollCall',
      for: 20,
      against: 0,
      byMember: Array.from({ length: 20 }, (_each, index) => ({
        member: `person-${index}`,
        group: 'rood',
        vote: 'for' as const,
      })),
    },
  });
  const { state } = given([...atCouncils, vote]);

  it('erases contact data and account; the name in a vote list stays in the record (R115)', () => {
    const { erased, kept } = erasureOf(state, 'person-3');
    expect(erased).toEqual(['contactData', 'account']);
    expect(kept.map((each) => each.kind)).toEqual(['DecisionRecorded']);
  });

  it('keeps nothing of who is not in the record (R115)', () => {
    expect(erasureOf(state, 'person').kept).toEqual([]);
  });
});
