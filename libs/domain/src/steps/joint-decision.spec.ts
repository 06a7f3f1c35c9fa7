import {
  aligned,
  allAgree,
  atConsent,
  atCouncils,
  colleges,
  councils,
  decision,
  given,
  happenedOn,
  ref,
  rejection,
  send,
  start,
  testDefinition,
  text,
  type Fact,
} from '@eensluidend/testing';
import type { ProcessDefinition } from '@eensluidend/contracts';
import { obligations } from '../obligations';
import { stageOf } from '../stage';
import type { ProposalState } from '../state';

const joint = (name: string) =>
  (['note', 'dictum', 'annex'] as const).map((role) => ({ role, name: ref(role), text: ref(`${name}-${role}`) }));
const commitments = (name: string) => joint(name).map((part) => part.text.commitment);
const stage = (state: ProposalState) => stageOf(state)?.id;
const flags = (state: ProposalState) =>
  obligations(state)
    .filter((each) => each.kind === 'compareTexts')
    .map((each) => [each.actor, each.subject]);

type Policies = ProcessDefinition['routes'][number]['policies'];
const withPolicies = (policies: Partial<Policies>): ProcessDefinition => {
  const definition = testDefinition();
  return {
    ...definition,
    routes: definition.routes.map((route) => ({ ...route, policies: { ...route.policies, ...policies } })),
  };
};

describe('a decision binds one joint text (R2, R5)', () => {
  const localPaper = (municipality: string) => ({
    municipality,
    role: 'councilProposal' as const,
    name: ref('raadsvoorstel'),
    text: ref(`raadsvoorstel-${municipality}`),
  });

  it('counts decisions with local proposals of their own over one joint text (R2)', () => {
    const six = testDefinition(6);
    const keys = ['aa', 'bb', 'cc', 'dd', 'ee', 'ff'];
    const history = [
      start('2025-09-01', { route: 'kort' }),
      text('v1', '2025-09-01', [], { joint: joint('v1'), local: keys.map(localPaper) }),
      aligned('v1', '2025-09-02'),
      ...colleges(6).map((college) => decision(college, 'v1', '2025-11-04', { jointCommitments: commitments('v1') })),
    ];
    expect(stage(given(history, six).state)).toBe('raden');
  });

  it('keeps the approvals when only local papers change: the joint text is the same (R2)', () => {
    const again = text('v1-met-stukken', '2025-11-10', [], { joint: joint('v1'), local: [localPaper('aa')] });
    const { state } = given([...atCouncils, again]);
    expect([stage(state), state.liveTextId]).toEqual(['raden', 'text/v1-met-stukken']);
    given([...atCouncils, again])
      .when(decision('council-aa', 'v1', '2025-12-16'))
      .thenCounts();
    const all = [...atCouncils, again, ...allAgree(councils(), 'v1', '2025-12-16')];
    expect(given(all).state.round.outcome?.kind).toBe('adopted');
  });

  it('counts no approval of v1 once v2 has other words (R2)', () => {
    expect(stage(given([...atCouncils, text('v2', '2025-11-10')]).state)).toBe('instemming');
  });

  it('does not count a decision on another joint text, and shows it to the stuurgroep (R5)', () => {
    const other = decision('council-bb', 'v1', '2025-12-16', { jointCommitments: ['iets anders'] });
    given(atCouncils).when(other).thenDoesNotCount('otherJointText');
    const others = allAgree(['council-aa', 'council-cc'], 'v1', '2025-12-16');
    const { state } = given([...atCouncils, other, ...others]);
    expect([stage(state), flags(state)]).toEqual(['raden', [['stuurgroep', 'decision/council-bb-v1-2025-12-16']]]);
    const { state: mended } = given([...atCouncils, other, ...others, decision('council-bb', 'v1', '2026-01-13')]);
    expect([mended.round.outcome?.kind, flags(mended)]).toEqual(['adopted', []]);
  });

  it('compares the joint parts whatever their order (R5)', () => {
    given(atCouncils)
      .when(decision('council-bb', 'v1', '2025-12-16', { jointCommitments: commitments('v1').toReversed() }))
      .thenCounts();
  });

  it('counts a decision with a local point, unless the route says otherwise (R5)', () => {
    const decisionPoints = [
      { point: 'dictum', outcome: 'asProposed' as const },
      { point: 'eigen', outcome: 'asProposed' as const, local: true },
    ];
    const local = decision('council-bb', 'v1', '2025-12-16', { decisionPoints });
    given(atCouncils).when(local).thenCounts('localPoint');
    given(atCouncils, withPolicies({ localPoint: 'doesNotCount' }))
      .when(local)
      .thenDoesNotCount('localPointNotCounted', 'localPoint');
  });
});

