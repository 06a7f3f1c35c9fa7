import {
  atConsent,
  atCouncils,
  closedSession,
  declined,
  excluded,
  given,
  imposed,
  lifted,
  madePublic,
  recordedOn,
  secrecyHistories,
  secrecyRegion,
  shared,
  wooRequest,
  type Fact,
} from '@eensluidend/testing';
import { obligations } from './obligations';
import { activeSecrecies, competentToLift, isExcluded } from './secrecy';
import { marksOf, unmarked } from './secrecy-mark';
import { alarms, unpublished } from './secrecy-publication';
import { standingWarnings } from './standing-warnings';

const region = secrecyRegion();
const secret = [...atConsent, imposed()];
const kinds = (history: readonly Fact[]) =>
  obligations(given(history, region).state)
    .filter((each) => ['answerLiftQuestion', 'publishLifted'].includes(each.kind))
    .map((each) => [each.kind, each.actor]);

describe('a copy of a secret paper', () => {
  const { state } = given(secret);

  it('carries who imposed secrecy on it, when and on what ground (R31)', () => {
    expect(marksOf(state, 'doc/v1-annex').map((each) => each.sentence)).toEqual([
      'GEHEIM. Het college van AA, 5 september 2025. Grond: Gemeentewet 87 en Woo 5.1, lid 2 onder b.',
    ]);
    expect(marksOf(state, 'doc/v1-note')).toEqual([]);
  });

  it('does not leave without its mark (R31)', () => {
    const marks = marksOf(state, 'doc/v1-annex').map((each) => each.sentence);
    expect(unmarked(state, [{ documentId: 'doc/v1-annex', marks }])).toBeUndefined();
    expect(unmarked(state, [{ documentId: 'doc/v1-note', marks: [] }])).toBeUndefined();
    expect(unmarked(state, [{ documentId: 'doc/v1-annex', marks: [] }])).toEqual({ code: 'markMissing' });
  });

  it('carries a mark for each municipality that keeps it secret, and none once all lifted (R31, R41)', () => {
    const other = { ...imposed('2025-09-06', { body: 'college-bb' }), key: 'second' };
    const both = [...secret, other];
    expect(marksOf(given(both).state, 'doc/v1-annex').length).toBe(2);
    const half = given([...both, lifted('college-aa', '2025-09-10')]).state;
    expect(marksOf(half, 'doc/v1-annex').map((each) => each.secrecyId)).toEqual(['secrecy/second']);
    expect(marksOf(given([...secret, lifted('college-aa', '2025-09-10')]).state, 'doc/v1-annex')).toEqual([]);
  });
});

describe('joint release', () => {
  const keys = ['aa', 'bb', 'cc'];
  const all = keys.map((key) => ({ ...imposed('2025-09-06', { body: `college-${key}` }), key }));
  const lift = (key: string): Fact => {
    const fact = lifted(`college-${key}`, '2025-09-10');
    return {
      ...fact,
      command: { ...fact.command, body: { ...fact.command.body, secrecyId: `secrecy/${key}` } },
    } as Fact;
  };

  it('waits until every municipality lifted its own secrecy (R41)', () => {
    given([...atConsent, ...all, lift('aa'), lift('bb')])
      .when(madePublic('stuurgroep', '2025-09-11'))
      .thenRefused({ code: 'stillSecret', params: { bodies: 'het college van CC' }, field: 'documents' });
    given([...atConsent, ...all, ...keys.map(lift)])
      .when(madePublic('stuurgroep', '2025-09-11'))
      .thenCounts();
  });

  it('is of papers of this proposal, by a body of this region (R41)', () => {
    given(secret)
      .when(madePublic('stuurgroep', '2025-09-11', ['doc/elders']))
      .thenRefused({ code: 'unknownDocument', field: 'documents' });
    given(secret)
      .when(madePublic('zz', '2025-09-11'))
      .thenRefused({ code: 'unknownBody', params: { body: 'zz' }, field: 'body' });
  });
});

describe('a closed session of the council', () => {
  it.each([
    'budget',
    'accounts',
    'municipalTaxes',
    'admissionOfMembers',
    'appointmentOfAldermen',
    'dismissalOfAldermen',
  ] as const)('is not about %s (R42)', (subjectKind) => {
    given(atCouncils, region)
      .when(closedSession('2025-11-20', { subjectKind }))
      .thenRefused({ code: 'subjectBarred', field: 'subjectKind' });
  });

  it('makes secret by law what was learned there, until the council lifts it (R42)', () => {
    const history = [...atCouncils, closedSession('2025-11-20', { documents: ['doc/v1-annex'] })];
    const { state } = given(history, region);
    expect(state.secrecies.map((each) => [each.body, each.byLaw, each.ground, competentToLift(state, each)])).toEqual([
      ['council-aa', true, undefined, 'council-aa'],
    ]);
    expect(activeSecrecies(state, 'doc/v1-annex').length).toBe(1);
    expect(marksOf(state, 'doc/v1-annex').map((each) => each.sentence)).toEqual([
      'GEHEIM. De raad van AA, 20 november 2025. Grond: Gemeentewet 23 lid 4.',
    ]);
  });

  it('of a council committee does so too; other bodies have no such session (R42)', () => {
    given(atCouncils, region)
      .when(closedSession('2025-11-20', { body: 'committee-aa' }))
      .thenCounts();
    given(atCouncils, region)
      .when(closedSession('2025-11-20', { body: 'college-aa' }))
      .thenRefused({ code: 'noClosedSession', params: { body: 'het college van AA' }, field: 'body' });
  });

  it('is about papers that the council has (R42)', () => {
    given(atConsent, region)
      .when(closedSession('2025-09-20', { documents: ['doc/v1-annex'] }))
      .thenRefused({ code: 'documentNotHeld', params: { body: 'de raad van AA' }, field: 'documents' });
  });

  it('made nothing secret by law before 1 April 2023 (R42, R116)', () => {
    const old = { ...closedSession('2023-03-31'), recordedOn: '2025-11-20' };
    given(atCouncils, region).when(old).thenDoesNotCount('noSecrecyByLawThen');
    expect(given([...atCouncils, old], region).state.secrecies).toEqual([]);
  });
});

