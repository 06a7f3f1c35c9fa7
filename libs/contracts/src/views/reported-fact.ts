import { z } from 'zod';
import { id } from '../fields';

export const reportedFactView = z
  .object({
    id: id(),
    kind: z.string().meta({ description: 'De soort van het feit, zoals in de tijdlijn.' }),
    body: z
      .record(z.string(), z.unknown())
      .meta({ description: 'De melding zoals die is vastgelegd: het begin van een correctie.' }),
  })
  .meta({ id: 'ReportedFact', description: 'Een feit als melding, voor wie het mag corrigeren.' });

export type ReportedFactView = z.output<typeof reportedFactView>;
