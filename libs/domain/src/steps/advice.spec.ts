import { processDefinition, type ProcessDefinition } from '@eensluidend/contracts';
import {
  advice,
  aligned,
  allAgree,
  answered,
  asked,
  atAdvice,
  atCouncils,
  atProcessing,
  colleges,
  decision,
  given,
  happenedOn,
  imposed,
  recordedOn,
  ref,
  rejection,
  send,
  testDefinition,
  text,
  worksCouncilParts,
  type Fact,
} from '@eensluidend/testing';
import { needsAdjustedText, openPoints, stageOf } from '../stage';

const exempted = (adviser: string, on = '2025-09-03') =>
  send('exemptAdviser', { adviser, reason: ref('niet geraakt') }, on, adviser);
const unsupported = { reason: ref('te weinig'), happened: happenedOn('2025-09-10') };
const stage = (history: readonly Fact[]) => stageOf(given(history).state)?.id;

describe('a formal request for advice (R46)', () => {
  it('names body, text, question, term and papers, and carries the term of the route', () => {
    given(atAdvice)
      .when(asked('or', 'v1', '2025-09-03', { papers: ['doc/v1-annex'] }))
      .then([
        'AdviceRequested',
        {
          requestId: 'request/or',
          round: 1,
          type: 'advice',
          askedBy: 'director',
          adviser: 'or',
          textId: 'text/v1',
          question: ref('Wat vindt u ervan?'),
          papers: ['doc/v1-annex'],
          ...worksCouncilParts,
          term: { length: 'P6W', kind: 'agreed', remindBefore: 'P7D' },
          delivery: 'product',
        },
      ]);
  });

  it('has the open parts of the text as its papers where none are named (R46)', () => {
    const papers = (history: readonly Fact[], fields = {}) =>
      given(history)
        .when(asked('or', 'v1', '2025-09-06', fields))
        .state.requests.map((each) => each.papers);
    expect(papers(atAdvice)).toEqual([['doc/v1-note', 'doc/v1-dictum', 'doc/v1-annex']]);
    expect(papers([...atAdvice, imposed()])).toEqual([['doc/v1-note', 'doc/v1-dictum']]);
    expect(papers(atAdvice, { sent: 'byPost' })).toEqual([[]]);
  });

  it.each([
    ['an unknown text', { textId: 'text/v9' }, { code: 'unknownText', field: 'textId' }],
    ['papers of another proposal', { papers: ['doc/x'] }, { code: 'unknownDocument', field: 'papers' }],
    ['an unknown asker', { askedBy: 'zz' }, { code: 'unknownBody', params: { body: 'zz' }, field: 'askedBy' }],
    ['an unknown adviser', { adviser: 'zz' }, { code: 'unknownBody', params: { body: 'zz' }, field: 'adviser' }],
    [
      'a body that is no adviser',
      { adviser: 'council-aa' },
      { code: 'notAnAdviser', params: { body: 'de raad van AA' }, field: 'adviser' },
    ],
    [
      'an adviser that this route does not name',
      { adviser: 'bond', askedBy: 'stuurgroep' },
      { code: 'notAnAdviser', params: { body: 'Bond' }, field: 'adviser' },
    ],
  ] as const)('is refused with %s', (_what, fields, refusal) => {
    given(atAdvice)
      .when(asked('or', 'v1', '2025-09-03', fields))
      .thenRefused(refusal);
  });

  it('goes out only while the advice round is open, unless it went out by other means', () => {
    given(atCouncils)
      .when(asked('or', 'v1', '2025-11-05'))
      .thenRefused({
        code: 'notAnAdviser',
        params: { body: 'de Ondernemingsraad' },
        field: 'adviser',
      });
    given(atAdvice.slice(0, 3))
      .when(asked('or', 'v1', '2025-09-03'))
      .thenRefused({ code: 'noAdviceRound' });
    given(atAdvice.slice(0, 3))
      .when(asked('or', 'v1', '2025-09-03', { sent: 'byPost' }))
      .thenCounts();
  });

  it('is made once in a round, and the second hears who was first', () => {
    const { outcome } = given([...atAdvice, asked('or', 'v1', '2025-09-03')]).when(asked('or', 'v1', '2025-09-10'));
    expect(outcome).toMatchObject({
      refusal: { code: 'alreadyAsked' },
      first: { on: '2025-09-03', outcome: 'aangevraagd' },
    });
  });

  it('by letter in round 1 is recorded in round 2 beside the request of round 2, once (R8)', () => {
    const letter = recordedOn('2026-01-05', asked('or', 'v1', '2025-09-04', { sent: 'byPost' }));
    const returned = [...atAdvice, send('recordInsufficientSupport', unsupported, '2025-09-10', 'r1')];
    const inRound2 = [
      ...returned,
      text('v2', '2025-10-01'),
      aligned('v2', '2025-10-02'),
      asked('or', 'v2', '2025-10-03', { sent: 'byPost' }),
    ];
    given(inRound2).when(letter).thenCounts();
    expect(given([...inRound2, letter]).state.requests.map(({ round, at }) => [round, at.on])).toEqual([
      [1, '2025-09-04'],
      [2, '2025-10-03'],
    ]);
    const { outcome } = given([...inRound2, letter]).when({ ...letter, key: 'again' });
    expect(outcome).toMatchObject({ refusal: { code: 'alreadyAsked' }, first: { on: '2025-09-04' } });
  });

  it('by letter after the end is recorded and counts for nothing; the product itself asks no more', () => {
    const ended = [
      ...atAdvice,
      send(
        'withdrawProposal',
        { body: 'stuurgroep', reason: ref('niet meer nodig'), happened: happenedOn('2025-09-08') },
        '2025-09-08',
      ),
    ];
    given(ended)
      .when(asked('or', 'v1', '2025-09-09'))
      .thenRefused({ code: 'proposalEnded' });
    given(ended)
      .when(asked('or', 'v1', '2025-09-09', { sent: 'byPost' }))
      .thenDoesNotCount('roundAlreadyEnded');
    given(ended)
      .when(recordedOn('2025-09-12', asked('or', 'v1', '2025-09-04', { sent: 'byPost' })))
      .thenCounts();
  });

  it('from the stuurgroep alone is input, with a warning (R117)', () => {
    const fact = asked('or', 'v1', '2025-09-03', { askedBy: 'stuurgroep' });
    given(atAdvice).when(fact).thenCounts('askedByStuurgroep');
    expect(given([...atAdvice, fact]).state.requests[0]?.type).toBe('input');
  });

  it('from another body than its right names is input too, and tells who should ask (R117)', () => {
    const fact = asked('or', 'v1', '2025-09-03', { askedBy: 'college-aa' });
    given(atAdvice).when(fact).thenCounts('askedByOther');
    const { state } = given([...atAdvice, fact]);
    expect(state.requests[0]?.type).toBe('input');
    expect(state.findings['event/7']?.warnings[0]?.params).toEqual({
      body: 'het college van AA',
      adviser: 'de Ondernemingsraad',
      askers: 'de directeur',
    });
  });

  it('as input never counts as advice: the round still waits for the request (R47)', () => {
    const input = (adviser: string) => asked(adviser, 'v1', '2025-09-03', { type: 'input', sent: 'byPost' });
    given(atAdvice).when(input('or')).thenCounts('inputIsNotAdvice');
    expect(stage([...atAdvice, input('or'), input('adviesraad')])).toBe('adviesronde');
  });

  it('after a decision on that text comes too late, with a warning (R48); a release is no such decision', () => {
    given(atAdvice)
      .when(asked('or', 'v1', '2025-09-03'))
      .thenCounts();
    const consented = [
      ...atAdvice,
      exempted('or'),
      exempted('adviesraad'),
      ...allAgree(colleges(), 'v1', '2025-10-01'),
    ];
    given(consented)
      .when(asked('or', 'v1', '2025-10-02', { sent: 'byPost' }))
      .thenCounts('askedAfterDecision');
  });

  it('after a college decided on that text too early comes too late as well (R48)', () => {
    given([...atAdvice, decision('college-aa', 'v1', '2025-09-10')])
      .when(asked('adviesraad', 'v1', '2025-09-15'))
      .thenCounts('askedAfterDecision');
    given([...atAdvice, decision('college-aa', 'v1', '2025-09-16')])
      .when(recordedOn('2025-09-20', asked('adviesraad', 'v1', '2025-09-15', { sent: 'byPost' })))
      .thenCounts();
  });

  it('with a term of five days is recorded with a warning (R50)', () => {
    given(atAdvice)
      .when(asked('or', 'v1', '2025-09-03', { termDays: 5 }))
      .thenCounts('shortTerm');
    given(atAdvice)
      .when(asked('or', 'v1', '2025-09-03', { termDays: 14 }))
      .thenCounts();
  });
});

