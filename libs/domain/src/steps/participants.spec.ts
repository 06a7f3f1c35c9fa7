import {
  aligned,
  allAgree,
  colleges,
  councils,
  decision,
  given,
  happenedOn,
  optInDefinition,
  recordedOn,
  ref,
  rejection,
  send,
  start,
  testDefinition,
  text,
  viewFor,
  type Fact,
} from '@eensluidend/testing';
import { obligations } from '../obligations';
import { stageOf } from '../stage';
import type { ProposalState } from '../state';
import { boardView } from '../views/board';
import { proposalView } from '../views/proposal';

const six = testDefinition(6);
const role = (municipality: string, as: 'decides' | 'coOwner' | 'informed' = 'decides') => ({ municipality, role: as });
const joins = (on: string, ...municipalities: readonly string[]): Fact =>
  send(
    'changeParticipants',
    { joins: municipalities.map((each) => role(each)), reason: ref('uitbreiding'), happened: happenedOn(on) },
    on,
  );
const leaves = (on: string, ...municipalities: readonly string[]): Fact =>
  send('changeParticipants', { leaves: municipalities, reason: ref('uittreding'), happened: happenedOn(on) }, on);
const settled = (state: ProposalState) => Object.keys(state.round.settled);
const stage = (state: ProposalState) => stageOf(state)?.id;

const withThree: readonly Fact[] = [
  start('2025-09-01', { route: 'kort', participants: ['aa', 'bb', 'cc'].map((each) => role(each)) }),
  text('v1', '2025-09-01'),
  aligned('v1', '2025-09-02'),
];
const consentOfThree = [...withThree, ...allAgree(colleges(3), 'v1', '2025-11-04')];

describe('the participants change during a proposal (R1)', () => {
  it('starts with three, adds three, and from then on needs six of six (R1)', () => {
    expect(settled(given(consentOfThree, six).state)).toEqual(['afstemming', 'instemming']);
    const added = [...consentOfThree, joins('2025-11-10', 'dd', 'ee', 'ff')];
    expect([settled(given(added, six).state), stage(given(added, six).state)]).toEqual([['afstemming'], 'instemming']);
    const five = [...added, ...allAgree(['college-dd', 'college-ee'], 'v1', '2025-11-18')];
    expect(stage(given(five, six).state)).toBe('instemming');
    const all = [...five, decision('college-ff', 'v1', '2025-11-18'), ...allAgree(councils(6), 'v1', '2025-12-16')];
    expect(given(all, six).state.round.outcome?.kind).toBe('adopted');
  });

  it('goes on without a municipality that leaves, with its reason on record (R1)', () => {
    const two = [...withThree, ...allAgree(colleges(2), 'v1', '2025-11-04')];
    const { state, outcome } = given(two, six).when(leaves('2025-11-10', 'cc'));
    expect([stage(state), state.participants.map((each) => each.left?.on)]).toEqual([
      'raden',
      [undefined, undefined, '2025-11-10'],
    ]);
    expect(outcome).toMatchObject({ events: [{ data: { leaves: ['cc'], reason: ref('uittreding') } }] });
  });

  it('counts the participants of the day, also when the change is recorded late (R1)', () => {
    const late = recordedOn('2025-12-01', joins('2025-10-01', 'dd'));
    expect(stage(given([...consentOfThree, late], six).state)).toBe('instemming');
  });

  it('records what a municipality decided before it was only informed, and counts it for that day (R1)', () => {
    const informed = send(
      'changeParticipants',
      { joins: [role('cc', 'informed')], reason: ref('terug'), happened: happenedOn('2025-11-10') },
      '2025-11-10',
    );
    const history = [...withThree, informed];
    given(history, six)
      .when(recordedOn('2025-12-01', decision('college-cc', 'v1', '2025-11-04')))
      .thenCounts();
    given(history, six)
      .when(recordedOn('2025-12-01', decision('college-cc', 'v1', '2025-11-11')))
      .thenDoesNotCount('notTakingPart');
    given(history, six)
      .when(decision('college-dd', 'v1', '2025-11-11'))
      .thenRefused({ code: 'bodyDoesNotDecide', params: { body: 'het college van DD' }, field: 'body' });
  });

  it('records a decision of a municipality that left, without counting it (R1)', () => {
    given([...withThree, leaves('2025-10-01', 'cc')], six)
      .when(decision('college-cc', 'v1', '2025-11-04'))
      .thenDoesNotCount('notTakingPart');
  });

  it('changes nothing after the end', () => {
    const adopted = [...consentOfThree, ...allAgree(councils(3), 'v1', '2025-12-16')];
    given(adopted, six).when(joins('2025-12-20', 'dd')).thenDoesNotCount('roundAlreadyEnded');
  });

  it.each([
    ['no change at all', {}, { code: 'nothingChanges', field: 'joins' }],
    [
      'a municipality outside the region',
      { joins: [role('zz')] },
      { code: 'unknownMunicipality', params: { municipality: 'zz' } },
    ],
    [
      'a municipality twice',
      { joins: [role('dd')], leaves: ['dd'] },
      { code: 'municipalityTwice', params: { municipality: 'DD' }, field: 'joins' },
    ],
    [
      'one that leaves and did not take part',
      { leaves: ['dd'] },
      { code: 'unknownMunicipality', params: { municipality: 'DD' }, field: 'leaves' },
    ],
    ['nobody left to decide', { leaves: ['aa', 'bb', 'cc'] }, { code: 'nobodyDecides', field: 'leaves' }],
  ] as const)('refuses %s', (_what, fields, refusal) => {
    const body = { ...fields, reason: ref('r'), happened: happenedOn('2025-10-01') };
    given(withThree, six)
      .when(send('changeParticipants', body, '2025-10-01'))
      .thenRefused(refusal);
  });
});

