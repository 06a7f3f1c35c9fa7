import {
  advice,
  afterProcessing,
  aligned,
  allAgree,
  answered,
  asked,
  atAdvice,
  atProcessing,
  councils,
  colleges,
  dueTasks,
  given,
  happenedOn,
  playAll,
  recordedOn,
  ref,
  send,
  testDefinition,
  text,
  type Fact,
  type History,
} from '@eensluidend/testing';
import { processDefinition, type ProcessDefinition } from '@eensluidend/contracts';
import { toCarryOver } from '../advice-round';
import { advisersNamed } from '../advisers-named';
import { isRunning } from '../engine-tasks';
import { obligations } from '../obligations';
import { stageOf } from '../stage';
import { whyView } from '../views/why';

const stage = (history: readonly History[], definition?: ProcessDefinition) =>
  stageOf(given(history, definition).state)?.id;
const blocking = (history: readonly History[], definition?: ProcessDefinition) =>
  obligations(given(history, definition).state).flatMap((each) => (each.blocking ? [[each.kind, each.actor]] : []));
const remark = (mark: 'remark' | 'promise' | 'condition', on: string): Fact =>
  send('recordRemark', { body: 'council-bb', mark, wording: ref(mark), happened: happenedOn(on) }, on, mark);
const answer = (mark: string, given_: 'takenOver' | 'partly' | 'laterPhase', on: string, reason?: string): Fact =>
  send(
    'answerRemark',
    {
      remarkId: `remark/${mark}`,
      answer: given_,
      ...(reason ? { reason: ref(reason) } : {}),
      happened: happenedOn(on),
    },
    on,
    mark,
  );
const agreed = (body: string, on: string, name = 'v2'): Fact =>
  send('agreeFeedback', { body, textId: `text/${name}`, happened: happenedOn(on) }, on, body);

/** The test region, in which the colleges agree with the answers before they consent. */
const agreeing = (): ProcessDefinition => {
  const region = testDefinition();
  const routes = region.routes.map((route) => ({
    ...route,
    steps: route.steps.map((step) => (step.kind === 'processing' ? { ...step, agreedBy: colleges() } : step)),
  }));
  return processDefinition.parse({ ...region, routes });
};

describe('remarks, promises and conditions that are marked so', () => {
  it('get an answer before the consent round, like every point of an advice (R55)', () => {
    const history = [...atProcessing, remark('promise', '2025-10-10'), ...afterProcessing.slice(atProcessing.length)];
    expect(stage(history)).toBe('verwerking');
    expect(blocking(history)).toEqual([['answerRemark', 'stuurgroep']]);
    expect(stage([...history, answer('promise', 'takenOver', '2025-10-22')])).toBe('instemming');
  });

  it('need a reason where they are not or partly taken over (R56)', () => {
    given([...atProcessing, remark('condition', '2025-10-10')])
      .when(answer('condition', 'partly', '2025-10-20'))
      .thenRefused({ code: 'remarkReasonMissing', field: 'reason' });
    given([...atProcessing, remark('condition', '2025-10-10')])
      .when(answer('condition', 'partly', '2025-10-20', 'te duur'))
      .thenCounts();
    given(atProcessing)
      .when(answer('condition', 'takenOver', '2025-10-20'))
      .thenRefused({ code: 'unknownRemark', field: 'remarkId' });
  });

  it('stay open when the answer is dated before them (R55)', () => {
    given([...atProcessing, remark('condition', '2025-10-10')])
      .when(recordedOn('2025-10-20', answer('condition', 'takenOver', '2025-10-09')))
      .thenDoesNotCount('beforeSubject');
  });

  it('may be marked in an advice as well (R55)', () => {
    const marked = advice('adviesraad', 'v1', '2025-10-06', [], {
      requestIds: [],
      points: [{ point: 'p1', text: ref('mits'), mark: 'condition' }],
    });
    expect(given([...atAdvice, marked]).state.advices[0]?.points).toEqual([
      { point: 'p1', text: ref('mits'), phase: 'now', mark: 'condition' },
    ]);
  });
});

