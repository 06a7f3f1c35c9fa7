export { factRecorded } from './follow';
export * from './ids';
export { proposalWorkflow, type ProposalInput } from './proposal';
export { publicationWorkflow } from './publication';
export { roundWorkflow, type RoundEnd, type RoundInput } from './round';
export { secrecyLost } from './secrecies';
export { secrecyWorkflow } from './secrecy';
