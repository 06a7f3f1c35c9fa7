import { z } from 'zod';
import { command } from '../command';
import { happened, key } from '../fields';

export const recordMandate = command({
  name: 'recordMandate',
  kind: 'report',
  path: 'mandates',
  roles: ['municipalSecretary', 'secretary'],
  actsFor: 'college',
  secretaryForAll: true,
  summary: 'Vastleggen dat een college zijn portefeuillehouder machtigt om namens het college te besluiten',
  body: z.strictObject({
    college: key(),
    holder: key().meta({ description: 'Het orgaan waarin met dit mandaat besloten wordt, zoals de stuurgroep.' }),
    happened: happened(),
  }),
  refusals: ['unknownBody', 'mandateOnlyByCollege', 'inTheFuture'],
});

/** A college authorised its member to use its powers (Gemeentewet 168): the only way in which the stuurgroep decides (R6). */
export interface MandateRecorded {
  readonly mandateId: string;
  readonly college: string;
  readonly holder: string;
}
