import type { ProcessDefinition, RouteStep } from '@eensluidend/contracts';
import {
  advice,
  afterProcessing,
  aligned,
  allAgree,
  asked,
  atAdvice,
  atConsent,
  atCouncils,
  atProcessing,
  colleges,
  councils,
  decision,
  dossierHistories,
  given,
  happenedOn,
  ref,
  rejection,
  send,
  start,
  testDefinition,
  text,
  type History,
} from '@eensluidend/testing';
import { needsAdjustedText, notAsked, notLive, openPoints, reopen, stageOf, stillToDecide, waitsSince } from './stage';
import type { ProposalState } from './state';

const stepOf = (state: ProposalState, id: string): RouteStep => {
  const step = state.round.steps.find((each) => each.id === id);
  if (!step) throw new Error(`the route has no step ${id}`);
  return step;
};
const open = (history: readonly History[], step: string) => {
  const { state } = given(history);
  return stillToDecide(state, stepOf(state, step));
};
const joins = (municipality: string, on: string) =>
  send(
    'changeParticipants',
    { joins: [{ municipality, role: 'decides' }], reason: ref('Zij doen mee.'), happened: happenedOn(on) },
    on,
    `${municipality}-${on}`,
  );
const participants = ['aa', 'bb'].map((municipality) => ({ municipality, role: 'decides' as const }));
const ofTwo: readonly History[] = [
  start('2025-09-01', { route: 'kort', participants }),
  text('v1', '2025-09-01', ['annex']),
  aligned('v1', '2025-09-02'),
];

describe('a body that must still decide', () => {
  it('is each whose last decision in this round is not a yes to the live text (R1, R2)', () => {
    expect(open(atConsent, 'instemming')).toEqual(colleges());
    const yes = [...atConsent, decision('college-bb', 'v1', '2025-09-10')];
    expect(open(yes, 'instemming')).toEqual(['college-aa', 'college-cc']);
    expect(open([...yes, text('v2', '2025-09-12')], 'instemming')).toEqual(colleges());
  });

  it('waits since the step is open, or since its municipality came in, where that was later (R1)', () => {
    const history = [...ofTwo, decision('college-aa', 'v1', '2025-09-05'), joins('cc', '2025-09-08')];
    const { state } = given(history);
    const since = (step: string, body: string) => waitsSince(state, stepOf(state, step), body).on;
    expect(['college-aa', 'college-cc', 'stuurgroep', 'nobody'].map((body) => since('instemming', body))).toEqual([
      '2025-09-02',
      '2025-09-08',
      '2025-09-02',
      '2025-09-02',
    ]);
    const before = given([...ofTwo.slice(0, 2), joins('cc', '2025-09-01'), ...ofTwo.slice(2)]).state;
    expect(waitsSince(before, stepOf(before, 'instemming'), 'college-cc').on).toBe('2025-09-02');
  });

  it('waits since it signed up, where that was later (R123)', () => {
    const { state } = given(dossierHistories.signedUp);
    expect(waitsSince(state, stepOf(state, 'instemming'), 'college-aa').on).toBe('2025-09-03');
  });
});

describe('a municipality that comes in later (R1)', () => {
  it('opens consent and councils again for itself only; what binds nobody else stays settled (R1)', () => {
    const history = [...ofTwo, ...allAgree(['college-aa', 'college-bb'], 'v1', '2025-11-04')];
    expect(stageOf(given(history).state)?.id).toBe('raden');
    const { state } = given([...history, joins('cc', '2025-11-10')]);
    expect([stageOf(state)?.id, stillToDecide(state, stepOf(state, 'instemming'))]).toEqual([
      'instemming',
      ['college-cc'],
    ]);
    expect(
      stageOf(given([...history, joins('cc', '2025-11-10'), decision('college-cc', 'v1', '2025-11-12')]).state)?.id,
    ).toBe('raden');
  });

  it('has no release to give any more, nor the alignment to wait for (R1)', () => {
    const released = [
      start('2025-09-01', { participants }),
      text('v1', '2025-09-01', ['annex']),
      aligned('v1', '2025-09-02'),
      ...allAgree(['college-aa', 'college-bb'], 'v1', '2025-09-03'),
    ];
    expect(stageOf(given([...released, joins('cc', '2025-09-08')]).state)?.id).toBe('adviesronde');
  });

  it('changes nothing in a round that is over', () => {
    const { state } = given([...atCouncils, rejection('council-bb', 'v1', '2025-12-16')]);
    expect(reopen(state)).toBe(state);
  });
});

