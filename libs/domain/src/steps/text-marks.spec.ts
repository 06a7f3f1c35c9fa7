import {
  adopted,
  aligned,
  allAgree,
  atConsent,
  colleges,
  councils,
  decision,
  given,
  happenedOn,
  recordedOn,
  ref,
  rejection,
  send,
  start,
  text,
  withClosedAnnex,
  type Fact,
} from '@eensluidend/testing';
import { warnings } from '@eensluidend/contracts';
import { stageOf } from '../stage';

type Marks = { closed?: boolean; open?: boolean; replaces?: string };
const part = <const M extends Marks>(role: 'note' | 'annex', name: string, marks: M) => ({
  ...{ role, name: ref(role), text: ref(`${name}-${role}`) },
  ...marks,
});
const own = <const M extends Marks>(name: string, marks: M) => ({
  ...{ municipality: 'aa', role: 'form' as const, name: ref('oplegger'), text: ref(`${name}-local`) },
  ...marks,
});
const withAnnex = (marks: Marks, local: Marks[] = [], on = '2025-09-03'): Fact =>
  text('v2', on, [], {
    joint: [part('note', 'v2', {}), part('annex', 'v2', marks)],
    local: local.map((each) => own('v2', each)),
  });

describe('the parts of a new text', () => {
  it('keep whether they are closed or open, and what they replace, where that is so (R30)', () => {
    given(atConsent)
      .when(withAnnex({ closed: true, open: false, replaces: 'doc/v1-annex' }, [{ closed: false, open: true }]))
      .then([
        'TextAdded',
        {
          ...{ textId: 'text/v2', kind: 'courseNote', label: ref('v2') },
          joint: [part('note', 'v2', {}), part('annex', 'v2', { closed: true, replaces: 'doc/v1-annex' })],
          local: [own('v2', { open: true })],
          supersedes: { textId: 'text/v1', reason: ref('de vorige was niet goed') },
        },
      ]);
  });

  it('replace papers of this proposal, joint or own', () => {
    given(atConsent)
      .when(withAnnex({ replaces: 'doc/elders' }))
      .thenRefused({ code: 'unknownDocument', field: 'joint' });
    given(atConsent)
      .when(withAnnex({}, [{ replaces: 'doc/v1-annex' }, { replaces: 'doc/elders' }]))
      .thenRefused({ code: 'unknownDocument', field: 'local' });
    given([...atConsent, withAnnex({}, [{}])])
      .when(text('v3', '2025-09-04', [], { local: [own('v3', { replaces: 'doc/v2-local' })] }))
      .thenCounts();
  });

  it('are not closed and open at once, also not one of them (R30)', () => {
    const refusal = { code: 'annexUnmarked' as const, field: 'joint' };
    given(atConsent)
      .when(withAnnex({ closed: true, open: true }))
      .thenRefused(refusal);
    given(atConsent)
      .when(withAnnex({}, [{ closed: true, open: true }]))
      .thenRefused(refusal);
  });

  it('say of themselves whether they are open, where they come in the place of what is closed (R30, R32)', () => {
    given(withClosedAnnex).when(withAnnex({})).thenRefused({ code: 'annexUnmarked', field: 'joint' });
    for (const marks of [{ open: true }, { closed: true }, { replaces: 'doc/v1-annex' }])
      given(withClosedAnnex).when(withAnnex(marks)).thenCounts();
    const { state } = given([...withClosedAnnex, withAnnex({ closed: true })]);
    expect(state.closedParts.marked.map((each) => [each.documentId, each.closed])).toEqual([
      ['doc/v1-annex', true],
      ['doc/v2-annex', true],
    ]);
  });

  it('do not come from a day to come', () => {
    given(atConsent)
      .when({ ...withAnnex({}, [], '2025-09-04'), on: '2025-09-03' })
      .thenRefused({ code: 'inTheFuture', params: { on: '2025-09-04' }, field: 'happened.on' });
  });
});

describe('a text after the end', () => {
  it('stays on record without effect, and says why', () => {
    const added = given([...adopted.slice(0, -1), recordedOn('2025-12-20', text('v2', '2025-12-18'))]).when(
      recordedOn('2025-12-21', allAgree(councils().slice(-1), 'v1', '2025-12-16')[0] as Fact),
    );
    const event = added.state.events.find((each) => each.type === 'TextAdded' && each.data.textId === 'text/v2');
    expect(added.state.findings[event?.eventId ?? '']).toEqual({
      warnings: [{ code: 'roundAlreadyEnded', params: { why: 'alle organen stemden in op 16 december 2025' } }],
      counts: false,
    });
  });
});

