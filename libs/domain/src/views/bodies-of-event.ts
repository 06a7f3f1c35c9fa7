import type { ProposalEvent } from '@eensluidend/contracts';
import type { ProposalState } from '../state';

const ofRequest = (state: ProposalState, requestId: string): readonly string[] =>
  state.requests.filter((each) => each.requestId === requestId).flatMap((each) => [each.adviser, each.askedBy]);

const ofMunicipality = (state: ProposalState, municipality: string): readonly string[] =>
  state.definition.bodies.filter((each) => each.municipality === municipality).map((each) => each.id);

const about = (event: ProposalEvent, state: ProposalState): readonly string[] => {
  switch (event.type) {
    case 'AdviceRequested':
      return [event.data.adviser, event.data.askedBy];
    case 'AdviceRequestDelivered':
    case 'AdviceRequestReceived':
    case 'AdviserReminded':
    case 'AdviceTermLapsed':
      return ofRequest(state, event.data.requestId);
    case 'AdviserExempted':
      return [event.data.adviser];
    case 'AdviceRecorded':
      return [...event.data.signers, ...event.data.addressees];
    case 'AdviceAnswered':
      return state.advices.find((each) => each.adviceId === event.data.adviceId)?.signers ?? [];
    case 'CouncilInformed':
      return [event.data.college, event.data.council];
    case 'SignatureRecorded':
      return state.decisions.filter((each) => each.decisionId === event.data.decisionId).map((each) => each.body);
    case 'PlannedDecisionWithdrawn':
      return state.planned
        .filter((each) => each.plannedDecisionId === event.data.plannedDecisionId)
        .map((each) => each.body);
    case 'DateClaimed': {
      const { subject } = event.data;
      const decided = state.decisions.filter((each) => each.decisionId === subject).map((each) => each.body);
      const advised = state.advices.filter((each) => each.adviceId === subject).flatMap((each) => each.signers);
      return [...decided, ...advised, ...ofRequest(state, subject)];
    }
    case 'SecretShared':
      return [event.data.recipient];
    case 'GazettePrepared':
    case 'PublicationRecorded':
      return ofMunicipality(state, event.data.municipality).filter((id) =>
        state.definition.bodies.some((each) => each.id === id && each.kind === 'college'),
      );
    default:
      return 'body' in event.data ? [event.data.body] : [];
  }
};

/** The bodies that a fact is about, each once. */
export const bodiesOf = (event: ProposalEvent, state: ProposalState): string[] => [...new Set(about(event, state))];
