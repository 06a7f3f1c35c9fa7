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
      .array(z.strictObject({ role: z.enum(jointRoles), name: content(200), text: content(400_000) }))
      .min(1)
      .max(30)
      .meta({ description: 'Delen die overal gelijk moeten zijn.' }),
    local: z
      .array(
        z.strictObject({ municipality: key(), role: z.enum(localRoles), name: content(200), text: content(400_000) }),
      )
      .max(60)
      .optional()
      .meta({ description: 'Eigen stukken per gemeente; die worden bewaard, niet vergeleken.' }),
    contains: z
      .array(z.enum(contentParts))
      .max(5)
      .optional()
      .meta({ description: 'Welke verplichte onderdelen in de tekst staan (R12).' }),
    reason: content(2_000).optional().meta({ description: 'Waarom deze tekst de vorige vervangt (R3).' }),
    happened: happened().optional(),
  }),
  refusals: [
    'noJointPart',
    'rolePartTwice',
    'supersedeReasonMissing',
    'unknownMunicipality',
    'proposalEnded',
    'inTheFuture',
  ],
});

interface Part {
  readonly name: ContentRef;
  readonly text: ContentRef;
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