describe('roles differ per proposal (R122)', () => {
  const participants = [
    role('aa'),
    role('bb'),
    role('cc'),
    role('dd', 'informed'),
    role('ee', 'informed'),
    role('ff', 'coOwner'),
  ];
  const history = [
    start('2025-09-01', { route: 'kort', participants }),
    text('v1', '2025-09-01'),
    aligned('v1', '2025-09-02'),
  ];

  it('counts three of three where three decide and two are informed (R122)', () => {
    const { state } = given([...history, ...allAgree(colleges(3), 'v1', '2025-11-04')], six);
    expect(stage(state)).toBe('raden');
  });

  it('counts a co-owner separately: its no does not return the note, its yes is not needed (R122)', () => {
    given(history, six)
      .when(rejection('college-ff', 'v1', '2025-11-04'))
      .thenDoesNotCount('ownShareOnly');
    const view = (facts: readonly Fact[]) =>
      proposalView(given(facts, six).state, { ...viewFor('2025-11-05'), seesDocument: () => true }).shares;
    expect([view(history), view([...history, decision('college-ff', 'v1', '2025-11-04')])]).toEqual([
      { agreed: 0, of: 2 },
      { agreed: 1, of: 2 },
    ]);
  });

  it('asks a co-owner for its own share, without waiting for it (R122)', () => {
    const open = obligations(given(history, six).state).filter((each) => each.kind === 'decideOwnShare');
    expect(open.map((each) => [each.actor, each.blocking])).toEqual([['college-ff', false]]);
  });

  it('shows on the board who is informed and what a co-owner decided', () => {
    const { state } = given([...history, decision('college-ff', 'v1', '2025-11-04')], six);
    const cells = boardView(state, viewFor('2025-11-05')).municipalities.map((each) => each.cells[0]?.label);
    expect(cells.slice(3)).toEqual(['besluit niet mee', 'besluit niet mee', 'conform voorstel, over het eigen deel']);
  });

  it('refuses a proposal in which nobody decides', () => {
    given([], six)
      .when(start('2025-09-01', { participants: [role('aa', 'informed')] }))
      .thenRefused({ code: 'nobodyDecides', field: 'participants' });
  });
});

