import {
  adopted,
  aligned,
  atCouncils,
  colleges,
  corrected,
  given,
  playAll,
  stateOf,
  text,
  happenedOn,
  recordedOn,
  allAgree,
  councils,
  ref,
  rejection,
  send,
  type Fact,
  type History,
} from '@eensluidend/testing';
import { engineTasks, isRunning } from '../engine-tasks';
import { obligations } from '../obligations';
import { shortState } from '../views/sentences';

const prepared = (municipality: string, on = '2025-12-17') =>
  send('prepareGazettes', { municipality }, on, municipality);
const step = (municipality: string, name: 'handedIn' | 'published', on: string): Fact =>
  send(
    'recordPublication',
    {
      municipality,
      step: name,
      ...(name === 'published' ? { gazetteNumber: ref(`2026-${municipality}`) } : {}),
      happened: happenedOn(on),
    },
    on,
    `${municipality}-${name}`,
  );
const published = (municipality: string) => [
  prepared(municipality),
  step(municipality, 'handedIn', '2025-12-20'),
  step(municipality, 'published', '2025-12-24'),
];

describe('publication waits for all councils (R89)', () => {
  it('prepares one gazette per municipality as soon as the last council adopted (R90)', () => {
    const acts = engineTasks(given(adopted).state).filter((task) => task.act === 'prepareGazettes');
    expect(acts.map((task) => task.municipality)).toEqual(['aa', 'bb', 'cc']);
    given(adopted)
      .when(prepared('bb'))
      .then(['GazettePrepared', { municipality: 'bb', textId: 'text/v1' }]);
  });

  it('prepares nothing with two of three councils, and says whose vote is missing (R89)', () => {
    given(adopted.slice(0, -1))
      .when(prepared('aa'))
      .thenRefused({ code: 'notAllAdopted', params: { missing: 'de raad van CC' } });
    expect(engineTasks(given(adopted.slice(0, -1)).state).filter((task) => task.act === 'prepareGazettes')).toEqual([]);
  });

  it('prepares nothing after a rejection', () => {
    given([...atCouncils, rejection('council-bb', 'v1', '2025-12-18')])
      .when(prepared('aa', '2025-12-19'))
      .thenRefused({ code: 'notAllAdopted', params: { missing: 'de raad van AA, de raad van BB en de raad van CC' } });
  });

  it('prepares each gazette once, for municipalities that take part', () => {
    given([...adopted, prepared('aa')])
      .when(prepared('aa'))
      .thenRefused({ code: 'alreadyDone' });
    given(adopted)
      .when(prepared('zz'))
      .thenRefused({ code: 'unknownMunicipality', params: { municipality: 'zz' }, field: 'municipality' });
  });

  it('records a publication that came too early, without counting it (R89)', () => {
    given(atCouncils)
      .when(step('aa', 'published', '2025-12-01'))
      .thenDoesNotCount('publishedTooEarly');
    expect(given([...atCouncils, step('aa', 'published', '2025-12-01')]).state.gazettes).toEqual([]);
  });

  it('counts a publication whose council votes are recorded later, but were earlier', () => {
    const late = allAgree(councils(), 'v1', '2025-12-16').map((fact) => recordedOn('2026-01-10', fact));
    const { state } = given([...atCouncils, step('aa', 'published', '2025-12-24'), ...late]);
    expect(state.gazettes.map((each) => each.municipality)).toEqual(['aa']);
  });
});

