import { commands, processDefinition, type ProcessDefinition } from '@eensluidend/contracts';
import {
  advice,
  aligned,
  allAgree,
  asked,
  atAdvice,
  colleges,
  dueTasks,
  everyDay,
  given,
  happenedOn,
  playAll,
  received,
  ref,
  send,
  start,
  testDefinition,
  text,
  type Fact,
  type History,
} from '@eensluidend/testing';
import { daysAfterDecision } from '../advice-round';
import { obligations } from '../obligations';
import { stageOf } from '../stage';
import { termOf } from '../term-of-request';
import { whyView } from '../views/why';

const exempted = (adviser: string, on = '2025-09-03') =>
  send('exemptAdviser', { adviser, reason: ref('niet geraakt'), happened: happenedOn(on) }, on, adviser);
const incomplete = (adviser: string, on: string): Fact =>
  send(
    'recordAdviceReceipt',
    { requestId: `request/${adviser}`, papersMissing: true, happened: happenedOn(on) },
    on,
    `${adviser}-deels`,
  );
const stage = (history: readonly History[], definition?: ProcessDefinition) =>
  stageOf(given(history, definition).state)?.id;
const region = (change: (given_: ProcessDefinition) => object): ProcessDefinition =>
  processDefinition.parse({ ...testDefinition(), ...change(testDefinition()) });
const adviceStep = (fields: object) => (definition: ProcessDefinition) => ({
  routes: definition.routes.map((route) => ({
    ...route,
    steps: route.steps.map((step) => (step.kind === 'adviceRound' ? { ...step, ...fields } : step)),
  })),
});

describe('a formal request', () => {
  const whole = {
    type: 'advice',
    askedBy: 'college-aa',
    adviser: 'adviesraad',
    textId: '018f6f3e-7c1a-7b2d-9d3e-5a6b7c8d9e0f',
    question: 'Wat vindt u ervan?',
  };

  it.each(['askedBy', 'adviser', 'textId', 'question'])('cannot be sent without its %s (R46)', (missing) => {
    const parsed = commands.requestAdvice.body.safeParse({ ...whole, [missing]: undefined });
    expect(parsed.error?.issues.map((each) => each.path)).toEqual([[missing]]);
    expect(commands.requestAdvice.body.safeParse(whole).success).toBe(true);
  });
});

describe('an advice round', () => {
  it('is not opened while an adviser is left out without request or reason (R124)', () => {
    const open = send('openStage', { round: 1, step: 'adviesronde' }, '2025-09-03');
    const one: readonly History[] = [...atAdvice, asked('or', 'v1', '2025-09-03')];
    const acts = (history: readonly History[]) => dueTasks(playAll(history), '2025-09-03').map((task) => task.act);
    given(one)
      .when(open)
      .thenRefused({ code: 'adviserLeftOut', params: { advisers: 'de Adviesraad' } });
    expect(acts(one)).toEqual(['deliverAdviceRequest']);
    expect(whyView(given(one).state, '2025-09-03').reasons.map((each) => [each.body, each.rule])).toContainEqual([
      'college-aa',
      'R124',
    ]);
    expect(acts([...one, exempted('adviesraad')])).toEqual(['openStage', 'deliverAdviceRequest']);
    given([...one, exempted('adviesraad')])
      .when(open)
      .thenCounts();
  });

  it('in which only input was asked is told before the colleges consent, and with their decision (R47)', () => {
    const input = asked('or', 'v1', '2025-09-03', { type: 'input', sent: 'byPost' });
    const history: readonly History[] = [...atAdvice, input, exempted('or'), exempted('adviesraad', '2025-09-04')];
    given(history)
      .when(send('openStage', { round: 1, step: 'instemming' }, '2025-09-05'))
      .thenCounts('onlyInput');
    const [first = ''] = colleges();
    given(history)
      .when(allAgree([first], 'v1', '2025-10-01')[0] ?? input)
      .thenCounts('onlyInput');
  });

  it('in which advice was asked is not told so', () => {
    const history: readonly History[] = [
      ...atAdvice,
      asked('or', 'v1', '2025-09-03', { sent: 'byPost' }),
      exempted('adviesraad', '2025-09-04'),
      send('lapseAdviceTerm', { requestId: 'request/or' }, '2025-11-01'),
    ];
    given(history)
      .when(send('openStage', { round: 1, step: 'instemming' }, '2025-11-01'))
      .thenCounts();
  });
});

describe('the receipt of a request', () => {
  const posted = [...atAdvice, asked('or', 'v1', '2025-09-02', { sent: 'byPost' })];
  const termsOf = (history: readonly History[]) => given(history).state.requests.map((each) => termOf(each)?.dueOn);

  it('without all papers starts no term; the term runs from the day on which all are there (R49)', () => {
    given(posted).when(incomplete('or', '2025-09-03')).thenCounts('papersMissing');
    expect(termsOf([...posted, incomplete('or', '2025-09-03')])).toEqual([undefined]);
    expect(termsOf([...posted, incomplete('or', '2025-09-03'), received('or', '2025-09-10')])).toEqual(['2025-10-22']);
  });

  it('without all papers has the asker send the rest, and the round waits (R49)', () => {
    const open = obligations(given([...posted, incomplete('or', '2025-09-03')]).state);
    expect(open.filter((each) => each.kind === 'sendPapers').map((each) => [each.actor, each.blocking])).toEqual([
      ['director', true],
    ]);
    const whole = obligations(given([...posted, incomplete('or', '2025-09-03'), received('or', '2025-09-10')]).state);
    expect(whole.map((each) => each.kind)).not.toContain('sendPapers');
  });

  it('of which only the month is known starts no term before the request was sent (R49)', () => {
    const history = [
      ...[...atAdvice, asked('or', 'v1', '2025-09-15', { sent: 'byPost' })],
      { ...received('or', '2025-09'), on: '2025-10-01' },
    ];
    const [request] = given(history).state.requests;
    expect(request && termOf(request)?.dueOn).toBe('2025-10-27');
  });

  it('of 28 January 2025 starts the term, 47 days after the decision of 12 December 2024 (R49)', () => {
    const history = [
      start('2024-12-01', { route: 'nota' }),
      text('v1', '2024-12-01'),
      aligned('v1', '2024-12-02'),
      ...allAgree(colleges(), 'v1', '2024-12-12'),
      asked('or', 'v1', '2025-01-27', { sent: 'byPost' }),
    ];
    given(history).when(received('or', '2025-01-28')).thenCounts('receivedAfterDecision');
    const { state } = given([...history, received('or', '2025-01-28')]);
    expect(daysAfterDecision(state, 'text/v1', '2025-01-28')).toEqual({ days: 47, decided: '2024-12-12' });
    expect(state.requests.map((each) => termOf(each)?.dueOn)).toEqual(['2025-03-11']);
  });
});

