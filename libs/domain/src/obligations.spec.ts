import {
  advice,
  adopted,
  aligned,
  asked,
  atAdvice,
  atConsent,
  atCouncils,
  atProcessing,
  dueTasks,
  everyDay,
  given,
  happenedOn,
  planned,
  play,
  playAll,
  received,
  recordedOn,
  ref,
  rejection,
  send,
  start,
  text,
  type History,
} from '@eensluidend/testing';
import { engineTasks, isRunning } from './engine-tasks';
import { obligations } from './obligations';

const blocking = (history: readonly History[]) =>
  obligations(given(history).state).flatMap((each) =>
    each.blocking ? [[each.kind, each.actor, ...(each.subject ? [each.subject] : [])]] : [],
  );

describe('who has to act', () => {
  it('is the stuurgroep while there is no text, and until it aligned one', () => {
    expect(blocking([start()])).toEqual([['addText', 'stuurgroep']]);
    expect(blocking([start(), text('v1', '2025-09-01')])).toEqual([['align', 'stuurgroep']]);
  });

  it('is every college, then every council that has not agreed', () => {
    expect(blocking(atConsent)).toEqual(['aa', 'bb', 'cc'].map((key) => ['decide', `college-${key}`, 'instemming']));
    expect(blocking(adopted.slice(0, -2))).toEqual(['bb', 'cc'].map((key) => ['decide', `council-${key}`, 'raden']));
  });

  it('is in the advice round who has to ask, and who was asked', () => {
    expect(blocking(atAdvice)).toEqual([
      ['askAdvice', 'director', 'or'],
      ['askAdvice', 'college-aa', 'adviesraad'],
    ]);
    expect(blocking([...atAdvice, asked('or', 'v1', '2025-09-03')])).toEqual([
      ['askAdvice', 'college-aa', 'adviesraad'],
      ['giveAdvice', 'or', 'request/or'],
    ]);
  });

  it('is the stuurgroep while points are open and the adjusted text is missing', () => {
    expect(blocking(atProcessing)).toEqual([
      ['answerAdvice', 'stuurgroep', 'advice/or'],
      ['answerAdvice', 'stuurgroep', 'advice/adviesraad'],
      ['adjustText', 'stuurgroep'],
    ]);
  });

  it('is the stuurgroep after a return, until a new round begins', () => {
    const returned = [...atCouncils, rejection('council-bb', 'v1', '2025-12-18')];
    expect(blocking(returned)).toEqual([['discussReturn', 'stuurgroep']]);
    expect(blocking([...returned, text('v2', '2026-01-12'), aligned('v2', '2026-01-13')])).toEqual(
      ['aa', 'bb', 'cc'].map((key) => ['decide', `college-${key}`, 'instemming']),
    );
  });

  it('is nobody once the proposal is withdrawn', () => {
    const body = { body: 'stuurgroep', reason: ref('r'), happened: happenedOn('2025-12-01') };
    const withdrawn = [...atCouncils, send('withdrawProposal', body, '2025-12-01')];
    expect(blocking(withdrawn)).toEqual([]);
    expect(isRunning(given([...withdrawn, { engineOn: '2025-12-01' }]).state)).toBe(false);
  });

  it('knows the planned date, and forgets it when that is withdrawn', () => {
    const history = [...atConsent, planned('college-aa', '2025-11-04', '2025-10-01')];
    expect(obligations(given(history).state).map((each) => each.plannedOn)).toEqual([
      '2025-11-04',
      undefined,
      undefined,
    ]);
    const returned = [...history, rejection('college-bb', 'v1', '2025-10-20'), { engineOn: '2025-10-20' }];
    expect(given(returned).state.planned.map((each) => each.withdrawn)).toEqual([true]);
  });
});

