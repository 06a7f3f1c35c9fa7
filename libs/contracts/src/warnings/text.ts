import { rules, type RuleId } from '../rules';

/** Every warning: a true fact that is irregular, or an act that deserves a second look. Without an article of its own it rests on that of its rule. */
export const warning = (sentence: string, rule: RuleId, basis: string = rules[rule].basis) => ({
  sentence,
  rule,
  basis,
});
