import type { ProposalEvent } from '@eensluidend/contracts';
import { firstRecorded } from '../corrections';
import { stuurgroepOf } from '../obligations';
import type { ProposalState } from '../state';
import { bodiesOfConsultationEvent } from './bodies-of-consultation-event';
import { bodiesOfCouncilEvent } from './bodies-of-council-event';

const ofRequest = (state: ProposalState, requestId: string): readonly string[] =>
  state.requests.filter((each) => each.requestId === requestId).flatMap((each) => [each.adviser, each.askedBy]);

const ofSending = (state: ProposalState, sendingId: string): readonly string[] =>
  state.sendings.list.filter((each) => each.sendingId === sendingId).flatMap((each) => [each.sender, each.addressee]);

const ofMunicipality = (state: ProposalState, municipality: string): readonly string[] =>
  state.definition.bodies.filter((each) => each.municipality === municipality).map((each) => each.id);

/** Facts of which no list names the bodies: those of a council's work, then those around the advice. */
const otherBodiesOf = (event: ProposalEvent, state: ProposalState): readonly string[] => [
  ...bodiesOfCouncilEvent(event, state),
  ...bodiesOfConsultationEvent(event, state),
];

const collegesOf = (state: ProposalState, municipality: string): readonly string[] =>
  ofMunicipality(state, municipality).filter((id) =>
    state.definition.bodies.some((each) => each.id === id && each.kind === 'college'),
  );

const about = (event: ProposalEvent, state: ProposalState): readonly string[] => {
  switch (event.type) {
    case 'AlignmentRecorded':
      return [stuurgroepOf(state)];
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
    case 'MotionOutcomeRecorded':
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
    case 'DecisionTold':
      return event.data.advisers;
    case 'ElectronicConsentRecorded':
      return [event.data.addressee];
    case 'SendingRecorded':
      return [event.data.sender, event.data.addressee];
    case 'SystemNoticeRecorded':
    case 'BounceRecorded':
    case 'SendingReceiptConfirmed':
      return ofSending(state, event.data.sendingId);
    case 'SourceDocumentAdded': {
      const { facts } = event.data;
      return state.events.filter((each) => facts.includes(each.eventId)).flatMap((each) => about(each, state));
    }
    case 'FactCorrected': {
      const first = firstRecorded(state, event.data.fact);
      return first ? about(first, state) : [];
    }
    case 'SecretShared':
      return [event.data.recipient, ...(event.data.giver ? [event.data.giver] : [])];
    case 'ParticipantsChanged':
      return [...event.data.joins.map((each) => each.municipality), ...event.data.leaves].flatMap((each) =>
        collegesOf(state, each),
      );
    case 'MandateRecorded':
      return [event.data.college, event.data.holder];
    case 'DraftSent':
      return [event.data.college, event.data.council];
    case 'ZienswijzeRecorded':
      return [event.data.council];
    case 'ZienswijzeTermLapsed':
      return state.drafts.filter((each) => each.draftId === event.data.draftId).map((each) => each.council);
    case 'MunicipalitySignedUp':
    case 'MunicipalityLeft':
    case 'InspectionRecorded':
    case 'GazettePrepared':
    case 'PublicationRecorded':
    case 'RectificationRecorded':
      return collegesOf(state, event.data.municipality);
    default:
      return 'body' in event.data ? [event.data.body] : otherBodiesOf(event, state);
  }
};

/** The bodies that a fact is about, each once. */
export const bodiesOf = (event: ProposalEvent, state: ProposalState): string[] => [...new Set(about(event, state))];
