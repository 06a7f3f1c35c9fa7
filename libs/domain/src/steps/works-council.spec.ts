import {
  advice,
  allAgree,
  asked,
  atAdvice,
  colleges,
  given,
  happenedOn,
  recordedOn,
  send,
  testDefinition,
  type Fact,
} from '@eensluidend/testing';
import { processDefinition, type ProcessDefinition } from '@eensluidend/contracts';
import { obligations } from '../obligations';
import { standstillOf } from './works-council';

const posted = [...atAdvice, asked('or', 'v1', '2025-09-02', { sent: 'byPost' })];
const met = (on: string): Fact =>
  send('recordConsultationMeeting', { worksCouncil: 'or', happened: happenedOn(on) }, on);
const entrepreneurDecision = (on: string, fields: { deviates?: boolean; notifiedOn?: string } = {}): Fact =>
  send(
    'recordEntrepreneurDecision',
    { entrepreneur: 'director', worksCouncil: 'or', deviates: true, ...fields, happened: happenedOn(on) },
    on,
    'or',
  );
const executed = (on: string): Fact =>
  send('recordExecution', { entrepreneurDecisionId: 'entrepreneurDecision/or', happened: happenedOn(on) }, on);
const waived = (on: string): Fact =>
  send('waiveStandstill', { entrepreneurDecisionId: 'entrepreneurDecision/or', happened: happenedOn(on) }, on);
const expert = (body: string): Fact =>
  send('recordExpertAssignment', { body, happened: happenedOn('2025-09-20') }, '2025-09-20');

describe('a request to a works council', () => {
  it.each(['reasons', 'staffConsequences', 'measures'] as const)('is refused without its %s (R58)', (part) => {
    const { command, ...rest } = asked('or', 'v1', '2025-09-03');
    const body = Object.fromEntries(Object.entries(command.body).filter(([name]) => name !== part));
    given(atAdvice)
      .when({ ...rest, command: { name: 'requestAdvice', body: body as typeof command.body } })
      .thenRefused({ code: 'worksCouncilPartMissing', field: part });
  });

  it('that went out by other means without them is recorded with a warning (R58)', () => {
    const { command, ...rest } = asked('or', 'v1', '2025-09-03', { sent: 'byPost' });
    const { measures: _left, ...body } = command.body;
    given(atAdvice)
      .when({ ...rest, command: { name: 'requestAdvice', body } })
      .thenCounts('worksCouncilPartsMissing');
  });

  it('is asked of no other adviser', () => {
    given(atAdvice)
      .when(asked('adviesraad', 'v1', '2025-09-03'))
      .thenCounts();
  });
});

describe('an advice of a works council', () => {
  it('without a consultation meeting before it gets a warning (R59, WOR 25 lid 4)', () => {
    given(posted)
      .when(advice('or', 'v1', '2025-10-01'))
      .thenCounts('noConsultationMeeting');
    given([...posted, met('2025-09-20')])
      .when(advice('or', 'v1', '2025-10-01'))
      .thenCounts();
  });

  it('that was not asked for needs none', () => {
    given(posted)
      .when(advice('or', 'v1', '2025-10-01', [], { requestIds: [] }))
      .thenCounts('unsolicitedAdvice');
  });

  it('looks at the day of the meeting, not at the day it was recorded (R59)', () => {
    const meetingAfter = { ...met('2025-09-20'), recordedOn: '2025-10-10' };
    const { state } = given([...posted, advice('or', 'v1', '2025-10-01'), meetingAfter]);
    const [recorded] = state.advices;
    expect(recorded && state.findings[recorded.at.eventId]?.warnings).toEqual([]);
    const late = given([...posted, advice('or', 'v1', '2025-10-01'), met('2025-10-05')]).state;
    expect(late.findings[late.advices[0]?.at.eventId ?? '']?.warnings).toEqual([{ code: 'noConsultationMeeting' }]);
  });

  it('needs a meeting on what it was asked: one before the request is about something else (R59)', () => {
    given([...atAdvice, met('2025-09-02'), asked('or', 'v1', '2025-09-03', { sent: 'byPost' })])
      .when(advice('or', 'v1', '2025-10-01'))
      .thenCounts('noConsultationMeeting');
    const onlyMonth = met('2025-09');
    given([...atAdvice, { ...onlyMonth, on: '2025-09-03' }, asked('or', 'v1', '2025-09-03', { sent: 'byPost' })])
      .when(advice('or', 'v1', '2025-10-01'))
      .thenCounts();
  });

  it('has a consultation meeting with a works council only', () => {
    given(posted)
      .when(
        send('recordConsultationMeeting', { worksCouncil: 'bond', happened: happenedOn('2025-09-20') }, '2025-09-20'),
      )
      .thenRefused({ code: 'noWorksCouncil', params: { body: 'Bond' }, field: 'worksCouncil' });
  });
});

