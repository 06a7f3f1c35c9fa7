import { z } from 'zod';
import { command } from '../command';
import { happened, id, key } from '../fields';

export const recordWorkingGroup = command({
  name: 'recordWorkingGroup',
  kind: 'report',
  path: 'working-group-reports',
  roles: ['secretary'],
  summary: 'Vastleggen dat een werkgroep of ambtelijk team klaar is met de tekst',
  body: z.strictObject({
    body: key().meta({ description: 'De werkgroep of het ambtelijk team.' }),
    textId: id().meta({ description: 'De tekst die is voorbereid.' }),
    outcome: z
      .enum(['agreed', 'notAgreed'])
      .meta({ description: 'Of de werkgroep het met de tekst eens is; beslissen doet zij niet.' }),
    happened: happened(),
  }),
  refusals: ['unknownBody', 'notWorkingGroup', 'unknownText', 'inTheFuture'],
});

/** A working group is ready with a text, and agrees with it or not; the stuurgroep weighs that. It decides nothing. */
export interface WorkingGroupRecorded {
  readonly body: string;
  readonly textId: string;
  readonly outcome: 'agreed' | 'notAgreed';
}
