import type { z } from 'zod';
import type { Sealed } from './command';
import { correctionOf, settleConsequence } from './steps/correction';
import * as advice from './steps/advice';
import * as adviserNotice from './steps/adviser-notice';
import * as carryOver from './steps/carry-over';
import * as consultation from './steps/consultation';
import * as feedback from './steps/feedback';
import * as jointAdvice from './steps/joint-advice';
import * as worksCouncil from './steps/works-council';
import * as agenda from './steps/agenda';
import * as amendment from './steps/amendment';
import * as decision from './steps/decision';
import * as informing from './steps/informing';
import * as inspection from './steps/inspection';
import * as meeting from './steps/meeting';
import * as memberProposal from './steps/member-proposal';
import * as motion from './steps/motion';
import * as mandate from './steps/mandate';
import * as participants from './steps/participants';
import * as passage from './steps/passage';
import * as planning from './steps/planning';
import * as promise from './steps/promise';
import * as proposal from './steps/proposal';
import * as rectification from './steps/rectification';
import * as secrecy from './steps/secrecy';
import * as secrecyAftermath from './steps/secrecy-aftermath';
import * as secrecyEnd from './steps/secrecy-end';
import * as signature from './steps/signature';
import * as submission from './steps/submission';
import * as communication from './steps/communication';
import * as wishes from './steps/wishes';
import * as sending from './steps/sending';
import * as sourceDocument from './steps/source-document';
import * as text from './steps/text';
import * as workingGroup from './steps/working-group';
import * as zienswijze from './steps/zienswijze';

