import {
  adopted,
  aligned,
  allAgree,
  asked,
  atAdvice,
  atConsent,
  atCouncils,
  colleges,
  councils,
  decision,
  given,
  happenedOn,
  planned,
  recordedOn,
  ref,
  rejection,
  send,
  start,
  text,
  type Fact,
} from '@eensluidend/testing';
import { stageOf } from '../stage';
import type { ProposalState } from '../state';

const stage = (state: ProposalState) => stageOf(state)?.id;
const counting = (state: ProposalState) => state.decisions.map((each) => [each.body, each.round, each.counts]);

describe('the colleges go first (R21)', () => {
  it('opens the council round only when all colleges agreed', () => {
    const [one = '', two = '', three = ''] = colleges();
    expect(stage(given([...atConsent, ...allAgree([one, two], 'v1', '2025-11-04')]).state)).toBe('instemming');
    expect(stage(given([...atConsent, ...allAgree([one, two, three], 'v1', '2025-11-04')]).state)).toBe('raden');
  });

  it('records a council vote that came before the last college, without counting it', () => {
    given(atConsent)
      .when(decision('council-aa', 'v1', '2025-11-04'))
      .thenDoesNotCount('stageNotReached');
  });
});

describe('one rejection returns the note (R7)', () => {
  const returned = [...atCouncils, rejection('council-bb', 'v1', '2025-12-18')];

  it('returns the note to the stuurgroep when the council of BB rejects it', () => {
    const { state } = given(atCouncils).when(rejection('council-bb', 'v1', '2025-12-18'));
    expect(state.round.outcome).toMatchObject({ kind: 'rejected', body: 'council-bb', textId: 'text/v1' });
    expect(stage(state)).toBeUndefined();
  });

  it('returns the note to the stuurgroep when one college rejects it', () => {
    const { state } = given(atConsent).when(rejection('college-aa', 'v1', '2025-10-01'));
    expect(state.round.outcome).toMatchObject({ kind: 'rejected', body: 'college-aa' });
  });

  it('returns the note when a council adopts it with an amendment (R81)', () => {
    const { state } = given(atCouncils).when(
      decision('council-bb', 'v1', '2025-12-18', { outcome: 'adoptedAsAmended' }),
    );
    expect(state.round.outcome?.kind).toBe('amended');
  });

  it('returns nothing where the region did not agree so: that body decides again', () => {
    const free = [start('2025-09-01', { route: 'vrij' }), text('v1', '2025-09-01'), aligned('v1', '2025-09-02')];
    const { state } = given([...free, rejection('college-aa', 'v1', '2025-10-01')]);
    expect([state.round.outcome, stage(state)]).toEqual([undefined, 'instemming']);
  });

  it('keeps later votes on record, without counting them (R8)', () => {
    given(returned)
      .when(decision('council-cc', 'v1', '2025-12-19'))
      .thenDoesNotCount('roundAlreadyEnded');
  });

  it('does not count a vote that was held before the return and recorded after it (R8)', () => {
    const late = recordedOn('2025-12-20', decision('council-cc', 'v1', '2025-12-17'));
    given(returned).when(late).thenDoesNotCount('roundAlreadyEnded');
  });

  it('holds a rejection that is recorded late against the votes that came after it', () => {
    const { state } = given([...atCouncils, ...allAgree(['council-aa', 'council-cc'], 'v1', '2025-12-18')]).when(
      recordedOn('2025-12-22', rejection('council-bb', 'v1', '2025-12-16')),
    );
    expect(state.round.outcome).toMatchObject({ kind: 'rejected', body: 'council-bb' });
    expect(counting(state).slice(3)).toEqual([
      ['council-bb', 1, true],
      ['council-aa', 1, false],
      ['council-cc', 1, false],
    ]);
  });

  it('begins no new round with the text that was rejected', () => {
    given(returned).when(aligned('v1', '2026-01-13')).thenDoesNotCount('rejectedTextAligned');
  });

  it('raises the round number at the new alignment, not at the rejection (R8)', () => {
    expect(given(returned).state.round.number).toBe(1);
    expect(given([...returned, text('v2', '2026-01-12')]).state.round.number).toBe(1);
    expect(given([...returned, text('v2', '2026-01-12'), aligned('v2', '2026-01-13')]).state.round.number).toBe(2);
  });
});

