import { z } from 'zod';
import { command } from '../command';
import { content, happened, id, key } from '../fields';
import type { ContentRef } from '../record';

export const informCouncil = command({
  name: 'informCouncil',
  kind: 'report',
  path: 'informings',
  roles: ['municipalSecretary', 'secretary'],
  actsFor: 'college',
  secretaryForAll: true,
  summary: 'Vastleggen dat een college zijn raad heeft geïnformeerd',
  body: z.strictObject({
    college: key(),
    council: key(),
    letter: content(400_000).optional().meta({ description: 'De raadsinformatiebrief.' }),
    decisionId: id().optional(),
    sameAs: id().optional().meta({ description: 'Het gedeelde bericht dat deze brief brengt.' }),
    differs: z.boolean().optional().meta({ description: 'De brief wijkt af van dat gedeelde bericht.' }),
    happened: happened(),
  }),
  refusals: ['unknownBody', 'informsOtherCouncil', 'unknownDecision', 'unknownMessage', 'inTheFuture'],
});

export interface CouncilInformed {
  readonly informingId: string;
  readonly college: string;
  readonly council: string;
  readonly letter?: ContentRef;
  readonly decisionId?: string;
  readonly sameAs?: string;
  readonly differs?: boolean;
}
