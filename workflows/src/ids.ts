/** Workflow ids are derived and opaque: they name no title, no body and no person. */
export const proposalWorkflowId = (proposalId: string): string => `proposal/${proposalId}`;
/** The proposal of a workflow id. */
export const proposalOf = (workflowId: string): string => workflowId.split('/')[1] ?? '';
export const roundWorkflowId = (proposalId: string, round: number): string => `proposal/${proposalId}/round/${round}`;
export const secrecyWorkflowId = (proposalId: string, secrecyId: string): string =>
  `proposal/${proposalId}/secrecy/${secrecyId}`;
export const publicationWorkflowId = (proposalId: string): string => `proposal/${proposalId}/publication`;

/** Rules and record; and, on a queue of its own, what is delivered to others. */
export const taskQueue = 'eensluidend';
export const deliveryQueue = 'eensluidend-delivery';

export const factSignal = 'factRecorded';
export const lostSignal = 'secrecyLost';
