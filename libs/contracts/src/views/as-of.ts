import { z } from 'zod';
import { civilDate } from '../fields';

/** On every view of a proposal: how it stood at the end of a day, as far as it was known at the end of a day (civil dates). */
export const asOfQuery = z.object({
  validOn: civilDate().optional().meta({ description: 'De stand aan het einde van deze dag.' }),
  knownOn: civilDate().optional().meta({ description: 'Zoals het aan het einde van deze dag bekend was.' }),
});