describe('a gazette', () => {
  it('is one for its municipality, also where it came out before the product could prepare it (R90)', () => {
    const late = allAgree(councils(), 'v1', '2025-12-16').map((fact) => recordedOn('2026-01-10', fact));
    const out = recordedOn('2026-01-11', step('aa', 'published', '2025-12-24'));
    const { state } = given([...atCouncils, ...late, prepared('aa', '2026-01-10'), out]);
    expect(state.gazettes.map((each) => [each.municipality, each.published?.on])).toEqual([['aa', '2025-12-24']]);
  });

  it('is prepared anew for the text of the next round, where the first proved not to be adopted (R89, R110)', () => {
    const [cc = ''] = councils().slice(-1);
    const first = playAll([...adopted, { engineOn: '2025-12-17' }]);
    const fact = first.events.findLast((event) => event.type === 'DecisionRecorded')?.eventId ?? '';
    const corrections: History[] = [
      ...adopted,
      { engineOn: '2025-12-17' },
      corrected(fact, rejection(cc, 'v1', '2025-12-16'), '2025-12-20'),
    ];
    const settled = stateOf(playAll(corrections)).consequences.differing.flatMap(({ consequence, what }) =>
      what === 'roundClosed'
        ? [send('settleConsequence', { consequence, choice: 'confirmReturn', reason: ref('zo is het') }, '2025-12-21')]
        : [],
    );
    const second: History[] = [
      ...corrections,
      ...settled,
      text('v2', '2026-01-12'),
      aligned('v2', '2026-01-13'),
      ...allAgree(colleges(), 'v2', '2026-02-03'),
      ...allAgree(councils(), 'v2', '2026-03-03'),
      { engineOn: '2026-03-04' },
    ];
    const played = playAll(second);
    expect(
      played.events.flatMap((event) =>
        event.type === 'GazettePrepared' ? [`${event.data.municipality} ${event.data.textId}`] : [],
      ),
    ).toEqual([...['aa', 'bb', 'cc'].map((id) => `${id} text/v1`), ...['aa', 'bb', 'cc'].map((id) => `${id} text/v2`)]);
    expect(stateOf(played).gazettes.map((each) => [each.municipality, each.textId])).toEqual([
      ['aa', 'text/v2'],
      ['bb', 'text/v2'],
      ['cc', 'text/v2'],
    ]);
  });
});

describe('each municipality publishes in its own gazette (R90)', () => {
  const open = (history: readonly Fact[]) =>
    obligations(given(history).state).flatMap((each) => (each.blocking ? [[each.kind, each.actor]] : []));

  it('asks each college for the handing in, then for the number', () => {
    expect(open([...adopted, prepared('aa')])).toEqual([['handInGazette', 'college-aa']]);
    expect(open([...adopted, prepared('aa'), step('aa', 'handedIn', '2025-12-20')])).toEqual([
      ['publishGazette', 'college-aa'],
    ]);
    expect(open([...adopted, ...published('aa')])).toEqual([]);
  });

  it('needs the number of the gazette', () => {
    const body = { municipality: 'aa', step: 'published' as const, happened: happenedOn('2025-12-24') };
    given([...adopted, prepared('aa')])
      .when(send('recordPublication', body, '2025-12-24'))
      .thenRefused({ code: 'gazetteNumberMissing', field: 'gazetteNumber' });
  });

  it('takes a gazette number also where nobody recorded the handing in', () => {
    given([...adopted, prepared('aa')])
      .when(step('aa', 'published', '2025-12-24'))
      .thenCounts();
  });

  it('records each step once', () => {
    const params = { municipality: 'AA' };
    given([...adopted, ...published('aa')])
      .when(step('aa', 'published', '2025-12-28'))
      .thenRefused({ code: 'gazetteStepTwice', params });
    given([...adopted, ...published('aa')])
      .when(step('aa', 'handedIn', '2025-12-28'))
      .thenRefused({ code: 'gazetteStepTwice', params });
    given(adopted)
      .when(step('zz', 'handedIn', '2025-12-28'))
      .thenRefused({ code: 'publishesNothing', params: { municipality: 'zz' }, field: 'municipality' });
  });

  it('is published when the last gazette is out, and nothing is left to follow', () => {
    const two = [...adopted, send('closeRound', { round: 1 }, '2025-12-17'), ...published('aa'), ...published('bb')];
    expect(shortState(given(two).state)).toBe('adopted');
    const { state } = given([...two, ...published('cc')]);
    expect([shortState(state), isRunning(state)]).toEqual(['published', false]);
  });
});
