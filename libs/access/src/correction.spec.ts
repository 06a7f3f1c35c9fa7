import { commands } from '@eensluidend/contracts';
import {
  atConsent,
  atCouncils,
  closedSession,
  given,
  imposed,
  lifted,
  neverHappened,
  secrecyRegion,
  shared,
  type History,
} from '@eensluidend/testing';
import { mayCorrectFact, mayPerform } from './perform';
import type { Reader } from './reader';

const college: Reader = { person: 'a', role: 'municipalSecretary', body: 'college-aa' };
const council: Reader = { person: 'b', role: 'griffier', body: 'council-aa' };
const received = [...atConsent, imposed(), shared('council-aa', '2025-09-06')];

/** Whether a reader may strike out the last fact of this type, and is offered to. */
const strikesOut = (reader: Reader, history: readonly History[], type: string) => {
  const { state } = given(history);
  const fact = state.events.findLast((event) => event.type === type);
  if (!fact) throw new Error(`no ${type}`);
  const { command } = neverHappened(fact.eventId, '2025-09-10');
  const refusal = mayPerform(commands.correctFact, command, state, reader);
  return [refusal?.code ?? 'may', mayCorrectFact(commands.correctFact, fact, state, reader)];
};

describe('who strikes out a secrecy', () => {
  it('the body that imposed it, as long as no council received it (R38, R110)', () => {
    const alone = [...atConsent, imposed()];
    expect(strikesOut(college, alone, 'SecrecyImposed')).toEqual(['may', true]);
    expect(strikesOut(council, alone, 'SecrecyImposed')).toEqual(['unknownFact', false]);
  });

  it('after that only the council: striking out opens the papers as a lift does (R38, R110)', () => {
    expect(strikesOut(college, received, 'SecrecyImposed')).toEqual(['notAuthorised', false]);
    expect(strikesOut(council, received, 'SecrecyImposed')).toEqual(['may', true]);
  });

  it('nor may the college take it back from the council by striking out the giving (R35, R110)', () => {
    expect(strikesOut(college, received, 'SecretShared')).toEqual(['notAuthorised', false]);
    expect(strikesOut(council, received, 'SecretShared')).toEqual(['may', true]);
  });

  it('whoever struck it out may put it back, nobody else hears of it (R32, R110)', () => {
    const alone = [...atConsent, imposed()];
    const fact = given(alone).state.events.at(-1)?.eventId ?? '';
    const after = given([...alone, lifted('college-aa', '2025-09-09'), neverHappened(fact, '2025-09-10')]).state;
    const again = neverHappened(fact, '2025-09-11').command;
    const answer = (reader: Reader) => mayPerform(commands.correctFact, again, after, reader)?.code ?? 'may';
    expect([answer(college), answer(council)]).toEqual(['may', 'unknownFact']);
  });
});

it('nor does a giving under the second id of a closed session go past the council (R35, R42, R110)', () => {
  const session = closedSession('2025-11-20', { body: 'committee-aa' });
  const second = { secrecyId: 'secrecy/again' };
  const history = [...atCouncils, session, { ...session, key: 'again' }, shared('council-aa', '2025-11-21', second)];
  const { state } = given(history, secrecyRegion());
  const fact = state.events.at(-1);
  if (!fact) throw new Error('nothing was given');
  const committee: Reader = { person: 'c', role: 'griffier', body: 'committee-aa' };
  const { command: strike } = neverHappened(fact.eventId, '2025-11-22');
  const { command: give } = shared('mayor-aa', '2025-11-22', second);
  const answers = (reader: Reader) => [
    mayPerform(commands.correctFact, strike, state, reader)?.code ?? 'may',
    mayPerform(commands.shareSecret, give, state, reader)?.code ?? 'may',
  ];
  expect(answers(committee)).toEqual(['notAuthorised', 'notAuthorised']);
  expect(answers(council)).toEqual(['may', 'may']);
});

it('one person cannot strike out a closed session; the council lifts (R38, R42)', () => {
  const history = [...atCouncils, closedSession('2025-11-20')];
  const region = secrecyRegion();
  const fact = given(history, region).state.events.at(-1)?.eventId ?? '';
  given(history, region).when(neverHappened(fact, '2025-11-21')).thenRefused({ code: 'liftInstead', field: 'fact' });
});
