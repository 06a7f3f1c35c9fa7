import {
  asked,
  atAdvice,
  atConsent,
  given,
  happenedOn,
  ofSending,
  reachable,
  received,
  recordedOn,
  send,
  sending,
  type Fact,
} from '@eensluidend/testing';
import { engineTasks } from '../engine-tasks';
import { obligations } from '../obligations';
import { termOf } from '../term-of-request';
import { routeOf, sentOn } from './sending-route';

const consented = [...atConsent, reachable('adviesraad', '2025-09-03')];
const open = (history: readonly Fact[]) =>
  obligations(given(history).state).flatMap((each) =>
    ['sendAgain', 'sendOnPaper', 'giveSystemNotice', 'confirmReceipt'].includes(each.kind)
      ? [[each.kind, each.actor, each.subject, each.dueOn]]
      : [],
  );
const countsOf = (history: readonly Fact[]) => given(history).state.sendings.list.map((each) => each.counts);

describe('the route to an addressee (Awb 2:8)', () => {
  it('is paper until the addressee said to be reachable, and from then electronic (R118)', () => {
    expect(routeOf(given(atConsent).state, 'adviesraad', '2025-09-10')).toBe('paper');
    expect(routeOf(given(consented).state, 'adviesraad', '2025-09-02')).toBe('paper');
    expect(routeOf(given(consented).state, 'adviesraad', '2025-09-03')).toBe('electronic');
    expect(routeOf(given(consented).state, 'bond', '2025-09-10')).toBe('paper');
    const back = [...consented, reachable('adviesraad', '2025-10-01', false)];
    expect(routeOf(given(back).state, 'adviesraad', '2025-10-01')).toBe('paper');
  });

  it('an electronic message without consent does not count, and a paper letter is owed (R118)', () => {
    given(atConsent).when(sending('s1', '2025-09-04')).thenDoesNotCount('noElectronicConsent');
    given(consented).when(sending('s1', '2025-09-04')).thenCounts();
    const unread = [...atConsent, sending('s1', '2025-09-04', { subject: 'text/v1' })];
    expect(open(unread)).toEqual([['sendOnPaper', 'college-aa', 'sending/s1', undefined]]);
    const paper = sending('s2', '2025-09-05', { route: 'paper', subject: 'text/v1' });
    expect(open([...unread, paper])).toEqual([]);
    expect(countsOf([...unread, paper])).toEqual([false, true]);
  });

  it('consent given before the sending counts, however late it is recorded (R118)', () => {
    const late = recordedOn('2025-10-01', reachable('adviesraad', '2025-09-03'));
    expect(countsOf([...atConsent, sending('s1', '2025-09-04'), late])).toEqual([true]);
  });
});

describe('what did not arrive (Awb 2:11)', () => {
  const bounced = [...consented, sending('s1', '2025-09-04'), ofSending('recordBounce', 's1', '2025-09-05')];
  const again = sending('s2', '2025-09-08', { route: 'paper', repeats: 'sending/s1' });

  it('is sent again or otherwise: the second sending is recorded and its date counts (R118)', () => {
    expect(open(bounced)).toEqual([['sendAgain', 'college-aa', 'sending/s1', undefined]]);
    const { state } = given([...bounced, again]);
    expect(state.sendings.list.map((each) => [sentOn(each), each.counts])).toEqual([
      ['2025-09-04', false],
      ['2025-09-08', true],
    ]);
    expect(open([...bounced, again])).toEqual([]);
  });

  it('stops the term of a request until it is sent again: then that day counts (R118)', () => {
    const sent = [
      ...atAdvice,
      asked('adviesraad', 'v1', '2025-09-02', { sent: 'byPost' }),
      reachable('adviesraad', '2025-09-02'),
      sending('s1', '2025-09-02', { subject: 'request/adviesraad' }),
    ];
    const history = [...sent, ofSending('recordBounce', 's1', '2025-09-03')];
    const dueOn = (all: readonly Fact[]) => given(all).state.requests.flatMap((each) => termOf(each)?.dueOn ?? []);
    expect(dueOn(sent)).toEqual(['2025-10-14']);
    expect(dueOn(history)).toEqual([]);
    expect(engineTasks(given(history).state).map((task) => task.act)).not.toContain('lapseAdviceTerm');
    const second = sending('s2', '2025-09-09', {
      route: 'paper',
      subject: 'request/adviesraad',
      repeats: 'sending/s1',
    });
    expect(dueOn([...history, second])).toEqual(['2025-10-21']);
    const unnamed = sending('s2', '2025-09-09', { route: 'paper', subject: 'request/adviesraad' });
    expect(dueOn([...history, unnamed])).toEqual(['2025-10-21']);
    expect(dueOn([...history, received('adviesraad', '2025-09-05')])).toEqual(['2025-10-17']);
  });

  it('stops no term where the request also went along a route that arrived (R118)', () => {
    const both = [
      ...atAdvice,
      asked('adviesraad', 'v1', '2025-09-02', { sent: 'byPost' }),
      reachable('adviesraad', '2025-09-02'),
      sending('s1', '2025-09-02', { subject: 'request/adviesraad', route: 'paper' }),
      sending('s2', '2025-09-02', { subject: 'request/adviesraad' }),
      ofSending('recordBounce', 's2', '2025-09-03'),
    ];
    expect(given(both).state.requests.map((each) => termOf(each)?.dueOn)).toEqual(['2025-10-14']);
  });

  it('cannot be known before it was sent: such a bounce, notice or receipt does nothing, and says so (R111, R118)', () => {
    for (const name of ['recordBounce', 'recordSystemNotice', 'recordSendingReceipt'] as const) {
      const early = ofSending(name, 's1', '2025-09-03');
      given([...consented, sending('s1', '2025-09-04')])
        .when(early)
        .thenDoesNotCount('beforeSubject');
    }
    const bounce = ofSending('recordBounce', 's1', '2025-09-03');
    expect(countsOf([...consented, sending('s1', '2025-09-04'), bounce])).toEqual([true]);
  });

  it('is recorded once, with a warning (R118)', () => {
    given([...consented, sending('s1', '2025-09-04')])
      .when(ofSending('recordBounce', 's1', '2025-09-05'))
      .thenCounts('bounced');
    given(bounced)
      .when({ ...ofSending('recordBounce', 's1', '2025-09-06'), key: 'again' })
      .thenRefused({ code: 'alreadyRecorded', params: { on: '2025-09-05' }, field: 'sendingId' });
  });
});

