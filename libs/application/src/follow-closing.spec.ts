import { consultationHistories, given, type History } from '@eensluidend/testing';
import { factsOf, followersOf } from './follow';

/** Whom the last fact of this history concerns. */
const told = (history: readonly History[]) => {
  const { state, played } = given(history);
  const last = played.events.at(-1);
  return last && followersOf(state, last);
};
const { toCarryOver = [], carriedOver = [] } = consultationHistories;

describe('an adopted round that waits for points for a later phase', () => {
  it('hears when they were carried over, so that its workflow can close it (R66)', () => {
    expect(told(carriedOver)).toEqual([{ kind: 'round', round: 1 }]);
  });

  it('shows its workflow no closing before that (R66)', () => {
    const acts = (history: readonly History[]) =>
      factsOf(given(history).state, '2025-12-18T08:00:00.000Z').tasks.map(({ task }) => task.act);
    expect(acts(toCarryOver)).not.toContain('closeRound');
    expect(acts(carriedOver)).toContain('closeRound');
  });
});
