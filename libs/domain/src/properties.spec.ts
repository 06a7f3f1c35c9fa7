import fc from 'fast-check';
import { addDays } from '@eensluidend/calendar';
import { commands, type RefusalCode } from '@eensluidend/contracts';
import {
  advice,
  aligned,
  answered,
  append,
  asked,
  decision,
  happenedOn,
  imposed,
  meeting,
  municipalityKeys,
  nothingYet,
  outcomeOf,
  planned,
  play,
  received,
  recordedOn,
  recordingDay,
  ref,
  send,
  start,
  stateOf,
  testDefinition,
  text,
  type Fact,
  type Played,
} from '@eensluidend/testing';
import { bodyOf, decidersOf } from './bodies';
import { engineTasks, isRunning } from './engine-tasks';
import { fold, foldOn } from './fold';
import { obligations } from './obligations';
import { agrees } from './stage';
import type { ProposalState } from './state';

/** Why a report may be refused (architecture §1.4): never because the proposal is not where it should be. */
const forReports: readonly RefusalCode[] = [
  // form
  ...([
    'inTheFuture',
    'pointTwice',
    'outcomeContradictsPoints',
    'outcomeContradictsVotes',
    'outcomeNotForBody',
  ] as const),
  ...(['votesDoNotMatch', 'groupVotesDoNotMatch', 'moreVotesThanSeats', 'moreVotesThanPresent', 'votedTwice'] as const),
  ...(['recusedVoted', 'morePresentThanSeats', 'groundIncomplete', 'gazetteNumberMissing'] as const),
  ...(['adviserDidNotSign', 'receivedBeforeSent'] as const),
  'wholeDossier',
  // a body, text or other thing that this proposal does not know
  ...(['unknownBody', 'unknownText', 'unknownRequest', 'unknownMeeting', 'unknownDecision', 'unknownSecrecy'] as const),
  ...(['unknownDocument', 'unknownMunicipality', 'unknownSubject', 'unknownGroup'] as const),
  ...(['unknownMessage', 'unknownSending'] as const),
  // authority
  ...(['bodyDoesNotDecide', 'notCompetentToImpose', 'notCompetentToLift', 'withdrawnByWrongBody'] as const),
  'informsOtherCouncil',
  ...(['documentNotHeld', 'noClosedSession', 'notCompetentToRatify', 'notCompetentToExclude'] as const),
  // a decision that the law makes impossible
  ...(['groundNotAllowed', 'subjectBarred', 'exclusionTooLong'] as const),
  'meetingNotOpened',
  // already recorded
  ...(['alreadyDecided', 'alreadyReceived', 'alreadyLifted', 'alreadySecret', 'alreadyWithdrawn'] as const),
  ...(['meetingTwice', 'gazetteStepTwice', 'alreadyRecorded', 'liftAwaitsSecond'] as const),
];

/** A move at random: which of the steps, by whom, on which text, how many days later, recorded how many days after. */
interface Move {
  readonly step: number;
  readonly who: number;
  readonly which: number;
  readonly days: number;
  readonly late: number;
}

const outcomes = ['adoptedAsProposed', 'adoptedAsProposed', 'adoptedAsProposed', 'rejected', 'held'] as const;
const advisers = ['or', 'adviesraad', 'bond'] as const;

const factOf = ({ step, who, which }: Move, keys: readonly string[], on: string, index: number): Fact => {
  const key = keys[who % keys.length] ?? 'aa';
  const name = `v${which % 3}`;
  const adviser = advisers[who % 3] ?? 'or';
  const outcome = outcomes[which % outcomes.length] ?? 'held';
  const { secrecyId, recipient } = { secrecyId: 'secrecy/annex', recipient: `council-${key}` };
  const happened = happenedOn(on);
  const facts: readonly (() => Fact)[] = [
    () => text(name, on, which % 2 === 0 ? ['feedbackReport', 'annex'] : ['annex']),
    () => aligned(name, on, which === 7 ? 'notAligned' : 'aligned'),
    () => asked(adviser, name, on, which % 2 === 0 ? { sent: 'byPost' } : {}),
    () => advice(adviser, name, on, ['p1'], which % 3 === 0 ? { requestIds: [] } : {}),
    () => answered(adviser, on, ['p1']),
    () => received(adviser, on),
    () => send('exemptAdviser', { adviser, reason: ref('r'), happened }, on),
    () => send('lapseAdviceTerm', { requestId: `request/${adviser}` }, on),
    () => meeting(`council-${key}`, on, which * 5),
    () => planned(`college-${key}`, addDays(on, 9), on),
    () => send('recordInsufficientSupport', { reason: ref('r'), happened }, on),
    () => send('withdrawProposal', { body: 'stuurgroep', reason: ref('r'), happened }, on),
    () => send('recordPublication', { municipality: key, step: 'published', gazetteNumber: ref('1'), happened }, on),
    () => send('informCouncil', { college: `college-${key}`, council: `council-${key}`, happened }, on),
    () => imposed(on, { body: `college-${key}` }),
    () => send('shareSecret', { secrecyId, recipient, happened }, on),
    () => send('liftSecrecy', { secrecyId, body: recipient, happened }, on),
    () => send('supersedeProposal', { successorId: 'next' }, on),
  ];
  // Half of the moves are decisions: those make or break a round.
  const made = facts[step]?.() ?? decision(`${step % 2 === 0 ? 'college' : 'council'}-${key}`, name, on, { outcome });
  return { ...made, key: made.command.name === 'addText' ? name : `${made.key}-${index}` };
};

