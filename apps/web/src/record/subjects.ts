import type { CommandName } from '@eensluidend/contracts';

/** What acts are about, and the acts in the order in which they are looked for. */
interface Subject {
  /** The anchor of its heading. */
  readonly id: string;
  readonly title: string;
  readonly commands: readonly CommandName[];
}

/** A correction starts from the fact in the timeline; a new proposal does not belong to this one. */
export const notHere: readonly CommandName[] = ['correctFact', 'startProposal'];

/** Every act that is recorded from the list, under its subject, in the order of the passage. */
export const subjects: readonly Subject[] = [
  {
    id: 'tekst',
    title: 'Tekst en afstemming',
    commands: ['addText', 'recordWorkingGroup', 'recordAlignment'],
  },
  {
    id: 'advies',
    title: 'Advies',
    commands: [
      'recordAdvice',
      'answerAdvice',
      'requestAdvice',
      'deliverAdviceRequest',
      'recordAdviceReceipt',
      'remindAdviser',
      'confirmAdvice',
      'recordAdviceMinutes',
      'recordAdviserNotice',
      'lapseAdviceTerm',
      'exemptAdviser',
      'recordExpertAssignment',
    ],
  },
  {
    id: 'ondernemingsraad',
    title: 'Ondernemingsraad',
    commands: ['recordConsultationMeeting', 'recordEntrepreneurDecision', 'recordExecution', 'waiveStandstill'],
  },
  {
    id: 'inspraak',
    title: 'Inspraak en toelichting',
    commands: ['openPublicConsultation', 'recordConsultationNotice', 'recordExplanationMeeting'],
  },
  {
    id: 'zienswijzen',
    title: 'Zienswijzen, wensen en bedenkingen',
    commands: ['sendDraft', 'recordZienswijze', 'flagPrivateLawAct', 'recordWishesRequest', 'recordWishes'],
  },
  {
    id: 'vergadering',
    title: 'Agenda en vergadering',
    commands: [
      'submitToCouncil',
      'recordCommitteeAdvice',
      'recordAgendaItem',
      'recordConvocation',
      'recordMeetingPapers',
      'recordUrgencyMotion',
      'moveAgendaItem',
      'removeAgendaItem',
      'reconfirmAgendaItem',
      'recordMeeting',
    ],
  },
  {
    id: 'besluit',
    title: 'Besluit en moties',
    commands: [
      'recordDecision',
      'recordAmendedText',
      'recordMotionOutcome',
      'recordMemberProposal',
      'recordCollegeReaction',
      'recordMemberProposalDecision',
      'recordMandate',
      'recordInsufficientSupport',
    ],
  },
  {
    id: 'geheimhouding',
    title: 'Geheimhouding',
    commands: [
      'imposeSecrecy',
      'liftSecrecy',
      'confirmLift',
      'declineLift',
      'openLiftTask',
      'warnSecrecyEnd',
      'shareSecret',
      'recordClosedSession',
      'publishDocuments',
      'recordDocumentWithdrawal',
      'openDocument',
      'ratifySecrecy',
      'recordSecrecyLapse',
      'recordWooRequest',
      'excludeMember',
    ],
  },
  {
    id: 'terugkoppeling',
    title: 'Terugkoppeling en toezeggingen',
    commands: [
      'informCouncil',
      'agreeFeedback',
      'recordRemark',
      'answerRemark',
      'recordPromise',
      'settlePromise',
      'recordWrittenQuestion',
      'answerWrittenQuestion',
    ],
  },
  {
    id: 'bekendmaking',
    title: 'Ondertekening en bekendmaking',
    commands: ['recordSignature', 'prepareGazettes', 'recordPublication', 'recordRectification', 'recordInspection'],
  },
  {
    id: 'planning',
    title: 'Planning en signalen',
    commands: [
      'planDecision',
      'setTargetDate',
      'explainMissedDate',
      'tellPlanning',
      'setMeetingCalendar',
      'recordSignal',
    ],
  },
  {
    id: 'berichten',
    title: 'Berichten en verzending',
    commands: [
      'agreeCommunicationPlan',
      'sendMessage',
      'recordMessage',
      'recordDecisionTold',
      'recordSending',
      'recordSystemNotice',
      'recordSendingReceipt',
      'recordBounce',
      'recordElectronicConsent',
    ],
  },
  {
    id: 'deelnemers',
    title: 'Deelnemende gemeenten',
    commands: ['signUp', 'changeParticipants', 'leave'],
  },
  {
    id: 'dossier',
    title: 'Dossier en correcties',
    commands: [
      'claimDate',
      'addSourceDocument',
      'settleConsequence',
      'openStage',
      'closeRound',
      'carryOverPoints',
      'withdrawProposal',
      'supersedeProposal',
    ],
  },
];
