import { recordDecision } from '@eensluidend/contracts';
import { atCouncils, decision, given, meeting, type Fact } from '@eensluidend/testing';

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
const members = (count: number, vote: 'for' | 'against', group = 'rood') =>
  Array.from({ length: count }, (_, index) => ({ member: `${vote}-${index}`, group, vote }));
const inCouncils = given(atCouncils);

describe('a vote needs enough members (R73, Gemeentewet 29)', () => {
  const recused = ['een raadslid'];

  it('is invalid with 19 of 38 members who may vote: recorded, no decision', () => {
    inCouncils.when(council({ votes: votes(19, 0), recused })).thenDoesNotCount('invalidVote');
  });

  it('is valid with 20 of 38', () => {
    inCouncils.when(council({ votes: votes(20, 0), recused })).thenCounts();
  });

  it('may be repeated after an invalid vote, then with any number', () => {
    const invalid = council({ votes: votes(10, 0) });
    given([...atCouncils, invalid])
      .when({ ...council({ votes: votes(12, 0) }), key: 'again' })
      .thenCounts();
    const claimed = council({ outcome: 'invalidVote', votes: votes(10, 0) });
    inCouncils.when(claimed).thenDoesNotCount('invalidVote');
    given([...atCouncils, claimed])
      .when(council({ votes: votes(12, 0) }, '2026-01-20'))
      .thenCounts();
  });

  it('is valid in a second meeting with any number', () => {
    const second = meeting('council-aa', on, 12, { secondCall: true });
    given([...atCouncils, second])
      .when(council({ votes: votes(12, 0) }))
      .thenCounts();
  });

  it('asks nothing of a college in this way, nor when nobody asked for a vote (R75)', () => {
    given(atCouncils.slice(0, 3))
      .when(decision('college-aa', 'v1', on, { votes: votes(2, 0) }))
      .thenCounts();
    inCouncils.when(council({ votes: votes(0, 0, { method: 'withoutVote' }) })).thenCounts();
  });
});

describe('the majority decides (R74)', () => {
  const contradicts = (forIt: number, against: number, outcome: string) => ({
    code: 'outcomeContradictsVotes' as const,
    params: { for: forIt, against, outcome },
    field: 'outcome',
  });

  it('adopts with 19 to 17', () => {
    inCouncils.when(council({ votes: votes(19, 17) })).thenCounts();
    inCouncils
      .when(council({ votes: votes(19, 17), outcome: 'rejected' }))
      .thenRefused(contradicts(19, 17, 'verworpen'));
  });

  it('rejects with 17 to 19', () => {
    inCouncils.when(council({ votes: votes(17, 19), outcome: 'rejected' })).thenCounts();
    inCouncils.when(council({ votes: votes(17, 19) })).thenRefused(contradicts(17, 19, 'conform voorstel'));
    inCouncils
      .when(council({ votes: votes(17, 19), outcome: 'postponedAfterTie' }))
      .thenRefused(contradicts(17, 19, 'uitgesteld na staken van stemmen'));
  });
});

describe('a tie in a council (R77, Gemeentewet 32)', () => {
  const tie = (fields: Fields = {}) => council({ votes: votes(19, 19), outcome: 'postponedAfterTie', ...fields });
  const wrong = { code: 'outcomeContradictsVotes' as const, field: 'outcome' };

  it('postpones when one member is absent, and never rejects or adopts at once', () => {
    inCouncils.when(tie()).thenCounts();
    inCouncils
      .when(tie({ outcome: 'rejected' }))
      .thenRefused({ ...wrong, params: { for: 19, against: 19, outcome: 'verworpen' } });
    inCouncils
      .when(tie({ outcome: 'adoptedAsProposed' }))
      .thenRefused({ ...wrong, params: { for: 19, against: 19, outcome: 'conform voorstel' } });
  });

  it('rejects in a full meeting: one member must abstain and all others voted', () => {
    const recused = ['een raadslid'];
    inCouncils.when(tie({ outcome: 'rejected', recused })).thenCounts();
    inCouncils.when(tie({ recused })).thenRefused({
      ...wrong,
      params: { for: 19, against: 19, outcome: 'uitgesteld na staken van stemmen' },
    });
  });

  it('rejects the second time', () => {
    const again = { ...tie({ outcome: 'rejected' }), key: 'again' };
    given([...atCouncils, tie()])
      .when(again)
      .thenCounts();
    given([...atCouncils, tie()])
      .when(tie())
      .thenRefused({ ...wrong, params: { for: 19, against: 19, outcome: 'uitgesteld na staken van stemmen' } });
  });

  it('in a college leaves the outcome to the vote of the mayor (R16)', () => {
    given(atCouncils.slice(0, 3))
      .when(decision('college-aa', 'v1', on, { votes: votes(3, 3) }))
      .thenCounts();
  });
});

