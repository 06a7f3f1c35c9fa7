import { z } from 'zod';
import { command } from '../command';
import { content, id } from '../fields';
import type { ContentRef } from '../record';

export const addSourceDocument = command({
  name: 'addSourceDocument',
  kind: 'act',
  path: 'source-documents',
  roles: ['secretary', 'griffier', 'municipalSecretary', 'adviser', 'entrepreneur'],
  summary: 'Het document toevoegen dat bij een vastgelegd feit nog volgde',
  body: z.strictObject({
    facts: z.array(id()).min(1).max(50).meta({ description: 'De feiten, met de sleutel uit de tijdlijn.' }),
    citation: content(500).meta({ description: 'Het document en de plaats daarin.' }),
    text: content(400_000).optional().meta({ description: 'Het document zelf, bijvoorbeeld de besluitenlijst.' }),
  }),
  refusals: ['unknownFact', 'noDocumentOwed'],
});

/** The document of facts that were recorded from a meeting (R114). `facts` are ids of events. */
export interface SourceDocumentAdded {
  readonly facts: readonly string[];
  readonly citation: ContentRef;
  readonly text?: ContentRef;
}
