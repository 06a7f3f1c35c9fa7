import {
  atConsent,
  atCouncils,
  declined,
  given,
  imposed,
  lapsed,
  lifted,
  longAgo,
  meeting,
  oldSecrecy,
  ratified,
  recordedOn,
  rejection,
  secrecyId,
  secrecyRegion,
  send,
  shared,
  wooRequest,
  type History,
} from '@eensluidend/testing';
import type { NewProposalEvent } from '@eensluidend/contracts';

const region = secrecyRegion();
const two = secrecyRegion({ twoPersonLift: true });
const secret = [...atConsent, imposed()];
const gone = [...secret, lifted('college-aa', '2025-09-10')];
const toCouncil = [...oldSecrecy(), shared('council-aa', '2022-05-12')];
const missed = [...toCouncil, meeting('council-aa', '2022-05-24', 20)];
const bare = (type: NewProposalEvent['type'], data: object, on: string): History => ({
  event: { schemaVersion: 1, validOn: on, source: { kind: 'act' }, type, data } as NewProposalEvent,
  recordedOn: on,
});
const confirmed = (on: string): History => bare('LiftConfirmed', { secrecyId, body: 'college-aa' }, on);
const about = (history: readonly History[], definition = region) => {
  const { state } = given(history, definition);
  const [secrecy] = state.secrecies;
  const finding = state.findings[state.events.at(-1)?.eventId ?? ''];
  const { endedBy, toBePublished, awaitsSecond, liftQuestions } = secrecy ?? {};
  const ended = { liftedOn: secrecy?.lifted?.on, endedBy, toBePublished, by: awaitsSecond?.by, liftQuestions };
  return { ...ended, finding };
};

describe('a secrecy that ended', () => {
  it('by a decision is closed with its questions, and its papers are to be made public unless that was excluded (R37, R44)', () => {
    const asked = [...secret, wooRequest('college-aa', '2025-09-08')];
    const end = { liftedOn: '2025-09-10', endedBy: 'lift', liftQuestions: [] };
    expect(about([...asked, lifted('college-aa', '2025-09-10')])).toEqual({ ...end, toBePublished: true });
    expect(about([...asked, lifted('college-aa', '2025-09-10', { toBePublished: false })])).toEqual({
      ...end,
      toBePublished: false,
    });
  });

  it('by the confirmation of a second person ends on that day, and only once (R37)', () => {
    const waiting = [...secret, lifted('college-aa', '2025-09-10', { toBePublished: false })];
    expect(about(waiting, two)).toMatchObject({ liftedOn: undefined, by: 'tester' });
    const done = { liftedOn: '2025-09-11', endedBy: 'lift', toBePublished: false, liftQuestions: [] };
    const counts = { warnings: [], counts: true };
    expect(about([...waiting, confirmed('2025-09-11')], two)).toEqual({ ...done, finding: counts });
    expect(about([...waiting, confirmed('2025-09-11'), confirmed('2025-09-12')], two)).toEqual({
      ...done,
      finding: { warnings: [], counts: false },
    });
    expect(about([...atConsent, confirmed('2025-09-11')], two).finding).toEqual({ warnings: [], counts: false });
  });

  it('is not ended by a confirmation on a day on which the council already had it (R38)', () => {
    const waiting = [...secret, lifted('college-aa', '2025-09-10'), confirmed('2025-09-12')];
    const { state } = given([...waiting, recordedOn('2025-09-20', shared('council-aa', '2025-09-11'))], two);
    const event = state.events.find((each) => each.type === 'LiftConfirmed');
    expect(state.findings[event?.eventId ?? '']).toEqual({
      warnings: [{ code: 'liftNotCompetent', params: { competent: 'de raad van AA' } }],
      counts: false,
    });
    expect(state.secrecies.map((each) => each.lifted)).toEqual([undefined]);
  });

  it('by its condition says so, and a second end changes nothing (R37)', () => {
    const ended = bare('SecrecyEnded', { secrecyId }, '2025-09-10');
    const again = bare('SecrecyEnded', { secrecyId }, '2025-09-12');
    expect(about([...secret, ended, again])).toMatchObject({ liftedOn: '2025-09-10', endedBy: 'condition' });
    expect(about([...gone, again])).toMatchObject({ liftedOn: '2025-09-10', endedBy: 'lift' });
    expect(given([...atConsent, again]).state.secrecies).toEqual([]);
  });

  it('is not lifted, asked about or warned about again (R37)', () => {
    expect(given(gone).when(lifted('college-aa', '2025-09-11')).outcome).toEqual({
      kind: 'refused',
      refusal: { code: 'alreadyLifted', params: { on: '2025-09-10' } },
      first: { on: '2025-09-10', outcome: 'opgeheven' },
    });
    for (const name of ['openLiftTask', 'warnSecrecyEnd'] as const)
      given(gone)
        .when(send(name, { secrecyId }, '2025-11-11'))
        .thenRefused({ code: 'alreadyLifted', params: { on: '2025-09-10' } });
  });

  it('tells who was first where a lift still waits for the second person (R37)', () => {
    const waiting = [...secret, lifted('college-aa', '2025-09-10')];
    expect(given(waiting, two).when(lifted('college-aa', '2025-09-12')).outcome).toEqual({
      kind: 'refused',
      refusal: { code: 'liftAwaitsSecond', params: { on: '2025-09-10' } },
      first: { on: '2025-09-10', outcome: 'opgeheven' },
    });
  });
});

