import { adopted, atConsent, given, send, ref, happenedOn } from '@eensluidend/testing';
import { archiveLaws, closedOn, mayNotDestroy, transferOn } from './retention';

const request = { selectionCategory: '1.1', keepUntil: '2035-12-31', approvedOn: '2036-01-10', today: '2036-01-11' };

describe('keeping records', () => {
  it('nothing is destroyed without a category of the selection list (R120)', () => {
    const { selectionCategory, ...without } = request;
    expect(mayNotDestroy(without)).toEqual({ code: 'selectionListMissing' });
    expect(selectionCategory).toBe('1.1');
  });

  it('nothing is destroyed without approval (R120)', () => {
    const { approvedOn, ...without } = request;
    expect(mayNotDestroy(without)).toEqual({ code: 'destructionNotApproved' });
    expect(mayNotDestroy({ ...request, approvedOn: '2036-02-01' })).toEqual({ code: 'destructionNotApproved' });
    expect(approvedOn).toBe('2036-01-10');
  });

  it('nothing is destroyed before its term, or that is kept for ever (R120)', () => {
    expect(mayNotDestroy({ ...request, today: '2035-12-31' })).toEqual({
      code: 'keptLonger',
      params: { until: '2035-12-31' },
    });
    const { selectionCategory, approvedOn, today } = request;
    expect(mayNotDestroy({ selectionCategory, approvedOn, today })).toEqual({ code: 'keptForEver' });
  });

  it('with list, term and approval it may be destroyed (R120)', () => {
    expect(mayNotDestroy(request)).toBeUndefined();
  });

  it('records go to the archive after twenty years, or what the law of the day of closing says (R120)', () => {
    expect(transferOn('2025-12-16')).toBe('2045-12-16');
    expect(transferOn('2024-02-29')).toBe('2044-02-29');
    expect(transferOn('1990-01-01')).toBeUndefined();
    const later = [...archiveLaws, { from: '2027-01-01', transferAfter: 'P10Y', basis: 'Archiefwet 2027' }];
    expect([transferOn('2026-12-31', later), transferOn('2027-01-01', later)]).toEqual(['2046-12-31', '2037-01-01']);
  });

  it('a proposal is closed on the day of its last fact, and not while it runs (R120)', () => {
    const { state } = given([
      ...atConsent,
      send(
        'withdrawProposal',
        { body: 'stuurgroep', reason: ref('r'), happened: happenedOn('2025-10-01') },
        '2025-10-01',
      ),
      { engineOn: '2025-10-01' },
    ]);
    expect(closedOn(state)).toBe('2025-10-01');
    expect(closedOn(given(adopted).state)).toBeUndefined();
  });
});