describe('the second round', () => {
  const second: readonly Fact[] = [
    ...atCouncils,
    decision('council-aa', 'v1', '2025-12-16'),
    rejection('council-bb', 'v1', '2025-12-18'),
    text('v2', '2026-01-12'),
    aligned('v2', '2026-01-13'),
  ];

  it('passes only the steps that the definition names', () => {
    const history = [
      start('2025-09-01'),
      text('v1', '2025-09-01'),
      aligned('v1', '2025-09-02'),
      rejection('college-aa', 'v1', '2025-09-03'),
      text('v2', '2025-09-05'),
      aligned('v2', '2025-09-06'),
    ];
    const { round, earlierRounds } = given(history).state;
    expect(round.steps.map((step) => step.id)).toEqual(['afstemming', 'instemming', 'raden', 'bekendmaking']);
    expect(earlierRounds.map((each) => each.steps.length)).toEqual([7]);
  });

  it('counts no decision of the first round (R8)', () => {
    const { state } = given(second);
    expect(Object.keys(state.round.settled)).toEqual(['afstemming']);
    expect(counting(state)).toContainEqual(['council-aa', 1, true]);
  });

  it('does not count a vote on the old text that is recorded during the new round', () => {
    given(second)
      .when(decision('council-cc', 'v1', '2026-01-20'))
      .thenDoesNotCount('olderText');
    given(second)
      .when(recordedOn('2026-01-20', decision('council-cc', 'v1', '2025-12-17')))
      .thenDoesNotCount('roundAlreadyEnded');
  });

  it('ends in adoption when all bodies agree on the new text', () => {
    const { state } = given([
      ...second,
      ...allAgree(colleges(), 'v2', '2026-01-27'),
      ...allAgree(councils(), 'v2', '2026-02-24'),
    ]);
    expect(state.round.outcome).toMatchObject({ kind: 'adopted', textId: 'text/v2' });
  });
});

describe('all councils must adopt, there is no majority across councils (R87)', () => {
  it('is not adopted with two of three councils', () => {
    const { state } = given([...atCouncils, ...allAgree(councils().slice(1), 'v1', '2025-12-16')]);
    expect([state.round.outcome, stage(state)]).toEqual([undefined, 'raden']);
  });

  it('is adopted with three of three councils', () => {
    expect(given(adopted).state.round.outcome).toMatchObject({ kind: 'adopted', textId: 'text/v1' });
  });

  it('waits for a council that held the matter over', () => {
    const [one = '', two = '', three = ''] = councils();
    const history = [...atCouncils, ...allAgree([one, two], 'v1', '2025-12-16')];
    const held = decision(three, 'v1', '2025-12-16', { outcome: 'held', heldUntil: '2026-01-20' });
    given(history).when(held).thenCounts();
    const { state } = given([...history, held]);
    expect(stage(state)).toBe('raden');
    expect(stage(given([...history, held, decision(three, 'v1', '2026-01-20')]).state)).toBe('bekendmaking');
  });
});

