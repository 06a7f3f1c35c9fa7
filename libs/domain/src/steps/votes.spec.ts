import { decisionOutcomes } from '@eensluidend/contracts';
import { atConsent, atCouncils, decision, given, meeting, recordedOn, type Fact } from '@eensluidend/testing';
import { isUnanimous } from './votes';

type Votes = NonNullable<Extract<Fact['command'], { name: 'recordDecision' }>['body']['votes']>;
type Fields = NonNullable<Parameters<typeof decision>[3]>;

const on = '2025-12-16';
const votes = (forIt: number, against: number, more: Partial<Votes> = {}): Votes => ({
  method: 'showOfHands',
  for: forIt,
  against,
  ...more,
});
const council = (fields: Fields, day = on) => decision('council-aa', 'v1', day, fields);
const inCouncils = given(atCouncils);

describe('a vote needs enough members (Gemeentewet 29)', () => {
  const recused = ['een raadslid'];

  it('is invalid with 19 of 38 members who may vote: recorded, no decision (R73)', () => {
    inCouncils.when(council({ votes: votes(19, 0), recused })).thenDoesNotCount('invalidVote');
  });

  it('is valid with 20 of 38 (R73)', () => {
    inCouncils.when(council({ votes: votes(20, 0), recused })).thenCounts();
  });

  it('is valid with 19 of 37, when two members must abstain (R73)', () => {
    inCouncils.when(council({ votes: votes(19, 0), recused: ['een', 'ander'] })).thenCounts();
  });

  it('may be repeated after an invalid vote, then with any number (R73)', () => {
    const invalid = council({ votes: votes(10, 0) });
    given([...atCouncils, invalid])
      .when(council({ votes: votes(12, 0) }, '2025-12-18'))
      .thenCounts();
    // In the same meeting a vote takes as many as the first.
    given([...atCouncils, invalid])
      .when({ ...council({ votes: votes(12, 0) }), key: 'again' })
      .thenDoesNotCount('invalidVote');
    const claimed = council({ outcome: 'invalidVote', votes: votes(10, 0) });
    inCouncils.when(claimed).thenDoesNotCount('invalidVote');
    given([...atCouncils, claimed])
      .when(council({ votes: votes(12, 0) }, '2026-01-20'))
      .thenCounts();
  });

  it('is not invalid because somebody says so: with 35 votes of 39 the claim is refused (R73)', () => {
    inCouncils.when(council({ outcome: 'invalidVote', votes: votes(30, 5) })).thenRefused({
      code: 'outcomeContradictsVotes',
      params: { for: 30, against: 5, outcome: 'ongeldige stemming' },
      field: 'outcome',
    });
    inCouncils.when(council({ outcome: 'invalidVote', votes: votes(19, 0) })).thenDoesNotCount('invalidVote');
    const withVacancies = given([...atCouncils, meeting('council-aa', on, 30, { vacantSeats: 2 })]);
    expect(withVacancies.when(council({ outcome: 'invalidVote', votes: votes(19, 0) })).outcome.kind).toBe('refused');
  });

  it('is valid in a second meeting with any number (R73)', () => {
    const second = meeting('council-aa', on, 12, { secondCall: true });
    given([...atCouncils, meeting('council-aa', '2025-12-09', 19), second])
      .when(council({ votes: votes(12, 0) }))
      .thenCounts();
  });

  it('goes by the members who sit (R73)', () => {
    const withVacancies = (vacantSeats: number) =>
      given([...atCouncils, meeting('council-aa', on, 30, { vacantSeats })]);
    withVacancies(2)
      .when(council({ votes: votes(19, 0) }))
      .thenCounts();
    withVacancies(1)
      .when(council({ votes: votes(19, 0) }))
      .thenDoesNotCount('invalidVote');
  });

  it('was asked of a college until the end of 2022, and not after (R13, R116)', () => {
    const college = (day: string) => decision('college-aa', 'v1', day, { votes: votes(3, 0) });
    given(atConsent).when(college('2022-12-31')).thenDoesNotCount('invalidVote');
    given(atConsent).when(college('2023-01-01')).thenDoesNotCount('laterText');
    const claimed = (day: string) => decision('college-aa', 'v1', day, { outcome: 'invalidVote' });
    given(atConsent).when(claimed('2022-12-31')).thenDoesNotCount('invalidVote');
    given(atConsent)
      .when(claimed('2025-11-04'))
      .thenRefused({
        code: 'outcomeNotForBody',
        params: { outcome: 'ongeldige stemming', body: 'het college van AA' },
        field: 'outcome',
      });
  });

  it('asks nothing of a college in this way, nor when nobody asked for a vote (R75)', () => {
    given(atCouncils.slice(0, 3))
      .when(decision('college-aa', 'v1', on, { votes: votes(2, 0) }))
      .thenCounts();
    inCouncils.when(council({ votes: votes(0, 0, { method: 'withoutVote' }) })).thenCounts();
  });
});

