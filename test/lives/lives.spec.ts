import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { asOf, fold, foldOn } from '@eensluidend/domain';
import { commands } from '@eensluidend/contracts';
import { mayRefuseReport } from '@eensluidend/testing';
import { chanceOf, type Chance } from './chance';
import { folded, invalidIn } from './compare';
import type { Life } from './life';
import { live, storyOf, type Begun } from './live';
import { simpleBoard, type AsOf } from './simple-board';

/** How many lives, and from which seed: the same seed lives the same lives. One in ten is looked at in every way. */
const lives = Number(process.env['EENSLUIDEND_LIVES'] ?? 10_000);
const seed = Number(process.env['EENSLUIDEND_SEED'] ?? 20251216);
const inEveryWay = 10;

/** Small regions mostly, large ones sometimes. Only the length shrinks: another seed is another life. */
const begun: fc.Arbitrary<Begun> = fc.record({
  seed: fc.noBias(fc.noShrink(fc.nat())),
  municipalities: fc.noShrink(
    fc.oneof({ arbitrary: fc.integer({ min: 2, max: 4 }), weight: 5 }, fc.integer({ min: 5, max: 12 })),
  ),
  moves: fc.noBias(fc.integer({ min: 1, max: 80 })),
});

/** Reading what was recorded first and then the rest is reading all of it; so is the state as it grew, fact by fact. */
const foldsAlike = ({ definition, events, state }: Life, chance: Chance): void => {
  const at = 1 + chance.upTo(events.length - 1);
  const before = fold(definition, events.slice(0, at));
  if (!isDeepStrictEqual(before && foldOn(before, events.slice(at)), state))
    throw new Error(`folded on from ${at} events it is another proposal`);
  if (!isDeepStrictEqual(fold(definition, events), state)) throw new Error('folded anew it is another proposal');
};

/** The board now, and as of a pair of days: what had happened by the one, as far as it was known on the other. */
const drawnAlike = ({ definition, events, state }: Life, chance: Chance): void => {
  const day = () => chance.pick(events).recordedAt.slice(0, 10);
  const pairs: readonly AsOf[] = [{}, { knownOn: day() }, { validOn: day() }, { knownOn: day(), validOn: day() }];
  for (const pair of pairs) {
    const then = asOf(state, pair);
    const [one, other] = [folded(then), simpleBoard(definition, events, pair, invalidIn(then))];
    if (!isDeepStrictEqual(one, other))
      throw new Error(`the board of ${JSON.stringify(pair)} is ${JSON.stringify(one)}, or ${JSON.stringify(other)}`);
  }
};

const seen = new Set<string>();

const note = ({ state, definition, events }: Life): void => {
  const { outcome, number } = state.round;
  seen
    .add(outcome?.kind ?? 'running')
    .add(`round ${number}`)
    .add(state.route.id);
  seen.add(`${definition.municipalities.length} municipalities`);
  for (const event of events) seen.add(event.type);
};

const liveAndLook = (each: Begun): void => {
  const life = live(each);
  note(life);
  if (each.seed % inEveryWay !== 0) return;
  const chance = chanceOf(each.seed);
  foldsAlike(life, chance);
  drawnAlike(life, chance);
};

describe(`${lives} lives of a proposal (seed ${seed})`, () => {
  it('whatever happens: adopted means in the same words, somebody is to act, secrets can end, facts are taken, clocks keep their time, and the board is what a plain reader draws (R2, R5, R38, R49, R110)', () => {
    const property = fc.property(begun, (each) => {
      try {
        liveAndLook(each);
      } catch (error) {
        const sentence = error instanceof Error ? error.message : String(error);
        throw new Error(`${sentence}\nin the life ${JSON.stringify(each)}\n${storyOf(each)}`, { cause: error });
      }
    });
    fc.assert(property, { numRuns: lives, seed, includeErrorInReport: true });
  }, 3_600_000);

  it('go everywhere: every route and outcome, five rounds, twelve municipalities, late facts and corrections', () => {
    const wanted = [
      ...['adopted', 'rejected', 'amended', 'insufficientSupport', 'withdrawn', 'running'],
      ...['kort', 'nota', 'vrij', 'regeling', 'aanmelden', 'round 5', '2 municipalities', '12 municipalities'],
      ...['AdviceTermLapsed', 'ZienswijzeTermLapsed', 'FactCorrected', 'ConsequenceSettled', 'ParticipantsChanged'],
      ...['SecretShared', 'SecrecyLifted', 'LiftConfirmed', 'SecrecyEnded', 'SecrecyEndUnreachable'],
      ...['MeetingCalendarSet', 'AgendaItemReconfirmed', 'ProposalSuperseded', 'PublicationRecorded'],
    ];
    expect(wanted.filter((each) => lives >= 10_000 && !seen.has(each))).toEqual([]);
  });
});

it('no report has a refusal in its contract but for form, authority, what is unknown or impossible', () => {
  const reports = Object.values(commands).filter((each) => each.kind === 'report');
  const wrong = reports.flatMap(({ name, refusals }) =>
    refusals.filter((code) => !mayRefuseReport(name, code)).map((code) => `${name}: ${code}`),
  );
  expect(wrong).toEqual([]);
});
