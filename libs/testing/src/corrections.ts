import type { CommandName } from '@eensluidend/contracts';
import { decision, happenedOn, ref, send } from './facts';
import { atCouncils } from './passage';
import type { Fact, History } from './play';

const correction = (fact: string, how: object, on: string): Fact =>
  send(
    'correctFact',
    { fact, correction: how as never, reason: ref('tikfout'), happened: happenedOn(on) },
    on,
    `correction-${fact}-${on}`,
  );

/** The event with this number (`event/7`) should have been this report. */
export const corrected = <Name extends CommandName>(fact: string, by: Fact<Name>, on: string): Fact =>
  correction(fact, { kind: 'replaced', by: by.command }, on);

/** The event with this number never happened. */
export const neverHappened = (fact: string, on: string): Fact => correction(fact, { kind: 'neverHappened' }, on);

/** The council of BB rejected v1 (event 7), the round was closed (event 8), and then the rejection proved a mistake. */
const notRejected: readonly History[] = [
  ...atCouncils,
  decision('council-bb', 'v1', '2025-12-17', { outcome: 'rejected' }),
  { engineOn: '2025-12-18' },
  corrected('event/7', decision('council-bb', 'v1', '2025-12-17'), '2026-01-06'),
];
const settled = (choice: 'resumeRound' | 'confirmReturn') =>
  send('settleConsequence', { consequence: 'event/8', choice, reason: ref('zo besloten') }, '2026-01-07');

const inGazette = send(
  'recordPublication',
  { municipality: 'aa', step: 'published', gazetteNumber: ref('gmb'), happened: happenedOn('2025-12-18') },
  '2025-12-18',
);
const rectified = send(
  'recordRectification',
  { municipality: 'aa', gazetteNumber: ref('gmb-2'), happened: happenedOn('2026-01-05') },
  '2026-01-05',
);

/** Histories that together bring up every obligation and every fact about corrections. */
export const correctionHistories: Readonly<Record<string, readonly History[]>> = {
  corrected: notRejected,
  resumed: [...notRejected, settled('resumeRound')],
  returnConfirmed: [...notRejected, settled('confirmReturn')],
  publishedTooEarly: [...atCouncils, inGazette],
  rectified: [...atCouncils, inGazette, rectified],
  struckOut: [...atCouncils, decision('council-bb', 'v1', '2025-12-17'), neverHappened('event/7', '2026-01-06')],
};
