import { z } from 'zod';
import { command } from '../command';
import { contentParts } from '../definition';
import { content, happened, id, key } from '../fields';
import type { ContentRef } from '../record';
import { textKinds } from './text-kinds';

/** Parts that must be identical everywhere: the note itself, the dictum, the feedback on advice (R67), annexes. */
export const jointRoles = ['note', 'dictum', 'feedbackReport', 'annex'] as const;
export const localRoles = ['councilProposal', 'collegeProposal', 'councilInformationLetter', 'form', 'other'] as const;
export { textKinds };

/** How a part comes: a closed one is seen by few until it is made secret or opened (Gemeentewet 87). */
const closing = {
  closed: z
    .boolean()
    .optional()
    .meta({ description: 'Het stuk blijft dicht tot er geheimhouding op ligt of iemand het opent.' }),
  open: z.boolean().optional().meta({ description: 'Het stuk is voor iedereen open.' }),
  replaces: id()
    .optional()
    .meta({ description: 'In plaats van welk eerder stuk; is dat gesloten of geheim, dan blijft dit stuk ook dicht.' }),
};

export const addText = command({
  name: 'addText',
  kind: 'act',
  path: 'texts',
  roles: ['secretary'],
  summary: 'Een tekst vastleggen waarover besloten wordt',
  body: z.strictObject({
    kind: z.enum(textKinds),
    label: content(200).meta({ description: 'Naam van deze tekst, bijvoorbeeld "Aangepaste koersnota".' }),
    joint: z
      .array(z.strictObject({ role: z.enum(jointRoles), name: content(200), text: content(400_000), ...closing }))
      .min(1)
      .max(30)
      .meta({ description: 'Delen die overal gelijk moeten zijn.' }),
    local: z
      .array(
        z.strictObject({
          ...{ municipality: key(), role: z.enum(localRoles) },
          ...{ name: content(200), text: content(400_000), ...closing },
        }),
      )
      .max(60)
      .optional()
      .meta({ description: 'Eigen stukken per gemeente; die worden bewaard, niet vergeleken.' }),
    contains: z
      .array(z.enum(contentParts))
      .max(5)
      .optional()
      .meta({ description: 'Welke verplichte onderdelen in de tekst staan.' }),
    reason: content(2_000).optional().meta({ description: 'Waarom deze tekst de vorige vervangt.' }),
    happened: happened().optional(),
  }),
  refusals: [
    'noJointPart',
    'rolePartTwice',
    'supersedeReasonMissing',
    'unknownMunicipality',
    'unknownDocument',
    'annexUnmarked',
    'proposalEnded',
    'inTheFuture',
  ],
});

interface Part {
  readonly name: ContentRef;
  readonly text: ContentRef;
  /** Seen by few until it is made secret or opened. */
  readonly closed?: true;
  /** Said to be open, where an earlier text had something closed. */
  readonly open?: true;
  /** The document of an earlier text in whose place it comes; as closed as that one is. */
  readonly replaces?: string;
}

export interface TextAdded {
  readonly textId: string;
  readonly kind: (typeof textKinds)[number];
  readonly label: ContentRef;
  readonly joint: readonly (Part & { readonly role: (typeof jointRoles)[number] })[];
  readonly local: readonly (Part & { readonly municipality: string; readonly role: (typeof localRoles)[number] })[];
  readonly contains?: readonly (typeof contentParts)[number][];
  readonly supersedes?: { readonly textId: string; readonly reason: ContentRef };
}

export const openDocument = command({
  name: 'openDocument',
  kind: 'act',
  path: 'document-openings',
  roles: ['secretary', 'municipalSecretary'],
  summary: 'Een gesloten stuk openen waarop geen geheimhouding komt',
  body: z.strictObject({ documents: z.array(id()).min(1).max(50), reason: content(2_000).optional() }),
  refusals: ['unknownDocument', 'stillSecret', 'documentNotOpen', 'documentNotClosed'],
});

/** Who has a closed paper said that it need not be secret: from then on it is open to all. */
export interface DocumentOpened {
  readonly body: string;
  readonly documents: readonly string[];
  readonly reason?: ContentRef;
}

export const recordAlignment = command({
  name: 'recordAlignment',
  kind: 'report',
  path: 'alignments',
  roles: ['secretary'],
  summary: 'De uitkomst van de afstemming in de stuurgroep vastleggen',
  body: z.strictObject({ textId: id(), outcome: z.enum(['aligned', 'notAligned']), happened: happened() }),
  refusals: ['unknownText', 'inTheFuture'],
});

/** The stuurgroep's alignment: no decision in the sense of the law (R6). */
export interface AlignmentRecorded {
  readonly alignmentId: string;
  readonly textId: string;
  readonly outcome: 'aligned' | 'notAligned';
}
