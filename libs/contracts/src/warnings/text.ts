/** Every warning: a true fact that is irregular, or an act that deserves a second look. Same form as refusals. */
export const warning = (sentence: string, rule: string, basis?: string) => ({
  sentence,
  rule,
  ...(basis ? { basis } : {}),
});
