import {
  aligned,
  allAgree,
  atConsent,
  atCouncils,
  colleges,
  councils,
  decision,
  given,
  happenedOn,
  meeting,
  playAll,
  recordedOn,
  ref,
  send,
  start,
  text,
  type Fact,
  type History,
} from '@eensluidend/testing';
import { asOf, fold, foldOn } from './fold';
import { stageOf } from './stage';

const [aa = '', ...others] = councils();
const told = (body: string, on: string, recorded = '2026-03-02', fields: Parameters<typeof decision>[3] = {}): Fact =>
  recordedOn(recorded, { ...decision(body, 'v1', on, fields), on: recorded });
const seen = (history: readonly History[]) => {
  const { state } = given(history);
  return state.decisions.map((each) => [
    each.body,
    each.at.on,
    each.counts,
    (state.findings[each.at.eventId]?.warnings ?? []).map(({ code }) => code),
  ]);
};
const effectOf = (history: readonly History[], body: string) => seen(history).filter(([each]) => each === body);

describe('a decision of which only the month or the year is known', () => {
  it.each(['2025-11', '2025-11-XX', '2025', '2025-XX-XX', 'XXXX-XX-XX'])(
    'of %s counts for the step that it can have been taken in, and says that its day is not known (R113)',
    (on) => {
      const { state, ...vote } = given(atCouncils).when(told(aa, on));
      vote.thenWarns({ code: 'dayNotKnown', params: { step: 'Raden' } });
      expect(state.decisions.at(-1)?.counts).toBe(true);
    },
  );

  it('does not count where its last day lies before the step (R113)', () => {
    given(atCouncils).when(told(aa, '2025-10')).thenDoesNotCount('stageNotReached');
    given(atConsent)
      .when(told(colleges()[0] ?? '', '2025-08'))
      .thenDoesNotCount('laterText');
  });

  it('has no warning where every day of it lies within the step (R113)', () => {
    given(atCouncils).when(told(aa, '2025-12')).thenCounts();
  });

  it('counts before what is built on it: the councils that decided in December come after a college of that year (R113)', () => {
    const [first = '', ...rest] = colleges();
    const built = [...atConsent, ...allAgree(rest, 'v1', '2025-11-04'), ...allAgree(councils(), 'v1', '2025-12-16')];
    expect(seen(built).map(([, , counts]) => counts)).toEqual([true, true, false, false, false]);
    expect(seen([...built, told(first, '2025')]).map(([body, , counts]) => [body, counts])).toEqual([
      [first, true],
      ...[...rest, ...councils()].map((each) => [each, true]),
    ]);
    const { state } = given([...built, told(first, '2025')]);
    expect(state.round.outcome?.kind).toBe('adopted');
  });

  it('waits for the text, and for those that decide before it, in whatever order they are told (R113)', () => {
    const [first = '', ...rest] = colleges();
    const consents = [first, ...rest].map((body) => told(body, '2025'));
    const all = [...atConsent, told(aa, '2025'), ...consents];
    expect(effectOf(all, aa)).toEqual([[aa, '2025', true, ['dayNotKnown']]]);
    expect(stageOf(given([...all, ...others.map((body) => told(body, '2025'))]).state)?.kind).toBe('publication');
  });

  it('stays what it is of the round that it can have been in: a rejection of that year ends the first (R113, R8)', () => {
    const second = [
      ...atCouncils,
      send('recordInsufficientSupport', { reason: ref('r'), happened: happenedOn('2025-11-20') }, '2025-11-20'),
      text('v2', '2025-12-01'),
      aligned('v2', '2025-12-02'),
    ];
    const { state } = given([...second, told(aa, '2025')]);
    expect(state.decisions.map((each) => [each.body, each.round, each.counts]).at(-1)).toEqual([aa, 1, true]);
  });

  it('is no decision yet on a day on which its step was not open, and folds on as it folds anew (R113, R110)', () => {
    const { definition, events } = playAll([...atCouncils, told(aa, '2025-11')]);
    const state = fold(definition, events);
    const then = (validOn: string) => state && asOf(state, { validOn })?.decisions.filter((each) => each.body === aa);
    expect([then('2025-11-03')?.length, then('2025-11-04')?.length]).toEqual([0, 1]);
    for (let at = 1; at < events.length; at++) {
      const before = fold(definition, events.slice(0, at));
      expect(before && foldOn(before, events.slice(at))).toEqual(state);
    }
  });

  it('goes on waiting as facts come in one by one (R113, R110)', () => {
    const history = [start('2025-09-01', { route: 'kort' }), text('v1', '2025-09-01'), told(aa, '2025', '2025-12-01')];
    const rest = [aligned('v1', '2025-09-02'), ...allAgree(colleges(), 'v1', '2025-11-04')].map((each) =>
      recordedOn('2025-12-02', each),
    );
    const { definition, events } = playAll([...history, ...rest]);
    const state = fold(definition, events);
    let grown = fold(definition, events.slice(0, 1));
    for (const event of events.slice(1)) grown = grown && foldOn(grown, [event]);
    expect(grown).toEqual(state);
    expect(state?.decisions.map((each) => [each.body, each.counts]).at(-1)).toEqual([aa, true]);
  });
});

describe('what is about a decision of which the day is not known in full', () => {
  const [college = '', , refuser = ''] = colleges();
  const rejected = [
    ...atConsent,
    decision(refuser, 'v1', '2025-10-01', { outcome: 'rejected' }),
    told(college, '2025-12'),
  ];

  it('waits with it: a signature is judged as that of the body that decided (R17, R113)', () => {
    const of = (history: readonly History[]) => given(history).state.decisions.at(-1)?.decisionId ?? '';
    const signed = (decisionId: string) =>
      send(
        'recordSignature',
        {
          decisionId,
          signers: [{ office: 'mayor' }, { office: 'municipalSecretary' }],
          happened: happenedOn('2025-12-20'),
        },
        '2026-03-03',
      );
    given(rejected)
      .when(signed(of(rejected)))
      .thenCounts();
  });

  it('folds on as it folds anew, whatever waited (R113, R110)', () => {
    const { definition, events } = playAll([...rejected, aligned('v1', '2026-03-03')]);
    for (let at = 1; at < events.length; at++) {
      const before = fold(definition, events.slice(0, at));
      expect(before && foldOn(before, events.slice(at))).toEqual(fold(definition, events));
    }
  });
});

describe('a meeting of which the day is not known in full', () => {
  it.each(['XXXX-XX-XX', '2025', '2025-12'])('of %s was held when the decision in it was taken (R69, R113)', (on) => {
    const held = meeting(aa, '2026-03-01', 30, { happened: happenedOn(on) });
    const { meetings } = given([...atCouncils, held]).state;
    given([...atCouncils, held])
      .when(told(aa, '2025-12-16', '2026-03-02', { meetingId: meetings[0]?.meetingId ?? '' }))
      .thenCounts();
  });
});
