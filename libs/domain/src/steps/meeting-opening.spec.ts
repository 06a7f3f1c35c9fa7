import {
  aligned,
  atConsent,
  atCouncils,
  corrected,
  decision,
  given,
  meeting,
  recordedOn,
  rejection,
  text,
  type Fact,
} from '@eensluidend/testing';
import { refusals, warnings } from '@eensluidend/contracts';

const failed = meeting('council-aa', '2025-12-16', 19);
const second = (on: string, present: number, fields: Parameters<typeof meeting>[3] = {}): Fact => ({
  ...meeting('council-aa', on, present, { secondCall: true, ...fields }),
  key: `second-${on}`,
});
const vote = (name: string, on: string) => decision('council-aa', name, on);

describe('the second meeting of a council', () => {
  const called = (calledAt: string, openedAt: string, on = '2025-12-18') => second(on, 12, { calledAt, openedAt });

  it('opens with any number for the same subjects (R70)', () => {
    given([...atCouncils, failed])
      .when(second('2025-12-18', 5))
      .thenCounts();
    given([...atCouncils, failed, second('2025-12-18', 5)])
      .when(vote('v1', '2025-12-18'))
      .thenCounts();
  });

  it('needs the ordinary quorum when it began 23 hours after its call (R70)', () => {
    const early = called('2025-12-17T18:00:00.000Z', '2025-12-18T17:00:00.000Z');
    given([...atCouncils, failed])
      .when(early)
      .thenDoesNotCount('secondCallLate', 'notOpened');
    given([...atCouncils, failed, early])
      .when(vote('v1', '2025-12-18'))
      .thenRefused({
        code: 'meetingNotOpened',
        params: { on: '2025-12-18', body: 'de raad van AA', present: 12, seats: 39, needed: 20 },
        field: 'meetingId',
      });
    const enough = {
      ...early,
      ...second('2025-12-18', 20, { calledAt: '2025-12-17T18:00:00.000Z', openedAt: '2025-12-18T17:00:00.000Z' }),
    };
    given([...atCouncils, failed])
      .when(enough)
      .thenCounts('secondCallLate');
  });

  it('may begin 24 hours after its call, also over a weekend or a holiday: hours are not extended (R70)', () => {
    given([...atCouncils, failed])
      .when(called('2025-12-19T19:00:00.000Z', '2025-12-20T19:00:00.000Z', '2025-12-20'))
      .thenCounts();
    given([...atCouncils, failed])
      .when(called('2025-12-24T19:00:00.000Z', '2025-12-25T19:00:00.000Z', '2025-12-25'))
      .thenCounts();
  });

  it('is too early on the day of its call or of the first meeting, when no hours are known (R70)', () => {
    given([...atCouncils, failed])
      .when(second('2025-12-18', 12, { calledAt: '2025-12-18T07:00:00.000Z' }))
      .thenDoesNotCount('secondCallLate', 'notOpened');
    given([...atCouncils, failed])
      .when(second('2025-12-18', 12, { calledAt: '2025-12-17T22:00:00.000Z' }))
      .thenCounts();
    given([...atCouncils, failed])
      .when(second('2025-12-16', 12))
      .thenDoesNotCount('secondCallLate', 'notOpened');
  });

  it('cannot be called or opened in the future', () => {
    given([...atCouncils, failed])
      .when(second('2025-12-18', 12, { calledAt: '2025-12-18T23:30:00.000Z' }))
      .thenRefused({ code: 'inTheFuture', params: { on: '2025-12-19' }, field: 'calledAt' });
  });

  it('is taken as told, with a warning, when the first meeting is not on record (R70)', () => {
    given(atCouncils).when(second('2025-12-18', 12)).thenCounts('firstMeetingMissing');
    given([...atCouncils, second('2025-12-18', 12)])
      .when(vote('v1', '2025-12-18'))
      .thenCounts();
  });
});

describe('a college', () => {
  it('with 2 of 6 members present decides nothing (R13)', () => {
    given([...atConsent, meeting('college-aa', '2025-11-04', 2)])
      .when(decision('college-aa', 'v1', '2025-11-04'))
      .thenRefused({
        code: 'collegeNotOpened',
        params: { on: '2025-11-04', body: 'het college van AA', present: 2, seats: 6, needed: 3 },
        field: 'meetingId',
      });
  });
});

describe('a college of which too few members were there', () => {
  const few = meeting('college-aa', '2025-11-04', 2);

  it('did not meet, by the law on colleges and not that on councils (R13)', () => {
    given(atConsent)
      .when(few)
      .thenWarns({ code: 'collegeNotOpened', params: { present: 2, seats: 6, needed: 3 } });
    const texts = [warnings.collegeNotOpened, warnings.takenWithoutQuorum, refusals.collegeNotOpened];
    expect(texts.map(({ rule, basis }) => [rule, basis])).toEqual(texts.map(() => ['R13', 'Gemeentewet 56']));
  });

  it('took no decision that day, also when that was told first, and may decide again (R13, R14)', () => {
    const history = [...atConsent, decision('college-aa', 'v1', '2025-11-04'), recordedOn('2025-11-06', few)];
    const { state } = given(history);
    const taken = state.decisions.at(-1);
    expect([taken?.counts, state.findings[taken?.at.eventId ?? '']?.warnings]).toEqual([
      false,
      [{ code: 'takenWithoutQuorum' }],
    ]);
    given(history)
      .when(decision('college-aa', 'v1', '2025-11-11'))
      .thenCounts();
  });

  it('is recorded without a list of who were there, with a warning (R13)', () => {
    given(atConsent).when(meeting('college-aa', '2025-11-04')).thenCounts('attendanceUnknown');
  });

  it('meets a second time after a first, of which the record should be there (R14)', () => {
    given(atConsent)
      .when(meeting('college-aa', '2025-11-04', 2, { secondCall: true }))
      .thenCounts('firstCollegeMeetingMissing');
  });
});

