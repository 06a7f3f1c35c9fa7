import { generalWarnings } from './warnings/general';

/** Every warning by its code; one file per subject in `warnings/`. */
export const warnings = {
  ...generalWarnings,
} as const;

export type WarningCode = keyof typeof warnings;

/** A warning as a value. */
export interface Warning {
  readonly code: WarningCode;
  readonly params?: Readonly<Record<string, string | number>>;
}
