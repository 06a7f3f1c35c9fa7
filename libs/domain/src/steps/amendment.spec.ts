import {
  amendedText,
  atCouncils,
  decision,
  given,
  happenedOn,
  ref,
  send,
  start,
  text,
  aligned,
  allAgree,
  colleges,
  councils,
  type Fact,
} from '@eensluidend/testing';
import { obligations } from '../obligations';
import { stageOf } from '../stage';
import { differenceParts } from '../views/difference-parts';

const amendment = { title: ref('Meer maatwerk'), group: 'rood', status: 'adopted' as const };
const amended = (fields = {}) =>
  decision('council-aa', 'v1', '2025-12-16', { outcome: 'adoptedAsAmended', amendments: [amendment], ...fields });
const toAdd = (history: readonly Fact[]) =>
  obligations(given(history).state).flatMap((each) => (each.kind === 'addAmendedText' ? [each.actor] : []));

describe('an adopted amendment (R81, Gemeentewet 147b)', () => {
  it('makes another text for that council, and returns the note (R81)', () => {
    const { state } = given(atCouncils).when(amended());
    expect(state.round.outcome).toMatchObject({ kind: 'amended', body: 'council-aa', textId: 'text/v1' });
    expect(stageOf(state)).toBeUndefined();
  });

  it('keeps the joint gate shut where one no returns nothing (R81)', () => {
    const free = [
      start('2025-09-01', { route: 'vrij' }),
      text('v1', '2025-09-01'),
      aligned('v1', '2025-09-02'),
      ...allAgree(colleges(), 'v1', '2025-11-04'),
    ];
    const others = councils().slice(1);
    const { state } = given([...free, amended(), ...allAgree(others, 'v1', '2025-12-16')]);
    expect([state.round.outcome, stageOf(state)?.id]).toEqual([undefined, 'raden']);
  });

  it('cannot stand beside a decision as proposed (R81)', () => {
    given(atCouncils)
      .when(amended({ outcome: 'adoptedAsProposed' }))
      .thenRefused({ code: 'outcomeContradictsAmendment', params: { claimed: 'conform voorstel' }, field: 'outcome' });
  });

  it('that was rejected or withdrawn changes nothing (R81)', () => {
    for (const status of ['rejected', 'withdrawn', 'held', 'submitted'] as const)
      given(atCouncils)
        .when(decision('council-aa', 'v1', '2025-12-16', { amendments: [{ ...amendment, status }] }))
        .thenCounts();
  });
});

describe('the text as amended (R81)', () => {
  it('stands beside the joint text and never takes its place', () => {
    const { state } = given(atCouncils).when(amendedText('council-aa', '2025-12-16'));
    expect([state.liveTextId, state.texts.length, state.councilWork.amendedTexts.length]).toEqual(['text/v1', 1, 1]);
  });

  it('is named by the decision, or recorded for it; until then it is open work of that council (R81)', () => {
    expect(toAdd([...atCouncils, amended()])).toEqual(['council-aa']);
    const named = [
      ...atCouncils,
      amendedText('council-aa', '2025-12-16'),
      amended({ amendedTextId: 'amendedText/council-aa' }),
    ];
    expect(toAdd(named)).toEqual([]);
    const after = amendedText('council-aa', '2026-01-08', 'decision/council-aa-v1-2025-12-16');
    expect(toAdd([...atCouncils, amended(), after])).toEqual([]);
  });

  it('is the text of that council only', () => {
    const history = [...atCouncils, amendedText('council-bb', '2025-12-16')];
    given(history)
      .when(amended({ amendedTextId: 'amendedText/council-bb' }))
      .thenRefused({ code: 'unknownText', field: 'amendedTextId' });
    given([...atCouncils, amended()])
      .when(amendedText('council-bb', '2026-01-08', 'decision/council-aa-v1-2025-12-16'))
      .thenRefused({ code: 'unknownDecision', field: 'decisionId' });
  });

  it('names a known text, and each part once', () => {
    const part = { role: 'note' as const, text: ref('x') };
    const body = { body: 'council-aa', textId: 'text/v1', happened: happenedOn('2025-12-16') };
    given(atCouncils)
      .when(send('recordAmendedText', { ...body, textId: 'text/none', parts: [part] }, '2025-12-16'))
      .thenRefused({ code: 'unknownText', field: 'textId' });
    given(atCouncils)
      .when(send('recordAmendedText', { ...body, parts: [part, part] }, '2025-12-16'))
      .thenRefused({ code: 'rolePartTwice', params: { part: 'nota' }, field: 'parts' });
  });

  it('is compared part by part with the joint text: changed parts are its own, the others stay joint (R81)', () => {
    const { state } = given([...atCouncils, amendedText('council-aa', '2025-12-16')]);
    const parts = (id: string) =>
      differenceParts(state, id)?.parts.map((each) => [each.role, each.text.documentId.replace('doc/', '')]);
    expect(parts('text/v1')).toEqual([
      ['note', 'v1-note'],
      ['dictum', 'v1-dictum'],
      ['annex', 'v1-annex'],
    ]);
    expect(parts('amendedText/council-aa')).toEqual([
      ['note', 'gewijzigd-council-aa'],
      ['dictum', 'v1-dictum'],
      ['annex', 'v1-annex'],
    ]);
    expect(parts('text/none')).toBeUndefined();
  });
});
