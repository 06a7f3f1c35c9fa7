import fc from 'fast-check';
import { addDays, amsterdamDate } from '@eensluidend/calendar';
import type { CommandName } from '@eensluidend/contracts';
import { agrees, decidersOf, fold, stageOf, type ProposalState } from '@eensluidend/domain';
import {
  adopted,
  advice,
  afterProcessing,
  aligned,
  allAgree,
  answered,
  append,
  atAdvice,
  atConsent,
  atCouncils,
  atProcessing,
  colleges,
  councils,
  decision,
  examplesIn,
  generated,
  happenedOn,
  outcomeOf,
  playAll,
  recordedOn,
  ref,
  rejection,
  send,
  start,
  stateOf,
  text,
  type Fact,
  type History,
  type Played,
} from '@eensluidend/testing';
import { simpleBoard, type AsOf, type SimpleBoard } from './simple-board';

const drawn = (history: readonly History[], asOf: AsOf = {}): SimpleBoard | undefined => {
  const { definition, events } = playAll(history);
  return simpleBoard(definition, events, asOf);
};

describe('the simple model of the board', () => {
  it('tells which body agreed to which text, in which round and step', () => {
    expect(drawn([...atConsent, decision('college-aa', 'v1', '2025-11-04')])).toEqual({
      round: 1,
      stage: 'instemming',
      live: 'text/v1',
      agreed: [{ round: 1, step: 'instemming', body: 'college-aa', text: 'text/v1' }],
    });
  });

  it('goes through every step of the full route', () => {
    const stages = [[start()], atAdvice, atProcessing, afterProcessing].map((history) => drawn(history)?.stage);
    expect(stages).toEqual(['afstemming', 'adviesronde', 'verwerking', 'instemming']);
    expect(drawn(adopted)).toMatchObject({ stage: 'bekendmaking', outcome: 'adopted' });
  });

  it('returns the note after one rejection; a vote held before and recorded after does not count', () => {
    const no = rejection('council-bb', 'v1', '2025-12-18');
    const late = recordedOn('2025-12-20', decision('council-aa', 'v1', '2025-12-16'));
    const councils = drawn([...atCouncils, no, late])?.agreed.filter((each) => each.step === 'raden');
    expect([drawn([...atCouncils, no, late])?.outcome, councils]).toEqual(['rejected', []]);
  });

  it('begins a new round at the alignment of another text', () => {
    const again = [text('v2', '2026-01-06'), aligned('v2', '2026-01-07'), ...allAgree(colleges(), 'v2', '2026-01-20')];
    const history = [...atCouncils, rejection('council-bb', 'v1', '2025-12-18'), ...again];
    expect(drawn(history)).toMatchObject({ round: 2, stage: 'raden', live: 'text/v2' });
    expect(drawn(history)?.agreed.filter((each) => each.round === 2)).toHaveLength(3);
  });

  it('lets approvals of an earlier text go', () => {
    expect(drawn([...atCouncils, text('v2', '2025-11-20')])).toMatchObject({ stage: 'instemming', live: 'text/v2' });
  });

  it('knows what was known on one day of what had happened on another', () => {
    const history = [...atConsent, recordedOn('2025-12-01', decision('college-aa', 'v1', '2025-11-04'))];
    const count = (asOf: AsOf) => drawn(history, asOf)?.agreed.length;
    expect(count({ validOn: '2025-11-04', knownOn: '2025-12-01' })).toBe(1);
    expect(count({ validOn: '2025-11-03', knownOn: '2025-12-01' })).toBe(0);
    expect(count({ validOn: '2025-11-04', knownOn: '2025-11-30' })).toBe(0);
    expect(drawn(history, { validOn: '2025-08-31' })).toBeUndefined();
  });

  it('ends with a withdrawal, and with too little support', () => {
    const why = { reason: ref('r'), happened: happenedOn('2025-10-01') };
    const withdrawn = send('withdrawProposal', { body: 'stuurgroep', ...why }, '2025-10-01');
    const unsupported = send('recordInsufficientSupport', why, '2025-10-01');
    const late = decision('college-aa', 'v1', '2025-11-04');
    expect([withdrawn, unsupported].map((fact) => drawn([...atConsent, fact, late]))).toEqual([
      { round: 1, live: 'text/v1', outcome: 'withdrawn', agreed: [] },
      { round: 1, live: 'text/v1', outcome: 'insufficientSupport', agreed: [] },
    ]);
  });
});

/** The same picture, drawn from the fold. */
const folded = (state: ProposalState | undefined): SimpleBoard | undefined => {
  if (!state) return undefined;
  const stage = stageOf(state);
  return {
    round: state.round.number,
    ...(stage ? { stage: stage.id } : {}),
    ...(state.liveTextId ? { live: state.liveTextId } : {}),
    ...(state.round.outcome ? { outcome: state.round.outcome.kind } : {}),
    agreed: state.decisions
      .filter((each) => each.counts && agrees(each))
      .map(({ round, step = '', body, textId }) => ({ round, step, body, text: textId })),
  };
};

const invalidIn = (state: ProposalState | undefined): ReadonlySet<string> =>
  new Set(
    Object.entries(state?.findings ?? {})
      .filter(([, { warnings }]) => warnings.some((warning) => warning.code === 'invalidVote'))
      .map(([id]) => id),
  );