describe('an advice', () => {
  const requests = [
    ...atAdvice,
    asked('or', 'v1', '2025-09-02', { sent: 'byPost' }),
    asked('adviesraad', 'v1', '2025-09-02', { sent: 'byPost' }),
  ];

  it('that comes late is taken along all the same (R51)', () => {
    given(requests)
      .when(advice('adviesraad', 'v1', '2025-10-14'))
      .thenCounts();
    given(requests)
      .when(advice('adviesraad', 'v1', '2025-10-15'))
      .thenCounts('lateAdvice');
  });

  it('dated in time counts as in time, whenever it is recorded', () => {
    given(requests)
      .when(recordedOn('2025-11-01', advice('adviesraad', 'v1', '2025-10-14')))
      .thenCounts();
  });

  it('belongs to the round of its own day, and so does its request, however late they are recorded (R8, R52)', () => {
    const again: ProcessDefinition = processDefinition.parse({
      ...testDefinition(),
      routes: testDefinition().routes.map((route) => ({ ...route, policies: { ...route.policies, afterReturn: [] } })),
    });
    const returned = [...atAdvice.slice(0, 3), rejection('college-aa', 'v1', '2025-09-20')];
    const second = [...returned, text('v2', '2025-10-01'), aligned('v2', '2025-10-02')];
    const late = [
      recordedOn('2025-10-10', asked('adviesraad', 'v1', '2025-09-03', { sent: 'byPost' })),
      recordedOn('2025-10-11', advice('adviesraad', 'v1', '2025-09-19', ['p1'])),
      send(
        'exemptAdviser',
        { adviser: 'or', reason: ref('r'), happened: happenedOn('2025-09-04') },
        '2025-10-12',
        'or',
      ),
    ];
    const { state } = given([...second, ...late, ...allAgree(colleges(), 'v2', '2025-10-13')], again);
    const rounds = [...state.requests, ...state.advices, ...state.exemptions].map((each) => each.round);
    expect([rounds, stageOf(state)?.id, openPoints(state)]).toEqual([[1, 1, 1], 'adviesronde', []]);
  });

  it('without a request is accepted and gets the same handling (R52)', () => {
    const unasked = advice('or', 'v1', '2025-10-01', ['p1'], { requestIds: [] });
    given(requests).when(unasked).thenCounts('unsolicitedAdvice');
    expect(openPoints(given([...requests, unasked]).state)).toEqual([{ adviceId: 'advice/or', point: 'p1' }]);
  });

  it('of several bodies is one document that answers the request of each (R53)', () => {
    const joint = advice('or', 'v1', '2025-10-01', [], {
      signers: ['or', 'adviesraad', 'bond'],
      requestIds: ['request/or', 'request/adviesraad'],
      addressees: ['college-aa', 'college-bb'],
    });
    const { state } = given([...requests, joint]);
    expect(state.requests.map((each) => each.adviceId)).toEqual(['advice/or', 'advice/or']);
    expect(stageOf(state)?.id).toBe('verwerking');
  });

  it('does not answer the request to a body that did not sign', () => {
    given(requests)
      .when(advice('or', 'v1', '2025-10-01', [], { requestIds: ['request/adviesraad'] }))
      .thenRefused({ code: 'adviserDidNotSign', params: { body: 'de Adviesraad' }, field: 'signers' });
  });

  it('may reserve rights (R121)', () => {
    const { state } = given(requests).when(advice('or', 'v1', '2025-10-01', [], { rightsReserved: true }));
    expect(state.advices.map((each) => each.rightsReserved)).toEqual([true]);
  });

  it.each([
    ['an unknown request', { requestIds: ['request/x'] }, { code: 'unknownRequest', field: 'requestIds' }],
    ['an unknown signer', { signers: ['zz'] }, { code: 'unknownBody', params: { body: 'zz' } }],
    ['an unknown addressee', { addressees: ['zz'] }, { code: 'unknownBody', params: { body: 'zz' } }],
    ['an unknown text', { textId: 'text/x' }, { code: 'unknownText', field: 'textId' }],
  ] as const)('is refused with %s', (_what, fields, refusal) => {
    given(requests)
      .when(advice('or', 'v1', '2025-10-01', [], fields))
      .thenRefused(refusal);
  });

  it('names each point once', () => {
    given(requests)
      .when(advice('or', 'v1', '2025-10-01', ['p1', 'p1']))
      .thenRefused({ code: 'pointTwice', params: { point: 'p1' }, field: 'points' });
  });

  it('may still be recorded after the proposal ended', () => {
    given([
      ...requests,
      send(
        'withdrawProposal',
        { body: 'stuurgroep', reason: ref('r'), happened: happenedOn('2025-09-20') },
        '2025-09-20',
      ),
    ])
      .when(advice('adviesraad', 'v1', '2025-10-01'))
      .thenCounts();
  });
});

