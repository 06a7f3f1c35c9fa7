import {
  afterProcessing,
  aligned,
  decision,
  dossierHistories,
  given,
  rejection,
  start,
  testDefinition,
  text,
  viewFor,
  type History,
} from '@eensluidend/testing';
import type { ProcessDefinition } from '@eensluidend/contracts';
import { dossierLines } from './dossier';

const lines = (history: readonly History[], definition?: ProcessDefinition) =>
  dossierLines(given(history, definition).state, viewFor('2026-06-01'));
const { participantsChanged, drafts, draftsWaived, signedUp } = dossierHistories;

describe('who takes part, as a client gets it', () => {
  it('has role, sign-up and leaving of each municipality, and the mandates (R6, R122)', () => {
    const { participants, mandates } = lines(participantsChanged);
    expect(participants).toEqual([
      { municipality: 'aa', name: 'AA', role: 'decides' },
      { municipality: 'bb', name: 'BB', role: 'decides', leftOn: '2025-09-05' },
      { municipality: 'cc', name: 'CC', role: 'coOwner' },
    ]);
    expect(mandates).toEqual([
      { mandateId: 'mandate/recordMandate', college: 'college-aa', holder: 'stuurgroep', on: '2025-09-03' },
    ]);
    expect(lines(signedUp).participants).toEqual([
      { municipality: 'aa', name: 'AA', role: 'decides', signedUpOn: '2025-09-03' },
      { municipality: 'bb', name: 'BB', role: 'decides', signedUpOn: '2025-09-03', leftOn: '2025-11-05' },
      { municipality: 'cc', name: 'CC', role: 'decides', signedUpOn: '2025-09-03', leftOn: '2025-11-04' },
    ]);
  });

  it('counts the shares of co-owners apart, in this round only (R122)', () => {
    const first = participantsChanged.slice(0, 3);
    const own = decision('college-cc', 'v1', '2025-11-04');
    const returned = [
      rejection('college-aa', 'v1', '2025-11-05'),
      text('v2', '2025-11-20'),
      aligned('v2', '2025-11-21'),
    ];
    const shares = (...facts: readonly History[]) => lines([...first, ...facts]).shares;
    expect([
      shares(),
      shares(own),
      shares(rejection('college-cc', 'v1', '2025-11-04')),
      shares(own, ...returned),
    ]).toEqual([
      { agreed: 0, of: 2 },
      { agreed: 1, of: 2 },
      { agreed: 0, of: 2 },
      { agreed: 0, of: 2 },
    ]);
    expect(Object.keys(lines(signedUp))).not.toContain('shares');
  });

  it('counts a body with two steps once (R122)', () => {
    const participants = [
      { municipality: 'aa', role: 'decides' as const },
      { municipality: 'bb', role: 'decides' as const },
      { municipality: 'cc', role: 'coOwner' as const },
    ];
    expect(lines([start('2025-09-01', { route: 'nota', participants })]).shares).toEqual({ agreed: 0, of: 2 });
  });
});

describe('the drafts for the councils, as a client gets them', () => {
  const draft = (key: string, status: string) => ({
    draftId: `draft/${key}`,
    council: `council-${key}`,
    round: 1,
    sentOn: '2025-09-08',
    dueOn: '2025-11-03',
    computed: '8 weken vanaf ontvangst op 8 september 2025: tot en met 3 november 2025.',
    status,
  });

  it('are open, given, waived or lapsed, with how the term was computed (R25)', () => {
    expect(lines(drafts).drafts).toEqual([draft('aa', 'open'), draft('bb', 'given')]);
    expect(lines(draftsWaived).drafts).toEqual([draft('aa', 'lapsed'), draft('bb', 'waived'), draft('cc', 'lapsed')]);
  });

  it('of an earlier round keep what came of them (R25)', () => {
    const second = [
      ...draftsWaived,
      rejection('council-aa', 'v1', '2025-11-20'),
      text('v2', '2025-12-01', [], { kind: 'jointArrangement' }),
      aligned('v2', '2025-12-02'),
    ];
    expect(lines(second).drafts?.map((each) => each.status)).toEqual(['lapsed', 'waived', 'lapsed']);
  });
});

describe('what survives a return, in words', () => {
  it('says whether advice is asked again (R8)', () => {
    const definition = testDefinition();
    const again = {
      ...definition,
      routes: definition.routes.map((route) => ({
        ...route,
        policies: {
          ...route.policies,
          ...(route.id === 'nota'
            ? { afterReturn: ['afstemming', 'adviesronde', 'instemming', 'raden', 'bekendmaking'] }
            : {}),
        },
      })),
    };
    const said = (region?: ProcessDefinition) => lines(afterProcessing, region).keptAfterReturn?.at(-1)?.sentence;
    expect([said(), said(again)]).toEqual([
      'Adviezen blijven gelden: de adviesronde komt niet terug, of de adviseurs hoeven niet opnieuw.',
      'In een nieuwe ronde wordt opnieuw advies gevraagd, over de nieuwe tekst.',
    ]);
  });

  it('lists only what the text lacks, not what else was noticed of it (R12)', () => {
    expect(lines(drafts).warnings).toEqual([
      { code: 'partMissing', sentence: 'In deze tekst ontbreekt een verplicht onderdeel: financiën.', rule: 'R12' },
    ]);
    expect(lines([start('2025-09-01')]).warnings).toEqual([]);
  });
});
