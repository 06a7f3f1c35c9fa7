import {
  adopted,
  afterProcessing,
  aligned,
  arrangementDefinition,
  atCouncils,
  given,
  happenedOn,
  ref,
  rejection,
  send,
  shippedDefinition,
  start,
  testDefinition,
  text,
  viewFor,
  type Fact,
  type History,
} from '@eensluidend/testing';
import type { ProcessDefinition } from '@eensluidend/contracts';
import { bodyByName } from '../bodies';
import { stageOf } from '../stage';
import { proposalView } from './proposal';

const viewOf = (history: readonly History[], definition?: ProcessDefinition) =>
  proposalView(given(history, definition).state, { ...viewFor('2026-06-01'), seesDocument: () => true });

/** The test region with another legal nature, published by AA on 2 March 2026. */
const published = (
  legalNature: 'policy' | 'decisionOfGeneralScope' | 'bindingRule',
  inForceFrom?: string,
): readonly History[] => [
  { ...start('2025-09-01', { route: 'kort', legalNature }) },
  ...adopted.slice(1),
  { engineOn: '2026-01-05' },
  publishes('2026-03-02', inForceFrom),
];
const publishes = (on: string, inForceFrom?: string): Fact =>
  send(
    'recordPublication',
    {
      municipality: 'aa',
      step: 'published',
      gazetteNumber: ref('2026, 1'),
      happened: happenedOn(on),
      ...(inForceFrom ? { inForceFrom } : {}),
    },
    on,
  );
const inspected = (on: string, electronic: boolean, onSite: boolean): Fact =>
  send('recordInspection', { municipality: 'aa', electronic, onSite, happened: happenedOn(on) }, on, on);

describe('the entry into force (R91)', () => {
  const inForce = (...given: Parameters<typeof published>) => viewOf(published(...given)).publications?.[0]?.inForceOn;

  it('is on day eight after publication for a binding rule, unless it names another day (R91)', () => {
    expect([inForce('bindingRule'), inForce('bindingRule', '2026-04-01')]).toEqual(['2026-03-10', '2026-04-01']);
  });

  it('is not computed for a policy note (R91)', () => {
    expect(viewOf(published('policy')).publications).toEqual([
      { municipality: 'aa', publishedOn: '2026-03-02', terms: 'notKnown' },
    ]);
  });

  it('is the day of publication for a decision of general scope, and never before it (R91)', () => {
    expect([inForce('decisionOfGeneralScope'), inForce('bindingRule', '2026-01-01')]).toEqual([
      '2026-03-02',
      '2026-03-02',
    ]);
    given(published('bindingRule').slice(0, -1))
      .when(publishes('2026-03-02', '2026-01-01'))
      .thenCounts('inForceBeforePublication');
  });
});

describe('the notice of a publication (R92)', () => {
  const terms = (...facts: readonly Fact[]) => viewOf([...published('bindingRule'), ...facts]).publications?.[0];

  it('starts no term while the papers cannot be inspected electronically and on site (R92)', () => {
    given(published('bindingRule'))
      .when(inspected('2026-03-02', true, false))
      .thenCounts('inspectionIncomplete');
    expect(terms(inspected('2026-03-02', true, false))?.terms).toBe('notStarted');
  });

  it('starts them on the day on which that was put right (R92)', () => {
    expect(terms(inspected('2026-03-02', true, false), inspected('2026-03-09', true, true))).toMatchObject({
      terms: 'started',
      termsFrom: '2026-03-09',
    });
    expect(terms(inspected('2026-02-27', true, true))?.termsFrom).toBe('2026-03-02');
  });

  it('is recorded for a municipality that publishes only', () => {
    const elsewhere = send(
      'recordInspection',
      { municipality: 'zz', electronic: true, onSite: true, happened: happenedOn('2026-03-02') },
      '2026-03-02',
    );
    given(published('bindingRule'))
      .when(elsewhere)
      .thenRefused({ code: 'publishesNothing', params: { municipality: 'zz' }, field: 'municipality' });
  });
});

