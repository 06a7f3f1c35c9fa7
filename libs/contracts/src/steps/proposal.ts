import { z } from 'zod';
import { command } from '../command';
import { content, happened, id, key, partialDate } from '../fields';
import type { ContentRef } from '../record';
import { participantRoles } from './participant-roles';

export const legalNatures = ['policy', 'decisionOfGeneralScope', 'bindingRule'] as const;
export { participantRoles };

export const startProposal = command({
  name: 'startProposal',
  kind: 'act',
  path: '',
  roles: ['secretary'],
  summary: 'Een voorstel beginnen',
  body: z.strictObject({
    title: content(300).meta({ description: 'De titel zoals die op het scherm komt.' }),
    definition: key().meta({ description: 'De procesdefinitie (regio).' }),
    definitionVersion: z.int().min(1).optional().meta({ description: 'Zonder versie: de nieuwste.' }),
    route: key(),
    legalNature: z
      .enum(legalNatures)
      .meta({ description: 'De aard van het besluit; bepaalt welke artikelen wet zijn.' }),
    dossierId: id().optional().meta({ description: 'Zonder dossier begint er een nieuw.' }),
    predecessor: z
      .strictObject({ proposalId: id(), reason: content(2_000) })
      .optional()
      .meta({ description: 'Het eerdere voorstel dat dit vervangt, en waarom.' }),
    skippedSteps: z.array(key()).max(20).optional(),
    participants: z
      .array(z.strictObject({ municipality: key(), role: z.enum(participantRoles) }))
      .max(50)
      .optional()
      .meta({ description: 'Zonder lijst besluiten alle gemeenten van de regio.' }),
    happened: happened().optional(),
  }),
  refusals: [
    'unknownDefinition',
    'unknownRoute',
    'unknownPredecessor',
    'stepNotOptional',
    'unknownMunicipality',
    'nobodyDecides',
    'inTheFuture',
  ],
});

export interface ProposalStarted {
  readonly dossierId: string;
  readonly title: ContentRef;
  /** The definition the proposal runs on, pinned by version and hash. */
  readonly definition: { readonly id: string; readonly version: number; readonly hash: string };
  readonly route: string;
  readonly skippedSteps: readonly string[];
  readonly legalNature: (typeof legalNatures)[number];
  readonly participants: readonly { readonly municipality: string; readonly role: (typeof participantRoles)[number] }[];
  readonly predecessor?: { readonly proposalId: string; readonly reason: ContentRef };
}

export const withdrawProposal = command({
  name: 'withdrawProposal',
  kind: 'report',
  path: 'withdrawals',
  roles: ['secretary'],
  summary: 'Vastleggen dat het voorstel is ingetrokken',
  body: z.strictObject({ body: key(), reason: content(2_000), happened: happened() }),
  refusals: ['unknownBody', 'withdrawnByWrongBody', 'alreadyWithdrawn', 'inTheFuture'],
});

export interface ProposalWithdrawn {
  readonly body: string;
  readonly reason: ContentRef;
}

export const recordInsufficientSupport = command({
  name: 'recordInsufficientSupport',
  kind: 'report',
  path: 'insufficient-supports',
  roles: ['secretary'],
  summary: 'Vastleggen dat er onvoldoende draagvlak was, zonder stemming',
  body: z.strictObject({ reason: content(2_000), happened: happened() }),
  refusals: ['inTheFuture'],
});

/** Insufficient support without a vote (R10): the round ends, nobody voted. */
export interface InsufficientSupportRecorded {
  readonly round: number;
  readonly reason: ContentRef;
}

export const claimDate = command({
  name: 'claimDate',
  kind: 'report',
  path: 'claims',
  roles: ['secretary', 'griffier', 'municipalSecretary'],
  summary: 'Een datum vastleggen die een bron noemt, ook als bronnen elkaar tegenspreken',
  body: z.strictObject({
    subject: id().meta({ description: 'Het besluit of advies waar de datum over gaat.' }),
    claimedOn: partialDate(),
    aspect: z.enum(['decidedOn', 'receivedOn', 'sentOn', 'effectiveFrom']),
    chosen: content(2_000)
      .optional()
      .meta({ description: 'Waarom deze datum geldt; zonder reden is het een bewering naast andere.' }),
    happened: happened(),
  }),
  refusals: ['unknownSubject', 'inTheFuture'],
});

/** What one source says about a date; contradicting claims stand side by side (R112). */
export interface DateClaimed {
  readonly subject: string;
  readonly aspect: 'decidedOn' | 'receivedOn' | 'sentOn' | 'effectiveFrom';
  readonly claimedOn: string;
  readonly chosen?: ContentRef;
}
