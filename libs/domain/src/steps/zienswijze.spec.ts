import {
  aligned,
  allAgree,
  arrangementDefinition,
  decision,
  everyDay,
  given,
  happenedOn,
  optInDefinition,
  recordedOn,
  ref,
  rejection,
  send,
  start,
  text,
  viewFor,
  type Fact,
  type History,
} from '@eensluidend/testing';
import { obligations } from '../obligations';
import { stageOf } from '../stage';
import { boardView } from '../views/board';
import { whyView } from '../views/why';

const region = arrangementDefinition();
const keys = region.municipalities.map((each) => each.id);
const colleges = keys.map((key) => `college-${key}`);
const councils = keys.map((key) => `council-${key}`);
const [first = '', ...others] = keys;

const sends = (key: string, on: string, fields: object = {}): Fact =>
  send(
    'sendDraft',
    { college: `college-${key}`, council: `council-${key}`, textId: 'text/v1', happened: happenedOn(on), ...fields },
    on,
    key,
  );
const view = (key: string, on: string, outcome: 'given' | 'waived' = 'given'): Fact =>
  send(
    'recordZienswijze',
    { council: `council-${key}`, textId: 'text/v1', outcome, happened: happenedOn(on) },
    on,
    key,
  );

const released: readonly Fact[] = [
  start('2025-10-01', { route: 'regeling' }),
  text('v1', '2025-10-01', [], { kind: 'jointArrangement', contains: ['finance', 'risk', 'legal', 'participation'] }),
  aligned('v1', '2025-10-06'),
  ...allAgree(colleges, 'v1', '2025-10-14'),
];
const sent = [...released, ...keys.map((key) => sends(key, '2025-10-30'))];
const heard = [...sent, ...keys.map((key) => view(key, '2025-12-01'))];
const told = (history: readonly History[]) => given(history, region).state;
const stage = (history: readonly History[]) => stageOf(told(history))?.id;

describe('the draft of a joint arrangement goes to the councils (R25)', () => {
  it('asks each college to send it, then each council for its view (R25)', () => {
    const open = (history: readonly History[]) =>
      obligations(told(history))
        .filter((each) => each.blocking)
        .map((each) => [each.kind, each.actor, each.dueOn]);
    expect(open(released)).toEqual(colleges.map((college) => ['sendDraft', college, undefined]));
    expect(open([...released, sends(first, '2025-10-30')])[0]).toEqual(['giveZienswijze', councils[0], '2025-12-29']);
  });

  it('ends eight weeks after receipt on 30 October on Monday 29 December: Christmas and a weekend come between (R25)', () => {
    expect(stage([...sent, ...everyDay('2025-12-20', '2025-12-29')])).toBe('zienswijzen');
    expect(stage([...sent, ...everyDay('2025-12-20', '2025-12-30')])).toBe('permission');
  });

  it('counts from the day of receipt where that was later, never from before the sending (R25)', () => {
    const later = [...released, recordedOn('2025-11-12', sends(first, '2025-10-30', { receivedOn: '2025-11-11' }))];
    expect(obligations(told(later))[0]?.dueOn).toBe('2026-01-06');
    const before = [...released, sends(first, '2025-10-30', { receivedOn: '2025-10-01' })];
    expect(obligations(told(before))[0]?.dueOn).toBe('2025-12-29');
  });

  it('goes on before the term is over when each council gave its view or gives none (R25)', () => {
    expect(stage([...sent, ...others.map((key) => view(key, '2025-11-20'))])).toBe('zienswijzen');
    expect(stage([...sent, ...others.map((key) => view(key, '2025-11-20')), view(first, '2025-11-21', 'waived')])).toBe(
      'permission',
    );
  });

  it('takes a late view along, with a warning', () => {
    given([...sent, { engineOn: '2025-12-30' }], region)
      .when(view(first, '2026-01-05'))
      .thenCounts('lateZienswijze');
  });

  it('lets nothing lapse by itself where the term was over when the draft was recorded', () => {
    const late = [...released, ...keys.map((key) => recordedOn('2026-01-10', sends(key, '2025-10-30')))];
    expect(stage([...late, { engineOn: '2026-01-11' }])).toBe('zienswijzen');
    const kinds = obligations(told(late)).map((each) => each.kind);
    expect(kinds).toContain('establishZienswijzeLapse');
    const establish = keys.map((key) =>
      send('lapseAdviceTerm', { requestId: `draft/${key}` }, '2026-01-12', `l-${key}`),
    );
    expect(stage([...late, ...establish])).toBe('permission');
  });

  it('takes a view of the first round, told in the second, for the first: the council is heard again (R25, R8)', () => {
    const support = send(
      'recordInsufficientSupport',
      { reason: ref('r'), happened: happenedOn('2025-11-10') },
      '2025-11-10',
    );
    const second = [...released, support, text('v2', '2025-11-12'), aligned('v2', '2025-11-13')];
    const { state } = given([...second, recordedOn('2025-11-20', view(first, '2025-11-05'))], region);
    expect(state.zienswijzen.map((each) => [each.round, state.round.number])).toEqual([[1, 2]]);
  });

  it('does not lapse before its last day, nor twice', () => {
    const lapse = send('lapseAdviceTerm', { requestId: `draft/${first}` }, '2025-12-29', 'lapse');
    given(sent, region)
      .when(lapse)
      .thenRefused({
        code: 'stageNotReached',
        params: { step: 'de termijn van de raad van Oevermeer, tot en met 29 december 2025' },
      });
    given([...sent, { engineOn: '2025-12-30' }], region)
      .when({ ...lapse, on: '2025-12-31' })
      .thenRefused({ code: 'alreadyDone' });
  });

  it.each([
    [
      'to the council of another municipality',
      sends(first, '2025-10-30', { council: councils[1] }),
      'informsOtherCouncil',
    ],
    ['a text that this proposal does not know', sends(first, '2025-10-30', { textId: 'text/v9' }), 'unknownText'],
    ['by a body that is no college', sends(first, '2025-10-30', { college: 'bestuurlijk-overleg' }), 'unknownBody'],
    ['before it was received', sends(first, '2025-10-30', { receivedOn: '2025-11-02' }), 'inTheFuture'],
  ] as const)('is not sent %s', (_what, fact, code) => {
    expect(given(released, region).when(fact).outcome).toMatchObject({ kind: 'refused', refusal: { code } });
  });

  it('is sent to each council once, and each gives one view on it', () => {
    expect(given(sent, region).when(sends(first, '2025-11-02')).outcome).toMatchObject({
      refusal: { code: 'draftSentTwice' },
      first: { on: '2025-10-30' },
    });
    expect(given(heard, region).when(view(first, '2025-12-02')).outcome).toMatchObject({
      refusal: { code: 'zienswijzeTwice' },
    });
  });
});