const requestKeys = (fact: Fact): Fact =>
  fact.command.name === 'requestAdvice' ? { ...fact, key: fact.command.body.adviser } : fact;

const secretKeys = (fact: Fact): Fact => (fact.command.name === 'imposeSecrecy' ? { ...fact, key: 'annex' } : fact);

const refusedReports: string[] = [];

const make = (played: Played, fact: Fact): Played => {
  const outcome = outcomeOf(played, fact);
  if (outcome.kind === 'decided') return append(played, outcome.events, recordingDay(played, fact));
  const { code } = outcome.refusal;
  const { kind, name } = commands[fact.command.name];
  if (kind === 'report' && !forReports.includes(code)) refusedReports.push(`${name}: ${code}`);
  return played;
};

const playMoves = (count: number, moves: readonly Move[], route: string): Played => {
  const keys = municipalityKeys(count);
  const begun = play(nothingYet(testDefinition(count)), start('2025-09-01', { route }));
  let day = '2025-09-01';
  return moves.reduce((played, move, index) => {
    day = addDays(day, move.days);
    const happenedAt = addDays(day, -move.late * 5);
    const fact = secretKeys(requestKeys(factOf(move, keys, happenedAt < '2025-09-01' ? day : happenedAt, index)));
    const next = make(played, recordedOn(day, fact));
    return move.which % 4 === 0 ? play(next, { engineOn: day }) : next;
  }, begun);
};

const expectSomebodyToAct = (state: ProposalState) => {
  if (!isRunning(state)) return;
  const open = obligations(state).filter((each) => each.blocking);
  expect(open.length + engineTasks(state).length).toBeGreaterThan(0);
  for (const each of open) expect(bodyOf(state.definition, each.actor)).toBeDefined();
};

const expectAllAgreedOnOneText = (state: ProposalState) => {
  if (state.round.outcome?.kind !== 'adopted') return;
  const { textId } = state.round.outcome;
  expect(textId).toBe(state.liveTextId);
  for (const step of state.round.steps) {
    if (step.kind === 'collegeRound' && step.purpose === 'release') continue;
    for (const body of decidersOf(state, step)) {
      const yes = state.decisions.filter(
        (each) => each.body === body && each.counts && each.step === step.id && each.textId === textId && agrees(each),
      );
      expect([body, yes.length > 0]).toEqual([body, true]);
    }
  }
};

const move = fc.record({
  step: fc.integer({ min: 0, max: 35 }),
  who: fc.nat(11),
  which: fc.nat(8),
  days: fc.nat(9),
  late: fc.constantFrom(0, 0, 0, 1, 3),
});
const seed = 20251216;

/** A proposal that goes well, so that random facts fall on every stage of it: all agree, up to so many decisions. */
const goingWell = (count: number): readonly Move[] => [
  { step: 0, who: 0, which: 0, days: 0, late: 0 },
  { step: 1, who: 0, which: 0, days: 1, late: 0 },
  ...municipalityKeys(count).map((_key, who) => ({ step: 18, who, which: 0, days: 1, late: 0 })),
  ...municipalityKeys(count).map((_key, who) => ({ step: 19, who, which: 0, days: 1, late: 0 })),
];

describe(`whatever happens, in whatever order (seed ${seed})`, () => {
  const holds = (played: Played, cut: number) => {
    const state = stateOf(played);
    expectSomebodyToAct(state);
    expectAllAgreedOnOneText(state);
    const at = 1 + (cut % played.events.length);
    const before = fold(played.definition, played.events.slice(0, at));
    expect(before && foldOn(before, played.events.slice(at))).toEqual(state);
    expect(refusedReports).toEqual([]);
  };
  const count = fc.oneof({ arbitrary: fc.integer({ min: 2, max: 4 }), weight: 4 }, fc.integer({ min: 5, max: 12 }));

  it('somebody has to act, adopted means adopted by all, and folding on is folding', () => {
    const route = fc.constantFrom('nota', 'kort', 'vrij');
    fc.assert(
      fc.property(count, route, fc.array(move, { maxLength: 40 }), fc.nat(), (size, on, moves, cut) =>
        holds(playMoves(size, moves, on), cut),
      ),
      { numRuns: 200, seed },
    );
  });

  it('the same holds where the proposal goes well and facts fall in between', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(count, fc.array(fc.tuple(fc.nat(30), move), { maxLength: 4 }), fc.nat(), (size, extra, cut) => {
        const moves = [...goingWell(size)];
        for (const [place, each] of extra) moves.splice(2 + (place % moves.length), 0, each);
        const played = playMoves(size, moves, 'kort');
        seen.add(stateOf(played).round.outcome?.kind ?? 'running');
        holds(played, cut);
      }),
      { numRuns: 150, seed },
    );
    expect([...seen].sort()).toEqual(expect.arrayContaining(['adopted', 'rejected', 'running']));
  });
});
