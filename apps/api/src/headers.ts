export const apiVersion = '0.1.0';

/** On every answer of this server, pages included (NL API Design Rules: version-header, security-headers). */
export const standardHeaders = {
  'API-Version': apiVersion,
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
} as const;

export const problemType = 'application/problem+json; charset=utf-8';

/** Whether a tag is one of those in `If-None-Match`, compared weakly (RFC 9110 §13.1.2). */
export const isAmong = (etag: string, header: string | undefined): boolean =>
  header?.trim() === '*' || (header ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
