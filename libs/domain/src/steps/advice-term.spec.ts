import {
  aligned,
  allAgree,
  asked,
  atAdvice,
  colleges,
  everyDay,
  given,
  happenedOn,
  neverHappened,
  playAll,
  received,
  recordedOn,
  ref,
  send,
  start,
  stateOf,
  text,
  type Fact,
  type History,
} from '@eensluidend/testing';
import { stageOf } from '../stage';
import { hasLapsed, termOf } from '../term-of-request';

const exempted = (adviser: string, on = '2025-09-03') =>
  send('exemptAdviser', { adviser, reason: ref('niet geraakt') }, on, adviser);
const dueOf = (history: readonly Fact[]) => given(history).state.requests.map((each) => termOf(each)?.dueOn);

describe('the advice term (R49)', () => {
  const posted = [...atAdvice, asked('or', 'v1', '2025-09-02', { sent: 'byPost' })];

  it('runs six weeks from receipt: received on 2 September 2025, due on 14 October', () => {
    expect(dueOf([...posted, received('or', '2025-09-02')])).toEqual(['2025-10-14']);
    expect(dueOf([...posted, received('or', '2025-09-09')])).toEqual(['2025-10-21']);
  });

  it('runs from the day of sending where no receipt is reported, and says so', () => {
    const request = given(posted).state.requests[0];
    expect(request && termOf(request)?.dueOn).toBe('2025-10-14');
    expect(request && termOf(request)?.computed).toContain('aangenomen op de dag van verzending');
  });

  it('does not run while the request was not sent', () => {
    expect(dueOf([...atAdvice, asked('or', 'v1', '2025-09-03')])).toEqual([undefined]);
  });

  it('begins with one receipt, not before the sending and not twice', () => {
    given(posted)
      .when(received('or', '2025-09-01'))
      .thenRefused({
        code: 'receivedBeforeSent',
        params: { on: '2025-09-01', sent: '2025-09-02' },
        field: 'happened.on',
      });
    const fact = received('or', '2025-09');
    given(posted)
      .when({ ...fact, on: '2025-09-30' })
      .thenCounts();
    given([...posted, received('or', '2025-09-03')])
      .when(received('or', '2025-09-04'))
      .thenRefused({ code: 'alreadyReceived', params: { on: '2025-09-03' } });
    given(atAdvice).when(received('or', '2025-09-04')).thenRefused({ code: 'unknownRequest', field: 'requestId' });
  });

  it('has passed as well where a correction makes it end earlier than the day that was found to have passed (R110)', () => {
    const lapsed: readonly History[] = [...posted, received('or', '2025-09-09'), { engineOn: '2025-10-22' }];
    const receipt = playAll(lapsed).events.find((event) => event.type === 'AdviceRequestReceived');
    const played = playAll([
      ...lapsed,
      neverHappened(receipt?.eventId ?? '', '2025-10-25'),
      { engineOn: '2025-10-26' },
    ]);
    const [request] = stateOf(played).requests;
    expect([request && termOf(request)?.dueOn, request && hasLapsed(request)]).toEqual(['2025-10-14', true]);
    expect(played.events.filter((event) => event.type === 'AdviceTermLapsed')).toHaveLength(1);
  });
});

describe('the round goes on without advice (R51, Awb 3:6)', () => {
  const requests = [...atAdvice, asked('or', 'v1', '2025-09-02'), exempted('adviesraad')];
  const lapse = (on: string) => send('lapseAdviceTerm', { requestId: 'request/or' }, on);

  it('reminds once, seven days before, and lets the term lapse on the day after its last', () => {
    const { state } = given([...requests, ...everyDay('2025-09-03', '2025-10-20')]);
    const told = state.events.flatMap((event) =>
      ['AdviceRequestDelivered', 'AdviserReminded', 'AdviceTermLapsed'].includes(event.type)
        ? [[event.type, event.validOn]]
        : [],
    );
    expect(told).toEqual([
      ['AdviceRequestDelivered', '2025-09-03'],
      ['AdviserReminded', '2025-10-08'],
      ['AdviceTermLapsed', '2025-10-16'],
    ]);
    expect(stageOf(state)?.id).toBe('instemming');
  });

  it('does not lapse on the last day of the term itself', () => {
    const sent = [...atAdvice, asked('or', 'v1', '2025-09-02', { sent: 'byPost' as const }), exempted('adviesraad')];
    given(sent)
      .when(lapse('2025-10-14'))
      .thenRefused({
        code: 'stageNotReached',
        params: { step: 'de termijn van de Ondernemingsraad, tot en met 14 oktober 2025' },
      });
    given(sent)
      .when(lapse('2025-10-15'))
      .then(['AdviceTermLapsed', { requestId: 'request/or', dueOn: '2025-10-14' }]);
    given([...sent, lapse('2025-10-15')])
      .when(lapse('2025-10-16'))
      .thenRefused({ code: 'alreadyDone' });
  });

  it('waits again when a later receipt moves the day', () => {
    const sent = [...atAdvice, asked('or', 'v1', '2025-09-02', { sent: 'byPost' as const }), exempted('adviesraad')];
    expect(stageOf(given([...sent, lapse('2025-10-15')]).state)?.id).toBe('instemming');
    const { state } = given([...sent, lapse('2025-10-15'), recordedOn('2025-10-16', received('or', '2025-09-09'))]);
    expect(stageOf(state)?.id).toBe('adviesronde');
  });

  it('lapses on the day of the term, so that decisions of long ago count when taken over from paper', () => {
    const today = '2026-03-01';
    const old = [
      start('2025-09-01', { happened: happenedOn('2025-09-01') }),
      text('v1', '2025-09-01'),
      aligned('v1', '2025-09-02'),
      ...allAgree(colleges(), 'v1', '2025-09-02'),
      asked('or', 'v1', '2025-09-02', { sent: 'byPost' as const }),
    ].map((fact) => recordedOn(today, fact));
    const consents = allAgree(colleges(), 'v1', '2025-11-04');
    const exempt = send(
      'exemptAdviser',
      { adviser: 'adviesraad', reason: ref('r'), happened: happenedOn('2025-09-03') },
      today,
    );
    const { state } = given([...old, exempt, lapse(today), ...consents]);
    expect(stageOf(state)?.id).toBe('raden');
  });
});