describe('a secrecy that is not of this proposal', () => {
  it('is not lifted, kept, ratified or lapsed', () => {
    const unknown = { code: 'unknownSecrecy' as const, field: 'secrecyId' };
    for (const fact of [
      lifted('college-aa', '2025-09-10'),
      declined('college-aa', '2025-09-10'),
      ratified('council-aa', '2025-09-10'),
      lapsed('council-aa', '2025-09-10'),
      send('confirmLift', { secrecyId, body: 'college-aa' }, '2025-09-10'),
      send('openLiftTask', { secrecyId }, '2025-09-10'),
      send('warnSecrecyEnd', { secrecyId }, '2025-09-10'),
    ])
      given(atConsent).when(fact).thenRefused(unknown);
  });
});

it('a lift that proves to be of the wrong body does not count, and says who should have decided (R38)', () => {
  const { state } = given([...gone, recordedOn('2025-10-01', shared('council-aa', '2025-09-08'))], region);
  const event = state.events.find((each) => each.type === 'SecrecyLifted');
  expect(state.findings[event?.eventId ?? '']).toEqual({
    warnings: [{ code: 'liftNotCompetent', params: { competent: 'de raad van AA' } }],
    counts: false,
  });
});

describe('an end that can no longer come', () => {
  const warn = (on: string) => send('warnSecrecyEnd', { secrecyId }, on, `warn-${on}`);
  const rejected = [...secret, rejection('college-bb', 'v1', '2025-10-01')];

  it('is told once in a round, with the reason (R39)', () => {
    given(rejected)
      .when(warn('2025-10-01'))
      .thenWarns({ code: 'endUnreachable', params: { why: 'een orgaan zei nee' } });
    given([...rejected, warn('2025-10-01')])
      .when(warn('2025-10-02'))
      .thenRefused({ code: 'alreadyDone' });
    given(secret)
      .when(warn('2025-10-02'))
      .thenRefused({ code: 'stageNotReached', params: { step: 'de voorwaarde voor opheffing' } });
  });

  it('that proves to have been possible still was no warning: it is given anew when a college does reject (R39, R110)', () => {
    const early = bare('SecrecyEndUnreachable', { secrecyId, round: 1 }, '2025-09-20');
    expect(about([...secret, early]).finding).toEqual({ warnings: [], counts: false });
    given([...secret, early, rejection('college-bb', 'v1', '2025-10-01')])
      .when(warn('2025-10-01'))
      .thenWarns({ code: 'endUnreachable', params: { why: 'een orgaan zei nee' } });
    expect(given([...atConsent, early]).state.secrecies).toEqual([]);
  });
});

describe('ratification and lapse, as they are told', () => {
  it('are not for a council that imposed the secrecy itself, or a day to come (R36)', () => {
    const own = [...atCouncils, imposed('2025-11-05', { body: 'council-aa' })];
    const refusal = { code: 'notCompetentToRatify' as const, params: { body: 'de raad van AA' }, field: 'body' };
    given(own, region).when(ratified('council-aa', '2025-11-20')).thenRefused(refusal);
    given(own, region).when(lapsed('council-aa', '2025-11-20')).thenRefused(refusal);
    given(missed, region)
      .when({ ...lapsed('council-aa', '2022-06-02'), on: '2022-06-01' })
      .thenRefused({ code: 'inTheFuture', params: { on: '2022-06-02' }, field: 'happened.on' });
  });

  it('that came too late say at which meeting it should have been (R36)', () => {
    given(missed, region)
      .when(ratified('council-aa', '2022-06-01'))
      .thenWarns({ code: 'ratificationLate', params: { on: '2022-05-24' } });
    given(missed, region).when(ratified('council-aa', '2022-05-24')).thenWarns();
    given(missed, region).when(lapsed('council-aa', '2022-05-24')).thenWarns();
    expect(about([...missed, lapsed('council-aa', '2022-06-01')])).toMatchObject({
      liftedOn: '2022-06-01',
      endedBy: 'lapse',
    });
  });

  it('say why nothing lapsed: not needed, no full meeting yet, or ratified (R36)', () => {
    const why = (history: readonly History[], on: string) => {
      const { state } = given([...history, bare('SecrecyLapsed', { secrecyId, body: 'council-aa' }, on)], region);
      return state.findings[state.events.at(-1)?.eventId ?? ''];
    };
    const nothing = (reason: string) => ({
      warnings: [{ code: 'nothingLapsed', params: { why: reason } }],
      counts: false,
    });
    const now = [...longAgo('2025-05-02'), imposed('2025-05-10'), shared('council-aa', '2025-05-12')];
    expect(why(now, '2025-06-01')).toEqual(nothing('bekrachtigen was niet nodig'));
    expect(why(toCouncil, '2022-06-01')).toEqual(
      nothing('er is nog geen raadsvergadering met meer dan de helft van de leden vastgelegd'),
    );
    expect(why([...missed, ratified('council-aa', '2022-05-24')], '2022-06-01')).toEqual(
      nothing('de raad bekrachtigde haar op 24 mei 2022'),
    );
    expect(why(longAgo('2022-05-02'), '2022-06-01')).toEqual({
      warnings: [{ code: 'beforeSecrecyBegan' }],
      counts: false,
    });
  });
});
