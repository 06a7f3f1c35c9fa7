import { refusals, type RefusalCode } from '@eensluidend/contracts';
import type { ZodOpenApiResponseObject, ZodOpenApiResponsesObject } from 'zod-openapi';
import { apiVersion } from './headers';
import { failures } from './problem';

export const versionHeader = { 'API-Version': { $ref: '#/components/headers/ApiVersion' } };

/** Headers that stand on more than one answer. */
export const headers = {
  ApiVersion: { description: 'De versie van deze API.', schema: { type: 'string' as const, example: apiVersion } },
};

/** What any command can be refused for, whatever it says. */
export const always: readonly RefusalCode[] = [
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

interface Said {
  readonly code: string;
  readonly sentence: string;
}

const failed = Object.values(failures).map(({ code, status, detail }) => ({ code, status, sentence: detail }));
const said = (codes: readonly RefusalCode[]) => codes.map((code) => ({ code, ...refusals[code] }));

const problem = (description: string, codes: readonly string[]): ZodOpenApiResponseObject => ({
  description,
  headers: versionHeader,
  content: {
    'application/problem+json': {
      schema: {
        allOf: [
          { $ref: '#/components/schemas/Problem' },
          { type: 'object' as const, properties: { code: { enum: [...codes] } } },
        ],
      },
    },
  },
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const ofAll: ReadonlySet<string> = new Set([...always, ...failed.map(({ code }) => code)]);
const shared = new Map<string, ZodOpenApiResponseObject>();

/** What holds nothing of one command in particular is described once, under the names of its codes. */
const answer = (each: readonly Said[]): ZodOpenApiResponseObject => {
  const codes = each.map(({ code }) => code);
  if (!codes.every((code) => ofAll.has(code))) return problem('Dit is niet vastgelegd; code zegt waarom.', codes);
  const id = codes.map((code) => capital(code)).join('Or');
  const sentences = each.map(({ code, sentence }) => `${code}: ${sentence}`).join('\n\n');
  const known = shared.get(id) ?? { ...problem(sentences, codes), id };
  shared.set(id, known);
  return known;
};

/** The problems of an operation that can refuse with these codes, and those of the product itself: per status every code. */
export const problemsOf = (codes: readonly RefusalCode[]): ZodOpenApiResponsesObject => {
  const byStatus = Map.groupBy([...said(codes), ...failed], ({ status }) => String(status));
  return Object.fromEntries([...byStatus].map(([status, each]) => [status, answer(each)]));
};

/** What each code means, once for all operations. */
export const problemCode = (codes: readonly RefusalCode[]) => ({
  description: 'Waarom iets is geweigerd, of wat er misging. Elk antwoord noemt de codes die daar kunnen komen.',
  oneOf: [...said([...new Set(codes)]), ...failed].map(({ code, sentence }) => ({
    const: code,
    description: sentence,
  })),
});
