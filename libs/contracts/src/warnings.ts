import { adviceWarnings } from './warnings/advice';
import { councilWarnings } from './warnings/councils';
import { decisionWarnings } from './warnings/decision';
import { dossierWarnings } from './warnings/dossier';
import { communicationWarnings } from './warnings/communication';
import { generalWarnings } from './warnings/general';
import { planningWarnings } from './warnings/planning';
import { secrecyWarnings } from './warnings/secrecy';

/** Every warning by its code; one file per subject in `warnings/`. */
export const warnings = {
  ...generalWarnings,
  ...communicationWarnings,
  ...adviceWarnings,
  ...dossierWarnings,
  ...decisionWarnings,
  ...councilWarnings,
  ...secrecyWarnings,
  ...planningWarnings,
} as const;

export type WarningCode = keyof typeof warnings;

/** A warning as a value. */
export interface Warning {
  readonly code: WarningCode;
  readonly params?: Readonly<Record<string, string | number>>;
}
