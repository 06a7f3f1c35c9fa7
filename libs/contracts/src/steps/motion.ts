import { z } from 'zod';
import { command } from '../command';
import { happened, id } from '../fields';
import { motionStatuses } from './decision';

export const recordMotionOutcome = command({
  name: 'recordMotionOutcome',
  kind: 'report',
  path: 'motion-outcomes',
  roles: ['griffier'],
  summary: 'Vastleggen wat er later met een motie bij een besluit gebeurde',
  body: z.strictObject({
    decisionId: id(),
    motion: z.int().min(1).max(100).meta({ description: 'De hoeveelste motie bij dat besluit, vanaf 1.' }),
    status: z.enum(motionStatuses),
    happened: happened(),
  }),
  refusals: ['unknownDecision', 'unknownMotion', 'inTheFuture'],
});

export interface MotionOutcomeRecorded {
  readonly decisionId: string;
  /** The place of the motion in the decision, from 1. */
  readonly motion: number;
  readonly status: (typeof motionStatuses)[number];
}
