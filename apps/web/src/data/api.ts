import type { Problem } from '@eensluidend/contracts';

/** The API refused or failed: the HTTP status, and the problem (RFC 9457) when it sent one. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly problem?: Problem,
  ) {
    super(problem?.title ?? `HTTP ${status}`);
  }
}

export const authorization = (token: string | undefined): Record<string, string> =>
  token === undefined ? {} : { authorization: `Bearer ${token}` };

export async function problemOf(response: Response): Promise<Problem | undefined> {
  if (!response.headers.get('content-type')?.includes('problem+json')) return undefined;
  try {
    return (await response.json()) as Problem;
  } catch {
    return undefined;
  }
}

/** Reads one answer of the API. The shape is the contract's; the browser does not check it a second time. */
export async function read<Answer>(path: string, token: string | undefined, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(path, { headers: { accept: 'application/json', ...authorization(token) }, signal });
  if (!response.ok) throw new ApiError(response.status, await problemOf(response));
  // Without a route for this path the server may send this very page instead.
  if (!response.headers.get('content-type')?.includes('json')) throw new ApiError(404);
  return (await response.json()) as Answer;
}

/** Reads the text of a paper. */
export async function readText(path: string, token: string | undefined, signal: AbortSignal): Promise<string> {
  const response = await fetch(path, { headers: authorization(token), signal });
  if (!response.ok) throw new ApiError(response.status, await problemOf(response));
  return response.text();
}

/** What to tell the reader about an error, in one or two sentences. */
export function errorSentence(error: unknown): string {
  if (!(error instanceof ApiError)) return 'De server is niet bereikbaar. Wij proberen het vanzelf opnieuw.';
  if (error.problem !== undefined) return error.problem.detail;
  if (error.status === 404) return 'Dit is er niet, of het is niet voor u bestemd.';
  return 'Er ging iets mis op de server. Probeer het later nog eens.';
}

export const isNotThere = (error: unknown): boolean => error instanceof ApiError && error.status === 404;
