import { generalRefusals } from './refusals/general';
import type { RefusalText } from './refusals/text';

/** Every refusal by its code; one file per subject in `refusals/`. */
export const refusals = {
  ...generalRefusals,
} as const satisfies Record<string, RefusalText>;

export type RefusalCode = keyof typeof refusals;
export type RefusalParams = Readonly<Record<string, string | number>>;

/** A refusal as a value: what is wrong, at which field, and what the sentence needs. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly field?: string;
  readonly params?: RefusalParams;
}

/** The Dutch sentence of a text with its placeholders filled in. */
export const fillIn = (sentence: string, params: RefusalParams = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole));