describe('the decision of the entrepreneur', () => {
  const advised = [...posted, met('2025-09-20'), advice('or', 'v1', '2025-10-01')];
  const decided = [...advised, entrepreneurDecision('2025-12-16', { notifiedOn: '2025-12-16' })];

  it('before its works council was asked does not count (R48)', () => {
    given(atAdvice).when(entrepreneurDecision('2025-09-10')).thenDoesNotCount('decidedBeforeAsking');
    given(advised).when(entrepreneurDecision('2025-12-15')).thenCounts();
  });

  it('without its advice passes the works council over, which may appeal (R51, WOR 26)', () => {
    given(posted).when(entrepreneurDecision('2025-12-15')).thenCounts('worksCouncilPassedOver');
  });

  it('that deviates, told on 16 December 2025, is not carried out through Friday 16 January 2026 (R60)', () => {
    const { state } = given(decided);
    expect(state.consultation.entrepreneurDecisions.map(standstillOf)).toEqual([
      { until: '2026-01-16', executionFrom: '2026-01-17' },
    ]);
    given(decided).when(executed('2026-01-16')).thenDoesNotCount('executedInStandstill');
    given(decided).when(executed('2026-01-17')).thenCounts();
    const open = obligations(state).filter((each) => each.kind === 'executeDecision');
    expect(open.map((each) => [each.actor, each.from, each.blocking])).toEqual([['director', '2026-01-17', false]]);
  });

  it('runs its month to a working day: told on 14 January 2026, through Monday 16 February (R60, Algemene termijnenwet 1)', () => {
    const { state } = given([...advised, entrepreneurDecision('2026-01-14', { notifiedOn: '2026-01-14' })]);
    expect(state.consultation.entrepreneurDecisions.map((each) => standstillOf(each)?.until)).toEqual(['2026-02-16']);
  });

  it('that follows the advice, or whose standstill the works council waived, may be carried out at once (R60)', () => {
    const follows = [...advised, entrepreneurDecision('2025-12-15', { deviates: false })];
    given(follows).when(executed('2025-12-16')).thenCounts();
    given([...decided, waived('2025-12-20')])
      .when(executed('2025-12-21'))
      .thenCounts();
    expect(obligations(given([...decided, waived('2025-12-20')]).state).map((each) => each.kind)).not.toContain(
      'executeDecision',
    );
  });

  it('without an advice agrees with none, so it waits a month as well, whatever is claimed (R60, WOR 25 lid 6)', () => {
    const without = [...posted, entrepreneurDecision('2025-12-16', { deviates: false })];
    given(without).when(executed('2026-01-16')).thenDoesNotCount('executedInStandstill');
    given(without).when(executed('2026-01-17')).thenCounts();
    const advised = recordedOn('2025-12-20', advice('or', 'v1', '2025-10-01'));
    given([...without, advised])
      .when(executed('2025-12-21'))
      .thenCounts();
  });

  it('is not carried out or waived before it was taken (R60)', () => {
    for (const fact of [executed('2025-12-15'), waived('2025-12-15')])
      given(decided).when(recordedOn('2025-12-20', fact)).thenDoesNotCount('beforeSubject');
  });

  it('is told no earlier than it was taken: the month runs from that day at the soonest (R60)', () => {
    given([...advised, entrepreneurDecision('2025-12-16', { notifiedOn: '2025-11-14' })])
      .when(executed('2026-01-16'))
      .thenDoesNotCount('executedInStandstill');
  });

  it('holds up no decision of a college or council (R60)', () => {
    const exempted = send(
      'exemptAdviser',
      { adviser: 'adviesraad', reason: { documentId: 'doc/r', commitment: 'c' }, happened: happenedOn('2025-10-02') },
      '2025-10-02',
    );
    const { state } = given([...advised, exempted, entrepreneurDecision('2025-10-03')]);
    expect(obligations(state).filter((each) => each.blocking && each.actor === 'director')).toEqual([]);
  });

  it('is taken by the entrepreneur of that works council, and carried out only if it is there', () => {
    given(posted)
      .when(
        send(
          'recordEntrepreneurDecision',
          { entrepreneur: 'college-aa', worksCouncil: 'or', deviates: true, happened: happenedOn('2025-12-15') },
          '2025-12-15',
        ),
      )
      .thenRefused({
        code: 'notTheEntrepreneur',
        params: { body: 'het college van AA', adviser: 'de Ondernemingsraad' },
        field: 'entrepreneur',
      });
    given(posted)
      .when(executed('2025-12-15'))
      .thenRefused({ code: 'unknownEntrepreneurDecision', field: 'entrepreneurDecisionId' });
  });
});

describe('an expert from outside', () => {
  it('hired by the entrepreneur before its works council was asked gets a warning (R61)', () => {
    given(atAdvice).when(expert('director')).thenCounts('expertWithoutAdvice');
    given(posted).when(expert('director')).thenCounts();
  });

  it('hired by a college gets none (R61)', () => {
    given(atAdvice).when(expert('college-aa')).thenCounts();
    expect(given([...atAdvice, ...allAgree(colleges(), 'v1', '2025-09-03')]).state.round.number).toBe(1);
  });
});

describe('the works council of a municipality', () => {
  const withMunicipal = (): ProcessDefinition => {
    const region = testDefinition();
    const bodies = region.bodies.map((body) => (body.id === 'or' ? { ...body, municipality: 'aa' } : body));
    return processDefinition.parse({ ...region, bodies });
  };

  it('is asked on the consequences for staff, and told that the policy itself is not its matter (R62)', () => {
    given(atAdvice, withMunicipal())
      .when(asked('or', 'v1', '2025-09-03'))
      .thenCounts('primacyOfPolitics');
    expect(given([...atAdvice, asked('or', 'v1', '2025-09-03')], withMunicipal()).state.requests[0]?.type).toBe(
      'advice',
    );
  });

  it('is another than that of a company: no such flag there (R62)', () => {
    given(atAdvice)
      .when(asked('or', 'v1', '2025-09-03'))
      .thenCounts();
  });
});
