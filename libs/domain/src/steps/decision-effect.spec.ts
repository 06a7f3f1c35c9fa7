import {
  aligned,
  allAgree,
  atConsent,
  atCouncils,
  colleges,
  decision,
  given,
  happenedOn,
  recordedOn,
  ref,
  rejection,
  send,
  testDefinition,
  text,
  type Fact,
} from '@eensluidend/testing';
import { fillIn, warnings } from '@eensluidend/contracts';

const invalid = (body: string, on: string, name = 'v1') =>
  decision(body, name, on, { outcome: 'invalidVote', votes: { method: 'showOfHands', for: 10, against: 9 } });
const small = (body: string, on: string, name = 'v1') =>
  decision(body, name, on, { votes: { method: 'showOfHands', for: 10, against: 9 } });

const effectsOf = (history: readonly Fact[]) => {
  const { state } = given(history);
  return state.decisions.map((each) => [
    each.body,
    each.round,
    each.counts,
    (state.findings[each.at.eventId]?.warnings ?? []).map((warning) => warning.params?.['why'] ?? warning.code),
  ]);
};

describe('a vote in which too few took part', () => {
  const seen = { code: 'invalidVote' as const, params: { numbers: ': 19 van 39' } };

  it('is no decision, and says how many voted of how many seats, as far as that is known (R73)', () => {
    given(atCouncils).when(invalid('council-aa', '2025-12-16')).thenWarns(seen);
    const told = decision('council-aa', 'v1', '2025-12-16', { outcome: 'invalidVote' });
    given(atCouncils)
      .when(told)
      .thenWarns({ code: 'invalidVote', params: { numbers: '' } });
    const region = testDefinition();
    const bodies = region.bodies.map(({ seats: _unknown, ...each }) => each);
    given(atCouncils, { ...region, bodies })
      .when(invalid('council-aa', '2025-12-16'))
      .thenWarns({ code: 'invalidVote', params: { numbers: ': 19' } });
  });

  it('has no numbers in its sentence where no votes were given (R73)', () => {
    expect(fillIn(warnings.invalidVote.sentence, { numbers: '' })).toBe(
      'Te weinig leden stemden mee. De stemming is ongeldig en kan over.',
    );
  });

  it('may be repeated by that council on that text with any number; another council or text has its own first vote (R73)', () => {
    given([...atCouncils, invalid('council-aa', '2025-12-16')])
      .when(small('council-aa', '2025-12-18'))
      .thenWarns();
    given([...atCouncils, invalid('council-bb', '2025-12-16')])
      .when(invalid('council-aa', '2025-12-18'))
      .thenWarns(seen);
    given([...atCouncils, decision('council-aa', 'v1', '2025-12-16', { outcome: 'held', heldUntil: '2026-01-20' })])
      .when(invalid('council-aa', '2025-12-18'))
      .thenWarns(seen);
    const next = [...atCouncils, invalid('council-aa', '2025-12-16'), text('v2', '2025-12-17')];
    given([...next, ...allAgree(colleges(), 'v2', '2025-12-17')])
      .when(invalid('council-aa', '2025-12-18', 'v2'))
      .thenWarns(seen);
  });
});

describe('a vote that is told after the note went back', () => {
  const ended = 'verworpen door het college van BB op 5 november 2025';
  const returned = [
    ...atConsent,
    decision('college-aa', 'v1', '2025-11-04'),
    rejection('college-bb', 'v1', '2025-11-05'),
  ];

  it('does not count, even when it was held before; who had told it in time keeps it (R8)', () => {
    const localPoint = [{ point: 'eigen', outcome: 'asProposed' as const, local: true }];
    const late = recordedOn('2025-11-06', decision('college-cc', 'v1', '2025-11-03', { decisionPoints: localPoint }));
    expect(effectsOf(returned)).toEqual([
      ['college-aa', 1, true, []],
      ['college-bb', 1, true, []],
    ]);
    expect(effectsOf([...returned, late])).toEqual([
      ['college-cc', 1, false, [ended, 'localPoint']],
      ['college-aa', 1, true, []],
      ['college-bb', 1, true, []],
    ]);
  });

  it('counts where it was of an earlier step: the rejection by a council does not undo the consent of a college (R8)', () => {
    const late = recordedOn('2025-12-20', decision('college-cc', 'v1', '2025-11-05'));
    const history = [
      ...[...atConsent, ...allAgree(['college-aa', 'college-bb'], 'v1', '2025-11-04')],
      recordedOn('2025-12-17', rejection('council-bb', 'v1', '2025-12-16')),
    ];
    expect(effectsOf([...history, late]).map(([body, , counts]) => [body, counts])).toEqual([
      ['college-aa', true],
      ['college-bb', true],
      ['college-cc', true],
      ['council-bb', true],
    ]);
  });

  it('counts where it was of an earlier round, which ended without a vote (R8, R10)', () => {
    const support = send(
      'recordInsufficientSupport',
      { reason: ref('te duur'), happened: happenedOn('2025-11-10') },
      '2025-11-10',
    );
    const second = [
      support,
      text('v2', '2025-11-20'),
      aligned('v2', '2025-11-21'),
      rejection('college-bb', 'v2', '2025-12-05'),
    ];
    const late = recordedOn('2025-12-10', decision('college-aa', 'v1', '2025-11-04'));
    expect(effectsOf([...atConsent, ...second, late])).toEqual([
      ['college-aa', 1, true, []],
      ['college-bb', 2, true, []],
    ]);
  });
});
