import {
  aligned,
  allAgree,
  asked,
  atAdvice,
  atConsent,
  given,
  happenedOn,
  messageReport,
  ofSending,
  ref,
  rejection,
  send,
  sending,
  text,
  type Fact,
} from '@eensluidend/testing';

const decidedOn = '2025-11-04';
const consented = [...atConsent, ...allAgree(['college-aa', 'college-bb'], 'v1', decidedOn)];
const informed = (key: string, on: string, fields: object = {}): Fact =>
  send(
    'informCouncil',
    { college: `college-${key}`, council: `council-${key}`, happened: happenedOn(on), ...fields },
    on,
    `${key}-${on}`,
  );
const about = (key: string, name = 'v1', on = decidedOn) => ({ decisionId: `decision/college-${key}-${name}-${on}` });

describe('a letter of a college to its council', () => {
  it('is kept whole: its text, its decision, and the shared message that it repeats (R22, R93)', () => {
    const messages = [messageReport('2025-11-05', ['councils']), messageReport('2025-11-06', ['councils'])];
    const letter = { letter: ref('brief'), sameAs: 'message/post-2025-11-05', differs: true, ...about('aa') };
    given([...consented, ...messages])
      .when(informed('aa', '2025-11-06', letter))
      .then([
        'CouncilInformed',
        { informingId: 'informing/aa-2025-11-06', college: 'college-aa', council: 'council-aa', ...letter },
      ]);
    given([...consented, ...messages])
      .when(informed('aa', '2025-11-06', { sameAs: 'message/none' }))
      .thenRefused({ code: 'unknownMessage', field: 'sameAs' });
  });

  it('is of a college of this region, to a council', () => {
    for (const council of ['zz', 'college-aa'])
      given(consented)
        .when(informed('aa', '2025-11-06', { council }))
        .thenRefused({ code: 'unknownBody', params: { body: council }, field: 'council' });
    given(consented)
      .when(informed('aa', '2025-11-06', { college: 'zz' }))
      .thenRefused({ code: 'unknownBody', params: { body: 'zz' }, field: 'college' });
  });

  it('that came late says how late, of its own decision (R22)', () => {
    const later = [...consented, ...allAgree(['college-cc'], 'v1', '2025-11-18')];
    given(later)
      .when(informed('aa', '2025-11-19', about('aa')))
      .thenWarns({ code: 'informedLate', params: { council: 'de raad van AA', days: 15 } });
    given(later)
      .when(informed('cc', '2025-11-19', about('cc', 'v1', '2025-11-18')))
      .thenWarns();
    given(later).when(informed('aa', '2025-12-19')).thenWarns();
  });

  it('that follows the shared message too late says when that was (R93)', () => {
    given([...consented, messageReport('2025-11-05', ['councils'])])
      .when(informed('aa', '2025-11-13', { sameAs: 'message/post-2025-11-05' }))
      .thenWarns({ code: 'sentOutsideWindow', params: { earlier: '2025-11-05' } });
  });

  it('that follows that of another college says when that was, of the same step in the same round (R93)', () => {
    const first = [...consented, informed('aa', '2025-11-05', about('aa'))];
    given(first)
      .when(informed('bb', '2025-11-07', about('bb')))
      .thenWarns({ code: 'notSimultaneous', params: { earlier: '2025-11-05' } });
    given([...consented, informed('aa', '2025-11-05')])
      .when(informed('bb', '2025-11-07', about('bb')))
      .thenWarns();
    const second = [rejection('college-cc', 'v1', '2025-11-06'), text('v2', '2025-11-07'), aligned('v2', '2025-11-08')];
    given([...first, ...second, ...allAgree(['college-bb'], 'v2', '2025-11-10')])
      .when(informed('bb', '2025-11-11', about('bb', 'v2', '2025-11-10')))
      .thenWarns();
    const released = [
      ...atAdvice.slice(0, 3),
      ...allAgree(['college-aa', 'college-bb', 'college-cc'], 'v1', '2025-09-02'),
    ];
    const council = [...released, informed('aa', '2025-09-03', about('aa', 'v1', '2025-09-02'))];
    given(council)
      .when(informed('bb', '2025-09-05', about('bb', 'v1', '2025-09-02')))
      .thenWarns({ code: 'notSimultaneous', params: { earlier: '2025-09-03' } });
  });
});

describe('what bounced and is sent again', () => {
  const requests = [
    asked('or', 'v1', '2025-09-02', { sent: 'byPost' }),
    asked('adviesraad', 'v1', '2025-09-02', { sent: 'byPost' }),
  ];
  const paper = (key: string, on: string, subject: string, fields: object = {}) =>
    sending(key, on, { route: 'paper', subject, addressee: 'adviesraad', ...fields });
  const sentOf = (history: readonly Fact[]) =>
    given([...atAdvice, ...requests, ...history]).state.requests.map((each) => [
      each.adviser,
      each.sent?.on,
      each.bounced?.on,
    ]);
  const bounced = [paper('s1', '2025-09-03', 'request/adviesraad'), ofSending('recordBounce', 's1', '2025-09-04')];

  it('is only the request of that adviser: the others keep their day (R118)', () => {
    expect(sentOf(bounced.slice(0, 1))).toEqual([
      ['or', '2025-09-02', undefined],
      ['adviesraad', '2025-09-02', undefined],
    ]);
    expect(sentOf(bounced)).toEqual([
      ['or', '2025-09-02', undefined],
      ['adviesraad', '2025-09-02', '2025-09-04'],
    ]);
    expect(sentOf([...bounced, paper('s2', '2025-09-08', 'request/adviesraad')])).toEqual([
      ['or', '2025-09-02', undefined],
      ['adviesraad', '2025-09-08', undefined],
    ]);
  });

  it('does not count along a route that the addressee did not open, nor to another addressee (R118)', () => {
    const electronic = sending('s2', '2025-09-08', { subject: 'request/adviesraad', repeats: 'sending/s1' });
    expect(sentOf([...bounced, electronic])[1]).toEqual(['adviesraad', '2025-09-02', '2025-09-04']);
    const other = paper('s2', '2025-09-08', 'request/adviesraad', { addressee: 'bond', repeats: 'sending/s1' });
    expect(sentOf([...bounced, other])[1]).toEqual(['adviesraad', '2025-09-02', '2025-09-04']);
    expect(sentOf([...bounced, paper('s2', '2025-09-08', 'text/v1', { repeats: 'sending/s1' })])[1]).toEqual([
      'adviesraad',
      '2025-09-02',
      '2025-09-04',
    ]);
  });

  it('names the addressee that never said to be reachable electronically (R118)', () => {
    given(atConsent)
      .when(sending('s1', '2025-09-04'))
      .thenWarns({ code: 'noElectronicConsent', params: { addressee: 'de Adviesraad' } });
  });

  it('has one receipt and one bounce of each sending (R118)', () => {
    const twice = [...atAdvice, ...requests, ...bounced];
    given(twice)
      .when({ ...ofSending('recordBounce', 's1', '2025-09-05'), key: 'again' })
      .thenRefused({ code: 'alreadyRecorded', params: { on: '2025-09-04' }, field: 'sendingId' });
    for (const name of ['recordSystemNotice', 'recordSendingReceipt'] as const)
      given([...twice, ofSending(name, 's1', '2025-09-05')])
        .when({ ...ofSending(name, 's1', '2025-09-06'), key: 'again' })
        .thenRefused({ code: 'alreadyRecorded', params: { on: '2025-09-05' }, field: 'sendingId' });
  });
});
