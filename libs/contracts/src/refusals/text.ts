/** Every refusal: HTTP status, Dutch sentence with `{placeholders}`, rule of the catalogue and the article or agreement it rests on. */
export interface RefusalText {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 415 | 422 | 503;
  readonly sentence: string;
  readonly rule?: string;
  readonly basis?: string;
}

export const refusal = (
  status: RefusalText['status'],
  sentence: string,
  rule?: string,
  basis?: string,
): RefusalText => ({
  status,
  sentence,
  ...(rule ? { rule } : {}),
  ...(basis ? { basis } : {}),
});
