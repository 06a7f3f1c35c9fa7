import type { CommandName } from '@eensluidend/contracts';
import type { Decide } from './decide';
import * as advice from './steps/advice';
import * as agenda from './steps/agenda';
import * as elections from './steps/agenda-elections';
import * as amendment from './steps/amendment';
import * as request from './steps/advice-request';
import * as jointAdvice from './steps/joint-advice';
import * as feedback from './steps/feedback';
import * as carryOver from './steps/carry-over';
import * as adviserNotice from './steps/adviser-notice';
import * as worksCouncil from './steps/works-council';
import * as publicConsultation from './steps/public-consultation';
import * as consequence from './steps/consequence';
import * as decision from './steps/decision';
import * as motion from './steps/decision-motion';
import * as informing from './steps/informing';
import * as meeting from './steps/meeting';
import * as memberProposal from './steps/member-proposal';
import * as lapses from './steps/lapse';
import * as mandate from './steps/mandate';
import * as participants from './steps/participants';
import * as passage from './steps/passage';
import * as promises from './steps/promises';
import * as planning from './steps/planning';
import * as meetingCalendar from './steps/planning-calendar';
import * as proposal from './steps/proposal';
import * as publication from './steps/publication';
import * as rectification from './steps/rectification';
import * as opening from './steps/opening';
import * as secrecy from './steps/secrecy';
import * as secrecyAftermath from './steps/secrecy-aftermath';
import * as secrecyEnd from './steps/secrecy-end';
import * as secrecySharing from './steps/secrecy-sharing';
import * as submission from './steps/submission';
import * as signature from './steps/signature';
import * as communication from './steps/communication';
import * as wishes from './steps/wishes';
import * as sending from './steps/sending';
import * as sourceDocument from './steps/source-document';
import * as told from './steps/communication-told';
import * as text from './steps/text';
import * as workingGroup from './steps/working-group';
import * as zienswijze from './steps/zienswijze';

/** One decider per command; the compiler asks for each. `startProposal` begins a state and `correctFact` decides another command anew: they stand apart. */
export const deciders: { readonly [Name in Exclude<CommandName, 'startProposal' | 'correctFact'>]: Decide<Name> } = {
  addText: text.addText,
  openDocument: opening.openDocument,
  recordWorkingGroup: workingGroup.recordWorkingGroup,
  recordAlignment: text.recordAlignment,
  changeParticipants: participants.changeParticipants,
  signUp: participants.signUp,
  leave: participants.leave,
  recordMandate: mandate.recordMandate,
  sendDraft: zienswijze.sendDraft,
  recordZienswijze: zienswijze.recordZienswijze,
  requestAdvice: request.requestAdvice,
  deliverAdviceRequest: advice.deliverAdviceRequest,
  recordAdviceReceipt: advice.recordAdviceReceipt,
  exemptAdviser: request.exemptAdviser,
  remindAdviser: advice.remindAdviser,
  lapseAdviceTerm: lapses.lapseTerm,
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
  recordExplanationMeeting: publicConsultation.recordExplanationMeeting,
  openPublicConsultation: publicConsultation.openPublicConsultation,
  recordConsultationNotice: publicConsultation.recordConsultationNotice,
  planDecision: meeting.planDecision,
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
  reconfirmAgendaItem: elections.reconfirmAgendaItem,
  recordMemberProposal: memberProposal.recordMemberProposal,
  recordCollegeReaction: memberProposal.recordCollegeReaction,
  recordMemberProposalDecision: memberProposal.recordMemberProposalDecision,
  recordAmendedText: amendment.recordAmendedText,
  recordPromise: promises.recordPromise,
  settlePromise: promises.settlePromise,
  recordWrittenQuestion: promises.recordWrittenQuestion,
  answerWrittenQuestion: promises.answerWrittenQuestion,
  informCouncil: informing.informCouncil,
  recordSignature: signature.recordSignature,
  imposeSecrecy: secrecy.imposeSecrecy,
  shareSecret: secrecySharing.shareSecret,
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
  prepareGazettes: publication.prepareGazettes,
  recordPublication: publication.recordPublication,
  recordRectification: rectification.recordRectification,
  recordInspection: publication.recordInspection,
  supersedeProposal: proposal.supersedeProposal,
  recordInsufficientSupport: proposal.recordInsufficientSupport,
  withdrawProposal: proposal.withdrawProposal,
  claimDate: proposal.claimDate,
  settleConsequence: consequence.settleConsequence,
  setMeetingCalendar: meetingCalendar.setMeetingCalendar,
  setTargetDate: planning.setTargetDate,
  explainMissedDate: planning.explainMissedDate,
  recordSignal: planning.recordSignal,
  agreeCommunicationPlan: communication.agreeCommunicationPlan,
  sendMessage: communication.sendMessage,
  recordMessage: communication.recordMessage,
  recordDecisionTold: told.recordDecisionTold,
  tellPlanning: told.tellPlanning,
  flagPrivateLawAct: wishes.flagPrivateLawAct,
  recordWishesRequest: wishes.recordWishesRequest,
  recordWishes: wishes.recordWishes,
  recordElectronicConsent: sending.recordElectronicConsent,
  recordSending: sending.recordSending,
  recordSystemNotice: sending.recordSystemNotice,
  recordBounce: sending.recordBounce,
  recordSendingReceipt: sending.recordSendingReceipt,
  addSourceDocument: sourceDocument.addSourceDocument,
};
