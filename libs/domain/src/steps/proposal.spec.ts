import {
  adopted,
  atConsent,
  atCouncils,
  given,
  happenedOn,
  aligned,
  decision,
  recordedOn,
  ref,
  rejection,
  send,
  start,
  testDefinition,
  text,
} from '@eensluidend/testing';
import { engineTasks, isRunning } from '../engine-tasks';
import { stageOf } from '../stage';
import { decideStart } from './proposal';

const withdrawn = (on: string, body = 'stuurgroep') =>
  send('withdrawProposal', { body, reason: ref('reden'), happened: happenedOn(on) }, on);
const unsupported = (on: string) =>
  send('recordInsufficientSupport', { reason: ref('geen draagvlak'), happened: happenedOn(on) }, on);

describe('a withdrawal', () => {
  it('after all councils adopted does not count: publication goes on (R6, R89)', () => {
    given(adopted).when(withdrawn('2025-12-17')).thenDoesNotCount('roundAlreadyEnded');
    const { state } = given([...adopted, withdrawn('2025-12-17')]);
    expect([state.withdrawn, stageOf(state)?.id]).toEqual([undefined, 'bekendmaking']);
  });

  it('before the last council adopted counts, also when it is recorded after that (R6)', () => {
    const late = recordedOn('2025-12-20', withdrawn('2025-12-10'));
    expect(given([...adopted, late]).state.round.outcome?.kind).toBe('withdrawn');
  });
});

describe('a proposal begins', () => {
  it('pins the definition by version and hash, and lets every municipality decide unless told otherwise', () => {
    given([])
      .when(start('2025-09-01'))
      .then([
        'ProposalStarted',
        {
          dossierId: 'dossier/start',
          title: ref('De nota'),
          definition: { id: 'proefregio', version: 1, hash: 'hash' },
          route: 'nota',
          skippedSteps: [],
          legalNature: 'policy',
          participants: ['aa', 'bb', 'cc'].map((municipality) => ({ municipality, role: 'decides' })),
        },
      ]);
  });

  it('may take over from paper on the day it truly began', () => {
    const { outcome } = given([]).when(
      recordedOn('2026-01-05', start('2025-09-01', { happened: happenedOn('2025-09-01') })),
    );
    expect(outcome).toMatchObject({ events: [{ validOn: '2025-09-01', source: { kind: 'document' } }] });
  });

  it('names the earlier proposal it replaces, and that must exist (R4)', () => {
    const body = { ...start().command.body, predecessor: { proposalId: 'gone', reason: ref('nieuwe koers') } };
    const context = { today: '2025-09-01', actor: { person: 'p', role: 'secretary' }, newId: (label: string) => label };
    const definition = { definition: testDefinition(), hash: 'hash' };
    expect(decideStart(body, { ...context, definition, predecessorKnown: false })).toEqual({
      kind: 'refused',
      refusal: { code: 'unknownPredecessor', field: 'predecessor.proposalId' },
    });
    expect(decideStart(body, { ...context, definition, predecessorKnown: true }).kind).toBe('decided');
    expect(decideStart(body, { ...context, predecessorKnown: true })).toEqual({
      kind: 'refused',
      refusal: { code: 'unknownDefinition', params: { definition: 'proefregio' }, field: 'definition' },
    });
  });

  it.each([
    ['an unknown route', { route: 'omweg' }, { code: 'unknownRoute', params: { route: 'omweg' }, field: 'route' }],
    [
      'skipping a step that is not optional',
      { skippedSteps: ['raden'] },
      { code: 'stepNotOptional', params: { step: 'Raden' }, field: 'skippedSteps' },
    ],
    [
      'a municipality outside the region',
      { participants: [{ municipality: 'zz', role: 'decides' as const }] },
      { code: 'unknownMunicipality', params: { municipality: 'zz' }, field: 'participants' },
    ],
    [
      'a start in the future',
      { happened: happenedOn('2026-01-01') },
      { code: 'inTheFuture', params: { on: '2026-01-01' }, field: 'happened.on' },
    ],
  ] as const)('does not begin with %s', (_what, fields, refusal) => {
    given([]).when(start('2025-09-01', fields)).thenRefused(refusal);
  });

  it('passes over an optional step that was skipped', () => {
    const { state } = given([
      start('2025-09-01', { skippedSteps: ['vrijgave'] }),
      text('v1', '2025-09-01'),
      aligned('v1', '2025-09-02'),
    ]);
    expect(state.round.steps.map((step) => step.id)).not.toContain('vrijgave');
    expect(Object.keys(state.round.settled)).toEqual(['afstemming']);
  });

  it('counts only the municipalities that decide, not those that are informed (R122)', () => {
    const participants = [
      { municipality: 'aa', role: 'decides' as const },
      { municipality: 'bb', role: 'informed' as const },
    ];
    const history = [
      start('2025-09-01', { route: 'kort', participants }),
      text('v1', '2025-09-01'),
      aligned('v1', '2025-09-02'),
      decision('college-aa', 'v1', '2025-11-04'),
    ];
    expect(Object.keys(given(history).state.round.settled)).toEqual(['afstemming', 'instemming']);
    given(history)
      .when(decision('college-bb', 'v1', '2025-11-04'))
      .thenRefused({ code: 'bodyDoesNotDecide', params: { body: 'het college van BB' }, field: 'body' });
  });
});