describe('the length of a term', () => {
  const own = region(() => ({
    adviceTerms: [{ kind: 'socialDomainAdvisoryCouncil', length: 'P8W', shortest: 'P4W' }],
  }));
  const lengths = (definition: ProcessDefinition) =>
    given(
      [...atAdvice, asked('adviesraad', 'v1', '2025-09-03'), asked('or', 'v1', '2025-09-03')],
      definition,
    ).state.requests.map((each) => each.term.length);

  it('is that of the kind of body where the definition has one, else that of the route (R50)', () => {
    expect(lengths(own)).toEqual(['P8W', 'P6W']);
    expect(lengths(testDefinition())).toEqual(['P6W', 'P6W']);
  });

  it('is warned of below the shortest of that kind, two weeks where the definition says nothing (R50)', () => {
    const three = asked('adviesraad', 'v1', '2025-09-03', { termDays: 21 });
    given(atAdvice, own).when(three).thenCounts('shortTerm');
    given(atAdvice, own)
      .when(three)
      .thenWarns({ code: 'shortTerm', params: { shortest: '4 weken' } });
    given(atAdvice, own)
      .when(asked('adviesraad', 'v1', '2025-09-03', { termDays: 28 }))
      .thenCounts();
    given(atAdvice).when(three).thenCounts();
    given(atAdvice)
      .when(asked('or', 'v1', '2025-09-03', { termDays: 5 }))
      .thenWarns({ code: 'shortTerm', params: { shortest: '2 weken' } });
  });

  it('set by law runs on to a working day: received on 7 September 2025, due on Monday 20 October (R49)', () => {
    const legal = region(adviceStep({ term: { length: 'P6W', kind: 'legal' } }));
    const history = [...atAdvice, asked('or', 'v1', '2025-09-03', { sent: 'byPost' }), received('or', '2025-09-07')];
    expect(given(history, legal).state.requests.map((each) => termOf(each)?.dueOn)).toEqual(['2025-10-20']);
  });
});

describe('whose advice a round waits for', () => {
  const waiting = region(adviceStep({ waitFor: ['or'] }));
  const lapsed: readonly History[] = [
    ...atAdvice,
    asked('or', 'v1', '2025-09-02'),
    exempted('adviesraad'),
    ...everyDay('2025-09-03', '2025-10-20'),
  ];

  it('is nobody once the term is over (R51, Awb 3:6)', () => {
    expect(stage(lapsed)).toBe('instemming');
  });

  it('may be agreed in the definition: the round waits, and why names the body (R51)', () => {
    expect(stage(lapsed, waiting)).toBe('adviesronde');
    const { reasons } = whyView(given(lapsed, waiting).state, '2025-10-20');
    expect(reasons.map((each) => [each.body, each.rule, each.basis])).toEqual([
      ['or', 'R51', 'afspraak tussen de gemeenten; Awb 3:6 lid 2'],
    ]);
    expect(reasons[0]?.ifNothing).toContain('want dat is zo afgesproken');
    expect(stage([...lapsed, advice('or', 'v1', '2025-10-20')], waiting)).toBe('verwerking');
  });

  it('is no informal body, unless the definition says so (R64)', () => {
    const informal = (blocking?: boolean) =>
      region((definition) => ({
        bodies: definition.bodies.map((body) =>
          body.id === 'adviesraad' ? { ...body, kind: 'thinkTank', ...(blocking ? { blocking } : {}) } : body,
        ),
      }));
    const history = [
      ...atAdvice,
      asked('or', 'v1', '2025-09-02', { sent: 'byPost' }),
      asked('adviesraad', 'v1', '2025-09-02', { sent: 'byPost' }),
      advice('or', 'v1', '2025-10-01'),
    ];
    expect([stage(history), stage(history, informal()), stage(history, informal(true))]).toEqual([
      'adviesronde',
      'verwerking',
      'adviesronde',
    ]);
    const open = obligations(given(history.slice(0, -1), informal()).state);
    expect(open.filter((each) => each.kind === 'giveAdvice').map((each) => [each.actor, each.blocking])).toEqual([
      ['or', true],
      ['adviesraad', false],
    ]);
    const spoken = advice('adviesraad', 'v1', '2025-09-30', [], { form: 'oral' });
    const { document: _minutes, ...body } = spoken.command.body;
    const oral: Fact = { ...spoken, command: { name: 'recordAdvice', body } };
    expect([
      stage([...history, oral]),
      stage([...history, oral], informal()),
      stage([...history, oral], informal(true)),
    ]).toEqual(['adviesronde', 'verwerking', 'adviesronde']);
  });
});
