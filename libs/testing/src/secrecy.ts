import type { ProcessDefinition, Route, SealedCommand } from '@eensluidend/contracts';
import { aligned, happenedOn, meeting, ref, rejection, send, start, text } from './facts';
import { atConsent, atCouncils, imposed } from './passage';
import type { Fact, History } from './play';
import { testDefinition } from './test-definition';

type Body<Name extends Fact['command']['name']> = SealedCommand<Name>['body'];

/** The secrecy that `imposed()` makes. */
export const secrecyId = 'secrecy/annex';

/**
 * The test region with every organ that Gemeentewet 88 names: in AA a mayor, an audit office, a council committee with
 * councillors (82), an advisory committee without (84) and a college committee with councillors (84), and a hired adviser.
 */
export const secrecyRegion = (policies: Partial<Route['policies']> = {}): ProcessDefinition => {
  const definition = testDefinition();
  const committee = (id: string, setUpBy: string, article: 'Gw82' | 'Gw84', councillors: boolean) => ({
    id,
    kind: 'committee' as const,
    name: `Commissie ${id}`,
    municipality: 'aa',
    committee: { article, setUpBy, councillors },
  });
  return {
    ...definition,
    bodies: [
      ...definition.bodies,
      { id: 'mayor-aa', kind: 'mayor', name: 'Burgemeester van AA', municipality: 'aa' },
      { id: 'audit-aa', kind: 'auditOffice', name: 'Rekenkamer van AA', municipality: 'aa' },
      committee('committee-aa', 'council-aa', 'Gw82', true),
      committee('experts-aa', 'college-aa', 'Gw84', false),
      committee('mixed-aa', 'college-aa', 'Gw84', true),
      { id: 'bureau', kind: 'hiredAdviser', name: 'Bureau' },
    ],
    routes: definition.routes.map((route) => ({ ...route, policies: { ...route.policies, ...policies } })),
  };
};

export const shared = (recipient: string, on: string, fields: Partial<Body<'shareSecret'>> = {}): Fact =>
  send('shareSecret', { secrecyId, recipient, happened: happenedOn(on), ...fields }, on, `share-${recipient}-${on}`);

export const lifted = (body: string, on: string, fields: Partial<Body<'liftSecrecy'>> = {}): Fact =>
  send('liftSecrecy', { secrecyId, body, happened: happenedOn(on), ...fields }, on, `lift-${body}-${on}`);

export const ratified = (body: string, on: string): Fact =>
  send('ratifySecrecy', { secrecyId, body, happened: happenedOn(on) }, on, `ratify-${on}`);

export const lapsed = (body: string, on: string): Fact =>
  send('recordSecrecyLapse', { secrecyId, body, happened: happenedOn(on) }, on, `lapse-${on}`);

export const declined = (body: string, on: string): Fact =>
  send(
    'declineLift',
    { secrecyId, body, reason: ref('nog in onderhandeling'), happened: happenedOn(on) },
    on,
    `no-${on}`,
  );

export const wooRequest = (body: string, on: string): Fact =>
  send('recordWooRequest', { secrecyId, body, happened: happenedOn(on) }, on, `woo-${on}`);

export const madePublic = (body: string, on: string, documents: readonly string[] = ['doc/v1-annex']): Fact =>
  send('publishDocuments', { body, documents: [...documents] }, on, `public-${body}-${on}`);

export const takenDown = (
  body: string,
  on: string,
  documents: readonly string[] = ['doc/v1-annex'],
  happened = on,
): Fact =>
  send(
    'recordDocumentWithdrawal',
    { body, documents: [...documents], happened: happenedOn(happened) },
    on,
    `down-${body}`,
  );

/** A closed session of the council of AA; the secrecy it makes is `secrecy/closed-<day>`. */
export const closedSession = (on: string, fields: Partial<Body<'recordClosedSession'>> = {}): Fact =>
  send(
    'recordClosedSession',
    { body: 'council-aa', subjectKind: 'other', happened: happenedOn(on), ...fields },
    on,
    `closed-${on}`,
  );

export const excluded = (from: string, until: string, fields: Partial<Body<'excludeMember'>> = {}): Fact =>
  send(
    'excludeMember',
    { secrecyId, body: 'council-aa', member: 'lid-1', from, until, happened: happenedOn(from), ...fields },
    from,
    `exclude-${from}`,
  );