describe('the sums agree (R78)', () => {
  it('accepts 36 names, 36 by group and 36 in all', () => {
    inCouncils
      .when(
        council({
          votes: votes(35, 1, {
            byGroup: [
              { group: 'rood', for: 30, against: 0 },
              { group: 'blauw', for: 5, against: 1 },
            ],
            byMember: [
              ...members(30, 'for'),
              ...members(5, 'for', 'blauw').map((each) => ({ ...each, member: `b-${each.member}` })),
              ...members(1, 'against', 'blauw'),
            ],
          }),
        }),
      )
      .thenCounts();
  });

  it('refuses 35 names with 36 votes', () => {
    inCouncils
      .when(council({ votes: votes(36, 0, { byMember: members(35, 'for') }) }))
      .thenRefused({ code: 'votesDoNotMatch', params: { listed: 35, total: 36 }, field: 'votes.byMember' });
  });

  it('refuses as many names, but otherwise for and against', () => {
    inCouncils
      .when(council({ votes: votes(30, 6, { byMember: members(36, 'for') }) }))
      .thenRefused({ code: 'votesDoNotMatch', params: { listed: 36, total: 36 }, field: 'votes.byMember' });
  });

  it('refuses groups that do not add up', () => {
    inCouncils
      .when(council({ votes: votes(36, 0, { byGroup: [{ group: 'rood', for: 30, against: 0 }] }) }))
      .thenRefused({ code: 'votesDoNotMatch', params: { listed: 30, total: 36 }, field: 'votes.byGroup' });
    inCouncils
      .when(
        council({
          votes: votes(20, 10, {
            byGroup: [
              { group: 'rood', for: 20, against: 0 },
              { group: 'blauw', for: 0, against: 10 },
            ],
            byMember: [...members(20, 'for', 'blauw'), ...members(10, 'against', 'rood')],
          }),
        }),
      )
      .thenRefused({
        code: 'groupVotesDoNotMatch',
        params: { group: 'rood', listed: 10, total: 20 },
        field: 'votes.byGroup',
      });
  });

  it('refuses more votes than seats', () => {
    inCouncils.when(council({ votes: votes(40, 0) })).thenRefused({
      code: 'moreVotesThanSeats',
      params: { cast: 40, body: 'de raad van AA', seats: 39 },
      field: 'votes',
    });
  });

  it('refuses more votes than members present', () => {
    given([...atCouncils, meeting('council-aa', on, 30)])
      .when(council({ votes: votes(31, 0) }))
      .thenRefused({ code: 'moreVotesThanPresent', params: { cast: 31, present: 30 }, field: 'votes' });
  });

  it('refuses a member who voted twice', () => {
    const byMember = [...members(20, 'for'), { member: 'for-0', group: 'rood', vote: 'for' as const }];
    inCouncils
      .when(council({ votes: votes(21, 0, { byMember }) }))
      .thenRefused({ code: 'votedTwice', field: 'votes.byMember' });
  });
});

describe('who takes part (R72, R75, R80)', () => {
  it('refuses a vote of a member who did not take part according to the same report', () => {
    inCouncils
      .when(council({ votes: votes(21, 0, { byMember: members(21, 'for') }), recused: ['for-3'] }))
      .thenRefused({ code: 'recusedVoted', field: 'votes.byMember' });
  });

  it('counts the vote of a member who was concerned and voted all the same, with a warning', () => {
    inCouncils
      .when(council({ votes: votes(21, 0, { byMember: members(21, 'for') }), concerned: ['for-3'] }))
      .thenCounts('personallyConcerned');
  });

  it('knows a group only from the day it began', () => {
    const byGroup = [{ group: 'nieuw', for: 30, against: 0 }];
    inCouncils.when(council({ votes: votes(30, 0, { byGroup }) })).thenCounts();
    inCouncils.when(council({ votes: votes(30, 0, { byGroup }) }, '2025-12-09')).thenRefused({
      code: 'unknownGroup',
      params: { group: 'nieuw', on: '2025-12-09', body: 'de raad van AA' },
      field: 'votes',
    });
  });

  it('knows a group that can have existed when only the month is known', () => {
    const byGroup = [{ group: 'nieuw', for: 30, against: 0 }];
    const fact = { ...council({ votes: votes(30, 0, { byGroup }) }, '2025-12'), on: '2025-12-20' };
    inCouncils.when(fact).thenCounts();
  });

  it('refuses a motion of a group that this council does not have', () => {
    const motions = [{ title: { documentId: 'doc/m', commitment: 'c' }, group: 'groen', status: 'submitted' as const }];
    inCouncils
      .when(council({ motions }))
      .thenRefused({ code: 'unknownGroup', params: { group: 'groen', on, body: 'de raad van AA' }, field: 'votes' });
  });

  it('knows no abstention: everyone present votes for or against (Gemeentewet 32)', () => {
    const body = {
      body: 'council-aa',
      textId: '00000000-0000-4000-8000-000000000000',
      outcome: 'adoptedAsProposed',
      happened: { on, source: { kind: 'assumption', reason: 'x' } },
    };
    const byMember = [{ member: 'A', group: 'rood', vote: 'for' }];
    const withVotes = (each: object) => ({
      ...body,
      votes: { method: 'rollCall', for: 1, against: 0, byMember: [each] },
    });
    expect(recordDecision.body.safeParse(withVotes({ ...byMember[0] })).success).toBe(true);
    expect(recordDecision.body.safeParse(withVotes({ ...byMember[0], vote: 'abstain' })).success).toBe(false);
  });
});
