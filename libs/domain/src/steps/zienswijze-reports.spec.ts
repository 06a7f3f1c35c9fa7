import {
  aligned,
  allAgree,
  atConsent,
  councils,
  decision,
  given,
  happenedOn,
  ref,
  rejection,
  send,
  start,
  testDefinition,
  text,
  type Fact,
} from '@eensluidend/testing';
import type { ProcessDefinition } from '@eensluidend/contracts';

const municipalities = ['aa', 'bb', 'cc'];
const sends = (key: string, on: string, fields: object = {}): Fact =>
  send(
    'sendDraft',
    { college: `college-${key}`, council: `council-${key}`, textId: 'text/v1', happened: happenedOn(on), ...fields },
    on,
    `${key}-${on}`,
  );
const view = (key: string, on: string, fields: object = {}): Fact =>
  send(
    'recordZienswijze',
    { council: `council-${key}`, textId: 'text/v1', outcome: 'given' as const, happened: happenedOn(on), ...fields },
    on,
    `${key}-${on}`,
  );
const lapse = (requestId: string, on: string): Fact => send('lapseAdviceTerm', { requestId }, on, `lapse-${on}`);
const arrangement = { kind: 'jointArrangement' as const, contains: ['finance' as const] };
const begun: readonly Fact[] = [
  start('2025-09-01', { route: 'regeling' }),
  text('v0', '2025-09-01', [], arrangement),
  text('v1', '2025-09-02', [], arrangement),
  aligned('v1', '2025-09-03'),
];
const sent = [...begun, ...municipalities.map((key) => sends(key, '2025-09-10'))];
const views = (on: string) => municipalities.map((key) => view(key, on));
/** A route on which the councils are heard a second time, after their permission. */
const heardTwice = (): ProcessDefinition => {
  const definition = testDefinition();
  const again = { id: 'nogmaals', kind: 'zienswijzeRound' as const, name: 'Nogmaals', bodies: [...councils()] };
  return {
    ...definition,
    routes: definition.routes.map((route) =>
      route.id === 'regeling'
        ? { ...route, steps: [...route.steps.slice(0, 3), again, ...route.steps.slice(3)] }
        : route,
    ),
  };
};

describe('a report that a draft went to a council', () => {
  it('keeps who sent what to whom, when it was received, and how long the council has (R25)', () => {
    given(begun)
      .when(sends('aa', '2025-09-10', { receivedOn: '2025-09-10' }))
      .then([
        'DraftSent',
        {
          ...{ draftId: 'draft/aa-2025-09-10', round: 1, step: 'zienswijzen' },
          ...{ college: 'college-aa', council: 'council-aa', textId: 'text/v1', receivedOn: '2025-09-10' },
          term: { length: 'P8W', kind: 'legal' },
        },
      ]);
  });

  it.each([
    ['an unknown college', { college: 'zz' }, 'unknownBody', { body: 'zz' }, 'college'],
    ['a council for a college', { college: 'council-aa' }, 'unknownBody', { body: 'council-aa' }, 'college'],
    ['an unknown council', { council: 'zz' }, 'unknownBody', { body: 'zz' }, 'council'],
    ['a college for a council', { council: 'college-aa' }, 'unknownBody', { body: 'college-aa' }, 'council'],
    ['another council', { council: 'council-bb' }, 'informsOtherCouncil', { council: 'de raad van BB' }, 'council'],
    ['an unknown text', { textId: 'text/v9' }, 'unknownText', undefined, 'textId'],
    ['a later receipt', { receivedOn: '2025-09-11' }, 'inTheFuture', { on: '2025-09-11' }, 'receivedOn'],
  ] as const)('is refused with %s', (_what, fields, code, params, field) => {
    given(begun)
      .when(sends('aa', '2025-09-10', fields))
      .thenRefused({ code, ...(params ? { params } : {}), field });
  });

  it('is refused a second time for the same text, with the day of the first', () => {
    expect(given(sent).when(sends('aa', '2025-09-20')).outcome).toEqual({
      kind: 'refused',
      refusal: { code: 'draftSentTwice', params: { body: 'de raad van AA', on: '2025-09-10' } },
      first: { on: '2025-09-10', outcome: 'verstuurd' },
    });
    given(sent)
      .when(sends('aa', '2025-09-20', { textId: 'text/v0' }))
      .thenCounts();
  });

  it('has no place on a route on which councils are not heard', () => {
    const short = [start('2025-09-01', { route: 'kort' }), text('v1', '2025-09-01')];
    const refusal = { code: 'noZienswijzeRound' as const, params: { body: 'de raad van AA' }, field: 'council' };
    given(short).when(sends('aa', '2025-09-10')).thenRefused(refusal);
    given(short).when(view('aa', '2025-09-10')).thenRefused(refusal);
  });
});