/** On the short route in an earlier year: v1 aligned; the colleges are to consent. */
export const longAgo = (day: string): readonly Fact[] => [
  start(day, { route: 'kort' }),
  text('v1', day, ['annex']),
  aligned('v1', day),
];

/** Secrecy of the college of AA in May 2022, under the Woo and the old Gemeentewet. */
export const oldSecrecy = (on = '2022-05-10', fields: Partial<Body<'imposeSecrecy'>> = {}): readonly Fact[] => [
  ...longAgo('2022-05-02'),
  imposed(on, fields),
];

const act = (on: string) => ({ schemaVersion: 1, validOn: on, source: { kind: 'act' as const } });
const confirmed = (on: string): History => ({
  event: { ...act(on), type: 'LiftConfirmed', data: { secrecyId, body: 'college-aa' } },
  recordedOn: on,
});
const ended = (on: string): History => ({
  event: { ...act(on), type: 'SecrecyEnded', data: { secrecyId } },
  recordedOn: on,
});
const toCouncil = [...oldSecrecy(), shared('council-aa', '2022-05-12')];
const missed = [...toCouncil, meeting('council-aa', '2022-05-24', 20)];
/** On a route on which a lift needs two persons. */
const twoPersons = [
  start('2025-09-01', { route: 'vrij' }),
  text('v1', '2025-09-01', ['annex']),
  aligned('v1', '2025-09-02'),
  imposed(),
  lifted('college-aa', '2025-09-10', { toBePublished: false }),
];

const part = (role: 'note' | 'annex', fields: { closed?: true; replaces?: string } = {}) => ({
  ...{ role, name: ref(role), text: ref(`v1-${role}`) },
  ...fields,
});
/** A text with an annex that came closed. */
export const withClosedAnnex: readonly Fact[] = [
  start('2025-09-01', { route: 'kort' }),
  text('v1', '2025-09-01', [], { joint: [part('note'), part('annex', { closed: true })] }),
];
/** An act: a closed paper is opened. */
export const opened = (documents: readonly string[], on: string): Fact =>
  send('openDocument', { documents: [...documents], reason: ref('niets geheims') }, on, `open-${on}`);

/** Histories that together bring up every obligation and every fact about a secrecy. */
export const secrecyHistories: Readonly<Record<string, readonly History[]>> = {
  secrecyRequested: [
    ...atCouncils,
    imposed('2025-11-05', { parts: [{ documentId: 'doc/v1-annex', part: ref('paragraaf 3') }] }),
    shared('council-aa', '2025-11-06', { giver: 'college-aa' }),
    closedSession('2025-11-20'),
    excluded('2025-11-21', '2025-12-21'),
    wooRequest('college-aa', '2025-11-22'),
  ],
  secrecyDeclined: [
    ...atConsent,
    imposed(),
    wooRequest('college-aa', '2025-09-10'),
    declined('college-aa', '2025-09-20'),
  ],
  annexClosed: withClosedAnnex,
  annexOpened: [...withClosedAnnex, opened(['doc/v1-annex'], '2025-09-02')],
  secrecyToRatify: toCouncil,
  secrecyMissed: missed,
  secrecyRatified: [...missed, ratified('council-aa', '2022-05-24')],
  secrecyLapsed: [...missed, lapsed('council-aa', '2022-05-24')],
  secrecyAwaitsSecond: twoPersons,
  secrecyConfirmed: [...twoPersons, confirmed('2025-09-11')],
  secrecyUnreachable: [
    ...atConsent,
    imposed(),
    rejection('college-bb', 'v1', '2025-10-01'),
    { engineOn: '2025-10-01' },
  ],
  secrecyEnded: [...atConsent, imposed(), ended('2025-09-11')],
  secrecyPublished: [
    ...atConsent,
    imposed(),
    lifted('college-aa', '2025-09-10'),
    madePublic('college-aa', '2025-09-11'),
  ],
  secrecyOnPublic: [...atConsent, madePublic('college-aa', '2025-09-04'), imposed()],
  secrecyTakenDown: [
    ...atConsent,
    madePublic('college-aa', '2025-09-04'),
    imposed(),
    takenDown('college-aa', '2025-09-06'),
  ],
};
