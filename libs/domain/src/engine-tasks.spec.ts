import {
  adopted,
  advice,
  consultationHistories,
  given,
  happenedOn,
  ref,
  send,
  testDefinition,
  wordsOf,
  type Fact,
  type History,
} from '@eensluidend/testing';
import { engineTasks } from './engine-tasks';

const owed: readonly History[] = consultationHistories['toCarryOver'] ?? [];
const carried = send(
  'carryOverPoints',
  { nextPhase: ref('het uitvoeringsplan'), happened: happenedOn('2025-12-17') },
  '2025-12-17',
);
const close = send('closeRound', { round: 1 }, '2025-12-17', 'close');
const late = (text = 'v2'): readonly Fact[] => [
  { ...advice('bond', text, '2025-12-17', ['p9'], { requestIds: [] }), key: 'late' },
  send(
    'answerAdvice',
    { adviceId: 'advice/late', answers: [{ point: 'p9', answer: 'laterPhase' }], happened: happenedOn('2025-12-18') },
    '2025-12-18',
    'p9',
  ),
];
const prepare = (municipality: string): Fact =>
  send('prepareGazettes', { municipality }, '2025-12-16', `prepare-${municipality}`);
const acts = (history: readonly History[]) => engineTasks(given(history).state).map((task) => task.act);
const ifNothing = (history: readonly History[]) => wordsOf(history, 'carryOver').map((each) => each[2]);
const gazettes = ['prepareGazettes', 'prepareGazettes', 'prepareGazettes'];

describe('publication while points for a later phase were not handed on', () => {
  it('waits as the round does, and why says so (R66, R89)', () => {
    expect(acts(owed)).toEqual([]);
    expect(ifNothing(owed)).toEqual(['De ronde gaat niet dicht, en de bekendmaking wacht daarop.']);
  });

  it('goes on with the closing once the next phase has them (R66)', () => {
    expect(acts([...owed, carried])).toEqual(['closeRound', 'openStage', ...gazettes]);
    expect(ifNothing([...owed, carried])).toEqual([]);
  });

  it('does not wait for points that came up after the closing (R66)', () => {
    const after = [...owed, carried, close, ...late()];
    expect(acts(after)).toEqual(['openStage', ...gazettes]);
    expect(ifNothing(after)).toEqual(['De ronde is al dicht. De volgende fase rekent nog op deze punten.']);
  });

  it('is not said to wait where all gazettes were prepared already, or none will be (R66)', () => {
    given(owed)
      .when(prepare('aa'))
      .thenRefused({ code: 'notCarriedOver', params: { count: 1 } });
    const prepared = [...adopted, ...['aa', 'bb', 'cc'].map(prepare), ...late('v1')];
    expect(ifNothing(prepared)).toEqual(['De ronde gaat niet dicht.']);
    const definition = testDefinition();
    const routes = definition.routes.map((route) => ({
      ...route,
      steps: route.steps.filter((step) => step.kind !== 'publication'),
    }));
    expect(wordsOf(owed, 'carryOver', { ...definition, routes }).map((each) => each[2])).toEqual([
      'De ronde gaat niet dicht.',
    ]);
  });
});
