import type { ProcessDefinition } from '@eensluidend/contracts';
import {
  adopted,
  atConsent,
  atCouncils,
  given,
  happenedOn,
  planned,
  recordedOn,
  send,
  testDefinition,
} from '@eensluidend/testing';

const summer = { from: '2026-07-11', until: '2026-08-23' };

/** The test region in which AA has a summer recess and its council meets on Tuesdays, with papers two weeks before. */
const region = (): ProcessDefinition => {
  const definition = testDefinition();
  return {
    ...definition,
    municipalities: definition.municipalities.map((each) => (each.id === 'aa' ? { ...each, recess: [summer] } : each)),
    bodies: definition.bodies.map((each) =>
      each.id === 'council-aa'
        ? { ...each, meetings: { recurring: [{ weekday: 'tuesday' }] }, rulesOfProcedure: { leadTime: 'P14D' } }
        : each,
    ),
  };
};

const calendar = (on: string, fields = {}) =>
  send('setMeetingCalendar', { body: 'council-aa', dates: ['2026-09-24'], ...fields }, on, `calendar-${on}`);

describe('planning against the calendar of the body itself', () => {
  it('warns of a council date in recess (R106)', () => {
    given(atCouncils, region())
      .when(planned('council-aa', '2026-07-21', '2026-03-02'))
      .thenCounts('plannedInRecess');
  });

  it("leaves another municipality's recess out of it (R106)", () => {
    given(atCouncils, region())
      .when(planned('council-bb', '2026-07-21', '2026-03-02'))
      .thenCounts();
  });

  it('warns when the body does not meet that day (R106)', () => {
    given(atCouncils, region())
      .when(planned('council-aa', '2026-05-13', '2026-03-02'))
      .thenCounts('noMeetingPlanned');
  });

  it('warns when the papers should have been there already (R68)', () => {
    given(atCouncils, region())
      .when(planned('council-aa', '2026-03-10', '2026-03-02'))
      .thenCounts('papersDuePassed');
  });

  it('says nothing of a day that fits, or where no calendar is known (R106)', () => {
    given(atCouncils, region())
      .when(planned('council-aa', '2026-03-17', '2026-03-02'))
      .thenCounts();
    given(atCouncils)
      .when(planned('council-aa', '2026-07-21', '2026-03-02'))
      .thenCounts();
  });

  it('knows the last listed day in whatever order the definition has them (R106)', () => {
    const definition = region();
    const bodies = definition.bodies.map((each) =>
      each.id === 'council-aa' ? { ...each, meetings: { dates: ['2026-12-15', '2026-03-17'] } } : each,
    );
    given(atCouncils, { ...definition, bodies })
      .when(planned('council-aa', '2026-06-02', '2026-03-02'))
      .thenCounts('noMeetingPlanned');
  });

  it('says nothing of days after the last one listed (R106)', () => {
    given([...atCouncils, calendar('2026-03-01')], region())
      .when(planned('council-aa', '2026-12-31', '2026-03-02'))
      .thenCounts();
  });

  it('warns also of an agenda item in recess (R106)', () => {
    const item = { body: 'council-aa', meetingOn: '2026-07-21', happened: happenedOn('2026-03-02') };
    given(atCouncils, region())
      .when(send('recordAgendaItem', item, '2026-03-02'))
      .thenCounts('plannedInRecess');
  });
});

describe('a calendar recorded for this proposal', () => {
  it('takes the place of that in the process definition (R106)', () => {
    given([...atCouncils, calendar('2026-03-01', { recess: [summer] })], region())
      .when(planned('council-aa', '2026-03-17', '2026-03-02'))
      .thenCounts('noMeetingPlanned');
    given([...atCouncils, calendar('2026-03-01')], region())
      .when(planned('council-aa', '2026-09-24', '2026-03-02'))
      .thenCounts();
  });

  it('is kept with its days in order', () => {
    const rule = { weekday: 'monday' as const, weeks: [1, 3] };
    const fields = { dates: ['2026-09-24', '2026-01-29'], recurring: [rule], leadTime: 'P14D' };
    given(atCouncils)
      .when(calendar('2026-03-01', fields))
      .then([
        'MeetingCalendarSet',
        { body: 'council-aa', dates: ['2026-01-29', '2026-09-24'], recurring: [rule], recess: [], leadTime: 'P14D' },
      ]);
  });

  it('tells which planned day no longer fits (R106)', () => {
    given([...atCouncils, planned('council-aa', '2026-07-21', '2026-03-02')])
      .when(calendar('2026-03-09', { recess: [summer] }))
      .thenCounts('plannedInRecess');
  });

  it('does not reach back: what was planned before it was known is judged by what was known then (R106)', () => {
    const plan = { body: 'council-aa', plannedOn: '2026-07-21', happened: happenedOn('2026-02-01') };
    const late = recordedOn('2026-04-01', send('planDecision', plan, '2026-02-01'));
    given([...atCouncils, calendar('2026-03-09', { recess: [summer] })])
      .when(late)
      .thenCounts();
  });

  it('is for a body of this region, and not after the end', () => {
    given(atConsent)
      .when(calendar('2026-03-01', { body: 'council-zz' }))
      .thenRefused({ code: 'unknownBody', params: { body: 'council-zz' }, field: 'body' });
    given(adopted).when(calendar('2026-03-01')).thenRefused({ code: 'proposalEnded' });
  });
});