describe('an opt-in region (R123)', () => {
  const region = optInDefinition();
  const keys = region.municipalities.map((each) => each.id);
  const [one = '', two = '', three = '', four = ''] = keys;
  const signsUp = (municipality: string, on = '2025-09-03'): Fact =>
    send('signUp', { municipality, happened: happenedOn(on) }, on, municipality);
  const invited: readonly Fact[] = [
    start('2025-09-01', { route: 'meedoen', skippedSteps: ['advice'] }),
    text('v1', '2025-09-01'),
    aligned('v1', '2025-09-02'),
  ];
  const threeIn = [...invited, ...[one, two, three].map((each) => signsUp(each))];
  const college = (key: string) => `college-${key}`;
  const council = (key: string) => `council-${key}`;

  it('invites five, three sign up, one says no: two go on and adopt (R123)', () => {
    given(threeIn, region)
      .when(rejection(college(three), 'v1', '2025-11-04'))
      .thenCounts('leftTheProposal');
    const { state } = given(
      [
        ...threeIn,
        rejection(college(three), 'v1', '2025-11-04'),
        ...allAgree([one, two].map(college), 'v1', '2025-11-04'),
        ...allAgree([one, two].map(council), 'v1', '2025-12-16'),
        { engineOn: '2025-12-17' },
      ],
      region,
    );
    expect(state.round.outcome?.kind).toBe('adopted');
    expect(state.gazettes.map((each) => each.municipality)).toEqual([one, two]);
  });

  it('counts the yes of who said no, came back and decided again (R123)', () => {
    const back = [
      ...threeIn,
      rejection(college(three), 'v1', '2025-11-04'),
      { ...signsUp(three, '2025-11-10'), key: 'back' },
    ];
    given(back, region)
      .when(decision(college(three), 'v1', '2025-11-11'))
      .thenCounts();
    given([...back, decision(college(three), 'v1', '2025-11-11')], region)
      .when({ ...decision(college(three), 'v1', '2025-11-12'), key: 'twice' })
      .thenRefused({
        code: 'alreadyDecided',
        params: { body: expect.any(String) as never, on: '2025-11-11', outcome: 'conform voorstel' },
      });
  });

  it('does not count who did not sign up (R123)', () => {
    given(threeIn, region)
      .when(decision(college(four), 'v1', '2025-11-04'))
      .thenDoesNotCount('notTakingPart');
  });

  it('waits while nobody signed up, and settles nothing (R123)', () => {
    const { state } = given(invited, region);
    expect(stage(state)).toBe('consent');
    const kinds = obligations(state)
      .filter((each) => each.blocking)
      .map((each) => each.kind);
    expect([...new Set(kinds)]).toEqual(['signUp', 'findParticipants']);
  });

  it('lets a municipality leave by itself, and come back (R123)', () => {
    const left = send(
      'leave',
      { municipality: three, reason: ref('r'), happened: happenedOn('2025-10-01') },
      '2025-10-01',
    );
    const agreed = [...threeIn, left, ...allAgree([one, two].map(college), 'v1', '2025-11-04')];
    expect(stage(given(agreed, region).state)).toBe('councils');
    expect(stage(given([...agreed, signsUp(three, '2025-11-10')], region).state)).toBe('consent');
    given([...threeIn, left], region)
      .when({ ...left, key: 'twice' })
      .thenRefused({ code: 'notSignedUp', params: { municipality: 'Kerkdrecht' }, field: 'municipality' });
  });

  it('refuses to sign up twice, from outside, or on a route without opting in', () => {
    given(threeIn, region)
      .when(signsUp(one, '2025-09-09'))
      .thenRefused({
        code: 'alreadySignedUp',
        params: { municipality: 'Noorderbroek', on: '2025-09-03' },
        field: 'municipality',
      });
    given(threeIn, region)
      .when(signsUp('zz'))
      .thenRefused({ code: 'unknownMunicipality', params: { municipality: 'zz' }, field: 'municipality' });
    given(withThree, six).when(signsUp('aa', '2025-10-01')).thenRefused({ code: 'noOptIn' });
  });
});
