import { effectView, type CommandContract } from '@eensluidend/contracts';
import { z } from 'zod';
import type { ZodOpenApiOperationObject, ZodOpenApiResponseObject } from 'zod-openapi';
import { always, problemsOf, versionHeader } from './openapi-problems';

const text = (description: string) => ({ description, schema: { type: 'string' as const } });

export const proposalId = z.uuid().meta({ description: 'De sleutel van het voorstel.', param: { id: 'ProposalId' } });
export const documentId = z.uuid().meta({ description: 'De sleutel van het stuk.' });

const idempotencyKey = z.uuid().meta({
  description: 'Hoort bij dit ene verzoek; bij herhaling komt hetzelfde antwoord.',
  param: { id: 'IdempotencyKey' },
});
const ifMatch = z
  .string()
  .optional()
  .meta({ description: 'De tag van wat u bewerkt, zoals u die zag (zie het bord).' });
const ifNoneMatch = z
  .string()
  .optional()
  .meta({ description: 'De ETag die u al heeft.', param: { id: 'IfNoneMatch' } });
const notModified: ZodOpenApiResponseObject = {
  id: 'NotModified',
  description: 'Niet veranderd.',
  headers: versionHeader,
};

const recorded: ZodOpenApiResponseObject = {
  id: 'Recorded',
  description: 'Vastgelegd.',
  headers: versionHeader,
  content: { 'application/json': { schema: effectView } },
};
const started: ZodOpenApiResponseObject = {
  ...recorded,
  id: 'Started',
  headers: { ...versionHeader, Location: text('Het adres van het nieuwe voorstel.') },
};

/** The operation of a command, as its contract says. */
export const commandOperation = (contract: CommandContract): ZodOpenApiOperationObject => ({
  operationId: contract.name,
  summary: contract.summary,
  description: `${contract.kind === 'act' ? 'Handeling: het systeem voert dit uit.' : 'Melding: dit is buiten het systeem gebeurd.'} Voor: ${contract.roles.join(', ')}.`,
  tags: [contract.kind === 'act' ? 'Handelingen' : 'Meldingen'],
  // What a form needs to know beyond the fields: for whom it is, and on whose behalf it is filled in.
  'x-kind': contract.kind,
  'x-roles': contract.roles,
  ...(contract.actsFor ? { 'x-acts-for': contract.actsFor } : {}),
  ...(contract.secretaryForAll ? { 'x-secretary-for-all': true } : {}),
  requestParams: {
    ...(contract.path === '' ? {} : { path: z.object({ id: proposalId }) }),
    header: z.object({
      'Idempotency-Key': idempotencyKey,
      ...(contract.refusals.includes('changedMeanwhile') ? { 'If-Match': ifMatch } : {}),
    }),
  },
  requestBody: { required: true, content: { 'application/json': { schema: contract.body } } },
  responses: {
    '201': contract.path === '' ? started : recorded,
    ...problemsOf([...new Set([...always, ...contract.refusals])]),
  },
});

export interface Reading {
  readonly operationId: string;
  readonly summary: string;
  readonly schema: z.ZodType;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly contentType?: string;
  /** Answers with an `ETag`, and with 304 when nothing changed. */
  readonly tagged?: true;
  /** For everybody, without signing in. */
  readonly open?: true;
}

/** The operation of a view. */
export const readOperation = (reading: Reading): ZodOpenApiOperationObject => ({
  operationId: reading.operationId,
  summary: reading.summary,
  tags: ['Bekijken'],
  ...(reading.open ? { security: [] } : {}),
  requestParams: {
    ...(reading.params ? { path: reading.params } : {}),
    ...(reading.query ? { query: reading.query } : {}),
    ...(reading.tagged ? { header: z.object({ 'If-None-Match': ifNoneMatch }) } : {}),
  },
  responses: {
    '200': {
      description: 'Het antwoord.',
      headers: { ...versionHeader, ...(reading.tagged ? { ETag: text('Verandert als dit antwoord verandert.') } : {}) },
      content: { [reading.contentType ?? 'application/json']: { schema: reading.schema } },
    },
    ...(reading.tagged ? { '304': notModified } : {}),
    ...problemsOf([
      'malformedRequest',
      ...(reading.open ? [] : ['notSignedIn' as const]),
      ...(reading.params ? ['notFound' as const] : []),
      ...(reading.query ? ['invalidInput' as const] : []),
    ]),
  },
});
