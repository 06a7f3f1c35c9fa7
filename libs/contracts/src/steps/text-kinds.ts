/** Kinds of text that a proposal can be about. */
export const textKinds = [
  'preferredVariant',
  'vision',
  'courseNote',
  'jointArrangement',
  'entityDecision',
  'other',
] as const;
