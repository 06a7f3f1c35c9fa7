import type { NewEvent, RecordedEvent } from './record';
import type * as advice from './steps/advice';
import type * as decision from './steps/decision';
import type * as informing from './steps/informing';
import type * as passage from './steps/passage';
import type * as proposal from './steps/proposal';
import type * as secrecy from './steps/secrecy';
import type * as text from './steps/text';

/** Every event type with its data. Names and shapes are for ever. */
export interface EventData {
  ProposalStarted: proposal.ProposalStarted;
  TextAdded: text.TextAdded;
  AlignmentRecorded: text.AlignmentRecorded;
  AdviceRequested: advice.AdviceRequested;
  AdviceRequestDelivered: advice.AdviceRequestDelivered;
  AdviceRequestReceived: advice.AdviceRequestReceived;
  AdviserExempted: advice.AdviserExempted;
  AdviserReminded: advice.AdviserReminded;
  AdviceTermLapsed: advice.AdviceTermLapsed;
  AdviceRecorded: advice.AdviceRecorded;
  AdviceAnswered: advice.AdviceAnswered;
  DecisionPlanned: decision.DecisionPlanned;
  MeetingRecorded: decision.MeetingRecorded;
  DecisionRecorded: decision.DecisionRecorded;
  CouncilInformed: informing.CouncilInformed;
  SignatureRecorded: informing.SignatureRecorded;
  SecrecyImposed: secrecy.SecrecyImposed;
  SecretShared: secrecy.SecretShared;
  SecrecyLifted: secrecy.SecrecyLifted;
  LiftTaskOpened: secrecy.LiftTaskOpened;
  SecrecyEndUnreachable: secrecy.SecrecyEndUnreachable;
  StageOpened: passage.StageOpened;
  RoundClosed: passage.RoundClosed;
  NoticeGiven: passage.NoticeGiven;
  PlannedDecisionWithdrawn: passage.PlannedDecisionWithdrawn;
  StuurgroepAsked: passage.StuurgroepAsked;
  GazettePrepared: passage.GazettePrepared;
  PublicationRecorded: passage.PublicationRecorded;
  ProposalWithdrawn: proposal.ProposalWithdrawn;
  InsufficientSupportRecorded: proposal.InsufficientSupportRecorded;
  DateClaimed: proposal.DateClaimed;
  ProposalSuperseded: passage.ProposalSuperseded;
}

export type EventType = keyof EventData;
export type ProposalEvent = { [T in EventType]: RecordedEvent<T, EventData[T]> }[EventType];
export type NewProposalEvent = { [T in EventType]: NewEvent<T, EventData[T]> }[EventType];

/** The version of each event's shape that this release writes. */
export const schemaVersions: Readonly<Record<EventType, number>> = {
  ProposalStarted: 1,
  TextAdded: 1,
  AlignmentRecorded: 1,
  AdviceRequested: 1,
  AdviceRequestDelivered: 1,
  AdviceRequestReceived: 1,
  AdviserExempted: 1,
  AdviserReminded: 1,
  AdviceTermLapsed: 1,
  AdviceRecorded: 1,
  AdviceAnswered: 1,
  DecisionPlanned: 1,
  MeetingRecorded: 1,
  DecisionRecorded: 1,
  CouncilInformed: 1,
  SignatureRecorded: 1,
  SecrecyImposed: 1,
  SecretShared: 1,
  SecrecyLifted: 1,
  LiftTaskOpened: 1,
  SecrecyEndUnreachable: 1,
  StageOpened: 1,
  RoundClosed: 1,
  NoticeGiven: 1,
  PlannedDecisionWithdrawn: 1,
  StuurgroepAsked: 1,
  GazettePrepared: 1,
  PublicationRecorded: 1,
  ProposalWithdrawn: 1,
  InsufficientSupportRecorded: 1,
  DateClaimed: 1,
  ProposalSuperseded: 1,
};

/** Whether this release knows an event type in this version; if not, deciding on its stream is refused (`newerVersionRequired`). */
export const isKnownEvent = (event: RecordedEvent): event is ProposalEvent =>
  Object.hasOwn(schemaVersions, event.type) && event.schemaVersion <= schemaVersions[event.type as EventType];
