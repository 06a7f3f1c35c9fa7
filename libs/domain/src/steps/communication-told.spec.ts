import {
  adopted,
  advice,
  aligned,
  atConsent,
  atCouncils,
  decision,
  decisionTold,
  given,
  planned,
  rejection,
  send,
  text,
  recordedOn,
  type History,
} from '@eensluidend/testing';
import { obligations } from '../obligations';

const open = (history: readonly History[]) =>
  obligations(given(history).state).flatMap((each) =>
    ['planAgain', 'tellPlanning', 'tellDecision'].includes(each.kind) ? [[each.kind, each.actor, each.subject]] : [],
  );
const tell = (round: number, on: string) => send('tellPlanning', { round }, on, `tell-${on}`);

describe('a return moves the planning and is told to all', () => {
  const returned = [
    ...atCouncils,
    planned('council-aa', '2025-12-16', '2025-11-10'),
    planned('council-cc', '2025-12-18', '2025-11-10'),
    rejection('council-bb', 'v1', '2025-12-17'),
  ];
  const replanned = [...returned, planned('council-aa', '2026-02-24', '2026-01-08')];

  it('the bodies that had a date plan a new one, and all hear of it (R9)', () => {
    expect(open(returned)).toEqual([
      ['planAgain', 'council-aa', undefined],
      ['planAgain', 'council-cc', undefined],
    ]);
    expect(open(replanned)).toEqual([
      ['planAgain', 'council-cc', undefined],
      ['tellPlanning', 'stuurgroep', '2'],
    ]);
    given(replanned)
      .when(tell(2, '2026-01-09'))
      .then(
        ...['stuurgroep', 'college-aa', 'college-bb', 'college-cc', 'council-aa', 'council-bb', 'council-cc'].map(
          (body) =>
            [
              'NoticeGiven',
              { noticeId: `notice/${body}/tell-2026-01-09`, body, about: 'planningMoved', round: 2 },
            ] as const,
        ),
      );
  });

  it('once told, only newer dates are told again, also when those are recorded late (R9)', () => {
    const told = [...replanned, tell(2, '2026-01-09')];
    expect(open(told)).toEqual([['planAgain', 'council-cc', undefined]]);
    given(told)
      .when(tell(2, '2026-01-10'))
      .thenRefused({ code: 'nothingToTell', params: { round: 2 }, field: 'round' });
    const more = [...told, recordedOn('2026-01-12', planned('council-cc', '2026-02-26', '2026-01-07'))];
    expect(open(more)).toEqual([['tellPlanning', 'stuurgroep', '2']]);
  });

  it('stays open in the new round until all who had a date have a new one (R9)', () => {
    const next = [...replanned, text('v2', '2026-01-12'), aligned('v2', '2026-01-13')];
    expect(open(next)).toEqual([
      ['planAgain', 'council-cc', undefined],
      ['tellPlanning', 'stuurgroep', '2'],
    ]);
  });

  it('without a return there is no new planning to tell (R9)', () => {
    given([...atConsent, planned('college-aa', '2025-11-04', '2025-10-01')])
      .when(tell(1, '2025-10-02'))
      .thenRefused({ code: 'nothingToTell', params: { round: 1 }, field: 'round' });
    expect(open([...atConsent, planned('college-aa', '2025-11-04', '2025-10-01')])).toEqual([]);
  });
});

describe('those who spoke are told', () => {
  const spoken = advice('bond', 'v1', '2025-09-20', [], { requestIds: [] });
  const before = [...atConsent, spoken, ...atCouncils.slice(atConsent.length)];
  const after = [...before, ...adopted.slice(atCouncils.length)];

  it('advisers get a notice after the decision, and until then the stuurgroep owes it (R97)', () => {
    expect(open(before)).toEqual([]);
    expect(open(after)).toEqual([['tellDecision', 'stuurgroep', 'bond']]);
    given(after).when(decisionTold('2025-12-30')).thenCounts();
    expect(open([...after, decisionTold('2025-12-30')])).toEqual([]);
  });

  it('with when and where it was published, else there is a warning (R97)', () => {
    const without = decisionTold('2025-12-30', { place: undefined });
    given(after).when(without).thenCounts('publicationMissing');
  });

  it('before the decision does not count, and is owed again after it (R97)', () => {
    given(before).when(decisionTold('2025-12-01')).thenDoesNotCount('toldBeforeDecision');
    expect(open([...before, decisionTold('2025-12-01'), ...adopted.slice(atCouncils.length)])).toEqual([
      ['tellDecision', 'stuurgroep', 'bond'],
    ]);
  });

  it('counts when the last vote was recorded later but taken before (R97)', () => {
    const late = recordedOn('2026-01-10', decision('council-cc', 'v1', '2025-12-16'));
    const { state } = given([...after.slice(0, -1), decisionTold('2025-12-30'), late]);
    expect(state.communication.told.map((each) => each.adviser)).toEqual(['bond']);
  });

  it('is about bodies of this region (R97)', () => {
    given(after)
      .when(decisionTold('2025-12-30', { advisers: ['zz'] }))
      .thenRefused({ code: 'unknownBody', params: { body: 'zz' }, field: 'advisers' });
  });
});