describe('a new text on the way to a joint arrangement', () => {
  const content = { kind: 'jointArrangement' as const, contains: ['finance' as const] };
  const view = (key: string) =>
    send(
      'recordZienswijze',
      { council: `council-${key}`, textId: 'text/v1', outcome: 'given', happened: happenedOn('2025-10-01') },
      '2025-10-01',
      key,
    );
  const sent = (key: string) =>
    send(
      'sendDraft',
      {
        college: `college-${key}`,
        council: `council-${key}`,
        textId: 'text/v1',
        happened: happenedOn('2025-09-05'),
      },
      '2025-09-05',
      key,
    );
  const permitted = [
    ...[start('2025-09-01', { route: 'regeling' }), text('v1', '2025-09-02', [], content), aligned('v1', '2025-09-03')],
    ...[...['aa', 'bb', 'cc'].flatMap((key) => [sent(key), view(key)]), ...allAgree(councils(), 'v1', '2025-10-15')],
  ];
  const stage = (history: readonly Fact[]) => stageOf(given(history).state)?.id;

  it('asks the councils for their permission again, unless its joint words are the same (R2, R25)', () => {
    expect(stage(permitted)).toBe('sluiten');
    expect(stage([...permitted, text('v2', '2025-10-16', [], content)])).toBe('toestemming');
    const joint = (['note', 'dictum'] as const).map((role) => ({ role, name: ref(role), text: ref(`v1-${role}`) }));
    expect(stage([...permitted, text('v2', '2025-10-16', [], { ...content, joint })])).toBe('sluiten');
  });
});

describe('the alignment after a return', () => {
  const rejected = [
    ...atConsent,
    ...allAgree(colleges().slice(1), 'v1', '2025-10-01'),
    rejection('college-aa', 'v1', '2025-10-01'),
  ];
  const again = (['note', 'dictum', 'annex'] as const).map((role) => ({
    role,
    name: ref(role),
    text: ref(`v1-${role}`),
  }));

  it('is not of the words that were rejected, under whatever name (R2, R8)', () => {
    given(rejected).when(aligned('v1', '2025-10-02')).thenDoesNotCount('rejectedTextAligned');
    given([...rejected, text('v2', '2025-10-02', [], { joint: again })])
      .when(aligned('v2', '2025-10-03'))
      .thenDoesNotCount('rejectedTextAligned');
  });

  it('of the words that a council amended is told so, by the law on amendments (R81)', () => {
    const amended = decision('council-bb', 'v1', '2025-10-05', { outcome: 'adoptedAsAmended' });
    given([...atConsent, ...allAgree(colleges(), 'v1', '2025-10-01'), amended])
      .when(aligned('v1', '2025-10-06'))
      .thenWarns({
        code: 'amendedTextAligned',
        params: { why: 'gewijzigd vastgesteld door de raad van BB op 5 oktober 2025' },
      });
    expect(warnings.amendedTextAligned).toMatchObject({ rule: 'R81', basis: 'Gemeentewet 147b' });
  });

  it('of the same words is told how the round ended: it may have been for want of support, with no vote (R8, R10)', () => {
    const support = send(
      'recordInsufficientSupport',
      { reason: ref('te weinig'), happened: happenedOn('2025-10-01') },
      '2025-10-01',
    );
    const ended = (why: string) => ({ code: 'rejectedTextAligned' as const, params: { why } });
    given([...atConsent, support])
      .when(aligned('v1', '2025-10-02'))
      .thenWarns(ended('onvoldoende draagvlak op 1 oktober 2025'));
    given(rejected)
      .when(aligned('v1', '2025-10-02'))
      .thenWarns(ended('verworpen door het college van AA op 1 oktober 2025'));
  });

  it('of other words begins the next round (R8)', () => {
    const { state, ...next } = given([...rejected, text('v2', '2025-10-02')]).when(aligned('v2', '2025-10-03'));
    next.thenCounts();
    next.thenWarns();
    expect([state.round.number, state.round.startedAt.on, Object.keys(state.round.settled)]).toEqual([
      2,
      '2025-10-03',
      ['afstemming'],
    ]);
  });

  it('may be of any words where the round ended before there was a text (R8, R10)', () => {
    const support = send(
      'recordInsufficientSupport',
      { reason: ref('te vroeg'), happened: happenedOn('2025-10-01') },
      '2025-10-01',
    );
    const before = [start('2025-09-01', { route: 'kort' }), support, text('v1', '2025-10-09')];
    const { state, ...next } = given(before).when(aligned('v1', '2025-10-10'));
    next.thenCounts();
    expect(state.round.number).toBe(2);
  });
});
