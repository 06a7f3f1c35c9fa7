import { effectView, refusals, type CommandContract, type RefusalCode } from '@eensluidend/contracts';
import { z } from 'zod';
import type { ZodOpenApiOperationObject } from 'zod-openapi';
import { apiVersion } from './headers';
import { failures } from './problem';

const text = (description: string) => ({ description, schema: { type: 'string' as const } });

export const versionHeader = {
  'API-Version': { description: 'De versie van deze API.', schema: { type: 'string' as const, example: apiVersion } },
};
export const proposalId = z.uuid().meta({ description: 'De sleutel van het voorstel.' });
export const documentId = z.uuid().meta({ description: 'De sleutel van het stuk.' });

interface Said {
  readonly code: string;
  readonly status: number;
  readonly sentence: string;
}

const refusalsOf = (codes: readonly RefusalCode[]): readonly Said[] =>
  codes.map((code) => ({ code, ...refusals[code] }));

const failed: readonly Said[] = Object.values(failures).map(({ code, status, detail }) => ({
  code,
  status,
  sentence: detail,
}));

/** The problems of an operation: per status every code that can come, with its sentence. */
const problems = (said: readonly Said[]) =>
  Object.fromEntries(
    [...Map.groupBy(said, ({ status }) => status)].map(([status, each]) => [
      String(status),
      {
        description: each.map(({ code, sentence }) => `${code}: ${sentence}`).join('\n\n'),
        headers: versionHeader,
        content: {
          'application/problem+json': {
            schema: {
              allOf: [
                { $ref: '#/components/schemas/Problem' },
                { type: 'object' as const, properties: { code: { enum: [...new Set(each.map(({ code }) => code))] } } },
              ],
            },
          },
        },
      },
    ]),
  );

/** The problems of an operation that can refuse with these codes, and those of the product itself. */
export const problemsOf = (codes: readonly RefusalCode[]) => problems([...refusalsOf(codes), ...failed]);

const always: readonly RefusalCode[] = [
  'malformedRequest',
  'invalidInput',
  'idempotencyKeyMissing',
  'notSignedIn',
  'notAuthorised',
  'notFound',
  'tooLarge',
  'unsupportedMediaType',
  'commandReused',
  'newerVersionRequired',
  'tryAgain',
];

const idempotencyKey = z
  .uuid()
  .meta({ description: 'Hoort bij dit ene verzoek; bij herhaling komt hetzelfde antwoord.' });
const ifMatch = z
  .string()
  .optional()
  .meta({ description: 'De tag van wat u bewerkt, zoals u die zag (zie het bord).' });

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
    '201': {
      description: 'Vastgelegd.',
      headers: {
        ...versionHeader,
        ...(contract.path === '' ? { Location: text('Het adres van het nieuwe voorstel.') } : {}),
      },
      content: { 'application/json': { schema: effectView } },
    },
    ...problems([...refusalsOf([...new Set([...always, ...contract.refusals])]), ...failed]),
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
    ...(reading.tagged
      ? {
          header: z.object({ 'If-None-Match': z.string().optional().meta({ description: 'De ETag die u al heeft.' }) }),
        }
      : {}),
  },
  responses: {
    '200': {
      description: 'Het antwoord.',
      headers: { ...versionHeader, ...(reading.tagged ? { ETag: text('Verandert als dit antwoord verandert.') } : {}) },
      content: { [reading.contentType ?? 'application/json']: { schema: reading.schema } },
    },
    ...(reading.tagged ? { '304': { description: 'Niet veranderd.', headers: versionHeader } } : {}),
    ...problems([
      ...refusalsOf([
        'malformedRequest',
        ...(reading.open ? [] : ['notSignedIn' as const]),
        ...(reading.params ? ['notFound' as const] : []),
        ...(reading.query ? ['invalidInput' as const] : []),
      ]),
      ...failed,
    ]),
  },
});
