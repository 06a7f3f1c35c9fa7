import {
  advice,
  afterProcessing,
  aligned,
  allAgree,
  atCouncils,
  colleges,
  councils,
  decision,
  given,
  happenedOn,
  openWork,
  playAll,
  recordedOn,
  ref,
  send,
  stateOf,
  text,
  type Fact,
  type History,
} from '@eensluidend/testing';
import { engineTasks } from '../engine-tasks';
import { stageOf } from '../stage';

const [aa = '', bb = '', cc = ''] = councils();

const unsupported = send(
  'recordInsufficientSupport',
  { reason: ref('te weinig'), happened: happenedOn('2025-12-20') },
  '2025-12-20',
);
/** Two of three councils adopted, support proved too little on 20 December, and everybody was told. */
const carriedOut: readonly History[] = [
  ...atCouncils,
  ...allAgree([aa, bb], 'v1', '2025-12-16'),
  unsupported,
  { engineOn: '2025-12-20' },
];
/** The last council had adopted as well, which is told only in January. */
const lateVote = (on = '2025-12-17') => recordedOn('2026-01-05', decision(cc, 'v1', on));

const found = (history: readonly History[], type: string) => {
  const { events, findings } = stateOf(playAll(history));
  return events.filter((event) => event.type === type).map((event) => findings[event.eventId]);
};
const settled = (history: readonly History[], choice: 'resumeRound' | 'confirmReturn'): Fact => {
  const consequence = playAll(history).events.find((event) => event.type === 'RoundClosed')?.eventId ?? '';
  return send('settleConsequence', { consequence, choice, reason: ref('zo besloten') }, '2026-01-06');
};

describe('a vote from before the day on which support proved too little, told after it', () => {
  const told = [...carriedOut, lateVote()];

  it('counts, and asks a person, for the return was carried out already (R110, R111)', () => {
    given(carriedOut).when(lateVote()).thenCounts();
    expect(openWork(told, ['consequenceDiffers', 'discussReturn'])).toEqual([
      'consequenceDiffers/stuurgroep/event/10, since 2026-01-05',
    ]);
    expect(engineTasks(stateOf(playAll(told)))).toEqual([]);
    expect(found(told, 'InsufficientSupportRecorded')).toEqual([
      {
        warnings: [{ code: 'roundAlreadyEnded', params: { why: 'alle organen stemden in op 17 december 2025' } }],
        counts: false,
      },
    ]);
  });

  it('leads to publication when the person lets the round go on (R110)', () => {
    const { state } = given(told).when(settled(told, 'resumeRound'));
    expect([state.round.outcome?.kind, stageOf(state)?.kind]).toEqual(['adopted', 'publication']);
    expect(engineTasks(state).map((task) => task.act)).toContain('prepareGazettes');
  });

  it('leaves the note with the stuurgroep when the person confirms the return (R110)', () => {
    const { state } = given(told).when(settled(told, 'confirmReturn'));
    expect([state.round.outcome?.kind, stageOf(state), engineTasks(state)]).toEqual([
      'insufficientSupport',
      undefined,
      [],
    ]);
    expect(openWork([...told, settled(told, 'confirmReturn')], ['consequenceDiffers', 'discussReturn'])).toEqual([
      'discussReturn/stuurgroep, since 2025-12-20',
    ]);
  });

  it('stops a second round that had begun, until the person confirms the return (R110)', () => {
    const second = [...carriedOut, text('v2', '2025-12-28'), aligned('v2', '2025-12-29'), lateVote()];
    const standing = (history: readonly History[]) => {
      const { round, liveTextId } = stateOf(playAll(history));
      return [round.number, liveTextId];
    };
    expect(openWork(second, ['consequenceDiffers', 'decide'])).toEqual([
      'consequenceDiffers/stuurgroep/event/10, since 2026-01-05',
    ]);
    expect(standing([...second, settled(second, 'confirmReturn')])).toEqual([2, 'text/v2']);
    expect(standing([...second, settled(second, 'resumeRound')])).toEqual([1, 'text/v1']);
  });
});

it('a vote from after the day on which support proved too little does not count, whenever it is told (R8, R111)', () => {
  given(carriedOut).when(lateVote('2025-12-21')).thenDoesNotCount('roundAlreadyEnded');
  expect(openWork([...carriedOut, lateVote('2025-12-21')], ['consequenceDiffers'])).toEqual([]);
});

it('a vote told late that does not make all agree changes nothing about too little support (R111)', () => {
  const one = [...atCouncils, decision(aa, 'v1', '2025-12-16'), unsupported, { engineOn: '2025-12-20' }];
  given(one).when(lateVote()).thenCounts();
  const { round, consequences } = stateOf(playAll([...one, lateVote()]));
  expect([round.outcome?.kind, round.closed?.on, consequences.differing]).toEqual([
    'insufficientSupport',
    '2025-12-20',
    [],
  ]);
});

describe('what prepared a decision and comes to light after it', () => {
  const decided: readonly History[] = [
    ...afterProcessing,
    { engineOn: '2025-10-21' },
    ...allAgree(colleges(), 'v2', '2025-11-04'),
    { engineOn: '2025-11-04' },
    ...allAgree(councils(), 'v2', '2025-12-16'),
    { engineOn: '2025-12-16' },
  ];
  const counted = (history: readonly History[]) => stateOf(playAll(history)).decisions.map((each) => each.counts);
  const all = counted(decided);

  it.each([
    [
      'an advice nobody knew of, with a point',
      recordedOn('2026-01-10', advice('bond', 'v1', '2025-10-14', ['laat'], { requestIds: [] })),
    ],
    [
      'a remark of a council',
      recordedOn(
        '2026-01-10',
        send(
          'recordRemark',
          { body: bb, wording: ref('Een zorg.'), mark: 'promise', happened: happenedOn('2025-10-14') },
          '2025-10-14',
        ),
      ),
    ],
  ] as const)('takes nothing from it: %s (R51, R55)', (_what, late) => {
    expect(all.length > 0 && all.every((counts) => counts)).toBe(true);
    expect(counted([...decided, late])).toEqual(all);
    expect(stateOf(playAll([...decided, late])).round.outcome?.kind).toBe('adopted');
  });

  it('is still to be answered, and holds nothing up (R55)', () => {
    const late = recordedOn('2026-01-10', advice('bond', 'v1', '2025-10-14', ['laat'], { requestIds: [] }));
    expect(openWork([...decided, late], ['answerAdvice'])).toHaveLength(1);
    expect(stageOf(stateOf(playAll([...decided, late])))?.kind).toBe('publication');
  });
});