describe('the consent round', () => {
  const late = advice('adviesraad', 'v2', '2025-10-22', ['p9'], { requestIds: [] });
  const history: readonly History[] = [...afterProcessing, { ...late, key: 'late' }];
  const done = send(
    'answerAdvice',
    { adviceId: 'advice/late', answers: [{ point: 'p9', answer: 'takenOver' }], happened: happenedOn('2025-10-23') },
    '2025-10-23',
    'late',
  );

  it('is not opened by the product while one point is open, and says whose answer it waits for (R55)', () => {
    given(history)
      .when(send('openStage', { round: 1, step: 'instemming' }, '2025-10-22'))
      .thenRefused({ code: 'pointsOpen', params: { count: 1 } });
    expect(dueTasks(playAll(history), '2026-01-01').map((task) => task.act)).not.toContain('openStage');
    expect(blocking(history)).toContainEqual(['answerAdvice', 'stuurgroep']);
  });

  it('opens once the point has its answer, and does not close again for a later one (R55)', () => {
    expect(dueTasks(playAll([...history, done]), '2026-01-01').map((task) => task.act)).toContain('openStage');
    const opened: readonly History[] = [...afterProcessing, { engineOn: '2025-10-21' }, { ...late, key: 'late' }];
    const open = obligations(given(opened).state).filter((each) => each.kind === 'answerAdvice');
    expect(open.map((each) => each.blocking)).toEqual([false]);
  });

  it('of a second round waits for the points of the first as well, where its advice still holds (R55, R8)', () => {
    const returned = [
      ...[...atProcessing, remark('condition', '2025-10-10'), answered('or', '2025-10-20', ['p1'])],
      send('recordInsufficientSupport', { reason: ref('r'), happened: happenedOn('2025-10-29') }, '2025-10-29'),
    ];
    const second = [...returned, text('v2', '2025-11-01', ['annex']), aligned('v2', '2025-11-02')];
    const open = send('openStage', { round: 2, step: 'instemming' }, '2025-11-03');
    given(second)
      .when(open)
      .thenRefused({ code: 'pointsOpen', params: { count: 2 } });
    expect(blocking(second)).toEqual([
      ...colleges().map((college) => ['decide', college]),
      ...['answerAdvice', 'answerRemark'].map((kind) => [kind, 'stuurgroep']),
    ]);
    const answers = [answered('adviesraad', '2025-11-02', ['p1']), answer('condition', 'takenOver', '2025-11-02')];
    given([...second, ...answers])
      .when(open)
      .thenCounts();
    const again = processDefinition.parse({
      ...testDefinition(),
      routes: testDefinition().routes.map((route) => ({ ...route, policies: { ...route.policies, afterReturn: [] } })),
    });
    expect(blocking(second, again).map(([kind]) => kind)).not.toContain('answerAdvice');
  });

  it('waits for the agreement of the six with the answers, where the route says so (R55)', () => {
    const region = agreeing();
    const [first = '', ...others] = colleges();
    expect(stage(afterProcessing, region)).toBe('verwerking');
    expect(blocking(afterProcessing, region)).toEqual(colleges().map((id) => ['agreeFeedback', id]));
    const some = [...afterProcessing, ...others.map((id) => agreed(id, '2025-10-22'))];
    expect(blocking(some, region)).toEqual([['agreeFeedback', first]]);
    expect(whyView(given(some, region).state, '2025-10-22').reasons.map((each) => each.sentence)).toEqual([
      'Het college van AA is nog niet akkoord met de antwoorden op de adviezen. Dit staat open sinds 6 oktober 2025.',
    ]);
    expect(stage([...some, agreed(first, '2025-10-23')], region)).toBe('instemming');
    expect(stage([...some, agreed(first, '2025-10-23', 'v1')], region)).toBe('verwerking');
  });
});

