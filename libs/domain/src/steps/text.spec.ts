import {
  adopted,
  afterProcessing,
  aligned,
  allAgree,
  assumedOn,
  atConsent,
  atCouncils,
  colleges,
  councils,
  decision,
  given,
  happenedOn,
  recordedOn,
  ref,
  rejection,
  start,
  text,
} from '@eensluidend/testing';
import { liveText } from '../stage';

describe('a text', () => {
  it('replaces the one before it, and says why (R3)', () => {
    const { state } = given(atConsent).when(text('v2', '2025-10-01'));
    expect(liveText(state)?.supersedes).toEqual({ textId: 'text/v1', reason: ref('de vorige was niet goed') });
    expect(state.texts.map((each) => each.textId)).toEqual(['text/v1', 'text/v2']);
  });

  it('does not replace another without a reason (R3)', () => {
    const { name, body } = text('v2', '2025-10-01').command;
    const { reason: _left, ...withoutReason } = body;
    given(atConsent)
      .when({ command: { name, body: withoutReason }, key: 'v2', on: '2025-10-01' })
      .thenRefused({ code: 'supersedeReasonMissing', field: 'reason' });
  });

  it('needs a note, and each of note, dictum and feedback only once (R5)', () => {
    const part = (role: 'note' | 'dictum' | 'annex') => ({ role, name: ref(role), text: ref(role) });
    given([start()])
      .when(text('v1', '2025-09-01', [], { joint: [part('dictum')] }))
      .thenRefused({ code: 'noJointPart', field: 'joint' });
    given([start()])
      .when(text('v1', '2025-09-01', [], { joint: [part('note'), part('dictum'), part('dictum')] }))
      .thenRefused({ code: 'rolePartTwice', params: { part: 'dictum' }, field: 'joint' });
    given([start()])
      .when(text('v1', '2025-09-01', [], { joint: [part('note'), part('annex'), part('annex')] }))
      .thenCounts();
  });

  it('carries local papers of participating municipalities, which are stored and never compared (R2)', () => {
    const paper = (municipality: string) => ({
      municipality,
      role: 'councilProposal' as const,
      name: ref('raadsvoorstel'),
      text: ref(`raadsvoorstel-${municipality}`),
    });
    given([start()])
      .when(text('v1', '2025-09-01', [], { local: [paper('aa'), paper('bb'), paper('cc')] }))
      .thenCounts();
    given([start()])
      .when(text('v1', '2025-09-01', [], { local: [paper('zz')] }))
      .thenRefused({ code: 'unknownMunicipality', params: { municipality: 'zz' }, field: 'local' });
  });

  it('that is adjusted after the consent makes the consent start again, with earlier decisions on record (R2)', () => {
    const { state } = given(atCouncils).when(text('v2', '2025-11-20'));
    expect(Object.keys(state.round.settled)).toEqual(['afstemming']);
    expect(state.decisions.map((each) => [each.body, each.counts])).toEqual(colleges().map((body) => [body, true]));
    given([...atCouncils, text('v2', '2025-11-20')])
      .when(decision('council-aa', 'v1', '2025-12-16'))
      .thenDoesNotCount('olderText');
    given([...atCouncils, text('v2', '2025-11-20')])
      .when(decision('college-aa', 'v2', '2025-12-16'))
      .thenCounts();
  });

  it('that is adjusted leaves release and advice as they were', () => {
    const { state } = given([...afterProcessing, ...allAgree(colleges(), 'v2', '2025-11-04')]).when(
      text('v3', '2025-11-10', ['feedbackReport']),
    );
    expect(Object.keys(state.round.settled)).toEqual(['afstemming', 'vrijgave', 'adviesronde', 'verwerking']);
  });

  it('cannot be added once all bodies adopted', () => {
    given(adopted).when(text('v2', '2025-12-20')).thenRefused({ code: 'proposalEnded' });
  });

  it('that turns out to have been added after the adoption does not take the place of the adopted text', () => {
    const late = allAgree(councils(), 'v1', '2025-12-16').map((fact) => recordedOn('2025-12-22', fact));
    const { state } = given([...atCouncils, text('v2', '2025-12-20'), ...late]);
    expect([state.liveTextId, state.round.outcome?.kind]).toEqual(['text/v1', 'adopted']);
    expect(Object.keys(state.round.settled)).toEqual(['afstemming', 'instemming', 'raden']);
  });

  it('that follows a return leaves the decisions of the ended round as they stood', () => {
    const rejected = [...atCouncils, rejection('council-cc', 'v1', '2025-12-18')];
    const { state } = given(rejected).when(text('v2', '2026-01-05'));
    expect(state.round.settled).toEqual(given(rejected).state.round.settled);
    expect(state.liveTextId).toBe('text/v2');
  });
});

describe('the alignment in the stuurgroep', () => {
  const atAlignment = [start('2025-09-01', { route: 'kort' }), text('v1', '2025-09-01')];

  it('opens the next step, and is no decision in the sense of the law (R6)', () => {
    given(atAlignment).when(aligned('v1', '2025-09-02')).thenCounts();
  });

  it('is on record when the stuurgroep does not agree, and moves nothing', () => {
    const { state } = given(atAlignment).when(aligned('v1', '2025-09-02', 'notAligned'));
    expect(state.round.settled).toEqual({});
    given(atAlignment)
      .when(aligned('v1', '2025-09-02', 'notAligned'))
      .thenDoesNotCount('notAligned');
  });

  it('counts for the text that lies open only', () => {
    given([...atAlignment, text('v2', '2025-09-02')])
      .when(aligned('v1', '2025-09-03'))
      .thenDoesNotCount('olderText');
    given(atAlignment).when(aligned('v9', '2025-09-03')).thenRefused({ code: 'unknownText', field: 'textId' });
  });

  it('may be repeated without harm', () => {
    const { state } = given(atConsent).when(aligned('v1', '2025-09-09'));
    expect(state.round).toEqual(given(atConsent).state.round);
    given(atConsent).when(aligned('v1', '2025-09-09')).thenCounts();
  });

  it('cannot be replaced by a decision of the stuurgroep (R6)', () => {
    given(atAlignment)
      .when(decision('stuurgroep', 'v1', '2025-09-02'))
      .thenRefused({ code: 'bodyDoesNotDecide', params: { body: 'de stuurgroep' }, field: 'body' });
  });

  it('is recorded after the end as well, without counting', () => {
    given(adopted).when(aligned('v1', '2025-12-20')).thenDoesNotCount('roundAlreadyEnded');
  });

  it('is marked as assumed where no document shows it', () => {
    const fact = aligned('v1', '2025-09-02');
    const body = { ...fact.command.body, happened: assumedOn('2025-09-02') };
    const { state } = given(atAlignment).when({ ...fact, command: { ...fact.command, body } });
    expect(state.round.settled['afstemming']?.assumed).toBe(true);
  });

  it('cannot be reported before it happened', () => {
    const fact = aligned('v1', '2025-09-02');
    const body = { ...fact.command.body, happened: happenedOn('2025-09-03') };
    given(atAlignment)
      .when({ ...fact, command: { ...fact.command, body } })
      .thenRefused({ code: 'inTheFuture', params: { on: '2025-09-03' }, field: 'happened.on' });
  });
});
