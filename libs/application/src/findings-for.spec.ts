import type { Reader } from '@eensluidend/access';
import { asOf, type ProposalState } from '@eensluidend/domain';
import {
  agendised,
  allAgree,
  atConsent,
  colleges,
  convened,
  given,
  happenedOn,
  imposed,
  messageReport,
  send,
  testDefinition,
  urgency,
  withRulesOfProcedure,
  type Fact,
  type History,
} from '@eensluidend/testing';
import { withFindingsFor } from './findings-for';

const cleared: Reader = { person: 'p', role: 'municipalSecretary', body: 'college-aa' };
const uncleared: Reader = { person: 'p', role: 'municipalSecretary', body: 'college-bb' };
const merger = {
  ...testDefinition(),
  routes: testDefinition().routes.map((route) => ({ ...route, policies: { ...route.policies, unionsFirst: true } })),
};
const secret = { documents: ['doc/v1-annex'] };

/** The warnings on facts of one kind, and whether they count, as this reader may know of them. */
const toldOf = (type: string, state: ProposalState, reader: Reader, now = state) => {
  const { events, findings } = withFindingsFor(state, now, reader);
  return events
    .filter((event) => event.type === type)
    .map(({ eventId }) => [findings[eventId]?.counts, ...(findings[eventId]?.warnings ?? []).map(({ code }) => code)]);
};
const both = (type: string, history: readonly History[], definition = testDefinition()) => {
  const { state } = given(history, definition);
  return [toldOf(type, state, cleared), toldOf(type, state, uncleared)];
};

describe('what was found out about a fact that all may see', () => {
  const hidden = messageReport('2025-09-10', ['tradeUnions', 'SER'], secret);
  const yes = allAgree(['college-aa'], 'v1', '2025-11-04');

  it('tells nobody who may not know of it that a message told the unions before a decision (R32, R63)', () => {
    const without = [...atConsent, imposed(), ...yes];
    expect(both('DecisionRecorded', without, merger)).toEqual([
      [[true, 'unionsNotInformed']],
      [[true, 'unionsNotInformed']],
    ]);
    expect(both('DecisionRecorded', [...atConsent, imposed(), hidden, ...yes], merger)).toEqual([
      [[true]],
      [[true, 'unionsNotInformed']],
    ]);
  });

  it('tells him not that a letter repeats such a message, or differs from it (R32, R93)', () => {
    const letter = (sameAs: string): Fact =>
      send(
        'informCouncil',
        { college: 'college-aa', council: 'council-aa', sameAs, differs: true, happened: happenedOn('2025-09-20') },
        '2025-09-20',
        sameAs,
      );
    const open = messageReport('2025-09-11', ['staff']);
    const history = [...atConsent, imposed(), hidden, open, letter('message/post-2025-09-10')];
    const late = [undefined, 'textDiffers', 'sentOutsideWindow'];
    expect(both('CouncilInformed', history)).toEqual([[late], [[undefined]]]);
    expect(both('CouncilInformed', [...history, letter('message/post-2025-09-11')])).toEqual([
      [late, late],
      [[undefined], late],
    ]);
  });

  it('is on an earlier day what it was then, whatever came after it (R32, R110)', () => {
    const item = 'council-aa-2025-12-16';
    const convocation = [agendised('council-aa', '2025-12-16', '2025-11-10'), convened(item, '2025-12-10')];
    const history = [...atConsent, imposed(), hidden, ...allAgree(colleges(), 'v1', '2025-11-04'), ...convocation];
    const { state } = given([...history, urgency(item, 'adopted', '2025-12-16')], withRulesOfProcedure());
    const then = asOf(state, { validOn: '2025-12-12' }) ?? state;
    const late = ['calledLate', 'papersLate'];
    for (const reader of [cleared, uncleared]) {
      expect(toldOf('ConvocationRecorded', then, reader, state)).toEqual([[false, ...late]]);
      expect(toldOf('ConvocationRecorded', state, reader)).toEqual([[true, ...late]]);
    }
  });
});

it('of a fact that is hidden from who recorded it he hears all that was found out (R32)', () => {
  const history = [...atConsent, imposed(), messageReport('2025-09-10', ['staff'], secret)];
  expect(both('MessageSent', history)).toEqual([
    [[undefined, 'withoutPlan', 'sentUnderEmbargo']],
    [[undefined, 'withoutPlan', 'sentUnderEmbargo']],
  ]);
});
