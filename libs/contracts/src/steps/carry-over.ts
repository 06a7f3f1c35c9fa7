import { z } from 'zod';
import { command } from '../command';
import { content, happened, id, key } from '../fields';
import type { ContentRef } from '../record';

export const carryOverPoints = command({
  name: 'carryOverPoints',
  kind: 'act',
  path: 'carry-overs',
  roles: ['secretary'],
  summary: 'Punten voor later meegeven aan de volgende fase van het dossier',
  body: z.strictObject({
    nextPhase: content(300).meta({ description: 'De volgende fase, bijvoorbeeld "Uitvoeringsplan".' }),
    successorId: id().optional().meta({ description: 'Het voorstel van die fase, als dat er al is.' }),
    points: z
      .array(
        z.strictObject({ subject: id().meta({ description: 'Het advies of de opmerking.' }), point: key().optional() }),
      )
      .min(1)
      .max(500)
      .optional()
      .meta({ description: 'Zonder lijst: alle punten voor later, naar hun antwoord of volgens het advies zelf.' }),
    happened: happened().optional(),
  }),
  refusals: ['nothingToCarryOver', 'notForLater', 'inTheFuture'],
});

/** Points on the execution go to the next phase of the dossier. `subject` is the advice, with its point, or the remark. */
export interface PointsCarriedOver {
  readonly nextPhase: ContentRef;
  readonly successorId?: string;
  readonly points: readonly { readonly subject: string; readonly point?: string }[];
}