describe('a report of a zienswijze', () => {
  it('keeps the tendency and the text of the view, and no tendency where none was told (R25)', () => {
    const kept = {
      ...{ zienswijzeId: 'zienswijze/aa-2025-10-01', round: 1, step: 'zienswijzen' },
      ...{ council: 'council-aa', textId: 'text/v1', outcome: 'given' as const },
    };
    given(sent)
      .when(view('aa', '2025-10-01', { tendency: 'negative', document: ref('zienswijze') }))
      .then(['ZienswijzeRecorded', { ...kept, tendency: 'negative', document: ref('zienswijze') }]);
    given(sent)
      .when(view('aa', '2025-10-01'))
      .then(['ZienswijzeRecorded', { ...kept, tendency: 'none' }]);
  });

  it.each([
    ['an unknown council', { council: 'zz' }, 'unknownBody', { body: 'zz' }, 'council'],
    ['a college for a council', { council: 'college-aa' }, 'unknownBody', { body: 'college-aa' }, 'council'],
    ['an unknown text', { textId: 'text/v9' }, 'unknownText', undefined, 'textId'],
  ] as const)('is refused with %s', (_what, fields, code, params, field) => {
    given(sent)
      .when(view('aa', '2025-10-01', fields))
      .thenRefused({ code, ...(params ? { params } : {}), field });
  });

  it('is refused a second time on the same text in the same round, and not on another text', () => {
    const heard = [...sent, view('aa', '2025-10-01')];
    given(heard)
      .when(view('aa', '2025-10-02'))
      .thenRefused({ code: 'zienswijzeTwice', params: { body: 'de raad van AA' } });
    given(heard)
      .when(view('aa', '2025-10-02', { textId: 'text/v0' }))
      .thenCounts();
  });

  it('is late against the term of its own council, and on the last day it is not (R25)', () => {
    const other = [...begun, sends('aa', '2025-09-10'), sends('bb', '2025-10-10')];
    given(other)
      .when(view('aa', '2025-11-06'))
      .thenWarns({ code: 'lateZienswijze', params: { due: '2025-11-05' } });
    given(other).when(view('aa', '2025-11-05')).thenWarns();
    given(other).when(view('bb', '2025-11-06')).thenWarns();
    given(other).when(view('cc', '2025-11-06')).thenWarns({ code: 'draftNotSent' });
  });

  it('asks for the draft of the second round, not of the first (R8, R25)', () => {
    const support = send(
      'recordInsufficientSupport',
      { reason: ref('te duur'), happened: happenedOn('2025-10-10') },
      '2025-10-10',
    );
    const second = [...sent, view('aa', '2025-10-01'), support, text('v2', '2025-10-12', [], arrangement)];
    const history = [...second, aligned('v2', '2025-10-13')];
    given(history).when(view('aa', '2025-10-20')).thenWarns({ code: 'draftNotSent' });
  });

  it('after the end of its round stays on record without effect', () => {
    const ended = [...sent, ...views('2025-10-01'), rejection('council-bb', 'v1', '2025-10-15')];
    const late = given(ended).when(view('aa', '2025-10-20', { textId: 'text/v0' }));
    late.thenDoesNotCount('roundAlreadyEnded');
    late.thenWarns({ code: 'roundAlreadyEnded', params: { why: 'verworpen door de raad van BB op 15 oktober 2025' } });
    expect(late.state.zienswijzen.map((each) => each.council)).toEqual([...councils(), 'council-aa']);
  });
});

