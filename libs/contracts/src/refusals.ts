import { adviceRefusals } from './refusals/advice';
import { archiveRefusals } from './refusals/archive';

import { councilRefusals } from './refusals/councils';
import { decisionRefusals } from './refusals/decision';
import { dossierRefusals } from './refusals/dossier';
import { communicationRefusals } from './refusals/communication';
import { correctionRefusals } from './refusals/correction';
import { generalRefusals } from './refusals/general';
import { planningRefusals } from './refusals/planning';
import { secrecyRefusals } from './refusals/secrecy';
import type { RefusalText } from './refusals/text';

export type { RefusalText } from './refusals/text';

export { archiveRefusals } from './refusals/archive';

/** Every refusal by its code; one file per subject in `refusals/`. */
export const refusals = {
  ...generalRefusals,
  ...correctionRefusals,
  ...communicationRefusals,
  ...adviceRefusals,
  ...dossierRefusals,
  ...decisionRefusals,
  ...councilRefusals,
  ...secrecyRefusals,
  ...archiveRefusals,
  ...planningRefusals,
} as const satisfies Record<string, RefusalText>;

export type RefusalCode = keyof typeof refusals;
export type RefusalParams = Readonly<Record<string, string | number>>;

/** A refusal as a value: what is wrong, at which field, and what the sentence needs. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly field?: string;
  readonly params?: RefusalParams;
  /** What else is wrong, where one answer names everything that is missing (R67). */
  readonly also?: readonly { readonly code: RefusalCode; readonly params?: RefusalParams }[];
}

/** The Dutch sentence of a text with its placeholders filled in. */
export const fillIn = (sentence: string, params: RefusalParams = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole));
