import {
  aligned,
  everyDay,
  given,
  happenedOn,
  playAll,
  recordedOn,
  send,
  start,
  text,
  viewFor,
  type Fact,
  type History,
} from '@eensluidend/testing';
import { fold, foldOn } from '../fold';
import { obligations } from '../obligations';
import { stageOf } from '../stage';
import { boardView } from '../views/board';
import { dossierLines } from '../views/dossier';
import { whyView } from '../views/why';

const sends = (key: string, on: string, textId = 'text/v1'): Fact =>
  send(
    'sendDraft',
    { college: `college-${key}`, council: `council-${key}`, textId, happened: happenedOn(on) },
    on.length === 10 ? on : '2025-11-30',
    `${key}-${on}`,
  );
const view = (key: string, on: string, outcome: 'given' | 'waived' = 'given'): Fact =>
  send(
    'recordZienswijze',
    { council: `council-${key}`, textId: 'text/v1', outcome, happened: happenedOn(on) },
    on.length === 10 ? on : '2025-11-30',
    `${key}-${on}-${outcome}`,
  );
const begun: readonly Fact[] = [
  start('2025-09-01', { route: 'regeling' }),
  text('v1', '2025-09-02', [], { kind: 'jointArrangement', contains: ['finance'] }),
  aligned('v1', '2025-09-03'),
];
const others = [
  sends('bb', '2025-09-10'),
  sends('cc', '2025-09-10'),
  view('bb', '2025-09-10'),
  view('cc', '2025-09-10'),
];
const early = [...begun, view('aa', '2025-09-05'), sends('aa', '2025-09-10'), ...others];
const stage = (history: readonly History[]) => stageOf(given(history).state)?.id;
const found = (history: readonly History[]) => {
  const { state } = given(history);
  return state.zienswijzen
    .filter((each) => each.council === 'council-aa')
    .map((each) => [each.at.on, state.findings[each.at.eventId]]);
};
const notSent = { warnings: [{ code: 'draftNotSent' }], counts: false };
const fine = { warnings: [], counts: true };

describe('a zienswijze from before the draft was sent to that council', () => {
  it('is kept, with a warning, and does not settle the step: the council is still to be heard (R25)', () => {
    given(begun).when(view('aa', '2025-09-05')).thenDoesNotCount('draftNotSent');
    expect(stage(early)).toBe('zienswijzen');
    expect(found(early)).toEqual([['2025-09-05', notSent]]);
    expect(obligations(given(early).state).filter((each) => each.blocking)).toMatchObject([
      { kind: 'giveZienswijze', actor: 'council-aa', dueOn: '2025-11-05' },
    ]);
    const reasons = whyView(given(early).state, '2025-09-21').reasons.map((each) => each.sentence);
    expect(reasons[0]).toMatch(
      /^De raad van AA gaf een zienswijze voordat het ontwerp er was, en daarna nog niet\. De termijn loopt tot en met/,
    );
  });

  it('stands in nobody’s way: the true one later counts and settles the step (R25)', () => {
    given(early).when(view('aa', '2025-10-01')).thenCounts();
    expect(stage([...early, view('aa', '2025-10-01')])).toBe('toestemming');
    given([...early, view('aa', '2025-10-01')])
      .when(view('aa', '2025-10-02'))
      .thenRefused({ code: 'zienswijzeTwice', params: { body: 'de raad van AA' } });
    given(early)
      .when(view('aa', '2025-09-05', 'waived'))
      .thenRefused({ code: 'zienswijzeTwice', params: { body: 'de raad van AA' } });
  });

  it('leaves the term to run and to lapse (R25)', () => {
    expect(stage([...early, ...everyDay('2025-11-01', '2025-11-05')])).toBe('zienswijzen');
    expect(stage([...early, ...everyDay('2025-11-01', '2025-11-06')])).toBe('toestemming');
  });

  it('is open on the board and among the drafts, as nothing was said on the draft (R25)', () => {
    const { state } = given(early);
    const cells = boardView(state, viewFor('2025-09-21')).municipalities.flatMap((each) => each.cells);
    expect(cells.find((each) => each.body === 'council-aa' && each.step === 'zienswijzen')?.label).toBe(
      'tot en met 5 november 2025',
    );
    expect(dossierLines(state, viewFor('2025-09-21')).drafts?.map((each) => [each.council, each.status])).toEqual([
      ['council-aa', 'open'],
      ['council-bb', 'given'],
      ['council-cc', 'given'],
    ]);
  });

  it.each([
    ['of the same day', [view('aa', '2025-09-10'), sends('aa', '2025-09-10')]],
    [
      'of a month in which the draft was sent',
      [view('aa', '2025-09'), recordedOn('2025-12-01', sends('aa', '2025-09-10'))],
    ],
    [
      'of a day on which the draft proves to have been sent',
      [view('aa', '2025-09-12'), recordedOn('2025-09-20', sends('aa', '2025-09-10'))],
    ],
  ] as const)('is none where it may have come after it: %s (R25, R113)', (_what, facts) => {
    const history = [...begun, ...facts];
    expect(found(history).map(([, finding]) => finding)).toEqual([fine]);
    expect(stage([...begun, ...others, ...facts.map((each) => recordedOn('2025-12-02', each))])).toBe('toestemming');
    const { definition, events } = playAll(history);
    const before = fold(definition, events.slice(0, -1));
    expect(before && foldOn(before, events.slice(-1))).toEqual(fold(definition, events));
  });

  it('of an earlier month than the draft does not become one on it (R25, R113)', () => {
    const history = [...begun, view('aa', '2025-09'), recordedOn('2025-12-01', sends('aa', '2025-10-10'))];
    expect(found(history)).toEqual([['2025-09', notSent]]);
  });
});
