import { z } from 'zod';
import { command } from '../command';
import { content, happened, id, key } from '../fields';
import type { ContentRef } from '../record';

export const recordRectification = command({
  name: 'recordRectification',
  kind: 'report',
  path: 'rectifications',
  roles: ['griffier', 'municipalSecretary', 'secretary'],
  summary: 'Vastleggen dat een bekendmaking die niet had mogen verschijnen, is gerectificeerd of teruggetrokken',
  body: z.strictObject({
    municipality: key(),
    gazetteNumber: content(50)
      .optional()
      .meta({ description: 'Het nummer van het Gemeenteblad met de rectificatie, als die is verschenen.' }),
    happened: happened(),
  }),
  refusals: ['publishesNothing', 'inTheFuture'],
});

/** What was handed in or published before all had adopted the text was withdrawn or rectified (R89, Bekendmakingswet 6). */
export interface RectificationRecorded {
  readonly municipality: string;
  readonly gazetteNumber?: ContentRef;
}

export const recordDocumentWithdrawal = command({
  name: 'recordDocumentWithdrawal',
  kind: 'report',
  path: 'document-withdrawals',
  roles: ['secretary', 'griffier', 'municipalSecretary'],
  actsFor: 'body',
  secretaryForAll: true,
  summary: 'Vastleggen dat openbaar gemaakte stukken die toch geheim zijn, van internet zijn gehaald',
  body: z.strictObject({ body: key(), documents: z.array(id()).min(1).max(50), happened: happened() }),
  refusals: ['unknownBody', 'unknownDocument', 'inTheFuture'],
});

/** Papers that had been made public and proved to be secret are no longer there for the public (R41, Gemeentewet 87). */
export interface DocumentsWithdrawn {
  readonly body: string;
  readonly documents: readonly string[];
}
