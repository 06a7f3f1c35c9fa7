import { atConsent, atCouncils, given, meeting, planned } from '@eensluidend/testing';

const names = (count: number) => Array.from({ length: count }, (_, index) => `lid-${index}`);

describe('a council meeting (Gemeentewet 20)', () => {
  it('opens with 20 of 39 members (R69)', () => {
    given(atCouncils)
      .when(meeting('council-aa', '2025-12-16', 20))
      .thenCounts();
  });

  it('does not open with 19 of 39, and that is on record as not opened (R69)', () => {
    const { state } = given(atCouncils).when(meeting('council-aa', '2025-12-16', 19));
    expect(state.meetings).toMatchObject([{ body: 'council-aa', opened: false }]);
    given(atCouncils)
      .when(meeting('council-aa', '2025-12-16', 19))
      .thenDoesNotCount('notOpened');
  });

  it('goes by the seats of its own day', () => {
    given(atCouncils)
      .when(meeting('council-aa', '2022-03-01', 19))
      .thenCounts();
  });

  it('opens by the members who sit: with two seats vacant 19 of 37 is enough (R69)', () => {
    given(atCouncils)
      .when(meeting('council-aa', '2025-12-16', 19, { vacantSeats: 2 }))
      .thenCounts();
    given(atCouncils)
      .when(meeting('council-aa', '2025-12-16', 19, { vacantSeats: 1 }))
      .thenDoesNotCount('notOpened');
  });

  it('opens by who had signed by then: who came later does not count, who left later does (R69)', () => {
    const openedAt = '2025-12-16T18:30:00.000Z';
    const withTimes = (times: { member: string; arrivedAt?: string; leftAt?: string }[]) =>
      meeting('council-aa', '2025-12-16', undefined, {
        openedAt,
        attendance: { present: 20, members: [], times },
      });
    given(atCouncils)
      .when(withTimes([{ member: 'late', arrivedAt: '2025-12-16T19:00:00.000Z' }]))
      .thenDoesNotCount('notOpened');
    given(atCouncils)
      .when(withTimes([{ member: 'early', leftAt: '2025-12-16T19:00:00.000Z' }]))
      .thenCounts();
  });

  it('is recorded without an attendance list, with a warning', () => {
    given(atCouncils).when(meeting('council-aa', '2025-12-16')).thenCounts('sumUnchecked');
  });

  it('is recorded when it began on another day than its own, with a warning, in the time of Amsterdam (R108, R111)', () => {
    const opening = (openedAt: string, on = '2025-12-16') =>
      given(atCouncils).when({ ...meeting('council-aa', on, 30, { openedAt }), on: '2025-12-31' });
    const odd = (on: string, opened: string) => ({ code: 'openedOnOtherDay' as const, params: { on, opened } });
    opening('2025-12-15T23:00:00.000Z').thenWarns();
    opening('2025-12-16T22:59:59.000Z').thenWarns();
    opening('2025-12-15T22:59:59.000Z').thenWarns(odd('2025-12-16', '2025-12-15'));
    opening('2025-12-16T23:00:00.000Z').thenWarns(odd('2025-12-16', '2025-12-17'));
    opening('2025-12-16T23:00:00.000Z').thenCounts('openedOnOtherDay');
    opening('2025-12-16T19:00:00.000Z', '2025-12').thenWarns();
    opening('2025-11-16T19:00:00.000Z', '2025-12').thenWarns(odd('2025-12', '2025-11-16'));
    opening('2025-11-16T19:00:00.000Z', 'XXXX-XX-XX').thenWarns();
  });

  it('is recorded with more names than members who were there, with a warning (R69)', () => {
    const listed = (present: number) =>
      given(atCouncils).when(
        meeting('council-aa', '2025-12-16', present, { attendance: { present, members: names(21) } }),
      );
    listed(20).thenWarns({ code: 'moreNamesThanPresent', params: { names: 21, present: 20 } });
    listed(20).thenCounts('moreNamesThanPresent');
    listed(21).thenWarns();
    listed(22).thenWarns();
  });

  it('has no more members than seats, nor more names', () => {
    given(atCouncils)
      .when(meeting('council-aa', '2025-12-16', 30, { attendance: { present: 30, members: names(40) } }))
      .thenRefused({
        code: 'morePresentThanSeats',
        params: { present: 40, body: 'de raad van AA', seats: 39 },
        field: 'attendance.present',
      });
    given(atCouncils)
      .when(meeting('council-aa', '2025-12-16', 40))
      .thenRefused({
        code: 'morePresentThanSeats',
        params: { present: 40, body: 'de raad van AA', seats: 39 },
        field: 'attendance.present',
      });
  });

  it('is recorded once', () => {
    const { outcome } = given([...atCouncils, meeting('council-aa', '2025-12-16', 19)]).when(
      meeting('council-aa', '2025-12-16', 30),
    );
    expect(outcome).toEqual({
      kind: 'refused',
      refusal: { code: 'meetingTwice', params: { body: 'de raad van AA', on: '2025-12-16' } },
      first: { on: '2025-12-16', outcome: 'vergadering niet geopend' },
    });
  });
});

describe('a college meeting (Gemeentewet 56)', () => {
  it('opens with 3 of 6 members (R13)', () => {
    given(atConsent)
      .when(meeting('college-aa', '2025-11-04', 3))
      .thenCounts();
  });

  it('does not open with 2 of 6 (R13)', () => {
    given(atConsent)
      .when(meeting('college-aa', '2025-11-04', 2))
      .thenDoesNotCount('collegeNotOpened');
  });
});

describe('the stuurgroep', () => {
  it('has no meetings in the sense of the law, and plans no decision (R6)', () => {
    const refusal = { code: 'bodyDoesNotDecide', params: { body: 'de stuurgroep' }, field: 'body' } as const;
    given(atConsent)
      .when(meeting('stuurgroep', '2025-11-04', 3))
      .thenRefused(refusal);
    given(atConsent)
      .when(planned('stuurgroep', '2025-11-04', '2025-10-01'))
      .thenRefused(refusal);
  });
});
