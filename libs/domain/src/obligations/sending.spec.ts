import {
  atConsent,
  communicationHistories,
  ofSending,
  openWork,
  reachable,
  sending,
  type History,
} from '@eensluidend/testing';

const of = (name: string): readonly History[] => communicationHistories[name] ?? [];

describe('the electronic traffic', () => {
  const traffic = ['sendAgain', 'sendOnPaper', 'giveSystemNotice', 'confirmReceipt'] as const;

  it('asks again, on paper, the notice within two days, and the receipt (R118)', () => {
    expect(openWork(of('bounced'), traffic)).toEqual(['sendAgain/college-aa/sending/s1, since 2025-09-05, aside']);
    expect(openWork(of('notReachable'), traffic)).toEqual([
      'sendOnPaper/college-aa/sending/s1, since 2025-09-04, aside',
    ]);
    expect(openWork(of('inSystem'), traffic)).toEqual([
      'giveSystemNotice/college-aa/sending/s1, since 2025-09-04, due 2025-09-06, aside',
      'confirmReceipt/college-aa/sending/s3, since 2025-09-08, aside',
    ]);
  });

  it('asks nothing more where the same was sent otherwise to the same addressee (R118)', () => {
    const about = (name: string, on: string, fields: object) => sending(name, on, { subject: 'text/v1', ...fields });
    const failed = [...atConsent, about('s1', '2025-09-04', {})];
    expect(openWork([...failed, about('s2', '2025-09-05', { route: 'paper' })], traffic)).toEqual([]);
    expect(openWork([...failed, about('s2', '2025-09-05', { route: 'paper', addressee: 'bond' })], traffic)).toEqual([
      'sendOnPaper/college-aa/sending/s1, since 2025-09-04, aside',
    ]);
    expect(openWork([...failed, sending('s2', '2025-09-05', { route: 'paper' })], traffic)).toEqual([
      'sendOnPaper/college-aa/sending/s1, since 2025-09-04, aside',
    ]);
    expect(
      openWork([...atConsent, sending('s1', '2025-09-04'), sending('s2', '2025-09-05', { route: 'paper' })], traffic),
    ).toEqual(['sendOnPaper/college-aa/sending/s1, since 2025-09-04, aside']);
  });

  it('asks a receipt of an authority only, of what others send it electronically', () => {
    const to = (fields: object) => [
      ...atConsent,
      reachable('college-aa', '2025-09-03'),
      reachable('bond', '2025-09-03'),
      sending('s1', '2025-09-04', fields),
    ];
    expect(openWork(to({ sender: 'adviesraad', addressee: 'college-aa' }), traffic)).toEqual([
      'confirmReceipt/college-aa/sending/s1, since 2025-09-04, aside',
    ]);
    expect(openWork(to({ sender: 'adviesraad', addressee: 'college-aa', route: 'paper' }), traffic)).toEqual([]);
    expect(openWork(to({ sender: 'adviesraad', addressee: 'bond' }), traffic)).toEqual([]);
    expect(openWork(to({ sender: 'council-aa', addressee: 'college-aa' }), traffic)).toEqual([]);
    const received = ofSending('recordSendingReceipt', 's1', '2025-09-05');
    expect(openWork([...to({ sender: 'adviesraad', addressee: 'college-aa' }), received], traffic)).toEqual([]);
  });
});
