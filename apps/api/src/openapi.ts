import {
  asOfQuery,
  boardView,
  commands,
  obligationsView,
  planningView,
  problemView,
  processDefinition,
  proposalListView,
  proposalView,
  rulesView,
  timelineView,
  whyView,
} from '@eensluidend/contracts';
import { z } from 'zod';
import { createDocument, type CreateDocumentOptions, type ZodOpenApiPathsObject } from 'zod-openapi';
import { apiVersion } from './headers';
import { councilPaths, voteListRefusals } from './openapi-councils';
import { commandOperation, documentId, proposalId, readOperation } from './openapi-operations';
import { always, headers, problemCode } from './openapi-problems';

const one = z.object({ id: proposalId });
const eventStream = z.string().meta({ description: 'Server-sent events met de naam changed.' });
const definitionList = z.object({
  definitions: z.array(z.object({ id: z.string(), version: z.int(), hash: z.string(), definition: processDefinition })),
});

const ofOne = (operationId: string, summary: string, schema: z.ZodType) => ({
  get: readOperation({ operationId, summary, schema, params: one, query: asOfQuery, tagged: true }),
});

const views: ZodOpenApiPathsObject = {
  '/proposals': {
    get: readOperation({
      operationId: 'listProposals',
      summary: 'Alle voorstellen',
      schema: proposalListView,
      tagged: true,
    }),
  },
  '/proposals/{id}': ofOne('getProposal', 'Eén voorstel, met de sleutels om verder te gaan', proposalView),
  '/proposals/{id}/board': ofOne('getBoard', 'Gemeenten × stappen', boardView),
  '/proposals/{id}/timeline': ofOne('getTimeline', 'Alles wat gebeurde', timelineView),
  '/proposals/{id}/why': ofOne('getWhy', 'Waarom staat het stil?', whyView),
  '/proposals/{id}/obligations': ofOne('getObligations', 'Wat staat er open', obligationsView),
  '/proposals/{id}/planning': {
    get: readOperation({
      operationId: 'getPlanning',
      summary: 'Wanneer kunnen allen hebben besloten, en wat als een orgaan later is',
      schema: planningView,
      params: one,
      query: asOfQuery.extend({
        whatIf: z.string().optional().meta({ description: 'Een orgaan en hoeveel later het is: council-gm0981:P1M.' }),
      }),
      tagged: true,
    }),
  },
  ...councilPaths,
  '/proposals/{id}/documents/{documentId}': {
    get: readOperation({
      operationId: 'getDocument',
      summary: 'Eén stuk',
      schema: z.string(),
      params: one.extend({ documentId }),
      contentType: 'text/plain',
    }),
  },
  '/proposals/{id}/changes': {
    get: readOperation({
      operationId: 'followProposal',
      summary: 'Meldt elke verandering van een voorstel',
      schema: eventStream,
      params: one,
      contentType: 'text/event-stream',
    }),
  },
  '/changes': {
    get: readOperation({
      operationId: 'followAll',
      summary: 'Meldt elke verandering',
      schema: eventStream,
      contentType: 'text/event-stream',
    }),
  },
  '/process-definitions': {
    get: readOperation({
      operationId: 'listProcessDefinitions',
      summary: 'De procesdefinities',
      schema: definitionList,
    }),
  },
  '/rules': {
    get: readOperation({
      operationId: 'listRules',
      summary: 'De regels waarop waarschuwingen en weigeringen rusten',
      schema: rulesView,
    }),
  },
  '/openapi.json': {
    get: readOperation({
      operationId: 'getOpenApi',
      summary: 'Deze beschrijving',
      schema: z.record(z.string(), z.unknown()),
      tagged: true,
      open: true,
    }),
  },
};

const withCommands = (): ZodOpenApiPathsObject => {
  const paths: ZodOpenApiPathsObject = { ...views };
  for (const contract of Object.values(commands)) {
    const path = contract.path === '' ? '/proposals' : `/proposals/{id}/${contract.path}`;
    paths[path] = { ...paths[path], post: commandOperation(contract) };
  }
  return paths;
};

const contracts = Object.values(commands);
const codes = [...always, ...voteListRefusals, ...contracts.flatMap((contract) => contract.refusals)];

/** A format says enough without its pattern; the code of a problem is one of those that are described. */
const override: CreateDocumentOptions['override'] = ({ jsonSchema, zodSchema }) => {
  if (jsonSchema.format) delete jsonSchema.pattern;
  if (zodSchema === problemView)
    Object.assign(jsonSchema.properties ?? {}, { code: { $ref: '#/components/schemas/ProblemCode' } });
};

let made: ReturnType<typeof createDocument> | undefined;

/** The OpenAPI document, made from the contracts: every command, view, answer and refusal. */
export const openApiDocument = (): ReturnType<typeof createDocument> => {
  made ??= createDocument(
    {
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
        schemas: { Problem: problemView, ProblemCode: problemCode(codes) },
        headers,
        securitySchemes: {
          developmentToken: {
            type: 'http',
            scheme: 'bearer',
            description: 'Alleen in ontwikkeling: dev:<persoon>:<rol>[@<orgaan>].',
          },
        },
      },
      paths: withCommands(),
    },
    { override },
  );
  return made;
};
