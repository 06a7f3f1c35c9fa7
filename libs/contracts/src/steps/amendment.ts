import { z } from 'zod';
import { command } from '../command';
import { content, happened, id, key } from '../fields';
import type { ContentRef } from '../record';

/** The joint parts that an amendment can change (Gemeentewet 147b). */
export const amendableRoles = ['note', 'dictum'] as const;

export const recordAmendedText = command({
  name: 'recordAmendedText',
  kind: 'report',
  path: 'amended-texts',
  roles: ['griffier', 'secretary'],
  actsFor: 'body',
  secretaryForAll: true,
  summary: 'De tekst vastleggen zoals één raad die na amendementen vaststelde',
  body: z.strictObject({
    body: key(),
    textId: id().meta({ description: 'De gezamenlijke tekst die is gewijzigd.' }),
    decisionId: id()
      .optional()
      .meta({ description: 'Het besluit waarmee de raad haar vaststelde, als dat er al ligt.' }),
    parts: z
      .array(z.strictObject({ role: z.enum(amendableRoles), text: content(400_000) }))
      .min(1)
      .max(2)
      .meta({ description: 'De gewijzigde delen in hun geheel; andere delen bleven zoals ze waren.' }),
    happened: happened(),
  }),
  refusals: ['unknownBody', 'bodyDoesNotDecide', 'unknownText', 'unknownDecision', 'rolePartTwice', 'inTheFuture'],
});

/** The text of one council after amendments; it never takes the place of the joint text (R81). */
export interface AmendedTextRecorded {
  readonly amendedTextId: string;
  readonly body: string;
  readonly textId: string;
  readonly decisionId?: string;
  readonly parts: readonly { readonly role: (typeof amendableRoles)[number]; readonly text: ContentRef }[];
}