describe('no adviser is forgotten (R124)', () => {
  const one = [...atAdvice, asked('or', 'v1', '2025-09-02', { sent: 'byPost' }), advice('or', 'v1', '2025-10-01')];

  it('keeps the round open until each was asked, or it is recorded why not', () => {
    expect(stage(one)).toBe('adviesronde');
    expect(stage([...one, exempted('adviesraad', '2025-10-02')])).toBe('verwerking');
  });

  it('exempts advisers of this route only', () => {
    given(one)
      .when(exempted('bond', '2025-10-02'))
      .thenRefused({ code: 'notAnAdviser', params: { body: 'Bond' }, field: 'adviser' });
  });
});

describe('every point gets an answer (R55)', () => {
  it('keeps the consent round closed while one point is open', () => {
    const history = [
      ...atProcessing,
      text('v2', '2025-10-20', ['feedbackReport']),
      answered('or', '2025-10-20', ['p1']),
    ];
    expect(stage(history)).toBe('verwerking');
    expect(stage([...history, answered('adviesraad', '2025-10-21', ['p1'])])).toBe('instemming');
  });

  it('that is dated before the advice itself leaves the point open, and says so (R55)', () => {
    const early = recordedOn('2025-10-20', answered('or', '2025-10-01', ['p1']));
    given(atProcessing).when(early).thenDoesNotCount('beforeSubject');
    expect(openPoints(given([...atProcessing, early]).state).length).toBe(2);
  });

  it('asks for the adjusted text with its feedback before the colleges consent (R67)', () => {
    const history = [
      ...atProcessing,
      answered('or', '2025-10-20', ['p1']),
      answered('adviesraad', '2025-10-20', ['p1']),
    ];
    expect(needsAdjustedText(given(history).state)).toBe(true);
    expect(stage([...history, text('v2', '2025-10-21')])).toBe('verwerking');
    expect(stage([...history, text('v2', '2025-10-21', ['feedbackReport'])])).toBe('instemming');
  });

  it.each([
    [
      'an unknown advice',
      'advice/x',
      [{ point: 'p1', answer: 'takenOver' }],
      { code: 'unknownAdvice', field: 'adviceId' },
    ],
    [
      'an unknown point',
      'advice/or',
      [{ point: 'p9', answer: 'takenOver' }],
      { code: 'unknownPoint', params: { point: 'p9' }, field: 'answers.0.point' },
    ],
    [
      'a point not taken over without a reason (R56)',
      'advice/or',
      [{ point: 'p1', answer: 'notTakenOver' }],
      { code: 'reasonMissing', params: { point: 'p1' }, field: 'answers.0.reason' },
    ],
    [
      'a point taken over in part without a reason (R56)',
      'advice/or',
      [{ point: 'p1', answer: 'partly' }],
      { code: 'reasonMissing', params: { point: 'p1' }, field: 'answers.0.reason' },
    ],
    [
      'the same point twice',
      'advice/or',
      [
        { point: 'p1', answer: 'takenOver' },
        { point: 'p1', answer: 'takenOver' },
      ],
      { code: 'pointTwice', params: { point: 'p1' }, field: 'answers.1.point' },
    ],
  ] as const)('refuses %s', (_what, adviceId, answers, refusal) => {
    given(atProcessing)
      .when(send('answerAdvice', { adviceId, answers }, '2025-10-20'))
      .thenRefused(refusal);
  });
});