describe('points for a later phase', () => {
  const later = send(
    'answerAdvice',
    { adviceId: 'advice/or', answers: [{ point: 'p1', answer: 'laterPhase' }], happened: happenedOn('2025-10-20') },
    '2025-10-20',
  );
  const processed = [
    ...atProcessing,
    later,
    answered('adviesraad', '2025-10-20', ['p1']),
    text('v2', '2025-10-21', ['feedbackReport', 'annex']),
  ];
  const adopted: readonly History[] = [
    ...processed,
    ...allAgree(colleges(), 'v2', '2025-11-04'),
    ...allAgree(councils(), 'v2', '2025-12-16'),
  ];
  const carried = (on: string, points?: readonly { subject: string; point: string }[]): Fact =>
    send(
      'carryOverPoints',
      { nextPhase: ref('uitvoeringsplan'), ...(points ? { points } : {}), happened: happenedOn(on) },
      on,
    );
  const close = send('closeRound', { round: 1 }, '2025-12-16');

  it('are given to the next phase before the round closes: closing without that is refused (R66)', () => {
    given(adopted)
      .when(close)
      .thenRefused({ code: 'notCarriedOver', params: { count: 1 } });
    expect(dueTasks(playAll(adopted), '2026-01-01').map((task) => task.act)).not.toContain('closeRound');
    expect(blocking(adopted)).toContainEqual(['carryOver', 'stuurgroep']);
    expect(isRunning(given(adopted).state)).toBe(true);
  });

  it('let the round close once they were carried over, early or late (R66)', () => {
    for (const history of [
      [...adopted, carried('2025-12-16')],
      [...processed, carried('2025-10-22'), ...adopted.slice(processed.length)],
    ])
      expect(dueTasks(playAll(history), '2026-01-01').map((task) => task.act)).toContain('closeRound');
  });

  it('are also those that the adviser gave for later, whatever their answer, unless not taken over (R66)', () => {
    const points = (answer: 'takenOver' | 'partly' | 'notTakenOver') => {
      const told = advice('bond', 'v1', '2025-10-06', [], {
        requestIds: [],
        points: [
          { point: 'nu', text: ref('nu'), phase: 'now' },
          { point: 'straks', text: ref('straks'), phase: 'later' },
        ],
      });
      const answers = ['nu', 'straks'].map((point) => ({ point, answer, reason: ref('reden') }));
      const body = { adviceId: 'advice/bond', answers, happened: happenedOn('2025-10-20') };
      return toCarryOver(given([...atAdvice, told, send('answerAdvice', body, '2025-10-20')]).state);
    };
    expect(points('takenOver')).toEqual([{ subject: 'advice/bond', point: 'straks' }]);
    expect(points('partly')).toEqual([{ subject: 'advice/bond', point: 'straks' }]);
    expect(points('notTakenOver')).toEqual([]);
  });

  it('are still owed to the next phase when they were answered only after the round was closed (R66)', () => {
    const late = { ...advice('bond', 'v2', '2025-12-15', ['p9'], { requestIds: [] }), key: 'late' };
    const answers = [{ point: 'p9', answer: 'laterPhase' as const }];
    const history = [
      ...adopted.slice(0, -councils().length),
      late,
      ...adopted.slice(-councils().length),
      carried('2025-12-16'),
      close,
      send(
        'answerAdvice',
        { adviceId: 'advice/late', answers, happened: happenedOn('2025-12-20') },
        '2025-12-20',
        'p9',
      ),
    ];
    const owed = obligations(given(history).state).filter((each) => each.kind === 'carryOver');
    expect(owed.map((each) => [each.actor, each.blocking])).toEqual([['stuurgroep', false]]);
  });

  it('are named one by one, and only those that were answered so', () => {
    given(processed)
      .when(carried('2025-10-22', [{ subject: 'advice/or', point: 'p1' }]))
      .then([
        'PointsCarriedOver',
        { nextPhase: ref('uitvoeringsplan'), points: [{ subject: 'advice/or', point: 'p1' }] },
      ]);
    given(processed)
      .when(carried('2025-10-22', [{ subject: 'advice/adviesraad', point: 'p1' }]))
      .thenRefused({ code: 'notForLater', params: { point: 'p1' }, field: 'points' });
    const both = [...processed, remark('remark', '2025-10-21'), answer('remark', 'laterPhase', '2025-10-21')];
    const one = carried('2025-10-22', [{ subject: 'advice/or', point: 'p1' }]);
    expect(toCarryOver(given([...both, one]).state)).toEqual([{ subject: 'remark/remark' }]);
    given([...processed, carried('2025-10-22')])
      .when(carried('2025-10-23'))
      .thenRefused({ code: 'nothingToCarryOver' });
  });
});

describe('the text of the decision', () => {
  it('can name every adviser and its advice (R57, Awb 3:8)', () => {
    const joint = advice('or', 'v1', '2025-10-01', [], { signers: ['or', 'bond'], requestIds: [] });
    const { state } = given([
      ...atAdvice,
      asked('adviesraad', 'v1', '2025-09-02', { sent: 'byPost' }),
      joint,
      advice('adviesraad', 'v1', '2025-10-06'),
    ]);
    expect(advisersNamed(state)).toEqual([
      { body: 'or', adviceId: 'advice/or', on: '2025-10-01' },
      { body: 'bond', adviceId: 'advice/or', on: '2025-10-01' },
      { body: 'adviesraad', adviceId: 'advice/adviesraad', on: '2025-10-06' },
    ]);
  });
});
