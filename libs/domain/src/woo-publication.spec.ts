import { adopted, advice, atAdvice, given, imposed, start } from '@eensluidend/testing';
import { wooDocuments, wooDuty } from './woo-publication';

const asRule = [start('2025-09-01', { route: 'kort', legalNature: 'bindingRule' }), ...adopted.slice(1)];
const list = (history: Parameters<typeof given>[0]) =>
  wooDocuments(given(history).state).map((each) => [each.documentId, each.category, each.duty.kind]);

describe('active publication', () => {
  it('of a category in force is due two weeks after adoption (R98)', () => {
    expect(wooDuty('bindingRule', '2025-12-01')).toEqual({
      kind: 'mandatory',
      dueOn: '2025-12-15',
      basis: 'Woo 3.3 lid 1 onder a',
    });
  });

  it('is due on the next working day where two weeks end on a holiday (R98)', () => {
    expect(wooDuty('decisionOfGeneralScope', '2025-12-11')).toMatchObject({ dueOn: '2025-12-29' });
  });

  it.each(['councilPapers', 'collegeDecisionList', 'advice', 'research', undefined] as const)(
    'of a category that is not in force is an effort only: %s (R98)',
    (category) => {
      expect(wooDuty(category, '2025-12-01')).toEqual({ kind: 'effort', basis: 'Woo 3.1' });
    },
  );

  it('follows the table of the day: before 1 November 2024 an effort only (R98)', () => {
    expect(wooDuty('bindingRule', '2024-10-31').kind).toBe('effort');
    expect(wooDuty('bindingRule', '2024-11-01').kind).toBe('mandatory');
  });

  it('gives every public document its category, and leaves out what is secret (R98)', () => {
    expect(list(asRule)).toEqual([
      ['doc/v1-note', 'bindingRule', 'mandatory'],
      ['doc/v1-dictum', 'bindingRule', 'mandatory'],
      ['doc/v1-annex', 'bindingRule', 'mandatory'],
    ]);
    expect(list([...asRule, imposed('2025-12-17')]).map(([id]) => id)).toEqual(['doc/v1-note', 'doc/v1-dictum']);
    expect(list(adopted).map(([, category, duty]) => [category, duty])).toEqual([
      [undefined, 'effort'],
      [undefined, 'effort'],
      [undefined, 'effort'],
    ]);
    expect(list([...atAdvice, advice('or', 'v1', '2025-10-01', [], { requestIds: [] })])).toEqual([
      ['doc/advies-or', 'advice', 'effort'],
    ]);
  });
});