describe('another subject in a second meeting', () => {
  const later = [...atCouncils, failed, text('v2', '2025-12-17')];

  it('needs the ordinary quorum: a text put in after the first meeting is another subject (R70)', () => {
    const history = [...later, second('2025-12-18', 12)];
    given(history)
      .when(vote('v2', '2025-12-18'))
      .thenRefused({
        code: 'meetingNotOpened',
        params: { on: '2025-12-18', body: 'de raad van AA', present: 12, seats: 39, needed: 20 },
        field: 'meetingId',
      });
    given([...later, second('2025-12-18', 20)])
      .when(vote('v2', '2025-12-18'))
      .thenDoesNotCount('stageNotReached');
  });

  it('is told from the same by what the first meeting had been called for, where that is on record (R70)', () => {
    const forOther = meeting('council-aa', '2025-12-16', 19, { texts: ['text/v0'] });
    given(atCouncils).when(forOther).thenRefused({ code: 'unknownText', field: 'texts' });
    const forFirst = meeting('council-aa', '2025-12-16', 19, { texts: ['text/v1'] });
    given([...atCouncils, forFirst, second('2025-12-18', 12)])
      .when(vote('v1', '2025-12-18'))
      .thenCounts();
  });

  it('needs half of the college in its second meeting, the same subject does not (R14)', () => {
    const small = meeting('college-aa', '2025-11-04', 2);
    const again = { ...meeting('college-aa', '2025-11-04', 2, { secondCall: true }), key: 'again' };
    given([...atConsent, small])
      .when(again)
      .thenCounts();
    given([...atConsent, small, again])
      .when(decision('college-aa', 'v1', '2025-11-04'))
      .thenCounts();
    const next = [...atConsent, small, text('v2', '2025-11-05'), aligned('v2', '2025-11-05')];
    given([...next, { ...meeting('college-aa', '2025-11-11', 2, { secondCall: true }), key: 'next' }])
      .when(decision('college-aa', 'v2', '2025-11-11'))
      .thenRefused({
        code: 'collegeNotOpened',
        params: { on: '2025-11-11', body: 'het college van AA', present: 2, seats: 6, needed: 3 },
        field: 'meetingId',
      });
  });
});

describe('an attendance list that comes after the decision', () => {
  const decided = [...atCouncils, vote('v1', '2025-12-16')];
  const late = recordedOn('2026-01-12', failed);

  it('takes the decision away when the meeting could not open (R69)', () => {
    given(decided).when(late).thenDoesNotCount('notOpened');
    const { state } = given([...decided, late]);
    const taken = state.decisions.at(-1);
    expect([taken?.counts, state.findings[taken?.at.eventId ?? '']?.warnings]).toEqual([
      false,
      [{ code: 'takenWithoutOpening' }],
    ]);
  });

  it('takes away a rejection as well, so that the round goes on (R69)', () => {
    const rejected = [...atCouncils, rejection('council-aa', 'v1', '2025-12-16')];
    expect(given(rejected).state.round.outcome?.kind).toBe('rejected');
    expect(given([...rejected, late]).state.round.outcome).toBeUndefined();
  });

  it('leaves the decision alone when enough members had signed, or it was another body (R69)', () => {
    const counts = (fact: Fact) => given([...decided, fact]).state.decisions.at(-1)?.counts;
    expect(counts(recordedOn('2026-01-12', meeting('council-aa', '2025-12-16', 20)))).toBe(true);
    expect(counts(recordedOn('2026-01-12', meeting('council-bb', '2025-12-16', 19)))).toBe(true);
  });

  it('lets the body decide again afterwards, in its second meeting (R70)', () => {
    given([...decided, late, recordedOn('2026-01-12', second('2025-12-18', 12))])
      .when(recordedOn('2026-01-12', vote('v1', '2025-12-18')))
      .thenCounts();
  });

  it('takes the decision away, or gives it back, when the list is corrected (R69)', () => {
    const enough = [...atCouncils, meeting('council-aa', '2025-12-16', 30), vote('v1', '2025-12-16')];
    const few = [...atCouncils, vote('v1', '2025-12-16'), late];
    const idOf = (history: readonly Fact[]) =>
      given(history).state.events.find((event) => event.type === 'MeetingRecorded')?.eventId ?? '';
    const counts = (history: readonly Fact[], present: number) =>
      given([
        ...history,
        corrected(idOf(history), meeting('council-aa', '2025-12-16', present), '2026-01-13'),
      ]).state.decisions.at(-1)?.counts;
    expect([counts(enough, 19), counts(enough, 20)]).toEqual([false, true]);
    expect([counts(few, 19), counts(few, 20)]).toEqual([false, true]);
  });
});
