import { byBody, howMany, openWork, type Task } from './open-work';

const obligation = (actor: string, act: string, more: Partial<Task> = {}): Task => ({
  key: `${act}/${actor}`,
  kind: 'sign',
  actor,
  actorName: `Orgaan ${actor}`,
  act,
  since: '2026-02-24',
  sentence: `Orgaan ${actor} is aan zet.`,
  ifNothing: 'Dan gebeurt er niets.',
  blocking: true,
  historic: false,
  rule: 'R1',
  ...more,
});

const reason = (key: string, nextPossibleOn: string) => ({
  key,
  body: 'a',
  bodyName: 'Orgaan a',
  act: 'stemmen',
  since: '2026-02-24',
  nextPossibleOn,
  ifNothing: 'Dan gebeurt er niets.',
  sentence: 'Orgaan a is aan zet.',
});

const bodies = (acts: ReturnType<typeof openWork>['blocking']) =>
  acts.map(({ act, tasks }) => [act, ...tasks.map((task) => task.actorName)]);

describe('what is open, in one list', () => {
  it('takes the bodies that must do the same together', () =>
    expect(bodies(openWork([obligation('a', 'stemmen'), obligation('b', 'stemmen')], []).blocking)).toEqual([
      ['stemmen', 'Orgaan a', 'Orgaan b'],
    ]));

  it('keeps apart what has another consequence', () => {
    const other = obligation('b', 'advies geven', { ifNothing: 'Dan gaat de ronde verder.' });
    expect(openWork([obligation('a', 'advies geven'), other], []).blocking).toHaveLength(2);
  });

  it('gives each obligation the next possible date with its own key', () => {
    const twice = ['k1', 'k2'].map((key) => obligation('a', 'stemmen', { key }));
    const [act] = openWork(twice, [reason('k2', '2026-03-02'), reason('k1', '2026-03-01')]).blocking;
    expect(act?.tasks.map((task) => task.nextPossibleOn)).toEqual(['2026-03-01', '2026-03-02']);
  });

  it('puts what the proposal does not wait for apart', () => {
    const signing = ['a', 'b'].map((actor) => obligation(actor, 'ondertekenen', { blocking: false }));
    const work = openWork([...signing, obligation('a', 'stemmen')], []);
    expect(bodies(work.blocking)).toEqual([['stemmen', 'Orgaan a']]);
    expect(bodies(work.other)).toEqual([['ondertekenen', 'Orgaan a', 'Orgaan b']]);
  });

  it('puts the earliest term first', () => {
    const advice = obligation('b', 'advies geven', { dueOn: '2026-03-10' });
    expect(bodies(openWork([obligation('a', 'stemmen'), advice], []).blocking)).toEqual([
      ['advies geven', 'Orgaan b'],
      ['stemmen', 'Orgaan a'],
    ]);
  });

  it('puts the same act for several advisers under one heading, and keeps the name of a single one', () => {
    const told = (adviser: string) =>
      obligation('stuurgroep', `het besluit melden aan ${adviser}`, {
        kind: 'tellDecision',
        key: `tellDecision/stuurgroep/${adviser}`,
      });
    expect(bodies(openWork([told('ASD')], []).blocking)).toEqual([['het besluit melden aan ASD', 'Orgaan stuurgroep']]);
    const [act, ...others] = openWork([told('ASD'), told('FNV')], []).blocking;
    expect([act?.act, act && howMany(act), others]).toEqual([
      'het besluit melden aan wie adviseerde',
      '2 adviesorganen',
      [],
    ]);
  });

  it('counts bodies, not tasks, and the tasks where there is one body', () => {
    const counts = (...actors: readonly string[]) =>
      openWork(
        actors.map((actor, index) => obligation(actor, 'stemmen', { key: `sign/${actor}/${index}` })),
        [],
      ).blocking.map(howMany);
    expect([counts('a'), counts('a', 'b', 'a'), counts('a', 'a')]).toEqual([[undefined], ['2 organen'], ['2 keer']]);
  });

  it('counts the advices that one body has to answer', () => {
    const answers = ['x', 'y'].map((advice) =>
      obligation('a', 'de adviespunten beantwoorden', { kind: 'answerAdvice', key: `answerAdvice/a/${advice}` }),
    );
    expect(openWork(answers, []).blocking.map(howMany)).toEqual(['2 adviezen']);
  });

  it('names a body once for all its tasks', () => {
    const tasks = ['a', 'b', 'a'].map((actor, index) => obligation(actor, 'stemmen', { key: String(index) }));
    expect(byBody(tasks).map((own) => own.map(({ key }) => key))).toEqual([['0', '2'], ['1']]);
  });

  it('is empty when nothing is open', () => expect(openWork([], [])).toEqual({ blocking: [], other: [] }));
});