const names: readonly Exclude<CommandName, 'startProposal'>[] = [
  ...(['addText', 'recordAlignment', 'recordAdvice', 'answerAdvice', 'requestAdvice', 'exemptAdviser'] as const),
  ...([
    'recordPublication',
    'recordInsufficientSupport',
    'withdrawProposal',
    'supersedeProposal',
    'changeParticipants',
  ] as const),
  'correctFact',
];
/** What happens next: mostly what moves the board, and any other command; so many days later, told some days late. */
interface Move {
  readonly name: (typeof names)[number] | 'decide' | 'text' | 'align';
  readonly who: number;
  readonly which: number;
  readonly days: number;
  readonly late: number;
}

const often = ['decide', 'decide', 'decide', 'decide', 'text', 'align', ...names] as const;
const move: fc.Arbitrary<Move> = fc.record({
  name: fc.oneof(fc.constant('decide' as const), fc.constantFrom(...often)),
  who: fc.nat(60),
  which: fc.nat(1_000),
  days: fc.nat(12),
  late: fc.constantFrom(0, 0, 0, 5, 14, 40),
});

const outcomes = ['adoptedAsProposed', 'adoptedAsProposed', 'adoptedAsProposed', 'rejected', 'held'] as const;

/** Mostly a body whose turn it is, on the live text. */
const decisionOf = (state: ProposalState, { who, which }: Move, on: string): Fact => {
  const stage = stageOf(state);
  const turn = stage ? decidersOf(state, stage) : [];
  const bodies = who % 4 === 0 || turn.length === 0 ? [...councils(), ...colleges()] : turn;
  const texts = who % 5 === 0 ? state.texts.map((each) => each.textId) : [state.liveTextId ?? 'text/v1'];
  const textId = texts[which % texts.length] ?? 'text/v1';
  return decision(bodies[who % bodies.length] ?? '', 'v1', on, { textId, outcome: outcomes[which % 5] ?? 'held' });
};

const alignmentOf = (state: ProposalState, on: string): Fact =>
  send('recordAlignment', { textId: state.liveTextId ?? 'text/v1', outcome: 'aligned', happened: happenedOn(on) }, on);

const factOf = (played: Played, today: string, next: Move, key: string): Fact => {
  const state = stateOf(played);
  const on = addDays(today, -next.late);
  const told = (fact: Fact): Fact => ({ ...recordedOn(today, fact), key });
  if (next.name === 'decide') return told(decisionOf(state, next, on));
  if (next.name === 'text') return told(text(key, on, next.who % 2 === 0 ? ['feedbackReport'] : []));
  if (next.name === 'align') return told(alignmentOf(state, on));
  const any = generated(next.name, examplesIn(state, today));
  const [command] = fc.sample(any, { seed: next.which * 61 + next.who, numRuns: 1 });
  if (!command || command.name === 'startProposal') throw new Error('nothing was generated');
  return told({ command, key, on: today });
};

const full: readonly History[] = [
  ...afterProcessing,
  ...allAgree(colleges(), 'v2', '2025-11-04'),
  decision('council-aa', 'v2', '2025-12-16'),
];
const begun: readonly (readonly History[])[] = [
  [start()],
  atConsent,
  atAdvice,
  atProcessing,
  atCouncils,
  full,
  adopted,
];
const seed = 20251216;

describe(`a life at random (seed ${seed})`, () => {
  const lived = (history: readonly History[], moves: readonly Move[]): Played =>
    moves.reduce((played, each, index) => {
      const today = addDays(played.today, each.days);
      const fact = factOf(played, today, each, `random-${index}`);
      const outcome = outcomeOf(played, fact);
      return outcome.kind === 'decided' ? append(played, outcome.events, today) : played;
    }, playAll(history));

  it('is drawn alike by the simple model and by the fold', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.constantFrom(...begun), fc.array(move, { maxLength: 25 }), fc.nat(), (history, moves, cut) => {
        const { definition, events } = lived(history, moves);
        const last = events[cut % events.length];
        // Sometimes all of it, sometimes what was known after an earlier fact.
        const knownOn = cut % 3 === 0 || !last ? '9999-12-31' : amsterdamDate(last.recordedAt);
        const known = events.filter((event) => amsterdamDate(event.recordedAt) <= knownOn);
        const state = fold(definition, known);
        const simple = simpleBoard(definition, events, { knownOn }, invalidIn(state));
        seen.add(simple?.outcome ?? 'running').add(`round ${simple?.round ?? 0}`);
        known.forEach((event) => seen.add(event.type));
        expect(simple).toEqual(folded(state));
      }),
      { numRuns: 300, seed },
    );
    const wanted = ['rejected', 'running', 'adopted', 'round 1', 'round 2', 'FactCorrected', 'ParticipantsChanged'];
    expect(wanted.filter((each) => !seen.has(each))).toEqual([]);
  });

  it('is a life in which an answer to an advice, and the advice itself, can come late', () => {
    const late = [
      ...atAdvice,
      advice('or', 'v1', '2025-10-06', ['p1'], { requestIds: [] }),
      recordedOn('2025-12-01', answered('or', '2025-10-07', ['p1'])),
    ];
    const { definition, events } = playAll(late);
    expect(simpleBoard(definition, events)).toEqual(folded(fold(definition, events)));
  });
});