describe('the product opens steps and closes rounds', () => {
  const open = (step: string, round = 1) => send('openStage', { round, step }, '2025-11-05');
  const close = (round: number) => send('closeRound', { round }, '2025-12-19');

  it('opens a step once, and only the step the proposal is in', () => {
    given(atCouncils)
      .when(open('raden'))
      .then(['StageOpened', { round: 1, step: 'raden' }]);
    given([...atCouncils, open('raden')])
      .when(open('raden'))
      .thenRefused({ code: 'alreadyDone' });
    given(atConsent)
      .when(open('raden'))
      .thenRefused({ code: 'stageNotReached', params: { step: 'Instemming' } });
    given(atCouncils)
      .when(open('raden', 2))
      .thenRefused({ code: 'stageNotReached', params: { step: 'Raden' } });
  });

  it('closes no round without an outcome, and none twice', () => {
    given(atCouncils).when(close(1)).thenRefused({ code: 'nothingToClose' });
    given(atCouncils).when(close(7)).thenRefused({ code: 'nothingToClose' });
    given([...adopted, close(1)])
      .when(close(1))
      .thenRefused({ code: 'alreadyDone' });
  });

  it('withdraws the consent that a college had planned, although it had released the note (R9)', () => {
    const history = [
      ...atAdvice,
      planned('college-aa', '2025-11-11', '2025-09-03'),
      planned('council-aa', '2025-12-16', '2025-09-03'),
      send('recordInsufficientSupport', { reason: ref('r'), happened: happenedOn('2025-10-29') }, '2025-10-29'),
      { engineOn: '2025-10-30' },
    ];
    expect(given(history).state.planned.map((each) => [each.body, each.withdrawn])).toEqual([
      ['college-aa', true],
      ['council-aa', true],
    ]);
  });

  it('leaves what was planned and done, on that day or before it (R9)', () => {
    const history = [
      ...atConsent,
      planned('college-aa', '2025-11-11', '2025-10-01'),
      planned('college-bb', '2025-11-04', '2025-10-01'),
      planned('college-bb', '2025-11-18', '2025-10-01'),
      decision('college-aa', 'v1', '2025-11-04'),
      decision('college-bb', 'v1', '2025-11-04', { outcome: 'held' }),
      rejection('college-cc', 'v1', '2025-11-05'),
      { engineOn: '2025-11-05' },
    ];
    expect(given(history).state.planned.map((each) => [each.body, each.plannedOn, each.withdrawn])).toEqual([
      ['college-aa', '2025-11-11', false],
      ['college-bb', '2025-11-04', false],
      ['college-bb', '2025-11-18', true],
    ]);
  });

  it('tells all bodies, withdraws what the others had planned, and asks the stuurgroep (R7, R9)', () => {
    const notice = (body: string) =>
      ['NoticeGiven', { noticeId: `notice/${body}/closeRound`, body, about: 'roundEnded', round: 1 }] as const;
    given([
      ...atConsent,
      asked('bond', 'v1', '2025-09-10', { sent: 'byPost', type: 'input' }),
      planned('college-bb', '2025-11-04', '2025-10-01'),
      planned('college-cc', '2025-11-05', '2025-10-01'),
      decision('college-bb', 'v1', '2025-11-04'),
      rejection('college-aa', 'v1', '2025-11-04'),
    ])
      .when(close(1))
      .then(
        ['RoundClosed', { round: 1, outcome: 'rejected', decisionId: 'decision/college-aa-v1-2025-11-04' }],
        notice('stuurgroep'),
        ...colleges().map(notice),
        ...councils().map(notice),
        notice('bond'),
        ['PlannedDecisionWithdrawn', { plannedDecisionId: 'planned/college-cc-2025-11-05', round: 1 }],
        ['StuurgroepAsked', { round: 1, body: 'stuurgroep' }],
      );
  });

  it('asks the stuurgroep nothing when all adopted', () => {
    const { outcome } = given(adopted).when(close(1));
    expect(outcome).toMatchObject({ kind: 'decided' });
    expect(JSON.stringify(outcome)).not.toContain('StuurgroepAsked');
  });
});

describe('planning', () => {
  it('shows the date a body means to decide, and warns when that date is already past (R107)', () => {
    given(atConsent)
      .when(planned('college-aa', '2025-11-04', '2025-10-01'))
      .thenCounts();
    given(atConsent)
      .when(planned('college-aa', '2025-09-30', '2025-10-01'))
      .thenCounts('planInPast');
  });

  it('plans the next round already between the return and the new alignment (R9)', () => {
    const { state } = given([
      ...atCouncils,
      rejection('council-bb', 'v1', '2025-12-18'),
      planned('college-aa', '2026-01-27', '2025-12-20'),
    ]);
    expect(state.planned.map((each) => each.round)).toEqual([2]);
  });

  it('is not for bodies that do not decide, nor after the end', () => {
    given(atConsent)
      .when(planned('stuurgroep', '2025-11-04', '2025-10-01'))
      .thenRefused({ code: 'bodyDoesNotDecide', params: { body: 'de stuurgroep' }, field: 'body' });
    given(adopted)
      .when(planned('council-aa', '2026-01-04', '2025-12-20'))
      .thenRefused({ code: 'proposalEnded' });
  });
});
