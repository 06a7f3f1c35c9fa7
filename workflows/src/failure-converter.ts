import { DefaultFailureConverter } from '@temporalio/common';

/** Messages and stacks of failures go through the payload codec too: Temporal cannot read why something failed. */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
