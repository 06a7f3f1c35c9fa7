import { adviceRules } from './rules/advice';
import { collegeRules } from './rules/college';
import { councilRules } from './rules/council';
import { dossierRules } from './rules/dossier';
import { publicationRules } from './rules/publication';
import { recordRules } from './rules/records';
import type { Rule } from './rules/rule';
import { secrecyRules } from './rules/secrecy';
import { timeRules } from './rules/time';

export type { Rule } from './rules/rule';

/** The catalogue in its sections, in the order in which a proposal meets them. Numbers do not follow that order. */
export const ruleSections = {
  'Dossier, participants, versions': dossierRules,
  College: collegeRules,
  Secrecy: secrecyRules,
  Advice: adviceRules,
  Council: councilRules,
  'Publication and communication': publicationRules,
  'Time and planning': timeRules,
  Records: recordRules,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Rule>>>>;

const catalogue = {
  ...dossierRules,
  ...collegeRules,
  ...secrecyRules,
  ...adviceRules,
  ...councilRules,
  ...publicationRules,
  ...timeRules,
  ...recordRules,
} as const;

export type RuleId = keyof typeof catalogue;

/** Every rule by its id. */
export const rules: Readonly<Record<RuleId, Rule>> = catalogue;
