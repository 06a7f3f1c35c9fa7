import type { EventType } from '@eensluidend/contracts';
import { factCorrected } from './corrections';
import type { Evolve } from './evolve';
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
import * as effect from './steps/decision-effect';
import * as motion from './steps/decision-motion';
import * as informing from './steps/informing';
import * as meeting from './steps/meeting';
import * as memberProposal from './steps/member-proposal';
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

/** One evolver per event after the first; the compiler asks for each. */
export const evolvers: { readonly [Type in Exclude<EventType, 'ProposalStarted'>]: Evolve<Type> } = {
  TextAdded: text.textAdded,
  DocumentOpened: opening.documentOpened,
  WorkingGroupRecorded: workingGroup.workingGroupRecorded,
  AlignmentRecorded: text.alignmentRecorded,
  ParticipantsChanged: participants.participantsChanged,
  MunicipalitySignedUp: participants.municipalitySignedUp,
  MunicipalityLeft: participants.municipalityLeft,
  MandateRecorded: mandate.mandateRecorded,
  DraftSent: zienswijze.draftSent,
  ZienswijzeRecorded: zienswijze.zienswijzeRecorded,
  ZienswijzeTermLapsed: zienswijze.zienswijzeTermLapsed,
  InspectionRecorded: publication.inspectionRecorded,
  AdviceRequested: request.adviceRequested,
  AdviceRequestDelivered: advice.adviceRequestDelivered,
  AdviceRequestReceived: advice.adviceRequestReceived,
  AdviserExempted: request.adviserExempted,
  AdviserReminded: advice.adviserReminded,
  AdviceTermLapsed: advice.adviceTermLapsed,
  AdviceRecorded: advice.adviceRecorded,
  AdviceAnswered: advice.adviceAnswered,
  AdviceConfirmed: jointAdvice.adviceConfirmed,
  AdviceMinutesRecorded: jointAdvice.adviceMinutesRecorded,
  RemarkRecorded: feedback.remarkRecorded,
  RemarkAnswered: feedback.remarkAnswered,
  FeedbackAgreed: feedback.feedbackAgreed,
  PointsCarriedOver: carryOver.pointsCarriedOver,
  AdviserNoticeRecorded: adviserNotice.adviserNoticeRecorded,
  MeetingPapersRecorded: adviserNotice.meetingPapersRecorded,
  ConsultationMeetingRecorded: worksCouncil.consultationMeetingRecorded,
  EntrepreneurDecisionRecorded: worksCouncil.entrepreneurDecisionRecorded,
  ExecutionRecorded: worksCouncil.executionRecorded,
  StandstillWaived: worksCouncil.standstillWaived,
  ExpertAssigned: worksCouncil.expertAssigned,
  ExplanationMeetingRecorded: publicConsultation.explanationMeetingRecorded,
  PublicConsultationOpened: publicConsultation.publicConsultationOpened,
  ConsultationNoticeRecorded: publicConsultation.consultationNoticeRecorded,
  DecisionPlanned: meeting.decisionPlanned,
  MeetingRecorded: meeting.meetingRecorded,
  DecisionRecorded: effect.decisionRecorded,
  MotionOutcomeRecorded: motion.motionOutcomeRecorded,
  SubmittedToCouncil: submission.submittedToCouncil,
  CommitteeAdviceRecorded: agenda.committeeAdviceRecorded,
  AgendaItemRecorded: agenda.agendaItemRecorded,
  ConvocationRecorded: agenda.convocationRecorded,
  UrgencyMotionRecorded: agenda.urgencyMotionRecorded,
  AgendaItemMoved: agenda.agendaItemMoved,
  AgendaItemRemoved: agenda.agendaItemRemoved,
  AgendaItemReconfirmed: elections.agendaItemReconfirmed,
  MemberProposalRecorded: memberProposal.memberProposalRecorded,
  CollegeReactionRecorded: memberProposal.collegeReactionRecorded,
  MemberProposalDecided: memberProposal.memberProposalDecided,
  AmendedTextRecorded: amendment.amendedTextRecorded,
  PromiseRecorded: promises.promiseRecorded,
  PromiseSettled: promises.promiseSettled,
  WrittenQuestionRecorded: promises.writtenQuestionRecorded,
  WrittenQuestionAnswered: promises.writtenQuestionAnswered,
  CouncilInformed: informing.councilInformed,
  SignatureRecorded: signature.signatureRecorded,
  SecrecyImposed: secrecy.secrecyImposed,
  SecretShared: secrecySharing.secretShared,
  ClosedSessionRecorded: secrecy.closedSessionRecorded,
  SecrecyLifted: secrecyEnd.secrecyLifted,
  LiftConfirmed: secrecyEnd.liftConfirmed,
  LiftDeclined: secrecyEnd.liftDeclined,
  SecrecyEnded: secrecyEnd.secrecyEnded,
  SecrecyRatified: secrecyEnd.secrecyRatified,
  SecrecyLapsed: secrecyEnd.secrecyLapsed,
  MemberExcluded: secrecyAftermath.memberExcluded,
  WooRequestRecorded: secrecyAftermath.wooRequestRecorded,
  DocumentsPublished: secrecyAftermath.documentsPublished,
  DocumentsWithdrawn: rectification.documentsWithdrawn,
  LiftTaskOpened: secrecyEnd.liftTaskOpened,
  SecrecyEndUnreachable: secrecyEnd.secrecyEndUnreachable,
  StageOpened: passage.stageOpened,
  RoundClosed: passage.roundClosed,
  NoticeGiven: passage.noticeGiven,
  PlannedDecisionWithdrawn: passage.plannedDecisionWithdrawn,
  StuurgroepAsked: passage.stuurgroepAsked,
  GazettePrepared: publication.gazettePrepared,
  PublicationRecorded: publication.publicationRecorded,
  RectificationRecorded: rectification.rectificationRecorded,
  ProposalWithdrawn: proposal.proposalWithdrawn,
  InsufficientSupportRecorded: proposal.insufficientSupportRecorded,
  ProposalSuperseded: proposal.proposalSuperseded,
  DateClaimed: proposal.dateClaimed,
  FactCorrected: factCorrected,
  ConsequenceSettled: consequence.consequenceSettled,
  MeetingCalendarSet: meetingCalendar.meetingCalendarSet,
  TargetDateSet: planning.targetDateSet,
  MissedDateExplained: planning.missedDateExplained,
  SignalRecorded: planning.signalRecorded,
  CommunicationPlanAgreed: communication.communicationPlanAgreed,
  MessageSent: communication.messageSent,
  DecisionTold: told.decisionTold,
  PrivateLawActFlagged: wishes.privateLawActFlagged,
  WishesRequested: wishes.wishesRequested,
  WishesRecorded: wishes.wishesRecorded,
  ElectronicConsentRecorded: sending.electronicConsentRecorded,
  SendingRecorded: sending.sendingRecorded,
  SystemNoticeRecorded: sending.systemNoticeRecorded,
  BounceRecorded: sending.bounceRecorded,
  SendingReceiptConfirmed: sending.sendingReceiptConfirmed,
  SourceDocumentAdded: sourceDocument.sourceDocumentAdded,
};
