import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';

/**
 * The search attributes of the workflows, typed in this one place: a wrong name or an empty upsert wedges a workflow for
 * ever. Names are readable to operators and never encrypted, so they hold no title.
 */
export const searchAttributes = {
  stage: defineSearchAttributeKey('Stage', SearchAttributeType.KEYWORD),
  round: defineSearchAttributeKey('Round', SearchAttributeType.INT),
  nextDeadline: defineSearchAttributeKey('NextDeadline', SearchAttributeType.DATETIME),
  openBodies: defineSearchAttributeKey('OpenBodies', SearchAttributeType.INT),
} as const;