describe('no college concludes without permission of each council (R25)', () => {
  const three = [...heard, ...allAgree(councils.slice(1), 'v1', '2026-01-20')];

  it('does not count a conclusion while one permission is missing, also after eight weeks (R25)', () => {
    given(three, region)
      .when(decision(colleges[0] ?? '', 'v1', '2026-01-27'))
      .thenDoesNotCount('permissionMissing');
    given(sent, region)
      .when(decision(colleges[0] ?? '', 'v1', '2025-11-11'))
      .thenDoesNotCount('zienswijzeMissing');
    const day57 = [...sent, ...everyDay('2025-12-29', '2025-12-30')];
    given(day57, region)
      .when(decision(colleges[0] ?? '', 'v1', '2025-12-31'))
      .thenDoesNotCount('permissionMissing');
  });

  it('counts it once each council gave permission, and publishes once, by the seat (R25, R90)', () => {
    const concluded = [
      ...three,
      decision(councils[0] ?? '', 'v1', '2026-01-22'),
      ...allAgree(colleges, 'v1', '2026-01-27'),
      { engineOn: '2026-01-28' },
    ];
    const state = told(concluded);
    expect([state.round.outcome?.kind, state.gazettes.map((each) => each.municipality)]).toEqual(['adopted', [first]]);
    const labels = boardView(state, viewFor('2026-01-28')).municipalities.map((each) => each.cells.at(-1)?.label);
    expect(labels).toEqual(['ligt klaar', ...others.map(() => 'door Oevermeer')]);
    given(concluded, region)
      .when(
        send(
          'recordPublication',
          { municipality: others[0] ?? '', step: 'handedIn', happened: happenedOn('2026-01-29') },
          '2026-01-29',
        ),
      )
      .thenRefused({ code: 'publishesNothing', params: { municipality: 'Lindeborgh' }, field: 'municipality' });
  });

  it('warns when a council refuses permission without a ground, and records the ground (R26)', () => {
    given(heard, region)
      .when(rejection(councils[0] ?? '', 'v1', '2026-01-20'))
      .thenCounts('refusalWithoutGround');
    const { state, ...refused } = given(heard, region).when(
      decision(councils[0] ?? '', 'v1', '2026-01-20', { outcome: 'rejected', refusalGround: 'generalInterest' }),
    );
    refused.thenCounts();
    expect([state.round.outcome?.kind, state.decisions.at(-1)?.refusalGround]).toEqual(['rejected', 'generalInterest']);
  });

  it('says on whom it waits', () => {
    const { reasons } = whyView(told(sent), '2025-11-01');
    expect(reasons[0]).toMatchObject({
      sentence:
        'De raad van Oevermeer heeft nog geen zienswijze gegeven. De termijn loopt tot en met 29 december 2025. Dit staat open sinds 30 oktober 2025.',
      rule: 'R25',
    });
  });
});

describe('founding a private-law entity (R24)', () => {
  const optIn = optInDefinition();
  const begun: readonly Fact[] = [
    start('2025-09-01', { route: 'stichting' }),
    text('v1', '2025-09-01', [], { kind: 'entityDecision' }),
    aligned('v1', '2025-09-02'),
    send('signUp', { municipality: 'vb0201', happened: happenedOn('2025-09-03') }, '2025-09-03'),
  ];
  const draft = sends('vb0201', '2025-09-10');

  it('does not count a decision of the college before the council gave its wishes and objections (R24)', () => {
    given([...begun, draft], optIn)
      .when(decision('college-vb0201', 'v1', '2025-12-01'))
      .thenDoesNotCount('wishesMissing');
    given([...begun, draft, view('vb0201', '2025-11-18')], optIn)
      .when(decision('college-vb0201', 'v1', '2025-12-01'))
      .thenCounts();
  });

  it('sets no term: the round waits for the council (R24)', () => {
    const { state } = given([...begun, draft, { engineOn: '2026-09-01' }], optIn);
    expect(stageOf(state)?.id).toBe('wishes');
  });
});
