import { rules, type RuleId } from '../rules';

/** Every refusal: HTTP status, Dutch sentence with `{placeholders}`, rule of the catalogue and the article or agreement it rests on. */
export interface RefusalText {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 415 | 422 | 503;
  readonly sentence: string;
  readonly rule?: RuleId;
  readonly basis?: string;
}

/** What a ground for secrecy rests on, in each of the three regimes (R116). */
export const groundsOfSecrecy = 'Gemeentewet 87 (tot april 2023: 25, 55 en 86), Woo 5.1 (tot mei 2022: Wob 10)';

/** Without an article of its own, a refusal rests on that of its rule. */
export const refusal = (
  status: RefusalText['status'],
  sentence: string,
  rule?: RuleId,
  basis: string | undefined = rule && rules[rule].basis,
): RefusalText => ({
  status,
  sentence,
  ...(rule ? { rule } : {}),
  ...(basis ? { basis } : {}),
});
