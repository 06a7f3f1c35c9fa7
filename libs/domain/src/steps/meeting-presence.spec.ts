import {
  atCouncils,
  decision,
  given,
  happenedOn,
  meeting,
  recordedOn,
  testDefinition,
  text,
  type Fact,
} from '@eensluidend/testing';

const second = (on: string, present: number, fields: Parameters<typeof meeting>[3] = {}): Fact => ({
  ...meeting('council-aa', on, present, { secondCall: true, ...fields }),
  key: `second-${on}`,
});
const failed = (on: string, texts?: string[], body = 'council-aa'): Fact =>
  meeting(body, on, 19, texts ? { texts } : {});
const vote = (on: string, name = 'v1', fields: Parameters<typeof decision>[3] = {}) =>
  decision('council-aa', name, on, fields);
const withOlderText = [...atCouncils.slice(0, 1), text('v0', '2025-09-01'), ...atCouncils.slice(1)];
const few = (on: string, present: number) => ({
  code: 'meetingNotOpened' as const,
  params: { on, body: 'de raad van AA', present, seats: 39, needed: 20 },
  field: 'meetingId',
});

describe('who signed when the meeting opened', () => {
  const openedAt = '2025-12-16T19:00:00.000Z';
  const arriving = (times: { member: string; arrivedAt?: string; leftAt?: string }[], fields: object = {}) =>
    meeting('council-aa', '2025-12-16', 20, { openedAt, attendance: { present: 20, times }, ...fields });

  it('are the members on the list less those who came later (R69)', () => {
    given(atCouncils)
      .when(arriving([{ member: 'lid-1', arrivedAt: '2025-12-16T19:30:00.000Z' }]))
      .thenWarns({ code: 'notOpened', params: { present: 19, seats: 39, needed: 20 } });
  });

  it('are also who came on the stroke of the hour, or left later (R69)', () => {
    given(atCouncils)
      .when(
        arriving([
          { member: 'lid-1', arrivedAt: openedAt },
          { member: 'lid-2', leftAt: '2025-12-16T20:00:00.000Z' },
        ]),
      )
      .thenWarns();
  });

  it('are all on the list where nobody knows when it opened (R69)', () => {
    const times = [{ member: 'lid-1', arrivedAt: '2025-12-16T19:30:00.000Z' }];
    given(atCouncils)
      .when(meeting('council-aa', '2025-12-16', 20, { attendance: { present: 20, times } }))
      .thenWarns();
  });

  it('are enough where nobody knows how many seats the council has', () => {
    const definition = testDefinition();
    const bodies = definition.bodies.map(({ seats: _seats, ...body }) => body);
    given(atCouncils, { ...definition, bodies })
      .when(meeting('council-aa', '2025-12-16', 1))
      .thenWarns();
  });
});

describe('a second meeting', () => {
  it('of which only the month is known is not held to be too early (R70)', () => {
    const on = { ...second('2025-12', 12, { calledAt: '2025-12-17T18:00:00.000Z' }), recordedOn: '2026-01-05' };
    given([...atCouncils, failed('2025-11-30')])
      .when(on)
      .thenCounts();
  });

  it('on the day of one failed meeting, but days after another, is in time (R70)', () => {
    given([...atCouncils, failed('2025-12-16'), failed('2025-12-18')])
      .when(second('2025-12-18', 12))
      .thenWarns();
  });

  it('is about what its own council was called for: a failed meeting of another council, or a later one, says nothing (R70)', () => {
    const other = [...withOlderText, failed('2025-12-16', ['text/v0'], 'council-bb'), second('2025-12-18', 12)];
    given(other).when(vote('2025-12-18')).thenCounts();
    given([...withOlderText, second('2025-12-18', 12), failed('2025-12-20', ['text/v0'])])
      .when(recordedOn('2025-12-21', vote('2025-12-18')))
      .thenCounts();
  });

  it('has the ordinary quorum for a text for which the first had not been called (R70)', () => {
    const forOld = [...withOlderText, failed('2025-12-16', ['text/v0'])];
    given([...forOld, second('2025-12-18', 12)])
      .when(vote('2025-12-18'))
      .thenRefused(few('2025-12-18', 12));
    given([...forOld, failed('2025-12-17', ['text/v1']), second('2025-12-19', 12)])
      .when(vote('2025-12-19'))
      .thenCounts();
  });

  it('is about a text that was put in on the very day of the first (R70)', () => {
    given([...atCouncils, failed('2025-12-16'), text('v2', '2025-12-16'), second('2025-12-18', 12)])
      .when(vote('2025-12-18', 'v2'))
      .thenDoesNotCount('stageNotReached');
  });
});

it('a decision that names its meeting was taken in that meeting, whatever its day (R69)', () => {
  given([...atCouncils, failed('2025-12-16'), meeting('council-aa', '2025-12-18', 30)])
    .when(vote('2025-12-18', 'v1', { meetingId: 'meeting/council-aa-2025-12-16' }))
    .thenRefused(few('2025-12-16', 19));
});

describe('a roll call', () => {
  const votedAt = '2025-12-16T20:00:00.000Z';
  const before = '2025-12-16T19:30:00.000Z';
  const after = '2025-12-16T20:30:00.000Z';
  const present = (times?: { member: string; arrivedAt?: string; leftAt?: string }[]) =>
    meeting('council-aa', '2025-12-16', 36, { attendance: { present: 36, ...(times ? { times } : {}) } });
  const called = (cast: number, at?: string) =>
    vote('2025-12-16', 'v1', {
      votes: { method: 'rollCall', for: cast, against: 0, ...(at ? { votedAt: at } : {}) },
      happened: happenedOn('2025-12-16'),
    });
  const away = [
    { member: 'lid-1', arrivedAt: after },
    { member: 'lid-2', leftAt: before },
    { member: 'lid-3', leftAt: votedAt },
  ];
  const there = [
    { member: 'lid-4', arrivedAt: before },
    { member: 'lid-5', arrivedAt: votedAt },
    { member: 'lid-6', leftAt: after },
    { member: 'lid-7', arrivedAt: before, leftAt: after },
  ];

  it('is of who was in the room at the vote: not of who came later or had left (R76)', () => {
    given([...atCouncils, present([...away, ...there])])
      .when(called(33, votedAt))
      .thenWarns();
    given([...atCouncils, present([...away, ...there])])
      .when(called(32, votedAt))
      .thenWarns({ code: 'votesMissing', params: { cast: 32, present: 33 } });
    given([...atCouncils, present()])
      .when(called(35, votedAt))
      .thenWarns({ code: 'votesMissing', params: { cast: 35, present: 36 } });
  });

  it('asks nothing of who may have been away, where the hour of the vote is not known (R76)', () => {
    given([...atCouncils, present([...away, ...there, { member: 'lid-8' }])])
      .when(called(29))
      .thenWarns();
    given([...atCouncils, present([...away, ...there, { member: 'lid-8' }])])
      .when(called(28))
      .thenWarns({ code: 'votesMissing', params: { cast: 28, present: 29 } });
  });

  it('asks nothing where there is no attendance list (R76)', () => {
    given([...atCouncils, meeting('council-aa', '2025-12-16')])
      .when(called(28))
      .thenWarns();
  });
});
