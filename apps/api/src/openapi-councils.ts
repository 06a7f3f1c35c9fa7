import {
  differencesView,
  reportedFactView,
  voteListRequest,
  voteListView,
  type RefusalCode,
} from '@eensluidend/contracts';
import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { proposalId, readOperation } from './openapi-operations';
import { problemsOf, versionHeader } from './openapi-problems';

const textId = z
  .uuid()
  .meta({ description: 'De sleutel van een tekst, of van een tekst zoals één raad die wijzigde.' });

export const voteListRefusals: readonly RefusalCode[] = [
  'malformedRequest',
  'invalidInput',
  'notSignedIn',
  'notAuthorised',
  'notFound',
  'unknownBody',
  'tooLarge',
  'unsupportedMediaType',
];

/** What helps to record what a council did, or to correct it. */
export const councilPaths: ZodOpenApiPathsObject = {
  '/proposals/{id}/differences': {
    get: readOperation({
      operationId: 'getDifferences',
      summary: 'De woorden die tussen twee teksten verschillen',
      schema: differencesView,
      params: z.object({ id: proposalId }),
      query: z.object({ from: textId, to: textId }),
    }),
  },
  '/proposals/{id}/facts/{factId}': {
    get: readOperation({
      operationId: 'getReportedFact',
      summary: 'Een feit als melding, om te corrigeren',
      schema: reportedFactView,
      params: z.object({
        id: proposalId,
        factId: z.uuid().meta({ description: 'De sleutel van een feit uit de tijdlijn.' }),
      }),
    }),
  },
  '/vote-lists': {
    post: {
      operationId: 'readVoteList',
      summary: 'Een stemlijst laten lezen; er wordt niets vastgelegd',
      tags: ['Bekijken'],
      requestBody: { required: true, content: { 'application/json': { schema: voteListRequest } } },
      responses: {
        '200': {
          description: 'Het antwoord.',
          headers: versionHeader,
          content: { 'application/json': { schema: voteListView } },
        },
        ...problemsOf(voteListRefusals),
      },
    },
  },
};