describe('a text in the way of a decision', () => {
  it('is an older one, or one that was not put in yet', () => {
    const { state } = given([...atConsent, text('v2', '2025-09-10')]);
    expect(['text/v1', 'text/v3'].map((id) => notLive(state, id))).toEqual(['olderText', 'laterText']);
  });

  it('must be adjusted with a feedback report after advice, not without advice (R67)', () => {
    const needs = (history: readonly History[]) => needsAdjustedText(given(history).state);
    expect([needs(atAdvice), needs(atProcessing), needs(afterProcessing)]).toEqual([false, true, false]);
  });
});

describe('an adviser that was not asked (R124)', () => {
  const left = (history: readonly History[], definition?: ProcessDefinition) => {
    const { state } = given(history, definition);
    return ['or', 'adviesraad', 'bond', 'stuurgroep', 'nobody'].map((adviser) => notAsked(state, adviser));
  };
  const exempted = (adviser: string) =>
    send(
      'exemptAdviser',
      { adviser, reason: ref('valt buiten zijn taak'), happened: happenedOn('2025-09-03') },
      '2025-09-03',
      adviser,
    );

  it('is each whose own asker did not ask it for advice in this round, unless it was exempted (R124)', () => {
    expect(left(atAdvice)).toEqual([['director'], ['college-aa'], ['stuurgroep'], [], []]);
    const request = asked('or', 'v1', '2025-09-03', { sent: 'byPost' });
    expect(left([...atAdvice, request])[0]).toEqual([]);
    expect(left([...atAdvice, request])[1]).toEqual(['college-aa']);
    const byOther = asked('or', 'v1', '2025-09-03', { sent: 'byPost', askedBy: 'stuurgroep', type: 'input' });
    expect(left([...atAdvice, byOther])[0]).toEqual(['director']);
  });

  it('is asked again after a return, unless the route keeps its advice (R8, R124)', () => {
    const support = send(
      'recordInsufficientSupport',
      { reason: ref('te weinig'), happened: happenedOn('2025-10-10') },
      '2025-10-10',
    );
    const second: readonly History[] = [
      ...atAdvice,
      asked('or', 'v1', '2025-09-02', { sent: 'byPost' }),
      advice('or', 'v1', '2025-10-06', ['p1']),
      support,
      { engineOn: '2025-10-11' },
      text('v2', '2025-10-20'),
      aligned('v2', '2025-10-21'),
    ];
    const definition = testDefinition();
    const keeping = {
      ...definition,
      routes: definition.routes.map((route) => ({
        ...route,
        policies: { ...route.policies, adviceAfterReturn: 'kept' as const },
      })),
    };
    expect(left(second)[0]).toEqual(['director']);
    expect(left(second, keeping).slice(0, 2)).toEqual([[], ['college-aa']]);
    expect(left([...atAdvice, advice('adviesraad', 'v1', '2025-09-20', [], { requestIds: [] })], keeping)[1]).toEqual([
      'college-aa',
    ]);
    expect(openPoints(given(second, keeping).state)).toEqual([{ adviceId: 'advice/or', point: 'p1' }]);
  });

  it('may be passed over with a reason, the others not (R124)', () => {
    expect(left([...atAdvice, exempted('or')]).slice(0, 2)).toEqual([[], ['college-aa']]);
  });
});

it('the councils follow when all colleges said yes, and nothing is left when all councils did (R1)', () => {
  const agreed = [...atCouncils, ...allAgree(councils(), 'v1', '2025-12-16')];
  expect([atConsent, atCouncils, agreed].map((history) => stageOf(given(history).state)?.id)).toEqual([
    'instemming',
    'raden',
    'bekendmaking',
  ]);
});