describe('what a text must contain (R12)', () => {
  const region = arrangementDefinition();
  const begun = start('2025-10-01', { route: 'regeling' });
  const draft = (contains?: readonly ('finance' | 'risk' | 'legal' | 'participation')[]) =>
    text('v1', '2025-10-01', [], { kind: 'jointArrangement', ...(contains ? { contains } : {}) });

  it('is listed with the proposal where it is missing: an arrangement without its finances (R12)', () => {
    given([begun], region)
      .when(draft(['risk', 'legal', 'participation']))
      .thenCounts('partMissing');
    expect(
      viewOf([begun, draft(['risk', 'legal', 'participation'])], region).warnings?.map((each) => each.sentence),
    ).toEqual(['In deze tekst ontbreekt een verplicht onderdeel: financiën.']);
  });

  it('is not asked of other kinds of text, nor where the route names nothing (R12)', () => {
    given([begun], region)
      .when(draft(['finance', 'risk', 'legal', 'participation']))
      .thenCounts();
    given([begun], region)
      .when(text('v1', '2025-10-01', [], { kind: 'other' }))
      .thenCounts();
    given([start('2025-09-01')])
      .when(text('v1', '2025-09-01'))
      .thenCounts();
  });

  it('is no longer listed once a new text has it (R12)', () => {
    const complete = text('v2', '2025-10-02', [], {
      kind: 'jointArrangement',
      contains: ['finance', 'risk', 'legal', 'participation'],
    });
    expect(viewOf([begun, draft(), complete], region).warnings).toEqual([]);
  });
});

describe('one key, many names (R11)', () => {
  it('finds the client council by each of its three names, and as OCR wrote one (R11)', () => {
    const region = shippedDefinition();
    const names = [
      'Cliëntenraad Participatiewet Maastricht-Heuvelland',
      'Cliëntenraad SZMH',
      'Cliëntenraad Maastricht',
      'clientenraad  szmh.',
    ];
    expect(names.map((name) => bodyByName(region, name)?.id)).toEqual(names.map(() => 'client-council'));
    expect(bodyByName(region, 'Cliëntenraad')).toBeUndefined();
  });

  it('is shown with the proposal', () => {
    const line = viewOf([start('2025-09-01', { route: 'koersnota' })], shippedDefinition()).bodies?.find(
      (each) => each.body === 'client-council',
    );
    expect(line?.aliases).toEqual(['Cliëntenraad SZMH', 'Cliëntenraad Maastricht']);
  });
});

describe('what survives a return, and why (R8)', () => {
  const adviceAgain = (adviceAfterReturn?: 'kept' | 'askedAgain'): ProcessDefinition => {
    const definition = testDefinition();
    const afterReturn = ['afstemming', 'adviesronde', 'instemming', 'raden', 'bekendmaking'];
    return {
      ...definition,
      routes: definition.routes.map((route) =>
        route.id === 'nota'
          ? {
              ...route,
              policies: { ...route.policies, afterReturn, ...(adviceAfterReturn ? { adviceAfterReturn } : {}) },
            }
          : route,
      ),
    };
  };
  const secondRound = [
    ...afterProcessing,
    rejection('college-aa', 'v2', '2025-11-04'),
    text('v3', '2025-11-20', ['feedbackReport']),
    aligned('v3', '2025-11-25'),
  ];

  it('asks for advice again in a new round, or keeps what was given, as the route says (R8)', () => {
    const stage = (policy?: 'kept' | 'askedAgain') => stageOf(given(secondRound, adviceAgain(policy)).state)?.id;
    expect([stage(), stage('askedAgain'), stage('kept')]).toEqual(['adviesronde', 'adviesronde', 'instemming']);
  });

  it('never keeps a decision, and says so (R8)', () => {
    const kept = (definition?: ProcessDefinition) =>
      viewOf(afterProcessing, definition).keptAfterReturn?.map((each) => [each.what, each.kept]);
    expect(kept()).toEqual([
      ['decisions', false],
      ['advice', true],
    ]);
    expect(kept(adviceAgain())).toEqual([
      ['decisions', false],
      ['advice', false],
    ]);
    expect(viewOf(atCouncils).keptAfterReturn).toEqual([
      {
        what: 'decisions',
        kept: false,
        sentence: 'Besluiten gelden alleen voor de tekst waarover ze gingen. In een nieuwe ronde tellen ze niet mee.',
      },
    ]);
  });

  it('has three yeses of the first round on record and none in the second (R8)', () => {
    const { state } = given([
      ...atCouncils,
      rejection('council-bb', 'v1', '2025-12-18'),
      text('v2', '2026-01-12'),
      aligned('v2', '2026-01-13'),
    ]);
    expect(state.decisions.filter((each) => each.round === 1 && each.counts)).toHaveLength(4);
    expect(stageOf(state)?.id).toBe('instemming');
  });
});

describe('a proposal that replaces another (R4)', () => {
  it('shows which one, and why (R4)', () => {
    const predecessor = { proposalId: 'eerder', reason: ref('nieuwe koers na het onderzoek') };
    const view = viewOf([start('2025-09-01', { predecessor })]);
    expect([view.predecessor, view.predecessorReason]).toEqual(['eerder', 'nieuwe koers na het onderzoek']);
  });
});