describe('the majority decides', () => {
  const contradicts = (forIt: number, against: number, outcome: string) => ({
    code: 'outcomeContradictsVotes' as const,
    params: { for: forIt, against, outcome },
    field: 'outcome',
  });

  it('adopts with 19 to 17 (R74)', () => {
    inCouncils.when(council({ votes: votes(19, 17) })).thenCounts();
    inCouncils
      .when(council({ votes: votes(19, 17), outcome: 'rejected' }))
      .thenRefused(contradicts(19, 17, 'verworpen'));
  });

  it('rejects with 17 to 19 (R74)', () => {
    inCouncils.when(council({ votes: votes(17, 19), outcome: 'rejected' })).thenCounts();
    inCouncils.when(council({ votes: votes(17, 19) })).thenRefused(contradicts(17, 19, 'conform voorstel'));
    inCouncils
      .when(council({ votes: votes(17, 19), outcome: 'postponedAfterTie' }))
      .thenRefused(contradicts(17, 19, 'uitgesteld na staken van stemmen'));
  });
});

describe('a tie in a council (Gemeentewet 32)', () => {
  const tie = (fields: Fields = {}, day = on) =>
    council({ votes: votes(19, 19), outcome: 'postponedAfterTie', ...fields }, day);
  const postponed = 'uitgesteld na staken van stemmen';
  const wrong = (outcome: string, demanded: string) => ({
    code: 'outcomeContradictsTie' as const,
    params: { for: 19, against: 19, outcome, demanded },
    field: 'outcome',
  });

  it('postpones when one member is absent, and never rejects or adopts at once (R77)', () => {
    inCouncils.when(tie()).thenCounts();
    inCouncils.when(tie({ outcome: 'rejected' })).thenRefused(wrong('verworpen', postponed));
    inCouncils.when(tie({ outcome: 'adoptedAsProposed' })).thenRefused(wrong('conform voorstel', postponed));
  });

  it('rejects in a full meeting: one member must abstain and all others voted (R77)', () => {
    const recused = ['een raadslid'];
    inCouncils.when(tie({ outcome: 'rejected', recused })).thenCounts();
    inCouncils.when(tie({ recused })).thenRefused(wrong(postponed, 'verworpen'));
  });

  it('postpones with a vacant seat, although every member who sits voted: that is not a full meeting (R77)', () => {
    const withVacancy = given([...atCouncils, meeting('council-aa', on, 38, { vacantSeats: 1 })]);
    withVacancy.when(tie()).thenCounts();
    withVacancy.when(tie({ outcome: 'rejected' })).thenRefused(wrong('verworpen', postponed));
  });

  it('rejects the second time, in the next meeting (R77)', () => {
    const tied = given([...atCouncils, tie()]);
    tied.when({ ...tie({ outcome: 'rejected' }, '2026-01-20'), key: 'again' }).thenCounts();
    tied.when({ ...tie({}, '2026-01-20'), key: 'again' }).thenRefused(wrong(postponed, 'verworpen'));
    tied
      .when({ ...tie({ outcome: 'adoptedAsProposed' }, '2026-01-20'), key: 'again' })
      .thenRefused(wrong('conform voorstel', 'verworpen'));
  });

  it.each([
    ['the same day', on, on],
    ['a month of which the day is not known', on.slice(0, 7), on],
    ['a day in the month that is told', on, on.slice(0, 7)],
  ])(
    'of %s is not known to be in another meeting: postponed or rejected, either may be true (R77, R113)',
    (_, one, other) => {
      const tied = given([...atCouncils, tie({}, one)]);
      tied.when({ ...tie({ outcome: 'rejected' }, other), key: 'again' }).thenCounts();
      tied.when({ ...tie({}, other), key: 'again' }).thenCounts();
      tied
        .when({ ...tie({ outcome: 'adoptedAsProposed' }, other), key: 'again' })
        .thenRefused(wrong('conform voorstel', postponed));
      tied
        .when({ ...tie({ recused: ['een raadslid'] }, other), key: 'again' })
        .thenRefused(wrong(postponed, 'verworpen'));
    },
  );

  it('is the first when the one on record is of a later day (R77)', () => {
    given([...atCouncils, tie({}, '2026-01-20')])
      .when(recordedOn('2026-01-21', tie()))
      .thenCounts();
    const { state } = given([...atCouncils, tie({}, '2026-01-20'), recordedOn('2026-01-21', tie())]);
    expect(state.decisions.slice(3).map((each) => state.findings[each.at.eventId]?.warnings)).toEqual([
      [],
      [{ code: 'secondTie' }],
    ]);
  });

  it('leaves no room for a second vote on the same evening or a vote of the chair (R77)', () => {
    for (const more of [{ revote: { for: 20, against: 18 } }, { chairVote: 'for' as const }])
      inCouncils.when(tie({ votes: votes(19, 19, more) })).thenRefused({ code: 'revoteInCouncil', field: 'votes' });
  });
});

