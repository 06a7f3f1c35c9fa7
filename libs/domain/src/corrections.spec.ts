import {
  aligned,
  allAgree,
  atConsent,
  atCouncils,
  colleges,
  corrected,
  councils,
  decision,
  given,
  happenedOn,
  meeting,
  neverHappened,
  playAll,
  ref,
  rejection,
  send,
  stateOf,
  text,
  viewFor,
  type History,
  type Played,
} from '@eensluidend/testing';
import { engineTasks } from './engine-tasks';
import { asOf } from './fold';
import { obligations } from './obligations';
import { stageOf } from './stage';
import { endedBecause } from './steps/ended';
import { timelineView } from './views/timeline';
import { whyView } from './views/why';

const [aa = '', bb = '', cc = ''] = councils();

/** The id of the event that recorded the decision of a body. */
const decisionOf = (played: Played, body: string): string =>
  played.events.findLast((event) => event.type === 'DecisionRecorded' && event.data.body === body)?.eventId ?? 'none';

const blocking = (played: Played) =>
  obligations(stateOf(played))
    .filter((each) => each.blocking)
    .map((each) => each.kind);

describe('correcting a reported fact (R110)', () => {
  const history = [...atCouncils, decision(aa, 'v1', '2025-12-16'), rejection(bb, 'v1', '2025-12-17')];
  const before = () => playAll(history);
  const fact = () => decisionOf(before(), bb);

  it('puts the corrected fact in place of the first, which stays in the record (R110)', () => {
    const { state, after } = given(history).when(corrected(fact(), decision(bb, 'v1', '2025-12-17'), '2025-12-19'));
    expect(state.round.outcome).toBeUndefined();
    expect(state.decisions.map((each) => [each.body, each.outcome, each.counts]).slice(-2)).toEqual([
      [aa, 'adoptedAsProposed', true],
      [bb, 'adoptedAsProposed', true],
    ]);
    expect(after.events.slice(0, before().events.length)).toEqual(before().events);
  });

  it('keeps the ids of the corrected fact, so that a signature under it stays under it (R110)', () => {
    const first = stateOf(before()).decisions.at(-1)?.decisionId;
    const { state } = given(history).when(corrected(fact(), decision(bb, 'v1', '2025-12-18'), '2025-12-19'));
    expect(state.decisions.at(-1)).toMatchObject({ decisionId: first, at: { on: '2025-12-18', eventId: fact() } });
  });

  it('leaves out a fact that never happened, and gives it back when that was wrong too (R110)', () => {
    const gone = [...history, neverHappened(fact(), '2025-12-19')];
    expect(given(gone).state.decisions.map((each) => each.body)).not.toContain(bb);
    const { state } = given(gone).when(corrected(fact(), rejection(bb, 'v1', '2025-12-17'), '2025-12-20'));
    expect(state.round.outcome).toMatchObject({ kind: 'rejected', body: bb });
  });

  it.each([
    ['a fact this proposal does not know', 'event/99', { code: 'unknownFact', field: 'fact' }],
    ['its own start', 'event/1', { code: 'factNotCorrectable', field: 'fact' }],
  ] as const)('does not correct %s (R110)', (_, id, refusal) => {
    given(history).when(neverHappened(id, '2025-12-19')).thenRefused(refusal);
  });

  it('does not correct what the product did itself (R110)', () => {
    const played = playAll([...history, { engineOn: '2025-12-18' }]);
    const closing = played.events.find((event) => event.type === 'RoundClosed')?.eventId ?? '';
    given([...history, { engineOn: '2025-12-18' }])
      .when(neverHappened(closing, '2025-12-19'))
      .thenRefused({ code: 'factNotCorrectable', field: 'fact' });
  });

  it('refuses another kind of fact, and what the report itself would be refused for (R110)', () => {
    given(history)
      .when(corrected(fact(), aligned('v1', '2025-12-17'), '2025-12-19'))
      .thenRefused({ code: 'correctionOtherFact', field: 'correction.by.name' });
    given(history)
      .when(corrected(fact(), decision(bb, 'v9', '2025-12-17'), '2025-12-19'))
      .thenRefused({ code: 'unknownText', field: 'correction.by.body.textId' });
  });

  it('tells the correction with what is known now, what stood there first, and the reason with one full stop (R110)', () => {
    const { state } = given(history).when(corrected(fact(), decision(bb, 'v1', '2025-12-17'), '2025-12-19'));
    expect(timelineView(state, viewFor('2025-12-20')).lines.at(-1)?.sentence).toBe(
      'Gecorrigeerd: De raad van BB besloot over "v1": conform voorstel. Eerst stond er: De raad van BB besloot over "v1": verworpen. Reden: “tikfout”.',
    );
  });
});