describe('a message placed in a system (Awb 2:10)', () => {
  const placed = [...consented, sending('s1', '2025-09-04', { route: 'system' })];

  it('asks for a notice within 48 hours, and a later one gives a warning (R118)', () => {
    expect(open(placed)).toEqual([['giveSystemNotice', 'college-aa', 'sending/s1', '2025-09-06']]);
    given(placed)
      .when(ofSending('recordSystemNotice', 's1', '2025-09-06'))
      .thenCounts();
    given(placed)
      .when(ofSending('recordSystemNotice', 's1', '2025-09-07'))
      .thenCounts('systemNoticeLate');
    expect(open([...placed, ofSending('recordSystemNotice', 's1', '2025-09-06')])).toEqual([]);
  });
});

describe('proof and receipt (Awb 2:12, 2:17, 2:19, 2:25)', () => {
  it('sent is the day on which the addressee could reach it (R118)', () => {
    const { state } = given([...consented, sending('s1', '2025-09-04', { accessibleOn: '2025-09-05' })]);
    expect(state.sendings.list.map(sentOn)).toEqual(['2025-09-05']);
  });

  it('a correction is a new message that names the one it corrects; both stay on record (R118)', () => {
    const both = [...consented, sending('s1', '2025-09-04'), sending('s2', '2025-09-05', { corrects: 'sending/s1' })];
    expect(given(both).state.sendings.list.map((each) => [each.sendingId, each.corrects])).toEqual([
      ['sending/s1', undefined],
      ['sending/s2', 'sending/s1'],
    ]);
  });

  it('an electronic sending without proof gives a warning: the proof lies with the authority (R118)', () => {
    given(consented)
      .when(sending('s1', '2025-09-04', { proof: undefined }))
      .thenCounts('sendingWithoutProof');
    given(consented)
      .when(sending('s1', '2025-09-04', { route: 'paper', proof: undefined }))
      .thenCounts();
  });

  it('an authority confirms the receipt of what an adviser sent electronically (R118)', () => {
    const toCollege = [
      ...atConsent,
      reachable('college-aa', '2025-09-03'),
      sending('s1', '2025-09-04', { sender: 'adviesraad', addressee: 'college-aa' }),
    ];
    expect(open(toCollege)).toEqual([['confirmReceipt', 'college-aa', 'sending/s1', undefined]]);
    const confirmed = [...toCollege, ofSending('recordSendingReceipt', 's1', '2025-09-05')];
    expect(open(confirmed)).toEqual([]);
    expect(given(confirmed).state.sendings.list.map((each) => each.received?.on)).toEqual(['2025-09-05']);
  });

  it.each([
    ['sender', { sender: 'zz' }, { code: 'unknownBody', params: { body: 'zz' }, field: 'sender' }],
    ['addressee', { addressee: 'zz' }, { code: 'unknownBody', params: { body: 'zz' }, field: 'addressee' }],
    ['earlier sending', { repeats: 'sending/none' }, { code: 'unknownSending', field: 'repeats' }],
    ['corrected sending', { corrects: 'sending/none' }, { code: 'unknownSending', field: 'corrects' }],
    ['subject', { subject: 'request/none' }, { code: 'unknownSubject', field: 'subject' }],
  ] as const)('names a %s that this proposal knows (R118)', (_what, fields, refusal) => {
    given(atConsent)
      .when(sending('s1', '2025-09-04', fields))
      .thenRefused(refusal);
  });

  it('notice, bounce, receipt and consent are about what this proposal knows (R118)', () => {
    for (const name of ['recordSystemNotice', 'recordBounce', 'recordSendingReceipt'] as const)
      given(atConsent)
        .when(ofSending(name, 'none', '2025-09-05'))
        .thenRefused({ code: 'unknownSending', field: 'sendingId' });
    const body = { addressee: 'zz', reachable: true, happened: happenedOn('2025-09-03') };
    given(atConsent)
      .when(send('recordElectronicConsent', body, '2025-09-03'))
      .thenRefused({ code: 'unknownBody', params: { body: 'zz' }, field: 'addressee' });
  });
});