describe('a proposal ends without adoption', () => {
  it('is withdrawn by the stuurgroep, and the round ends with it', () => {
    const { state } = given(atCouncils).when(withdrawn('2025-12-01'));
    expect([state.round.outcome?.kind, state.withdrawn?.on]).toEqual(['withdrawn', '2025-12-01']);
  });

  it('is not withdrawn by a college, by an unknown body, or twice', () => {
    given(atCouncils)
      .when(withdrawn('2025-12-01', 'college-aa'))
      .thenRefused({ code: 'withdrawnByWrongBody', params: { body: 'het college van AA' }, field: 'body' });
    given(atCouncils)
      .when(withdrawn('2025-12-01', 'provincie'))
      .thenRefused({ code: 'unknownBody', params: { body: 'provincie' }, field: 'body' });
    given([...atCouncils, withdrawn('2025-12-01')])
      .when(withdrawn('2025-12-02'))
      .thenRefused({ code: 'alreadyWithdrawn' });
  });

  it('keeps a vote that was held after the withdrawal, without counting it', () => {
    given([...atCouncils, withdrawn('2025-12-01')])
      .when(decision('council-aa', 'v1', '2025-12-16'))
      .thenDoesNotCount('roundAlreadyEnded');
  });

  it('ends for insufficient support without any vote and goes back to the stuurgroep (R10)', () => {
    const { state } = given(atConsent).when(unsupported('2025-10-01'));
    expect(state.round.outcome).toMatchObject({ kind: 'insufficientSupport', textId: 'text/v1' });
    expect(state.decisions).toEqual([]);
  });

  it('begins a new round after insufficient support when the stuurgroep aligns an adjusted text', () => {
    const { state } = given([...atConsent, unsupported('2025-10-01'), text('v2', '2025-10-10')]).when(
      aligned('v2', '2025-10-12'),
    );
    expect([state.round.number, state.round.outcome]).toEqual([2, undefined]);
  });

  it('records insufficient support that came after a rejection, without counting it', () => {
    given([...atConsent, rejection('college-bb', 'v1', '2025-10-01')])
      .when(unsupported('2025-10-02'))
      .thenDoesNotCount('roundAlreadyEnded');
  });

  it('makes way for a later proposal in the same dossier, once (R3, R4)', () => {
    const superseded = send('supersedeProposal', { successorId: 'next' }, '2025-12-01');
    given(atConsent)
      .when(superseded)
      .then(['ProposalSuperseded', { successorId: 'next' }]);
    given([...atConsent, superseded])
      .when(superseded)
      .thenRefused({ code: 'alreadyDone' });
    given([...atConsent, superseded])
      .when(decision('college-aa', 'v1', '2025-12-02'))
      .thenDoesNotCount('roundAlreadyEnded');
  });

  it('is published though a later proposal takes its place, once it was adopted (R4, R89)', () => {
    const { state } = given([...adopted, send('supersedeProposal', { successorId: 'next' }, '2025-12-20')]);
    expect(stageOf(state)?.kind).toBe('publication');
    expect(engineTasks(state).filter((each) => each.act === 'prepareGazettes')).toHaveLength(3);
    expect(isRunning(state)).toBe(true);
    expect(
      isRunning(given([...atCouncils, send('supersedeProposal', { successorId: 'next' }, '2025-12-20')]).state),
    ).toBe(false);
  });
});

describe('sources that contradict each other (R112)', () => {
  const claim = (claimedOn: string, on: string, chosen?: string) =>
    send(
      'claimDate',
      {
        subject: 'decision/council-aa-v1-2025-12-16',
        aspect: 'decidedOn',
        claimedOn,
        ...(chosen ? { chosen: ref(chosen) } : {}),
        happened: happenedOn(on),
      },
      on,
      claimedOn,
    );

  it('stand side by side, each with its source, and a chosen one says why (R112)', () => {
    const history = [...adopted, claim('2025-12-16', '2026-01-02'), claim('2025-12', '2026-01-03')];
    given(adopted).when(claim('2025-12-16', '2026-01-02')).thenCounts();
    given(history)
      .when(claim('2025-12-17', '2026-01-04', 'de notulen'))
      .thenCounts('claimDiffers');
    expect(given(history).state.claims.map((each) => each.claimedOn)).toEqual(['2025-12-16', '2025-12']);
  });

  it('are about a fact of this proposal', () => {
    given(atConsent).when(claim('2025-12-16', '2026-01-02')).thenRefused({ code: 'unknownSubject', field: 'subject' });
  });
});

it('a new round passes every step again where the route names none for it (R8)', () => {
  const definition = testDefinition();
  const routes = definition.routes.map((route) => ({ ...route, policies: { ...route.policies, afterReturn: [] } }));
  const again = [text('v2', '2025-10-05'), aligned('v2', '2025-10-06')];
  const { state } = given([...atConsent, unsupported('2025-10-01'), ...again], { ...definition, routes });
  expect([state.round.number, state.round.steps.map((step) => step.id)]).toEqual([
    2,
    ['afstemming', 'instemming', 'raden', 'bekendmaking'],
  ]);
});