describe('a breach', () => {
  const known = [...secret, shared('council-aa', '2025-09-06')];

  it('keeps a member from secret information for at most three months (R43)', () => {
    given(known).when(excluded('2025-10-01', '2025-12-31')).thenCounts();
    given(known)
      .when(excluded('2025-10-01', '2026-01-01'))
      .thenRefused({ code: 'exclusionTooLong', params: { from: '2025-10-01', last: '2025-12-31' }, field: 'until' });
    given(known)
      .when(excluded('2025-10-01', '2025-09-30'))
      .thenRefused({ code: 'exclusionTooLong', params: { from: '2025-10-01', last: '2025-12-31' }, field: 'until' });
    given(known).when(excluded('2025-11-30', '2026-02-28')).thenCounts();
    given(known)
      .when(excluded('2025-11-30', '2026-03-01'))
      .thenRefused({ code: 'exclusionTooLong', params: { from: '2025-11-30', last: '2026-02-28' }, field: 'until' });
  });

  it('holds from the first day to the last, and for this member only (R43)', () => {
    const { state } = given([...known, excluded('2025-10-01', '2025-11-01')]);
    const days = ['2025-09-30', '2025-10-01', '2025-11-01', '2025-11-02'];
    expect(days.map((day) => isExcluded(state, 'lid-1', day))).toEqual([false, true, true, false]);
    expect(isExcluded(state, 'lid-2', '2025-10-15')).toBe(false);
  });

  it('is of a secrecy that was there (R43)', () => {
    given(known)
      .when(recordedOn('2025-10-01', excluded('2025-09-01', '2025-10-01')))
      .thenDoesNotCount('beforeSecrecyBegan');
  });

  it('is not kept from it longer by terms one after another (R43)', () => {
    const first = [...known, excluded('2025-10-01', '2025-11-30')];
    const after = (from: string, until: string, fields: Parameters<typeof excluded>[2] = {}) =>
      given(first).when(excluded(from, until, fields));
    const tooLong = {
      ...{ code: 'exclusionTooLong' as const, field: 'until' },
      params: { from: '2025-10-01', last: '2025-12-31' },
    };
    after('2025-12-01', '2025-12-31').thenCounts();
    after('2025-12-01', '2026-01-01').thenRefused(tooLong);
    after('2025-11-15', '2026-01-01').thenRefused(tooLong);
    // A term of its own, after the first was over, and that of another member.
    after('2025-12-02', '2026-03-01').thenCounts();
    after('2025-12-01', '2026-02-28', { member: 'lid-2' }).thenCounts();
  });

  it('nor by a term that is told later and comes before or between them (R43)', () => {
    const terms = [...known, excluded('2025-12-01', '2025-12-31'), excluded('2026-01-01', '2026-01-31')];
    given(terms)
      .when(recordedOn('2026-02-01', excluded('2025-10-31', '2025-11-30')))
      .thenRefused({ code: 'exclusionTooLong', params: { from: '2025-10-31', last: '2026-01-30' }, field: 'until' });
    given(terms)
      .when(recordedOn('2026-02-01', excluded('2025-11-01', '2025-11-30')))
      .thenCounts();
  });

  it('is kept from it by its own council only: the secrecy of AA is not for the council of BB (R43)', () => {
    given(known)
      .when(excluded('2025-10-01', '2025-11-01', { body: 'council-bb' }))
      .thenRefused({ code: 'notCompetentToExclude', params: { body: 'de raad van BB' }, field: 'body' });
  });

  it('of what a joint committee of several municipalities keeps secret is for each of their councils (R43)', () => {
    const bodies = region.bodies.map(({ municipality, ...each }) =>
      each.id === 'mixed-aa' || municipality === undefined ? each : { ...each, municipality },
    );
    given([...atConsent, imposed('2025-09-05', { body: 'mixed-aa' })], { ...region, bodies })
      .when(excluded('2025-10-01', '2025-11-01', { body: 'council-bb' }))
      .thenCounts();
  });

  it('is for the council to act on (R43)', () => {
    given(known)
      .when(excluded('2025-10-01', '2025-11-01', { body: 'college-aa' }))
      .thenRefused({ code: 'notCompetentToExclude', params: { body: 'het college van AA' }, field: 'body' });
    expect(given([...known, excluded('2025-10-01', '2025-11-01')]).state.secrecies[0]?.exclusions.length).toBe(1);
  });
});

