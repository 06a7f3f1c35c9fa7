import { z } from 'zod';
import { command } from '../command';
import { content, happened, id, key, personName } from '../fields';
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
    happened: happened(),
  }),
  refusals: ['unknownBody', 'informsOtherCouncil', 'unknownDecision', 'inTheFuture'],
});

export interface CouncilInformed {
  readonly informingId: string;
  readonly college: string;
  readonly council: string;
  readonly letter?: ContentRef;
  readonly decisionId?: string;
}

export const recordSignature = command({
  name: 'recordSignature',
  kind: 'report',
  path: 'signatures',
  roles: ['griffier', 'municipalSecretary'],
  summary: 'De ondertekening van een besluit vastleggen',
  body: z.strictObject({
    decisionId: id(),
    signers: z
      .array(
        z.strictObject({
          office: z.enum(['mayor', 'municipalSecretary', 'griffier', 'alderman', 'deputy']),
          name: personName().optional(),
        }),
      )
      .min(1)
      .max(3),
    happened: happened(),
  }),
  refusals: ['unknownDecision', 'inTheFuture'],
});

export interface SignatureRecorded {
  readonly decisionId: string;
  readonly signers: readonly {
    readonly office: 'mayor' | 'municipalSecretary' | 'griffier' | 'alderman' | 'deputy';
    readonly name?: string;
  }[];
}