describe('a route on which the councils are heard twice', () => {
  const permitted = [...sent, ...views('2025-10-01'), ...allAgree(councils(), 'v1', '2025-10-15')];
  const stepOf = (history: readonly Fact[], on: string) => {
    const { outcome } = given(history, heardTwice()).when(sends('aa', on, { textId: 'text/v0' }));
    return outcome.kind === 'decided' ? outcome.events.map((each) => 'step' in each.data && each.data.step) : outcome;
  };

  it('takes a draft for the first hearing that is still open, and after both for the last (R25)', () => {
    expect(stepOf(begun.slice(0, 3), '2025-09-02')).toEqual(['zienswijzen']);
    expect(stepOf(sent, '2025-09-20')).toEqual(['zienswijzen']);
    expect(stepOf([...sent, ...views('2025-10-01')], '2025-10-02')).toEqual(['nogmaals']);
    expect(stepOf(permitted, '2025-10-16')).toEqual(['nogmaals']);
    const again = municipalities.map((key) => view(key, '2025-10-20', { textId: 'text/v0' }));
    expect(stepOf([...permitted, ...again], '2025-10-21')).toEqual(['nogmaals']);
  });

  it('does not take the draft of the first hearing for that of the second (R25)', () => {
    given(permitted, heardTwice())
      .when(view('aa', '2025-10-20', { textId: 'text/v0' }))
      .thenWarns({ code: 'draftNotSent' });
  });
});

describe('the end of the term of a council', () => {
  it('is not established for an unknown draft, or for a council that was heard (R25)', () => {
    given(sent).when(lapse('draft/zz', '2025-11-06')).thenRefused({ code: 'unknownRequest', field: 'requestId' });
    given([...sent, view('aa', '2025-10-01')])
      .when(lapse('draft/aa-2025-09-10', '2025-11-06'))
      .thenRefused({ code: 'alreadyDone' });
  });

  it('comes on the day after the last day, for that draft only (R25)', () => {
    const { state, ...lapsed } = given(sent).when(lapse('draft/bb-2025-09-10', '2025-11-06'));
    lapsed.then(['ZienswijzeTermLapsed', { draftId: 'draft/bb-2025-09-10', dueOn: '2025-11-05' }]);
    expect(state.drafts.map((each) => [each.council, each.lapsed?.on, each.lapsed?.dueOn])).toEqual([
      ['council-aa', undefined, undefined],
      ['council-bb', '2025-11-06', '2025-11-05'],
      ['council-cc', undefined, undefined],
    ]);
  });

  it('never comes where no term was set (R24)', () => {
    const opened = [...sent, ...views('2025-10-01'), ...allAgree(councils(), 'v1', '2025-10-15')];
    given([...opened, sends('aa', '2025-10-16', { textId: 'text/v0' })], heardTwice())
      .when(lapse('draft/aa-2025-10-16', '2026-10-16'))
      .thenRefused({
        code: 'stageNotReached',
        params: { step: 'de termijn van de raad van AA' },
      });
  });
});

describe('a decision that came before its step', () => {
  const missing = 'de raad van BB en de raad van CC';

  it('names the councils that were not heard (R25)', () => {
    given([...sent, view('aa', '2025-10-01')])
      .when(decision('college-aa', 'v1', '2025-10-02'))
      .thenWarns({ code: 'zienswijzeMissing', params: { missing } });
  });

  it('of a college names the councils that gave no permission (R25)', () => {
    given([...sent, ...views('2025-10-01'), decision('council-aa', 'v1', '2025-10-15')])
      .when(decision('college-aa', 'v1', '2025-10-16'))
      .thenWarns({ code: 'permissionMissing', params: { missing } });
  });

  it('of a council names the step that is open (R21)', () => {
    given(atConsent)
      .when(decision('council-aa', 'v1', '2025-10-16'))
      .thenWarns({ code: 'stageNotReached', params: { step: 'Instemming' } });
  });
});