describe('a tie in a college (Gemeentewet 59)', () => {
  const college = (fields: Fields) => decision('college-aa', 'v1', '2025-11-04', fields);
  const inCollege = given(atConsent);
  const twice = (chairVote: 'for' | 'against') => votes(2, 2, { revote: { for: 2, against: 2 }, chairVote });

  it('is followed by a second vote, and when that ties too by the vote of the chair (R16)', () => {
    inCollege.when(college({ votes: twice('for') })).thenCounts();
    inCollege.when(college({ votes: twice('against'), outcome: 'rejected' })).thenCounts();
    inCollege.when(college({ votes: twice('against') })).thenRefused({
      code: 'outcomeContradictsVotes',
      params: { for: 2, against: 2, outcome: 'conform voorstel' },
      field: 'outcome',
    });
    inCollege.when(college({ votes: votes(2, 2, { revote: { for: 1, against: 3 } }) })).thenRefused({
      code: 'outcomeContradictsVotes',
      params: { for: 2, against: 2, outcome: 'conform voorstel' },
      field: 'outcome',
    });
  });

  it('warns when the second vote or the vote of the chair is not on record (R16)', () => {
    inCollege.when(college({ votes: votes(3, 3) })).thenCounts('revoteMissing');
    inCollege.when(college({ votes: votes(3, 3, { chairVote: 'for' }) })).thenCounts('revoteMissing');
    inCollege.when(college({ votes: votes(3, 3, { revote: { for: 3, against: 3 } }) })).thenCounts('revoteMissing');
  });

  it('is the only reason for a second vote or a vote of the chair (R16)', () => {
    const refusal = { code: 'revoteWithoutTie' as const, field: 'votes' };
    inCollege.when(college({ votes: votes(3, 2, { chairVote: 'for' }) })).thenRefused(refusal);
    inCollege.when(college({ votes: votes(3, 2, { revote: { for: 3, against: 2 } }) })).thenRefused(refusal);
    const settled = votes(2, 2, { revote: { for: 3, against: 1 }, chairVote: 'for' });
    inCollege.when(college({ votes: settled })).thenRefused(refusal);
  });

  it('has no more votes the second time than the college has members (R78)', () => {
    inCollege.when(college({ votes: votes(2, 2, { revote: { for: 4, against: 3 } }) })).thenRefused({
      code: 'moreVotesThanSeats',
      params: { cast: 7, body: 'het college van AA', seats: 6 },
      field: 'votes',
    });
  });
});

describe('the word unanimous', () => {
  it('is derived: a vote was held and nobody was against (R79)', () => {
    expect(isUnanimous(votes(36, 0))).toBe(true);
    expect(isUnanimous(votes(35, 1))).toBe(false);
    expect(isUnanimous(votes(0, 0, { method: 'withoutVote' }))).toBe(false);
    expect(isUnanimous(undefined)).toBe(false);
    expect(decisionOutcomes).not.toContain('unanimous');
  });
});
