import { happenedOn, ref, send } from './facts';
import { atCouncils } from './passage';
import type { Fact, History } from './play';

/** A step of the route is to be ready by then. */
export const target = (milestone: string, targetOn: string, on: string, reason?: string): Fact<'setTargetDate'> => ({
  command: { name: 'setTargetDate', body: { milestone, targetOn, ...(reason ? { reason: ref(reason) } : {}) } },
  key: `${milestone}-${targetOn}`,
  on,
});

/** Histories that together bring up every obligation and every fact about planning. */
export const planningHistories: Readonly<Record<string, readonly History[]>> = {
  targetMissed: [...atCouncils, target('raden', '2025-12', '2025-11-05')],
  targetExplained: [
    ...atCouncils,
    target('raden', '2025-36', '2025-11-05'),
    send(
      'explainMissedDate',
      { targetDateId: 'targetDate/raden-2025-36', reason: ref('De stukken waren te laat.') },
      '2026-01-05',
    ),
    target('raden', '2026-03-31', '2026-01-06', 'De raad van BB vergadert later.'),
  ],
  calendar: [
    ...atCouncils,
    send('setMeetingCalendar', { body: 'council-aa', recurring: [{ weekday: 'tuesday' }] }, '2025-11-05'),
  ],
  signal: [
    ...atCouncils,
    send(
      'recordSignal',
      {
        kind: 'announcedAmendment',
        body: 'council-aa',
        wording: ref('Nog niet ingediend.'),
        happened: happenedOn('2025-12-01'),
      },
      '2025-12-01',
    ),
    send(
      'recordSignal',
      { kind: 'delayExpected', wording: ref('Door de verkiezingen.'), happened: happenedOn('2025-12-02') },
      '2025-12-02',
      'delay',
    ),
  ],
};
