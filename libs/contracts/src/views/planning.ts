import { z } from 'zod';
import { duration, key } from '../fields';
import { civil } from './common';

/** What if a body is this much later: `council-gm0981:P1M`. */
export const whatIf = z
  .string()
  .transform((value) => ({ body: value.split(':')[0] ?? '', length: value.split(':').slice(1).join(':') }))
  .pipe(z.strictObject({ body: key(), length: duration() }));

const link = z.object({
  step: z.string(),
  stepName: z.string(),
  body: z.string().optional().meta({ description: 'Het orgaan dat deze datum bepaalt.' }),
  bodyName: z.string().optional(),
  from: civil().meta({ description: 'Vanaf wanneer deze stap kan beginnen.' }),
  on: civil().meta({ description: 'De eerste dag waarop deze stap klaar kan zijn.' }),
  because: z.string().meta({ description: 'Wat deze datum bepaalt: een vergadering, een termijn, een reces.' }),
  assumed: z.boolean().meta({ description: 'Gerekend zonder rooster of termijn, omdat die niet bekend is.' }),
});

const joint = {
  earliestOn: civil().optional().meta({ description: 'De eerste dag waarop allen kunnen hebben besloten.' }),
  sentence: z.string(),
  path: z.array(link).meta({ description: 'Per stap wat de datum bepaalt.' }),
};

const moment = z.object({
  step: z.string(),
  body: z.string(),
  bodyName: z.string(),
  earliestOn: civil().optional(),
  because: z.string(),
  plannedOn: civil().optional(),
  assumed: z.boolean(),
});

const target = z.object({
  targetDateId: z.uuid(),
  milestone: z.string(),
  milestoneName: z.string(),
  targetOn: civil(),
  label: z.string(),
  status: z.enum(['open', 'met', 'missed', 'moved', 'lapsed']),
  metOn: civil().optional(),
  reason: z.string().optional().meta({ description: 'Waarom de datum is gemist of verplaatst.' }),
});

const planned = z.object({
  body: z.string(),
  bodyName: z.string(),
  round: z.int(),
  plannedOn: civil(),
  status: z.enum(['open', 'met', 'missed', 'moved', 'withdrawn']),
  decidedOn: civil().optional(),
});

const signal = z.object({
  signalId: z.uuid(),
  kind: z.string(),
  body: z.string().optional(),
  bodyName: z.string().optional(),
  on: civil(),
  wording: z.string(),
  source: z.string(),
  assumed: z.boolean(),
});

export const planningView = z
  .object({
    proposalId: z.uuid(),
    today: z.string(),
    ...joint,
    bodies: z.array(moment).meta({ description: 'Per orgaan de eerste dag waarop het kan besluiten.' }),
    whatIf: z
      .object({ body: z.string(), bodyName: z.string(), length: z.string(), ...joint })
      .optional()
      .meta({ description: 'Dezelfde berekening als een orgaan later is.' }),
    targets: z.array(target).meta({ description: 'Alle streefdatums, ook die niet zijn gehaald.' }),
    planned: z.array(planned).meta({ description: 'Alle geplande besluiten, ook die niet doorgingen.' }),
    signals: z.array(signal).meta({ description: 'Signalen; die tellen nergens mee.' }),
  })
  .meta({ id: 'Planning', description: 'Wanneer kunnen allen hebben besloten, en wat bepaalt dat.' });

export type PlanningView = z.output<typeof planningView>;
export type PlanningLink = z.output<typeof link>;
