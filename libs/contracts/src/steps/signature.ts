import { z } from 'zod';
import { command } from '../command';
import { happened, id, personName } from '../fields';

export const signingOffices = ['mayor', 'municipalSecretary', 'griffier', 'alderman', 'deputy', 'official'] as const;

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
          office: z
            .enum(signingOffices)
            .meta({ description: 'Het ambt; deputy is wie de burgemeester vervangt (Gemeentewet 77).' }),
          name: personName().optional(),
        }),
      )
      .min(1)
      .max(3),
    delegated: z
      .boolean()
      .optional()
      .meta({ description: 'De ondertekening is opgedragen (Gemeentewet 32a lid 2, 59a lid 2).' }),
    happened: happened(),
  }),
  refusals: ['unknownDecision', 'inTheFuture'],
});

export interface SignatureRecorded {
  readonly decisionId: string;
  readonly signers: readonly { readonly office: (typeof signingOffices)[number]; readonly name?: string }[];
  readonly delegated?: boolean;
}
