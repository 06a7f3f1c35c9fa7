import { advice, asked, atAdvice, given, happenedOn, recordedOn, send, type Fact } from '@eensluidend/testing';

const request = asked('adviesraad', 'v1', '2025-09-10', { sent: 'byPost' });
const told = (on: string): Fact =>
  recordedOn('2025-09-20', advice('adviesraad', 'v1', '2025-09-20', [], { happened: happenedOn(on) }));
const early = (on: string, sent = '2025-09-10') => ({ code: 'adviceBeforeRequest', params: { on, asked: sent } });

/** What is found about the advice. */
const found = (history: readonly Fact[]) => {
  const { state } = given(history);
  return state.advices.map((each) => state.findings[each.at.eventId]?.warnings);
};

describe('an advice of a day before its request', () => {
  it('is recorded, and its day is asked about (R49)', () => {
    expect(found([...atAdvice, request, told('2025-09-09')])).toEqual([[early('2025-09-09')]]);
  });

  it('of the same day or a later one is an ordinary advice (R49)', () => {
    expect(found([...atAdvice, request, told('2025-09-10')])).toEqual([[]]);
    expect(found([...atAdvice, request, told('2025-09-11')])).toEqual([[]]);
  });

  it('of which only the month is known may have come after it; of an earlier month it may not (R113)', () => {
    expect(found([...atAdvice, request, told('2025-09')])).toEqual([[]]);
    expect(found([...atAdvice, request, told('2025-08')])).toEqual([[early('2025-08')]]);
  });

  it('is told once where the request was asked on one day and delivered on a later one (R49)', () => {
    const made = asked('adviesraad', 'v1', '2025-09-10');
    const delivered = send('deliverAdviceRequest', { requestId: 'request/adviesraad' }, '2025-09-12');
    expect(found([...atAdvice, made, delivered, told('2025-09-09')])).toEqual([[early('2025-09-09')]]);
    expect(found([...atAdvice, made, delivered, told('2025-09-11')])).toEqual([[early('2025-09-11', '2025-09-12')]]);
    expect(found([...atAdvice, made, delivered, told('2025-09-12')])).toEqual([[]]);
  });

  it('that nobody asked for has no request to come before (R52)', () => {
    const unasked = recordedOn('2025-09-20', advice('adviesraad', 'v1', '2025-09-05', [], { requestIds: [] }));
    expect(found([...atAdvice, request, unasked])).toEqual([[{ code: 'unsolicitedAdvice' }]]);
  });
});
