import { HttpException } from '@nestjs/common';
import { inDutch } from '@eensluidend/application';
import { refusals, type Problem, type Refusal } from '@eensluidend/contracts';
import type { First } from '@eensluidend/domain';
import { isUnreachable } from './unreachable';

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

/** The product cannot answer now; asking again later is safe. */
export class UnavailableError extends Error {}

interface Text {
  readonly status: keyof typeof titles;
  readonly sentence: string;
  readonly rule?: string;
  readonly basis?: string;
}

const titles = {
  400: 'Dit verzoek klopt niet',
  401: 'U bent niet aangemeld',
  403: 'U bent hiertoe niet bevoegd',
  404: 'Niet gevonden',
  405: 'Dit kan hier niet',
  409: 'Dit was al vastgelegd',
  412: 'Dit is intussen veranderd',
  413: 'Dit verzoek is te groot',
  415: 'Dit formaat kan hier niet',
  422: 'Dit is niet vastgelegd',
  503: 'Dit lukt nu niet',
} as const;

const inWords = ({ code, params }: Refusal): string => inDutch(refusals[code].sentence, params);

/** A refusal as problem+json (RFC 9457). Equal refusals give equal bytes: nothing in it tells one request from another. */
export const problemOf = ({ refusal, first, errors }: Pick<RefusalError, 'refusal' | 'first' | 'errors'>): Problem => {
  const text: Text = refusals[refusal.code];
  return {
    type: `urn:eensluidend:weigering:${refusal.code}`,
    status: text.status,
    title: titles[text.status],
    detail: [refusal, ...(refusal.also ?? [])].map(inWords).join(' '),
    code: refusal.code,
    ...(refusal.field ? { field: refusal.field } : {}),
    ...(text.rule ? { rule: text.rule } : {}),
    ...(text.basis ? { basis: text.basis } : {}),
    ...(errors ? { errors } : {}),
    ...(first ? { first: { on: first.on, outcome: first.outcome } } : {}),
    ...(refusal.also ? { also: refusal.also.map((each) => ({ code: each.code, detail: inWords(each) })) } : {}),
  };
};

/** Failures of the product itself: no refusals, so not in the contracts; documented beside them. */
export const failures = {
  internal: {
    type: 'urn:eensluidend:storing:internal',
    status: 500,
    title: 'Er ging iets mis',
    detail: 'Er ging iets mis in het systeem. Probeer het opnieuw; blijft het misgaan, meld het dan bij de beheerder.',
    code: 'internal',
  },
  unavailable: {
    type: 'urn:eensluidend:storing:unavailable',
    status: 503,
    title: titles[503],
    detail: 'Het systeem kan nu niet bij de gegevens. Probeer het zo weer, met dezelfde Idempotency-Key.',
    code: 'unavailable',
  },
} as const satisfies Record<string, Problem>;

/** The largest body that is taken in. */
export const bodyLimitMb = 5;

const byStatus: Readonly<Record<number, Refusal>> = {
  404: { code: 'notFound' },
  413: { code: 'tooLarge', params: { limit: bodyLimitMb } },
  414: { code: 'notFound' },
  415: { code: 'unsupportedMediaType' },
};

const statusOf = (error: unknown): number => {
  if (error instanceof HttpException) return error.getStatus();
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : 500;
};

/** What Nest and Fastify refuse by themselves, before any code of ours sees the request. */
const refusalOf = (error: unknown): Refusal | undefined => {
  if (error instanceof Error && 'code' in error && error.code === 'FST_ERR_BAD_URL') return { code: 'notFound' };
  const status = statusOf(error);
  return byStatus[status] ?? (status >= 400 && status < 500 ? { code: 'malformedRequest' } : undefined);
};

/** Any error as a problem; `unexpected` says that it is a fault of ours, to be logged. */
export const problemOfError = (error: unknown): { problem: Problem; unexpected: boolean } => {
  if (error instanceof RefusalError) return { problem: problemOf(error), unexpected: false };
  if (error instanceof UnavailableError) return { problem: failures.unavailable, unexpected: false };
  if (isUnreachable(error)) return { problem: failures.unavailable, unexpected: true };
  const refusal = refusalOf(error);
  return refusal
    ? { problem: problemOf({ refusal }), unexpected: false }
    : { problem: failures.internal, unexpected: true };
};
