import { z } from 'zod';
import { command } from '../command';
import { happened, key } from '../fields';

export const recordInspection = command({
  name: 'recordInspection',
  kind: 'report',
  path: 'inspections',
  roles: ['griffier', 'municipalSecretary', 'secretary'],
  summary: 'Vastleggen hoe de bekendgemaakte stukken ter inzage liggen',
  body: z.strictObject({
    municipality: key(),
    electronic: z.boolean().meta({ description: 'Elektronisch in te zien.' }),
    onSite: z.boolean().meta({ description: 'Op een plaats in de gemeente in te zien.' }),
    happened: happened(),
  }),
  refusals: ['publishesNothing', 'inTheFuture'],
});

/** How the papers can be inspected from this day on (Bekendmakingswet 13); terms wait until it is right (14). */
export interface InspectionRecorded {
  readonly municipality: string;
  readonly electronic: boolean;
  readonly onSite: boolean;
}