describe('a term', () => {
  const posted = asked('or', 'v1', '2025-09-02', { sent: 'byPost' });

  it('is told with its last day, its reminder and how it was computed', () => {
    const open = obligations(given([...atAdvice, posted]).state).find((each) => each.kind === 'giveAdvice');
    expect(open).toMatchObject({ dueOn: '2025-10-14', remindOn: '2025-10-07', historic: false });
    expect(open?.computed).toContain('6 weken vanaf verzending op 2 september 2025: tot en met 14 oktober 2025');
  });

  it('that was over when its start was recorded is historic: nothing lapses by itself, a person gets a task', () => {
    const history = [...atAdvice, recordedOn('2025-10-15', posted)];
    const acts = engineTasks(given(history).state).map((task) => task.act);
    expect(acts).not.toContain('lapseAdviceTerm');
    expect(acts).not.toContain('remindAdviser');
    expect(blocking(history)).toContainEqual(['establishLapse', 'stuurgroep', 'request/or']);
    const done = [...history, send('lapseAdviceTerm', { requestId: 'request/or' }, '2025-10-16')];
    expect(blocking(done)).toEqual([['askAdvice', 'college-aa', 'adviesraad']]);
  });

  it('that is recorded on its last day still runs', () => {
    const acts = engineTasks(given([...atAdvice, recordedOn('2025-10-14', posted)]).state).map((task) => task.act);
    expect(acts).toContain('lapseAdviceTerm');
  });

  it('that began with a receipt reported too late is historic as well', () => {
    const history = [...atAdvice, posted, recordedOn('2025-11-20', received('or', '2025-09-05'))];
    expect(blocking(history)).toContainEqual(['establishLapse', 'stuurgroep', 'request/or']);
  });

  it('ends with the advice, whatever was still planned for it', () => {
    const { state } = given([...atAdvice, posted, advice('or', 'v1', '2025-09-20')]);
    expect(engineTasks(state).filter((task) => 'requestId' in task)).toEqual([]);
  });
});

describe('what the product does by itself', () => {
  it('is done once: after its turn nothing is due', () => {
    const history: readonly History[] = [
      ...atCouncils,
      planned('council-aa', '2025-12-16', '2025-11-05'),
      rejection('council-bb', 'v1', '2025-12-18'),
      ...everyDay('2025-12-18', '2025-12-20'),
    ];
    expect(dueTasks(playAll(history), '2026-06-01')).toEqual([]);
  });

  it('opens every step in turn, each from the fact that settled the one before', () => {
    const opened = given(
      [...adopted].reduce<readonly History[]>((all, fact) => [...all, fact, { engineOn: fact.on }], []),
    ).state.opened;
    expect(opened.map((each) => each.step)).toEqual(['afstemming', 'instemming', 'raden', 'bekendmaking']);
  });

  it('closes a round even when the next one has begun already', () => {
    const history = [
      ...atCouncils,
      rejection('council-bb', 'v1', '2025-12-18'),
      text('v2', '2026-01-12'),
      aligned('v2', '2026-01-13'),
    ];
    const closings = engineTasks(given(history).state).filter((task) => task.act === 'closeRound');
    expect(closings.map((task) => task.round)).toEqual([1]);
    const after = play(playAll(history), { engineOn: '2026-01-13' });
    expect(after.events.filter((event) => event.type === 'StuurgroepAsked').length).toBe(1);
  });

  it('delivers, reminds and lapses nothing in a round that is over', () => {
    const support = { reason: ref('geen draagvlak'), happened: happenedOn('2025-09-04') };
    const history = [
      ...atAdvice,
      asked('or', 'v1', '2025-09-03'),
      asked('adviesraad', 'v1', '2025-09-03', { sent: 'byPost' as const }),
    ];
    const acts = (all: readonly History[]) => engineTasks(given(all).state).map((task) => task.act);
    expect(acts(history)).toEqual(['openStage', 'deliverAdviceRequest', 'remindAdviser', 'lapseAdviceTerm']);
    expect(acts([...history, send('recordInsufficientSupport', support, '2025-09-04')])).toEqual(['closeRound']);
  });
});