describe('a Woo request for secret papers', () => {
  it('asks the competent body to lift (R44)', () => {
    given(secret, region).when(wooRequest('college-aa', '2025-09-10')).thenCounts('asksForLifting');
    expect(kinds([...secret, wooRequest('college-aa', '2025-09-10')])).toEqual([['answerLiftQuestion', 'college-aa']]);
    const withCouncil = [...secret, shared('council-aa', '2025-09-09'), wooRequest('college-aa', '2025-09-10')];
    expect(kinds(withCouncil)).toEqual([['answerLiftQuestion', 'council-aa']]);
  });

  it('is answered by a decision not to lift, and may be asked again (R44)', () => {
    const answered = [...secret, wooRequest('college-aa', '2025-09-10'), declined('college-aa', '2025-09-20')];
    expect(kinds(answered)).toEqual([]);
    expect(kinds([...answered, wooRequest('college-aa', '2025-10-10')])).toEqual([
      ['answerLiftQuestion', 'college-aa'],
    ]);
  });

  it('after the lift is an ordinary request (R44)', () => {
    given([...secret, lifted('college-aa', '2025-09-10')])
      .when(wooRequest('college-aa', '2025-09-11'))
      .thenDoesNotCount('nothingSecretAnymore');
  });
});

describe('what was lifted and is not published', () => {
  const open = [...secret, lifted('college-aa', '2025-09-10')];
  const alarmsOn = (history: readonly Fact[], today: string, definition = region) =>
    alarms(given(history, definition).state, today).map((each) => [each.council, each.dueOn, each.documents]);

  it('raises an alarm to the griffier after two weeks and is on the list of the council (R125)', () => {
    expect(alarmsOn(open, '2025-09-24')).toEqual([]);
    expect(alarmsOn(open, '2025-09-25')).toEqual([['council-aa', '2025-09-24', ['doc/v1-annex']]]);
    expect(unpublished(given(open, region).state).length).toBe(1);
    expect(kinds(open)).toEqual([['publishLifted', 'college-aa']]);
  });

  it('is told on the board, to everybody, from that day on (R125)', () => {
    const { state } = given(open, region);
    const told = (today: string) => standingWarnings(state, today, () => true).map((each) => each.code);
    expect([told('2025-09-24'), told('2025-09-25')]).toEqual([[], ['liftedUnpublished']]);
  });

  it('is off the list once it is public, or where it need not be public (R125)', () => {
    expect(kinds([...open, madePublic('college-aa', '2025-09-12')])).toEqual([]);
    expect(kinds([...secret, lifted('college-aa', '2025-09-10', { toBePublished: false })])).toEqual([]);
  });

  it('is not on the list while another municipality keeps it secret (R125, R41)', () => {
    const other = { ...imposed('2025-09-06', { body: 'college-bb' }), key: 'second' };
    expect(kinds([...secret, other, lifted('college-aa', '2025-09-10')])).toEqual([]);
  });

  it('is for the body that lifted: the council where that had the papers, the imposing college where it ended otherwise (R125)', () => {
    const toCouncil = [...secret, shared('council-aa', '2025-09-06'), lifted('council-aa', '2025-09-10')];
    expect(kinds(toCouncil)).toEqual([['publishLifted', 'council-aa']]);
    const { state } = given(secrecyHistories['secrecyConfirmed'] ?? []);
    expect(
      unpublished({ ...state, secrecies: state.secrecies.map((each) => ({ ...each, toBePublished: true })) }),
    ).toMatchObject([{ body: 'college-aa', council: 'council-aa' }]);
    expect(unpublished(given(secrecyHistories['secrecyLapsed'] ?? []).state)).toMatchObject([{ body: 'college-aa' }]);
  });

  it('runs on to a working day: two weeks from 18 December end on 5 January, and it says how (R125, R101)', () => {
    const { state } = given([...secret, lifted('college-aa', '2025-12-18')], region);
    expect(obligations(state).find((each) => each.kind === 'publishLifted')).toMatchObject({
      actor: 'college-aa',
      dueOn: '2026-01-05',
      computed:
        '2 weken vanaf het einde van de geheimhouding op 18 december 2025: tot en met 1 januari 2026. 1 januari 2026 is geen werkdag (Nieuwjaarsdag). De termijn loopt tot en met 5 januari 2026 (Algemene termijnenwet 1 lid 1).',
    });
  });

  it('follows the days that the definition sets (R125)', () => {
    const quick = secrecyRegion({ publishLiftedWithin: 'P3D' });
    expect(alarmsOn(open, '2025-09-14', quick)).toEqual([['council-aa', '2025-09-13', ['doc/v1-annex']]]);
    // An agreed term ends on a Saturday all the same.
    expect(unpublished(given(open, quick).state)[0]?.dueOn).toBe('2025-09-13');
  });
});
