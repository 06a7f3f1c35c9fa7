import {
  atCouncils,
  councils,
  corrected,
  decision,
  given,
  meeting,
  neverHappened,
  recordedOn,
  type Fact,
  type History,
} from '@eensluidend/testing';

type Fields = NonNullable<Parameters<typeof decision>[3]>;

const [aa = ''] = councils();
const votes = (forIt: number, against: number) => ({ method: 'showOfHands' as const, for: forIt, against });
const council = (day: string, fields: Fields) => decision(aa, 'v1', day, fields);
const tie = (day: string, outcome: 'postponedAfterTie' | 'rejected' = 'postponedAfterTie') =>
  council(day, { votes: votes(19, 19), outcome });
const standing = (history: readonly History[]) => {
  const { state } = given(history);
  const found = state.decisions
    .filter((each) => each.body === aa)
    .map((each) => [
      each.at.on,
      each.counts,
      (state.findings[each.at.eventId]?.warnings ?? []).map(({ code }) => code),
    ]);
  return [...found, state.round.outcome?.kind];
};

describe('a second tie of which the first proves never to have been', () => {
  const twice = [...atCouncils, tie('2025-12-16'), tie('2026-01-20', 'rejected')];
  const struck = [...twice, neverHappened('event/7', '2026-01-21')];

  it('is no rejection any more, and says why (R77)', () => {
    expect(standing(twice)).toEqual([['2025-12-16', true, []], ['2026-01-20', true, []], 'rejected']);
    expect(standing(struck)).toEqual([['2026-01-20', false, ['rejectedAtFirstTie']], undefined]);
    const otherDay = [...twice, corrected('event/7', tie('2026-01-27', 'rejected'), '2026-01-28')];
    expect(standing(otherDay)).toEqual([
      ['2026-01-20', false, ['rejectedAtFirstTie']],
      ['2026-01-27', true, []],
      'rejected',
    ]);
  });

  it('rejects all the same where it may have been in another meeting, or in a full one (R77)', () => {
    const sameDay = [...twice, corrected('event/7', tie('2026-01-20'), '2026-01-21')];
    expect(standing(sameDay)).toEqual([['2026-01-20', true, []], ['2026-01-20', true, []], 'rejected']);
    const full = council('2026-01-20', { votes: votes(19, 19), outcome: 'rejected', recused: ['een raadslid'] });
    expect(standing([...atCouncils, tie('2025-12-16'), full, neverHappened('event/7', '2026-01-21')])).toEqual([
      ['2026-01-20', true, []],
      'rejected',
    ]);
  });

  it('is itself the first: the council votes again, and a tie in that meeting rejects (R77)', () => {
    given(struck)
      .when({ ...tie('2026-02-10', 'rejected'), key: 'third' })
      .thenCounts();
    given(struck)
      .when(council('2026-02-10', { votes: votes(20, 18) }))
      .thenCounts();
    given(struck)
      .when({ ...tie('2026-02-10'), key: 'third' })
      .thenRefused({
        code: 'outcomeContradictsTie',
        params: { for: 19, against: 19, outcome: 'uitgesteld na staken van stemmen', demanded: 'verworpen' },
        field: 'outcome',
      });
  });
});

describe('a vote that cannot be invalid for the number of members', () => {
  const on = '2025-12-16';
  const claim = (day = on, given: Fields['votes'] | undefined = votes(12, 0)): Fact =>
    council(day, { outcome: 'invalidVote', ...(given ? { votes: given } : {}) });
  const first = meeting(aa, '2025-12-09', 19);
  const second = meeting(aa, on, 12, { secondCall: true });
  const impossible = { code: 'voteCannotBeInvalid' as const, field: 'outcome' };

  it('is one in a second meeting, with or without its numbers (R73)', () => {
    const inSecond = given([...atCouncils, first, second]);
    inSecond.when(claim()).thenRefused(impossible);
    inSecond.when(council(on, { outcome: 'invalidVote' })).thenRefused(impossible);
    given([...atCouncils, first])
      .when(claim())
      .thenDoesNotCount('invalidVote');
    given([...atCouncils, meeting(aa, on, 20)])
      .when(claim())
      .thenDoesNotCount('invalidVote');
  });

  it('is one that repeats an invalid vote of an earlier meeting, but not of a day that may be the same (R73)', () => {
    given([...atCouncils, claim()])
      .when(claim('2026-01-20'))
      .thenRefused(impossible);
    for (const [one, other] of [
      [on, on],
      ['2025-12', on],
    ] as const)
      given([...atCouncils, { ...claim(one), on: '2025-12-20' }])
        .when({ ...claim(other), key: 'again', on: '2025-12-20' })
        .thenDoesNotCount('invalidVote');
  });

  it('is no decision yet when that comes to light later: the council says what came of it (R73)', () => {
    const late = [...atCouncils, first, claim(), recordedOn('2025-12-20', second)];
    expect(standing(late)).toEqual([[on, false, ['voteNotInvalid']], undefined]);
    given(late)
      .when({ ...council(on, { votes: votes(12, 0) }), key: 'told', recordedOn: '2025-12-21' })
      .thenCounts();
    const enough = [
      ...[...atCouncils, claim(on, votes(19, 0))],
      recordedOn('2025-12-20', meeting(aa, on, 30, { vacantSeats: 2 })),
    ];
    expect(standing(enough)).toEqual([[on, false, ['voteNotInvalid']], undefined]);
  });
});
