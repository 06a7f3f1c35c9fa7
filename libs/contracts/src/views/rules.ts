import { z } from 'zod';

export const rulesView = z
  .object({
    rules: z
      .record(z.string(), z.object({ sentence: z.string(), basis: z.string() }))
      .meta({ description: 'Elke regel bij zijn nummer, zoals R69: wat de regel vraagt en waar die op rust.' }),
  })
  .meta({ id: 'Rules', description: 'De regels waarop waarschuwingen en weigeringen rusten.' });

export type RulesView = z.output<typeof rulesView>;
