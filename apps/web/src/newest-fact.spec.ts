import { newestFact } from './newest-fact';

const line = (sentence: string, on: string, recordedAt: string) => ({
  id: sentence,
  on,
  recordedAt,
  kind: 'DecisionRecorded',
  bodies: [],
  sentence,
  source: 'Besluitenlijst',
  assumed: false,
  warnings: [],
});

it('tells the fact that was recorded last, whenever it happened', () => {
  const lines = [
    line('De raad van Vaals stemde in.', '2025-11-01', '2025-12-18T10:00:00Z'),
    line('De raad van Maastricht stemde in.', '2025-12-16', '2025-12-17T10:00:00Z'),
  ];
  expect(newestFact({ proposalId: 'p', lines })).toBe('De raad van Vaals stemde in.');
});

it('tells nothing when nothing happened', () => {
  expect(newestFact({ proposalId: 'p', lines: [] })).toBeUndefined();
  expect(newestFact(undefined)).toBeUndefined();
});