describe('the stuurgroep has no power of its own (R6)', () => {
  const mandate = (on: string): Fact =>
    send('recordMandate', { college: 'college-aa', holder: 'stuurgroep', happened: happenedOn(on) }, on);
  const byStuurgroep = decision('college-aa', 'v1', '2025-11-04', { takenBy: 'stuurgroep' });

  it('decides for no college without a mandate: that is alignment (R6)', () => {
    given(atConsent).when(byStuurgroep).thenDoesNotCount('noMandate');
  });

  it('decides for a college that gave its member a mandate before (R6)', () => {
    given([...atConsent, mandate('2025-10-01')])
      .when(byStuurgroep)
      .thenCounts();
    given([...atConsent, byStuurgroep])
      .when(mandate('2025-11-05'))
      .thenCounts();
    expect(given([...atConsent, byStuurgroep, mandate('2025-11-05')]).state.decisions[0]?.counts).toBe(false);
  });

  it('gets no mandate from a council, and a college gives none to another college (R6)', () => {
    const wrong = (fields: object) =>
      send(
        'recordMandate',
        { college: 'college-aa', holder: 'stuurgroep', happened: happenedOn('2025-10-01'), ...fields },
        '2025-10-01',
      );
    given(atConsent)
      .when(wrong({ college: 'council-aa' }))
      .thenRefused({ code: 'mandateOnlyByCollege' });
    given(atConsent)
      .when(wrong({ holder: 'college-bb' }))
      .thenRefused({ code: 'mandateOnlyByCollege' });
    given(atConsent)
      .when(wrong({ college: 'niemand' }))
      .thenRefused({ code: 'unknownBody', params: { body: 'niemand' }, field: 'college' });
  });

  it('cannot end a round: an alignment gives it no outcome to close (R6)', () => {
    given(atConsent)
      .when(send('closeRound', { round: 1 }, '2025-10-01'))
      .thenRefused({ code: 'nothingToClose' });
  });
});

describe('what ends a round is a policy of the route (R7, R8, R10)', () => {
  const amended = decision('council-bb', 'v1', '2025-12-16', { outcome: 'adoptedAsAmended' });
  const unsupported = send(
    'recordInsufficientSupport',
    { reason: ref('r'), happened: happenedOn('2025-12-01') },
    '2025-12-01',
  );

  it('returns the note after an amendment, or holds the round open for that council', () => {
    expect(given(atCouncils).when(amended).state.round.outcome?.kind).toBe('amended');
    const { state } = given(atCouncils, withPolicies({ onAmendment: 'holdOpen' })).when(amended);
    expect([state.round.outcome, stage(state)]).toEqual([undefined, 'raden']);
  });

  it('returns the note for want of support, or ends the proposal, with nobody having voted (R10)', () => {
    const next = [text('v2', '2025-12-05'), aligned('v2', '2025-12-09')];
    expect(given([...atCouncils, unsupported, ...next]).state.round.number).toBe(2);
    const ending = given([...atCouncils, unsupported], withPolicies({ onInsufficientSupport: 'end' }));
    ending.when(text('v2', '2025-12-05')).thenRefused({ code: 'proposalEnded' });
    const closed = JSON.stringify(ending.when(send('closeRound', { round: 1 }, '2025-12-02')).outcome);
    expect([closed.includes('NoticeGiven'), closed.includes('StuurgroepAsked')]).toEqual([true, false]);
    expect(obligations(ending.state).filter((each) => each.blocking)).toEqual([]);
  });

  it('begins no round with the words that were rejected, under whatever name (R2, R8)', () => {
    const returned = [...atCouncils, rejection('council-bb', 'v1', '2025-12-18')];
    const sameWords = text('v1-opnieuw', '2026-01-12', [], { joint: joint('v1') });
    given([...returned, sameWords])
      .when(aligned('v1-opnieuw', '2026-01-13'))
      .thenDoesNotCount('rejectedTextAligned');
  });
});
