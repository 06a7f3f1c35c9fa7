import { commands, recordDecision } from '@eensluidend/contracts';
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

describe('the sums agree', () => {
  it('accepts 36 names, 36 by group and 36 in all (R78)', () => {
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

  it('refuses 35 names with 36 votes (R78)', () => {
    inCouncils
      .when(council({ votes: votes(36, 0, { byMember: members(35, 'for') }) }))
      .thenRefused({ code: 'votesDoNotMatch', params: { listed: 35, total: 36 }, field: 'votes.byMember' });
  });

  it('refuses as many names, but otherwise for and against (R78)', () => {
    inCouncils
      .when(council({ votes: votes(30, 6, { byMember: members(36, 'for') }) }))
      .thenRefused({ code: 'votesDoNotMatch', params: { listed: 36, total: 36 }, field: 'votes.byMember' });
  });

  it('refuses groups that do not add up (R78)', () => {
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

  it('refuses a total that names or groups do not reach, though those in favour agree, or the other way round (R78)', () => {
    const refusedWith = (given: Votes, listed: number, total: number, field: 'votes.byMember' | 'votes.byGroup') =>
      inCouncils
        .when(council({ votes: given }))
        .thenRefused({ code: 'votesDoNotMatch', params: { listed, total }, field });
    refusedWith(votes(20, 10, { byMember: members(20, 'for') }), 20, 30, 'votes.byMember');
    refusedWith(votes(20, 10, { byGroup: [{ group: 'rood', for: 20, against: 0 }] }), 20, 30, 'votes.byGroup');
    refusedWith(votes(20, 10, { byGroup: [{ group: 'rood', for: 15, against: 15 }] }), 30, 30, 'votes.byGroup');
  });

  it('refuses a group whose names say otherwise, only for or only against (R78)', () => {
    const names = [...members(20, 'for'), ...members(10, 'against', 'blauw')];
    const groups = (forRed: number, againstRed: number) => [
      { group: 'rood', for: forRed, against: againstRed },
      { group: 'blauw', for: 20 - forRed, against: 10 - againstRed },
    ];
    inCouncils.when(council({ votes: votes(20, 10, { byMember: names, byGroup: groups(20, 2) }) })).thenRefused({
      code: 'groupVotesDoNotMatch',
      params: { group: 'rood', listed: 20, total: 22 },
      field: 'votes.byGroup',
    });
    inCouncils.when(council({ votes: votes(20, 10, { byMember: names, byGroup: groups(18, 0) }) })).thenRefused({
      code: 'groupVotesDoNotMatch',
      params: { group: 'rood', listed: 20, total: 18 },
      field: 'votes.byGroup',
    });
  });

  it('refuses more votes than seats (R78)', () => {
    inCouncils.when(council({ votes: votes(40, 0) })).thenRefused({
      code: 'moreVotesThanSeats',
      params: { cast: 40, body: 'de raad van AA', seats: 39 },
      field: 'votes',
    });
  });

  it('tells of more votes than members present, where the list came after the decision (R78)', () => {
    const vote = decision('council-aa', 'v1', '2025-12-16', { votes: { method: 'showOfHands', for: 30, against: 6 } });
    const warnings = (present: number) => {
      const { state } = given([...atCouncils, vote, meeting('council-aa', '2025-12-16', present)]);
      return state.decisions.slice(-1).map((each) => [each.counts, state.findings[each.at.eventId]?.warnings]);
    };
    expect(warnings(36)).toEqual([[true, []]]);
    expect(warnings(21)).toEqual([[true, [{ code: 'moreVotesThanPresent', params: { cast: 36, present: 21 } }]]]);
  });

  it('refuses more votes than members present (R78)', () => {
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

  it('refuses a group that is listed twice, although the sums are right (R78)', () => {
    const rood = { group: 'rood', for: 10, against: 0 };
    inCouncils
      .when(council({ votes: votes(20, 0, { byGroup: [rood, rood] }) }))
      .thenRefused({ code: 'groupTwice', params: { group: 'rood' }, field: 'votes.byGroup' });
  });
});

describe('who takes part', () => {
  it('refuses a vote of a member who did not take part according to the same report (R72)', () => {
    inCouncils
      .when(council({ votes: votes(21, 0, { byMember: members(21, 'for') }), recused: ['for-3'] }))
      .thenRefused({ code: 'recusedVoted', field: 'votes.byMember' });
  });

  it('counts the vote of a member who was concerned and voted all the same, with a warning (R72)', () => {
    inCouncils
      .when(council({ votes: votes(21, 0, { byMember: members(21, 'for') }), concerned: ['for-3'] }))
      .thenCounts('personallyConcerned');
  });

  it('goes the same way in a college: the member decides himself whether he abstains (R15)', () => {
    const byMember = ['a', 'b', 'c', 'd'].map((member) => ({ member, group: 'lijst', vote: 'for' as const }));
    const inCollege = (fields: Fields) =>
      given(atCouncils.slice(0, 3)).when(
        decision('college-aa', 'v1', '2025-11-04', { votes: votes(4, 0, { byMember }), ...fields }),
      );
    inCollege({ recused: ['a'] }).thenRefused({ code: 'recusedVoted', field: 'votes.byMember' });
    inCollege({ concerned: ['a'] }).thenCounts('personallyConcerned');
    inCollege({ recused: ['e'], concerned: ['e'] }).thenCounts();
  });

  it('counts a member who abstains once, also when the list names him twice (R78)', () => {
    inCouncils.when(council({ votes: votes(38, 0), recused: ['x', 'x'] })).thenCounts();
    inCouncils.when(council({ votes: votes(38, 0), recused: ['x', 'y'] })).thenRefused({
      code: 'moreVotesThanSeats',
      params: { cast: 38, body: 'de raad van AA', seats: 39 },
      field: 'votes',
    });
  });

  it('knows a group only from the day it began (R80)', () => {
    const byGroup = [{ group: 'nieuw', for: 30, against: 0 }];
    inCouncils.when(council({ votes: votes(30, 0, { byGroup }) })).thenCounts();
    inCouncils.when(council({ votes: votes(30, 0, { byGroup }) }, '2025-12-09')).thenRefused({
      code: 'unknownGroup',
      params: { group: 'nieuw', on: '2025-12-09', body: 'de raad van AA' },
      field: 'votes',
    });
  });

  it('knows a group that can have existed when only the month is known (R80)', () => {
    const byGroup = [{ group: 'nieuw', for: 30, against: 0 }];
    const fact = { ...council({ votes: votes(30, 0, { byGroup }) }, '2025-12'), on: '2025-12-20' };
    inCouncils.when(fact).thenCounts();
  });

  it('refuses a motion of a group that this council does not have (R80)', () => {
    const motions = [{ title: { documentId: 'doc/m', commitment: 'c' }, group: 'groen', status: 'submitted' as const }];
    inCouncils
      .when(council({ motions }))
      .thenRefused({ code: 'unknownGroup', params: { group: 'groen', on, body: 'de raad van AA' }, field: 'votes' });
  });

  it('knows no abstention: everyone present votes for or against (R75)', () => {
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

describe('how is voted', () => {
  const listed = { byMember: members(30, 'for') };

  it('is no vote at all when nobody asks for one: then the proposal is adopted (R75)', () => {
    const withoutVote = { method: 'withoutVote' as const };
    inCouncils.when(council({ votes: votes(0, 0, withoutVote) })).thenCounts();
    inCouncils
      .when(council({ votes: votes(30, 0, withoutVote) }))
      .thenRefused({ code: 'votesWithoutVote', field: 'votes' });
    inCouncils.when(council({ votes: votes(0, 0, withoutVote), outcome: 'rejected' })).thenRefused({
      code: 'adoptedWithoutVote',
      params: { outcome: 'verworpen' },
      field: 'outcome',
    });
    inCouncils
      .when(council({ votes: votes(0, 0, withoutVote), outcome: 'held', heldUntil: '2026-01-20' }))
      .thenCounts();
  });

  it('is in secret only about persons, and then nobody knows who voted what (R75)', () => {
    const secret = { method: 'secretBallot' as const };
    inCouncils.when(council({ votes: votes(30, 0, secret) })).thenCounts('secretBallotOnText');
    inCouncils
      .when(council({ votes: votes(30, 0, { ...secret, ...listed }) }))
      .thenRefused({ code: 'secretBallotNames', field: 'votes' });
  });

  it('is by roll call a duty: fewer votes than members in the room is odd (R76)', () => {
    const withList = (present: number, times?: { member: string; arrivedAt?: string; leftAt?: string }[]) =>
      given([
        ...atCouncils,
        meeting('council-aa', on, undefined, { attendance: { present, members: [], ...(times ? { times } : {}) } }),
      ]);
    const rollCall = (forIt: number, more: Partial<Votes> = {}, fields: Fields = {}) =>
      council({ votes: votes(forIt, 0, { method: 'rollCall', ...more }), ...fields });
    withList(36).when(rollCall(36)).thenCounts();
    withList(36).when(rollCall(35)).thenCounts('votesMissing');
    withList(36)
      .when(rollCall(35, {}, { recused: ['x'] }))
      .thenCounts();
    withList(36)
      .when(rollCall(35, { method: 'showOfHands' }))
      .thenCounts();
    const gone = [{ member: 'x', leftAt: '2025-12-16T20:00:00.000Z' }];
    withList(36, gone).when(rollCall(35)).thenCounts();
    withList(36, gone)
      .when(rollCall(35, { votedAt: '2025-12-16T20:30:00.000Z' }))
      .thenCounts();
    withList(36, gone)
      .when(rollCall(35, { votedAt: '2025-12-16T19:30:00.000Z' }))
      .thenCounts('votesMissing');
  });
});

describe('nobody votes for another', () => {
  it('and so a decision is recorded by the clerk of that very body, never by or for the stuurgroep (R71)', () => {
    expect([recordDecision.roles, recordDecision.actsFor, recordDecision.secretaryForAll]).toEqual([
      ['griffier', 'municipalSecretary'],
      'body',
      undefined,
    ]);
    const withVotes = Object.values(commands).filter((each) => 'votes' in each.body.shape);
    expect(withVotes.map((each) => each.name)).toEqual(['recordDecision']);
  });

  it('and no vote is filled in before it was held (R71)', () => {
    inCouncils
      .when({ ...council({ votes: votes(36, 0) }), on: '2025-12-15' })
      .thenRefused({ code: 'inTheFuture', params: { on }, field: 'happened.on' });
  });
});
