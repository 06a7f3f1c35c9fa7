import type { CommandName, EventType } from '@eensluidend/contracts';
import type { Decide } from './decide';
import type { Evolve } from './evolve';
import * as advice from './steps/advice';
import * as request from './steps/advice-request';
import * as decision from './steps/decision';
import * as effect from './steps/decision-effect';
import * as informing from './steps/informing';
import * as meeting from './steps/meeting';
import * as passage from './steps/passage';
import * as proposal from './steps/proposal';
import * as secrecy from './steps/secrecy';
import * as text from './steps/text';

/** One decider per command; the compiler asks for each. `startProposal` begins a state and stands apart. */
export const deciders: { readonly [Name in Exclude<CommandName, 'startProposal'>]: Decide<Name> } = {
  addText: text.addText,
  recordAlignment: text.recordAlignment,
  requestAdvice: request.requestAdvice,
  deliverAdviceRequest: advice.deliverAdviceRequest,
  recordAdviceReceipt: advice.recordAdviceReceipt,
  exemptAdviser: request.exemptAdviser,
  remindAdviser: advice.remindAdviser,
  lapseAdviceTerm: advice.lapseAdviceTerm,
  recordAdvice: advice.recordAdvice,
  answerAdvice: advice.answerAdvice,
  planDecision: meeting.planDecision,
  recordMeeting: meeting.recordMeeting,
  recordDecision: decision.recordDecision,
  informCouncil: informing.informCouncil,
  recordSignature: informing.recordSignature,
  imposeSecrecy: secrecy.imposeSecrecy,
  shareSecret: secrecy.shareSecret,
  liftSecrecy: secrecy.liftSecrecy,
  openLiftTask: secrecy.openLiftTask,
  warnSecrecyEnd: secrecy.warnSecrecyEnd,
  openStage: passage.openStage,
  closeRound: passage.closeRound,
  prepareGazettes: passage.prepareGazettes,
  recordPublication: passage.recordPublication,
  supersedeProposal: proposal.supersedeProposal,
  recordInsufficientSupport: proposal.recordInsufficientSupport,
  withdrawProposal: proposal.withdrawProposal,
  claimDate: proposal.claimDate,
};

/** One evolver per event after the first; the compiler asks for each. */
export const evolvers: { readonly [Type in Exclude<EventType, 'ProposalStarted'>]: Evolve<Type> } = {
  TextAdded: text.textAdded,
  AlignmentRecorded: text.alignmentRecorded,
  AdviceRequested: request.adviceRequested,
  AdviceRequestDelivered: advice.adviceRequestDelivered,
  AdviceRequestReceived: advice.adviceRequestReceived,
  AdviserExempted: request.adviserExempted,
  AdviserReminded: advice.adviserReminded,
  AdviceTermLapsed: advice.adviceTermLapsed,
  AdviceRecorded: advice.adviceRecorded,
  AdviceAnswered: advice.adviceAnswered,
  DecisionPlanned: meeting.decisionPlanned,
  MeetingRecorded: meeting.meetingRecorded,
  DecisionRecorded: effect.decisionRecorded,
  CouncilInformed: informing.councilInformed,
  SignatureRecorded: informing.signatureRecorded,
  SecrecyImposed: secrecy.secrecyImposed,
  SecretShared: secrecy.secretShared,
  SecrecyLifted: secrecy.secrecyLifted,
  LiftTaskOpened: secrecy.liftTaskOpened,
  SecrecyEndUnreachable: secrecy.secrecyEndUnreachable,
  StageOpened: passage.stageOpened,
  RoundClosed: passage.roundClosed,
  NoticeGiven: passage.noticeGiven,
  PlannedDecisionWithdrawn: passage.plannedDecisionWithdrawn,
  StuurgroepAsked: passage.stuurgroepAsked,
  GazettePrepared: passage.gazettePrepared,
  PublicationRecorded: passage.publicationRecorded,
  ProposalWithdrawn: proposal.proposalWithdrawn,
  InsufficientSupportRecorded: proposal.insufficientSupportRecorded,
  ProposalSuperseded: proposal.proposalSuperseded,
  DateClaimed: proposal.dateClaimed,
};
