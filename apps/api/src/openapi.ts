import {
  boardView,
  commands,
  effectView,
  obligationsView,
  problemView,
  processDefinition,
  proposalListView,
  proposalView,
  refusals,
  timelineView,
  whyView,
  type CommandContract,
  type RefusalCode,
} from '@eensluidend/contracts';
import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';

export const apiVersion = '0.1.0';

const versionHeader = {
  'API-Version': { description: 'De versie van deze API.', schema: { type: 'string' as const, example: apiVersion } },
};
const proposalId = z.uuid().meta({ param: { name: 'id', in: 'path' }, description: 'De sleutel van het voorstel.' });
const documentId = z
  .uuid()
  .meta({ param: { name: 'documentId', in: 'path' }, description: 'De sleutel van het stuk.' });

const problems = (codes: readonly RefusalCode[]) => {
  const byStatus = new Map<number, RefusalCode[]>();
  for (const code of codes) byStatus.set(refusals[code].status, [...(byStatus.get(refusals[code].status) ?? []), code]);
  return Object.fromEntries(
    [...byStatus].map(([status, each]) => [
      String(status),
      {
        description: each.map((code) => `${code}: ${refusals[code].sentence}`).join('\n\n'),
        headers: versionHeader,
        content: { 'application/problem+json': { schema: problemView } },
      },
    ]),
  );
};

const signedIn: readonly RefusalCode[] = ['notSignedIn', 'notFound'];
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

const commandOperation = (contract: CommandContract): ZodOpenApiOperationObject => ({
  operationId: contract.name,
  summary: contract.summary,
  description: `${contract.kind === 'act' ? 'Handeling: het systeem voert dit uit.' : 'Melding: dit is buiten het systeem gebeurd.'} Voor: ${contract.roles.join(', ')}.`,
  tags: [contract.kind === 'act' ? 'Handelingen' : 'Meldingen'],
  requestParams: {
    ...(contract.path === '' ? {} : { path: z.object({ id: proposalId }) }),
    header: z.object({
      'Idempotency-Key': z
        .uuid()
        .meta({ description: 'Hoort bij dit ene verzoek; bij herhaling komt hetzelfde antwoord.' }),
      'If-Match': z
        .string()
        .optional()
        .meta({ description: 'De tag van wat u bewerkt, zoals u die zag (zie het bord).' }),
    }),
  },
  requestBody: { required: true, content: { 'application/json': { schema: contract.body } } },
  responses: {
    '201': {
      description: 'Vastgelegd.',
      headers: versionHeader,
      content: { 'application/json': { schema: effectView } },
    },
    ...problems([...new Set([...always, ...contract.refusals])]),
  },
});

const read = (
  operationId: string,
  summary: string,
  schema: z.ZodType,
  params?: z.ZodObject,
  contentType = 'application/json',
): ZodOpenApiOperationObject => ({
  operationId,
  summary,
  tags: ['Bekijken'],
  ...(params ? { requestParams: { path: params } } : {}),
  responses: {
    '200': {
      description: 'Het antwoord.',
      headers: {
        ...versionHeader,
        ETag: { description: 'Verandert als dit antwoord verandert.', schema: { type: 'string' as const } },
      },
      content: { [contentType]: { schema } },
    },
    '304': { description: 'Niet veranderd.', headers: versionHeader },
    ...problems(['malformedRequest', ...signedIn]),
  },
});

const one = z.object({ id: proposalId });
const eventStream = z.string().meta({ description: 'Server-sent events met de naam changed.' });
const definitionList = z.object({
  definitions: z.array(z.object({ id: z.string(), version: z.int(), hash: z.string(), definition: processDefinition })),
});

const views: ZodOpenApiPathsObject = {
  '/proposals': { get: read('listProposals', 'Alle voorstellen', proposalListView) },
  '/proposals/{id}': { get: read('getProposal', 'Eén voorstel, met de sleutels om verder te gaan', proposalView, one) },
  '/proposals/{id}/board': { get: read('getBoard', 'Gemeenten × stappen', boardView, one) },
  '/proposals/{id}/timeline': { get: read('getTimeline', 'Alles wat gebeurde', timelineView, one) },
  '/proposals/{id}/why': { get: read('getWhy', 'Waarom staat het stil?', whyView, one) },
  '/proposals/{id}/obligations': { get: read('getObligations', 'Wat staat er open', obligationsView, one) },
  '/proposals/{id}/documents/{documentId}': {
    get: read('getDocument', 'Eén stuk', z.string(), one.extend({ documentId }), 'text/plain'),
  },
  '/proposals/{id}/changes': {
    get: read('followProposal', 'Meldt elke verandering van een voorstel', eventStream, one, 'text/event-stream'),
  },
  '/changes': { get: read('followAll', 'Meldt elke verandering', eventStream, undefined, 'text/event-stream') },
  '/process-definitions': { get: read('listProcessDefinitions', 'De procesdefinities', definitionList) },
  '/openapi.json': { get: read('getOpenApi', 'Deze beschrijving', z.record(z.string(), z.unknown())) },
};

const withCommands = (): ZodOpenApiPathsObject => {
  const paths: ZodOpenApiPathsObject = { ...views };
  for (const contract of Object.values(commands)) {
    const path = contract.path === '' ? '/proposals' : `/proposals/{id}/${contract.path}`;
    paths[path] = { ...paths[path], post: commandOperation(contract) };
  }
  return paths;
};

let made: ReturnType<typeof createDocument> | undefined;

/** The OpenAPI document, made from the contracts: every command, view, answer and refusal. */
export const openApiDocument = (): ReturnType<typeof createDocument> => {
  made ??= createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Eensluidend',
      version: apiVersion,
      description:
        'Besluiten die meerdere gemeenten in dezelfde woorden moeten nemen: het verloop vastleggen, volgen en verklaren.',
      contact: { name: 'Team Eensluidend', url: 'https://eensluidend.example', email: 'team@eensluidend.example' },
      license: { name: 'EUPL-1.2', url: 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12' },
    },
    servers: [{ url: '/v1' }],
    security: [{ developmentToken: [] }],
    components: {
      securitySchemes: {
        developmentToken: {
          type: 'http',
          scheme: 'bearer',
          description: 'Alleen in ontwikkeling: dev:<persoon>:<rol>[@<orgaan>].',
        },
      },
    },
    paths: withCommands(),
  });
  return made;
};
