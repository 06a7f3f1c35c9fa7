import {
  adopted,
  aligned,
  allAgree,
  colleges,
  corrected,
  councils,
  decision,
  given,
  happenedOn,
  neverHappened,
  playAll,
  ref,
  rejection,
  send,
  stateOf,
  text,
  type Fact,
  type History,
  type Played,
} from '@eensluidend/testing';
import { engineTasks } from './engine-tasks';
import { asOf } from './fold';
import { obligations } from './obligations';
import type { ProposalState } from './state';

const [, , cc = ''] = councils();

/** The id of the event that recorded the decision of a body. */
const decisionOf = (played: Played, body: string): string =>
  played.events.findLast((event) => event.type === 'DecisionRecorded' && event.data.body === body)?.eventId ?? 'none';

const blocking = (played: Played) =>
  obligations(stateOf(played))
    .filter((each) => each.blocking)
    .map((each) => each.kind);

describe('a no that was recorded as a yes, found after publication was prepared (R89, R110)', () => {
  const prepared: History[] = [...adopted, { engineOn: '2025-12-17' }];
  const history = (): History[] => {
    const fact = decisionOf(playAll(prepared), cc);
    return [...prepared, corrected(fact, rejection(cc, 'v1', '2025-12-16'), '2025-12-20')];
  };

  it('asks the secretary, who can only confirm that the note returns', () => {
    const played = playAll(history());
    const state = stateOf(played);
    expect(state.round.outcome).toMatchObject({ kind: 'rejected', body: cc });
    expect(new Set(blocking(played))).toEqual(new Set(['consequenceDiffers']));
    const [first] = state.consequences.differing.filter((each) => each.what === 'gazettePrepared');
    given(history())
      .when(
        send(
          'settleConsequence',
          { consequence: first?.consequence ?? '', choice: 'resumeRound', reason: ref('x') },
          '2025-12-21',
        ),
      )
      .thenRefused({ code: 'cannotResume', field: 'choice' });
  });

  const closingOf = (facts: readonly History[]) =>
    playAll(facts).events.find((event) => event.type === 'RoundClosed')?.eventId ?? '';
  const settle = (choice: 'resumeRound' | 'confirmReturn', on = '2025-12-21') =>
    send('settleConsequence', { consequence: closingOf(prepared), choice, reason: ref('x') }, on);

  it('lets nobody confirm a return that the votes do not give: the round goes on from its votes (R1)', () => {
    const struck = [...prepared, neverHappened(decisionOf(playAll(prepared), cc), '2025-12-20')];
    given(struck).when(settle('confirmReturn')).thenRefused({ code: 'cannotConfirm', field: 'choice' });
    expect(given(struck).when(settle('resumeRound')).state.round.outcome).toBeUndefined();
  });

  it('returns the note by one decision, and the gazettes that lay ready lapse with it (R7, R89)', () => {
    given(history()).when(settle('resumeRound')).thenRefused({ code: 'roundReturns', field: 'choice' });
    const { state } = given(history()).when(settle('confirmReturn'));
    expect(state.round.outcome).toMatchObject({ kind: 'rejected', body: cc });
    expect([state.consequences.differing, state.gazettes]).toEqual([[], []]);
    expect(engineTasks(state).map((each) => each.act)).toEqual(['closeRound']);
    expect(asOf(state, { validOn: '2025-12-20' })?.consequences.differing).toEqual([]);
  });

  it('returns it also where the next round began before the secretary decided (R7, R110)', () => {
    const second = [...history(), text('v2', '2026-01-05'), aligned('v2', '2026-01-06')];
    given(second).when(settle('resumeRound', '2026-01-07')).thenRefused({ code: 'roundReturns', field: 'choice' });
    const { state } = given(second).when(settle('confirmReturn', '2026-01-07'));
    expect([state.round.number, state.liveTextId, state.consequences.differing]).toEqual([2, 'text/v2', []]);
    expect(engineTasks(state).map((each) => each.act)).toEqual(['closeRound', 'openStage']);
  });

  const again = (by: Fact | undefined, on: string) => {
    const fact = decisionOf(playAll(prepared), cc);
    return by ? corrected(fact, by, on) : neverHappened(fact, on);
  };
  const toldOf = (state: ProposalState, choice: string) => {
    const event = state.events.find((each) => each.type === 'ConsequenceSettled' && each.data.choice === choice);
    return state.findings[event?.eventId ?? ''];
  };
  const overtaken = { warnings: [{ code: 'settlementOvertaken' }], counts: false };

  it('says of a confirmed return that it has no effect once all adopted after all (R110)', () => {
    const back = again(decision(cc, 'v1', '2025-12-16'), '2025-12-22');
    const { state } = given([...history(), settle('confirmReturn'), back]);
    expect([state.round.outcome?.kind, toldOf(state, 'confirmReturn')]).toEqual(['adopted', overtaken]);
  });

  it('asks again where the rejection is struck after the return was confirmed (R110)', () => {
    const { state } = given([...history(), settle('confirmReturn'), again(undefined, '2025-12-22')]);
    expect([state.round.outcome, toldOf(state, 'confirmReturn')]).toEqual([undefined, overtaken]);
    expect(obligations(state).flatMap((each) => (each.blocking ? [[each.kind, each.since.on]] : []))).toEqual([
      ['consequenceDiffers', '2025-12-22'],
    ]);
    expect(engineTasks(state)).toEqual([]);
  });

  it('says of a gazette that was to lapse that it stands once all adopted after all (R89, R110)', () => {
    const gazette = playAll(prepared).events.find((event) => event.type === 'GazettePrepared')?.eventId ?? '';
    const lapse = send(
      'settleConsequence',
      { consequence: gazette, choice: 'confirmReturn', reason: ref('x') },
      '2025-12-21',
    );
    const back = again(decision(cc, 'v1', '2025-12-16'), '2025-12-22');
    expect(toldOf(given([...history(), lapse]).state, 'confirmReturn')).toBeUndefined();
    expect(toldOf(given([...history(), lapse, back]).state, 'confirmReturn')).toEqual(overtaken);
  });

  it('prepares the gazettes anew once the round that went on is adopted (R89)', () => {
    const struck = [
      ...prepared,
      again(undefined, '2025-12-20'),
      settle('resumeRound'),
      decision(cc, 'v1', '2026-01-13'),
    ];
    expect(given(struck).state.gazettes).toEqual([]);
    expect(engineTasks(given(struck).state).map((each) => each.act)).toContain('prepareGazettes');
  });

  const inGazette = (municipality: string, on = '2025-12-18') =>
    send(
      'recordPublication',
      { municipality, step: 'published', gazetteNumber: ref('gmb'), happened: happenedOn(on) },
      on,
      `out-${municipality}`,
    );
  const rectified = (municipality: string) =>
    send(
      'recordRectification',
      { municipality, gazetteNumber: ref('gmb-2'), happened: happenedOn('2026-01-05') },
      '2026-01-05',
      `rectified-${municipality}`,
    );
  const published = (): History[] => {
    const out: History[] = [...prepared, inGazette('aa'), inGazette('bb')];
    return [...out, corrected(decisionOf(playAll(out), cc), rejection(cc, 'v1', '2025-12-16'), '2025-12-20')];
  };
  const toRectify = (facts: readonly History[]) =>
    obligations(stateOf(playAll(facts)))
      .filter((each) => each.kind === 'rectifyPublication')
      .map((each) => `${each.actor}, since ${each.since.on}`);

  it('asks each college to rectify what stands in its gazette, until it did (R89)', () => {
    expect(toRectify(published())).toEqual(['college-aa, since 2025-12-18', 'college-bb, since 2025-12-18']);
    given(published()).when(rectified('aa')).thenCounts();
    expect(toRectify([...published(), rectified('aa')])).toEqual(['college-bb, since 2025-12-18']);
    given([...published(), rectified('aa')])
      .when({ ...rectified('aa'), key: 'twice' })
      .thenDoesNotCount('nothingRectified');
    given([...prepared, inGazette('aa')])
      .when(rectified('aa'))
      .thenDoesNotCount('nothingRectified');
  });

  it('asks it also of one that left since, and of a first text when another was adopted (R89)', () => {
    const left = send(
      'changeParticipants',
      { joins: [], leaves: ['bb'], reason: ref('r'), happened: happenedOn('2025-12-21') },
      '2025-12-21',
    );
    expect(toRectify([...published(), left])).toContain('college-bb, since 2025-12-18');
    given([...published(), left])
      .when(rectified('bb'))
      .thenCounts();
    given([...published(), left])
      .when({ ...inGazette('bb', '2025-12-22'), key: 'again' })
      .thenDoesNotCount('publishedTooEarly');
    given(published())
      .when(rectified('zz'))
      .thenRefused({ code: 'publishesNothing', params: { municipality: 'zz' }, field: 'municipality' });
    const second = [
      ...published(),
      settle('confirmReturn'),
      ...[text('v2', '2026-01-05'), aligned('v2', '2026-01-06')],
      ...allAgree(colleges(), 'v2', '2026-01-13'),
      ...allAgree(councils(), 'v2', '2026-01-20'),
    ];
    expect(given(second).state.round.outcome?.kind).toBe('adopted');
    expect(toRectify(second)).toHaveLength(2);
    expect(toRectify([...second, inGazette('aa', '2026-01-25')])).toEqual(['college-bb, since 2025-12-18']);
  });

  it.each(['2025-12', '2025', '2025-12-18'])(
    'is rectified on a day of which %s is known, in either order (R89, R113)',
    (on) => {
      const put = send('recordRectification', { municipality: 'aa', happened: happenedOn(on) }, '2026-01-05', 'put');
      expect(toRectify([...published(), put])).toEqual(['college-bb, since 2025-12-18']);
      expect(toRectify([...prepared, put, ...published().slice(prepared.length)])).toEqual([
        'college-bb, since 2025-12-18',
      ]);
    },
  );

  it('and asks nothing any more once the correction itself proves wrong (R110)', () => {
    const { events } = playAll(published());
    const fact = events.find((event) => event.type === 'FactCorrected')?.data.fact ?? '';
    const back = corrected(fact, decision(cc, 'v1', '2025-12-16'), '2025-12-22');
    expect(toRectify([...published(), back])).toEqual([]);
    const settled = given([...published(), settle('confirmReturn'), back]).state;
    expect([settled.round.outcome?.kind, settled.gazettes.map((each) => each.published?.on)]).toEqual([
      'adopted',
      [undefined, '2025-12-18', '2025-12-18'],
    ]);
  });
});