describe('the state on a day, as it was known on a day (R110)', () => {
  const late = [
    ...atCouncils,
    { ...decision(aa, 'v1', '2025-12-10'), recordedOn: '2026-01-05' },
    rejection(bb, 'v1', '2025-12-17'),
  ];
  const now = () => {
    const fact = decisionOf(playAll(late), bb);
    return stateOf(playAll([...late, corrected(fact, decision(bb, 'v1', '2025-12-17'), '2026-01-10')]));
  };
  const bodies = (state: ReturnType<typeof asOf>) => state?.decisions.slice(3).map((each) => [each.body, each.outcome]);

  it('shows a vote recorded late only to who asks for what was known later', () => {
    expect(bodies(asOf(now(), { validOn: '2025-12-12', knownOn: '2025-12-31' }))).toEqual([]);
    expect(bodies(asOf(now(), { validOn: '2025-12-12' }))).toEqual([[aa, 'adoptedAsProposed']]);
  });

  it('shows the rejection before it was corrected, and the yes afterwards', () => {
    expect(asOf(now(), { knownOn: '2026-01-09' })?.round.outcome?.kind).toBe('rejected');
    expect(asOf(now(), { knownOn: '2026-01-10' })?.round.outcome).toBeUndefined();
    const state = now();
    expect(asOf(state, {})).toBe(state);
  });

  it('has nothing to show before the proposal began', () => {
    expect(asOf(now(), { validOn: '2025-08-31' })).toBeUndefined();
    expect(asOf(now(), { knownOn: '2025-08-31' })).toBeUndefined();
  });
});

describe('a vote corrected after the second round began (R110)', () => {
  const secondRound: History[] = [
    ...atCouncils,
    rejection(bb, 'v1', '2025-12-17'),
    { engineOn: '2025-12-18' },
    text('v2', '2026-01-05'),
    aligned('v2', '2026-01-06'),
    { engineOn: '2026-01-06' },
    decision('college-aa', 'v2', '2026-01-13'),
  ];
  const differing = (): History[] => {
    const fact = decisionOf(playAll(secondRound), bb);
    return [...secondRound, corrected(fact, decision(bb, 'v1', '2025-12-17'), '2026-01-20')];
  };
  const closing = () => playAll(differing()).events.find((event) => event.type === 'RoundClosed')?.eventId ?? '';
  const settle = (choice: 'resumeRound' | 'confirmReturn') =>
    send('settleConsequence', { consequence: closing(), choice, reason: ref('zo besloten') }, '2026-01-21');

  it('undoes nothing silently: the secretary must decide, and the product does nothing further', () => {
    const played = playAll(differing());
    expect(blocking(played)).toEqual(['consequenceDiffers']);
    expect(engineTasks(stateOf(played))).toEqual([]);
    expect(whyView(stateOf(played), '2026-01-20').reasons.map((each) => each.sentence)).toEqual([
      'Ronde 1 is gesloten met de uitkomst: een orgaan zei nee. Volgens wat nu is vastgelegd, klopt dat niet meer. Dit staat open sinds 20 januari 2026.',
    ]);
  });

  it('resumes the first round on its own text, with the votes that were held in it', () => {
    const { state } = given(differing()).when(settle('resumeRound'));
    expect([state.round.number, state.liveTextId, stageOf(state)?.id]).toEqual([1, 'text/v1', 'raden']);
    const rest = playAll([...differing(), settle('resumeRound'), ...allAgree([aa, cc], 'v1', '2026-02-03')]);
    expect(stateOf(rest).round.outcome).toMatchObject({ kind: 'adopted', textId: 'text/v1' });
  });

  it('or confirms the return: the second round goes on as it was', () => {
    const played = playAll([
      ...differing(),
      settle('confirmReturn'),
      ...allAgree(colleges().slice(1), 'v2', '2026-01-27'),
    ]);
    const state = stateOf(played);
    expect([state.round.number, state.liveTextId, stageOf(state)?.id]).toEqual([2, 'text/v2', 'raden']);
    expect(blocking(played)).toEqual(['decide', 'decide', 'decide']);
  });

  it('a return that was confirmed is told as such, also to who looks back at a day before it was', () => {
    const played = playAll([...differing(), settle('confirmReturn')]);
    const state = stateOf(played);
    const [first] = state.earlierRounds;
    expect(first?.outcome && endedBecause(state, first.outcome)).toBe(
      'de stuurgroep liet de terugkeer van 18 december 2025 staan',
    );
    expect(asOf(state, { validOn: '2026-01-15' })?.consequences.differing).toEqual([]);
  });

  it('stays open since the correction that made it differ, whatever else is corrected afterwards', () => {
    const history = differing();
    const later = decisionOf(playAll(history), 'college-aa');
    const earlier = decisionOf(playAll(history), 'college-bb');
    const open = (facts: readonly History[]) =>
      obligations(stateOf(playAll(facts))).filter((each) => each.kind === 'consequenceDiffers');
    expect(
      open([
        ...history,
        corrected(later, decision('college-aa', 'v2', '2026-01-12'), '2026-01-25'),
        corrected(earlier, decision('college-bb', 'v1', '2025-11-03'), '2026-01-26'),
      ]).map((each) => each.since.on),
    ).toEqual(['2026-01-20']);
  });

  it('can be decided once, and only about a step that differs', () => {
    given([...differing(), settle('confirmReturn')])
      .when({ ...settle('resumeRound'), key: 'again' })
      .thenRefused({ code: 'unknownConsequence', field: 'consequence' });
    given(secondRound).when(settle('resumeRound')).thenRefused({ code: 'unknownConsequence', field: 'consequence' });
  });
});

