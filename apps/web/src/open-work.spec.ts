import { openWork, type Task } from './open-work';

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

  it('is empty when nothing is open', () => expect(openWork([], [])).toEqual({ blocking: [], other: [] }));
});