/** Every command that stands on its own, in the order of the passage. */
const firstHand = {
  startProposal: proposal.startProposal,
  changeParticipants: participants.changeParticipants,
  signUp: participants.signUp,
  leave: participants.leave,
  addText: text.addText,
  openDocument: text.openDocument,
  recordWorkingGroup: workingGroup.recordWorkingGroup,
  recordAlignment: text.recordAlignment,
  recordMandate: mandate.recordMandate,
  sendDraft: zienswijze.sendDraft,
  recordZienswijze: zienswijze.recordZienswijze,
  requestAdvice: advice.requestAdvice,
  deliverAdviceRequest: advice.deliverAdviceRequest,
  recordAdviceReceipt: advice.recordAdviceReceipt,
  exemptAdviser: advice.exemptAdviser,
  remindAdviser: advice.remindAdviser,
  lapseAdviceTerm: advice.lapseAdviceTerm,
  recordAdvice: advice.recordAdvice,
  answerAdvice: advice.answerAdvice,
  confirmAdvice: jointAdvice.confirmAdvice,
  recordAdviceMinutes: jointAdvice.recordAdviceMinutes,
  recordRemark: feedback.recordRemark,
  answerRemark: feedback.answerRemark,
  agreeFeedback: feedback.agreeFeedback,
  carryOverPoints: carryOver.carryOverPoints,
  recordAdviserNotice: adviserNotice.recordAdviserNotice,
  recordMeetingPapers: adviserNotice.recordMeetingPapers,
  recordConsultationMeeting: worksCouncil.recordConsultationMeeting,
  recordEntrepreneurDecision: worksCouncil.recordEntrepreneurDecision,
  recordExecution: worksCouncil.recordExecution,
  waiveStandstill: worksCouncil.waiveStandstill,
  recordExpertAssignment: worksCouncil.recordExpertAssignment,
  recordExplanationMeeting: consultation.recordExplanationMeeting,
  openPublicConsultation: consultation.openPublicConsultation,
  recordConsultationNotice: consultation.recordConsultationNotice,
  planDecision: decision.planDecision,
  recordMeeting: meeting.recordMeeting,
  recordDecision: decision.recordDecision,
  recordMotionOutcome: motion.recordMotionOutcome,
  submitToCouncil: submission.submitToCouncil,
  recordCommitteeAdvice: agenda.recordCommitteeAdvice,
  recordAgendaItem: agenda.recordAgendaItem,
  recordConvocation: agenda.recordConvocation,
  recordUrgencyMotion: agenda.recordUrgencyMotion,
  moveAgendaItem: agenda.moveAgendaItem,
  removeAgendaItem: agenda.removeAgendaItem,
  reconfirmAgendaItem: agenda.reconfirmAgendaItem,
  recordMemberProposal: memberProposal.recordMemberProposal,
  recordCollegeReaction: memberProposal.recordCollegeReaction,
  recordMemberProposalDecision: memberProposal.recordMemberProposalDecision,
  recordAmendedText: amendment.recordAmendedText,
  recordPromise: promise.recordPromise,
  settlePromise: promise.settlePromise,
  recordWrittenQuestion: promise.recordWrittenQuestion,
  answerWrittenQuestion: promise.answerWrittenQuestion,
  informCouncil: informing.informCouncil,
  recordSignature: signature.recordSignature,
  imposeSecrecy: secrecy.imposeSecrecy,
  shareSecret: secrecy.shareSecret,
  recordClosedSession: secrecy.recordClosedSession,
  liftSecrecy: secrecyEnd.liftSecrecy,
  confirmLift: secrecyEnd.confirmLift,
  declineLift: secrecyEnd.declineLift,
  openLiftTask: secrecyEnd.openLiftTask,
  warnSecrecyEnd: secrecyEnd.warnSecrecyEnd,
  ratifySecrecy: secrecyEnd.ratifySecrecy,
  recordSecrecyLapse: secrecyEnd.recordSecrecyLapse,
  excludeMember: secrecyAftermath.excludeMember,
  recordWooRequest: secrecyAftermath.recordWooRequest,
  publishDocuments: secrecyAftermath.publishDocuments,
  recordDocumentWithdrawal: rectification.recordDocumentWithdrawal,
  openStage: passage.openStage,
  closeRound: passage.closeRound,
  prepareGazettes: passage.prepareGazettes,
  recordPublication: passage.recordPublication,
  recordRectification: rectification.recordRectification,
  recordInspection: inspection.recordInspection,
  supersedeProposal: passage.supersedeProposal,
  recordInsufficientSupport: proposal.recordInsufficientSupport,
  withdrawProposal: proposal.withdrawProposal,
  claimDate: proposal.claimDate,
  setMeetingCalendar: planning.setMeetingCalendar,
  setTargetDate: planning.setTargetDate,
  explainMissedDate: planning.explainMissedDate,
  recordSignal: planning.recordSignal,
  agreeCommunicationPlan: communication.agreeCommunicationPlan,
  sendMessage: communication.sendMessage,
  recordMessage: communication.recordMessage,
  recordDecisionTold: communication.recordDecisionTold,
  tellPlanning: communication.tellPlanning,
  flagPrivateLawAct: wishes.flagPrivateLawAct,
  recordWishesRequest: wishes.recordWishesRequest,
  recordWishes: wishes.recordWishes,
  recordElectronicConsent: sending.recordElectronicConsent,
  recordSending: sending.recordSending,
  recordSystemNotice: sending.recordSystemNotice,
  recordBounce: sending.recordBounce,
  recordSendingReceipt: sending.recordSendingReceipt,
  addSourceDocument: sourceDocument.addSourceDocument,
  settleConsequence,
} as const;

/** Every command, in the order of the passage. Route, OpenAPI, form and access follow from this list. */
export const commands = { ...firstHand, correctFact: correctionOf(Object.values(firstHand)) } as const;

export type CommandName = keyof typeof commands;
export type CommandBody<Name extends CommandName> = z.output<(typeof commands)[Name]['body']>;
export type CommandInput<Name extends CommandName> = z.input<(typeof commands)[Name]['body']>;
/** A command as the domain sees it: texts and names replaced by references. */
export type SealedCommand<Name extends CommandName = CommandName> = {
  [N in Name]: { readonly name: N; readonly body: Sealed<CommandBody<N>> };
}[Name];
