import { aligned, decision, happenedOn, recordedOn, ref, rejection, send, start, text } from './facts';
import { adopted, atCouncils } from './passage';
import type { Fact, History } from './play';

const role = (municipality: string, as: 'decides' | 'coOwner') => ({ municipality, role: as });
const happened = (on: string) => ({ happened: happenedOn(on) });

const draftTo = (key: string, on: string): Fact =>
  send(
    'sendDraft',
    { college: `college-${key}`, council: `council-${key}`, textId: 'text/v1', ...happened(on) },
    on,
    key,
  );
const viewOf = (key: string, on: string, outcome: 'given' | 'waived'): Fact =>
  send(
    'recordZienswijze',
    { council: `council-${key}`, textId: 'text/v1', outcome, tendency: 'negative', ...happened(on) },
    on,
    key,
  );
const signsUp = (municipality: string): Fact =>
  send('signUp', { municipality, ...happened('2025-09-03') }, '2025-09-03', municipality);

/** A working group reports on a text. */
export const prepared = (
  group: 'juridisch' | 'financien',
  name: string,
  on: string,
  outcome: 'agreed' | 'notAgreed' = 'agreed',
): Fact =>
  send(
    'recordWorkingGroup',
    { body: `werkgroep-${group}`, textId: `text/${name}`, outcome, ...happened(on) },
    on,
    `${group}-${name}-${on}`,
  );

/** On the route with working groups: text v1 lies there; both have yet to report. */
export const atWorkingGroups: readonly Fact[] = [
  start('2025-09-01', { route: 'voorbereid' }),
  text('v1', '2025-09-01', ['annex']),
];

const arrangement: readonly Fact[] = [
  start('2025-09-01', { route: 'regeling' }),
  text('v1', '2025-09-01', [], { kind: 'jointArrangement' }),
  aligned('v1', '2025-09-02'),
  draftTo('aa', '2025-09-08'),
  draftTo('bb', '2025-09-08'),
];
const invited: readonly Fact[] = [
  start('2025-09-01', { route: 'aanmelden' }),
  text('v1', '2025-09-01'),
  aligned('v1', '2025-09-02'),
];

/** Histories that bring up every fact and all open work on participants, views of councils, mandates and inspection. */
export const dossierHistories = {
  participantsChanged: [
    start('2025-09-01', {
      route: 'kort',
      participants: [role('aa', 'decides'), role('bb', 'decides'), role('cc', 'coOwner')],
    }),
    text('v1', '2025-09-01'),
    aligned('v1', '2025-09-02'),
    send('recordMandate', { college: 'college-aa', holder: 'stuurgroep', ...happened('2025-09-03') }, '2025-09-03'),
    send(
      'changeParticipants',
      { leaves: ['bb'], reason: ref('Zij gaan alleen verder.'), ...happened('2025-09-05') },
      '2025-09-05',
    ),
  ],
  otherJointText: [...atCouncils, decision('council-aa', 'v1', '2025-12-16', { jointCommitments: ['anders'] })],
  drafts: [...arrangement, viewOf('bb', '2025-10-01', 'given')],
  draftsWaived: [
    ...arrangement,
    draftTo('cc', '2025-09-08'),
    viewOf('bb', '2025-10-01', 'waived'),
    { engineOn: '2025-11-05' },
  ],
  draftsHistoric: [...arrangement, recordedOn('2025-12-20', draftTo('cc', '2025-09-09'))],
  invited,
  signedUp: [
    ...invited,
    signsUp('aa'),
    signsUp('bb'),
    signsUp('cc'),
    rejection('college-cc', 'v1', '2025-11-04'),
    send(
      'leave',
      { municipality: 'bb', reason: ref('Er is geen geld voor.'), ...happened('2025-11-05') },
      '2025-11-05',
    ),
  ],
  workingGroups: [...atWorkingGroups, prepared('financien', 'v1', '2025-09-08', 'notAgreed')],
  inspected: [
    ...adopted,
    send(
      'recordInspection',
      { municipality: 'aa', electronic: true, onSite: false, ...happened('2026-01-06') },
      '2026-01-06',
    ),
    send(
      'recordInspection',
      { municipality: 'aa', electronic: true, onSite: true, ...happened('2026-01-07') },
      '2026-01-07',
      'right',
    ),
  ],
} as const satisfies Readonly<Record<string, readonly History[]>>;