it('a round that is resumed on an earlier text asks those again who agreed to a later one (R2)', () => {
  const tooLittle = (on: string, key: string) =>
    send('recordInsufficientSupport', { reason: ref('te weinig'), happened: happenedOn(on) }, on, key);
  const history: History[] = [
    ...atConsent,
    tooLittle('2025-10-01', 'first'),
    { engineOn: '2025-10-01' },
    ...[text('v2', '2025-10-05'), aligned('v2', '2025-10-06'), tooLittle('2025-10-20', 'second')],
    { engineOn: '2025-10-20' },
    ...[text('v3', '2025-11-01'), aligned('v3', '2025-11-02'), ...allAgree(colleges(), 'v3', '2025-11-10')],
  ];
  const { events } = playAll(history);
  const aligning = events.find((event) => event.type === 'AlignmentRecorded' && event.data.textId === 'text/v2');
  const closing = events.findLast((event) => event.type === 'RoundClosed');
  const resumed = given([...history, neverHappened(aligning?.eventId ?? '', '2025-11-20')]).when(
    send(
      'settleConsequence',
      { consequence: closing?.eventId ?? '', choice: 'resumeRound', reason: ref('verder') },
      '2025-11-21',
    ),
  );
  expect([resumed.state.liveTextId, stageOf(resumed.state)?.id]).toEqual(['text/v2', 'instemming']);
});

describe('a decision that names its meeting', () => {
  const named: History[] = [
    ...atCouncils,
    meeting(aa, '2025-12-16', 25),
    decision(aa, 'v1', '2025-12-16', { meetingId: `meeting/${aa}-2025-12-16` }),
  ];
  const [held] = playAll(named).events.filter((event) => event.type === 'MeetingRecorded');
  const warningsAfter = (facts: readonly History[]) => {
    const played = playAll(facts);
    return stateOf(played).findings[decisionOf(played, aa)];
  };

  it('warns once that meeting proves to be of another day, or of no day at all (R69, R111)', () => {
    const warning = { code: 'meetingOnOtherDay', params: { on: '2025-12-16' } };
    const other = (on: string) => [...named, corrected(held?.eventId ?? '', meeting(aa, on, 25), '2025-12-20')];
    expect(warningsAfter(named)?.warnings).toEqual([]);
    expect(warningsAfter(other('2025-12-18'))).toEqual({ warnings: [warning], counts: true });
    expect(warningsAfter(other('2025-12-10'))).toEqual({ warnings: [warning], counts: true });
    expect(warningsAfter([...named, neverHappened(held?.eventId ?? '', '2025-12-20')])).toEqual({
      warnings: [warning],
      counts: true,
    });
  });
});

it('a correction on the day itself counts as the fact it replaces (R110)', () => {
  const fact = decisionOf(playAll([...atConsent, rejection('college-aa', 'v1', '2025-11-04')]), 'college-aa');
  given([...atConsent, rejection('college-aa', 'v1', '2025-11-04')])
    .when(corrected(fact, decision('college-aa', 'v1', '2025-11-04'), '2025-11-04'))
    .then([
      'FactCorrected',
      {
        correctionId: `correction/correction-${fact}-2025-11-04`,
        fact,
        reason: ref('tikfout'),
        replacement: expect.objectContaining({ type: 'DecisionRecorded', validOn: '2025-11-04' }) as never,
      },
    ]);
});
