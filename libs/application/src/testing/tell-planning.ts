import type { RecordedEvent } from '@eensluidend/contracts';
import type { Send } from './send';

/** Everything about planning, and a correction of it, with something typed in every place where a person can type. */
export const tellPlanning = async (
  send: Send,
  typed: () => string,
  events: () => Promise<readonly RecordedEvent[]>,
): Promise<void> => {
  const happened = () => ({ on: '2025-09-01', source: { kind: 'document' as const, citation: typed() } });
  await send('setMeetingCalendar', { body: 'council-bb', recurring: [{ weekday: 'tuesday' }], happened: happened() });
  const target = { milestone: 'raden', targetOn: '2025-08', reason: typed(), happened: happened() };
  const targetDateId = (await send('setTargetDate', target)).ids['targetDateId'] ?? '';
  await send('explainMissedDate', { targetDateId, reason: typed(), happened: happened() });
  await send('recordSignal', { kind: 'doubt', body: 'council-bb', wording: typed(), happened: happened() });
  const fact = (await events()).at(-1)?.eventId ?? '';
  const body = { kind: 'other', wording: typed(), happened: happened() };
  const correction = { kind: 'replaced', by: { name: 'recordSignal', body } } as const;
  await send('correctFact', { fact, correction, reason: typed(), happened: happened() });
};
