import { HttpException } from '@nestjs/common';
import { inDutch } from '@eensluidend/application';
import { refusals, type Problem, type Refusal } from '@eensluidend/contracts';
import type { First } from '@eensluidend/domain';

/** A refusal on its way out: thrown only at the edge, where Nest and Fastify want an error. */
export class RefusalError extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly first?: First,
    readonly errors?: Problem['errors'],
  ) {
    super(refusal.code);
  }
}

interface Text {
  readonly status: number;
  readonly sentence: string;
  readonly rule?: string;
  readonly basis?: string;
}

/** A refusal as problem+json (RFC 9457). Equal refusals give equal bytes: nothing in it tells one request from another. */
export const problemOf = ({ refusal, first, errors }: Pick<RefusalError, 'refusal' | 'first' | 'errors'>): Problem => {
  const text: Text = refusals[refusal.code];
  const sentence = inDutch(text.sentence, refusal.params);
  return {
    type: `urn:eensluidend:weigering:${refusal.code}`,
    status: text.status,
    title: 'Dit is niet vastgelegd',
    detail: sentence,
    code: refusal.code,
    ...(refusal.field ? { field: refusal.field } : {}),
    ...(text.rule ? { rule: text.rule } : {}),
    ...(text.basis ? { basis: text.basis } : {}),
    ...(errors ? { errors } : {}),
    ...(first ? { first: { on: first.on, outcome: first.outcome } } : {}),
  };
};

const internal: Problem = {
  type: 'urn:eensluidend:storing',
  status: 500,
  title: 'Er ging iets mis',
  detail: 'Er ging iets mis in het systeem. Probeer het opnieuw; blijft het misgaan, meld het dan bij de beheerder.',
  code: 'internal',
};

const byFastifyCode: Readonly<Record<string, Refusal>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { code: 'tooLarge', params: { limit: 5 } },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { code: 'unsupportedMediaType' },
  FST_ERR_CTP_EMPTY_JSON_BODY: { code: 'malformedRequest' },
  FST_ERR_CTP_INVALID_JSON_BODY: { code: 'malformedRequest' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { code: 'malformedRequest' },
  FST_ERR_BAD_URL: { code: 'notFound' },
};

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

const statusOf = (error: unknown): number | undefined => {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof HttpException) return error.getStatus();
  return 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : undefined;
};

/** Any error as a problem; `unexpected` says that it is a fault of ours, to be logged. */
export const problemOfError = (error: unknown): { problem: Problem; unexpected: boolean } => {
  if (error instanceof RefusalError) return { problem: problemOf(error), unexpected: false };
  const known = byFastifyCode[codeOf(error) ?? ''];
  if (known) return { problem: problemOf({ refusal: known }), unexpected: false };
  const status = statusOf(error);
  if (status === 404) return { problem: problemOf({ refusal: { code: 'notFound' } }), unexpected: false };
  if (status !== undefined && status >= 400 && status < 500)
    return { problem: problemOf({ refusal: { code: 'malformedRequest' } }), unexpected: false };
  return { problem: internal, unexpected: true };
};
