import { z } from 'zod';
import { command } from '../command';
import { content, happened, id, key } from '../fields';
import type { ContentRef } from '../record';

export const confirmAdvice = command({
  name: 'confirmAdvice',
  kind: 'report',
  path: 'advice-confirmations',
  roles: ['adviser', 'secretary'],
  actsFor: 'signer',
  secretaryForAll: true,
  summary: 'Als ondertekenaar een gezamenlijk of mondeling advies bevestigen',
  body: z.strictObject({ adviceId: id(), signer: key(), happened: happened() }),
  refusals: ['unknownAdvice', 'didNotSign', 'inTheFuture'],
});

/** A signer confirms that this is its advice: its own signature under a joint one, or the minutes of an oral one. */
export interface AdviceConfirmed {
  readonly adviceId: string;
  readonly signer: string;
}

export const recordAdviceMinutes = command({
  name: 'recordAdviceMinutes',
  kind: 'report',
  path: 'advice-minutes',
  roles: ['secretary', 'adviser'],
  summary: 'Het verslag van een mondeling advies vastleggen',
  body: z.strictObject({ adviceId: id(), document: content(400_000), happened: happened() }),
  refusals: ['unknownAdvice', 'inTheFuture'],
});

export interface AdviceMinutesRecorded {
  readonly adviceId: string;
  readonly document: ContentRef;
}
