import { z } from 'zod';
import { civilDate, duration } from './fields';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const inOrder = ({ from, until }: { from?: string | undefined; until?: string | undefined }): boolean =>
  from === undefined || until === undefined || from <= until;

/** A period in which a body does not meet, both days included. */
export const recessPeriod = () =>
  z
    .strictObject({ from: civilDate(), until: civilDate() })
    .refine(inOrder, { message: 'De periode eindigt voor zij begint.', path: ['until'] });

/** A weekday on which a body meets: every week, or in these weeks of the month. */
export const meetingRule = () =>
  z
    .strictObject({
      weekday: z.enum(weekdays),
      weeks: z
        .array(z.int().min(1).max(5))
        .min(1)
        .optional()
        .meta({ description: 'De hoeveelste van de maand: [1, 3] is de eerste en de derde. Zonder: elke week.' }),
      from: civilDate().optional(),
      until: civilDate().optional(),
    })
    .refine(inOrder, { message: 'De periode eindigt voor zij begint.', path: ['until'] });

/** When a body meets: listed days, a rule, or both; and how long before a meeting its papers are handed in (R106). */
export const meetingFields = {
  dates: z.array(civilDate()).max(500).optional(),
  recurring: z.array(meetingRule()).max(20).optional(),
  deliveryBefore: duration()
    .optional()
    .meta({ description: 'Hoe lang voor een vergadering de stukken worden ingeleverd.' }),
};
