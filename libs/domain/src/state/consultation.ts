import type {
  AdviceConfirmed,
  AdviserNoticeRecorded,
  ConsultationNoticeRecorded,
  EntrepreneurDecisionRecorded,
  ExplanationMeetingRecorded,
  FeedbackAgreed,
  MeetingPapersRecorded,
  PointsCarriedOver,
  PublicConsultationOpened,
  RemarkAnswered,
  RemarkRecorded,
} from '@eensluidend/contracts';
import type { Moment } from './moment';

type At<T> = T & { readonly at: Moment };

/** What a body said outside an advice and was marked so, with its answer. */
export interface Remark extends RemarkRecorded {
  readonly at: Moment;
  readonly answered?: At<RemarkAnswered>;
}

export interface EntrepreneurDecision extends EntrepreneurDecisionRecorded {
  readonly at: Moment;
  /** The works council had given no advice by then: no decision can agree with it. */
  readonly unadvised?: true;
  readonly executed?: Moment;
  readonly waived?: Moment;
}

/** What happened around the advice: confirmations, remarks, notices, meetings, and the entrepreneur's own decision. */
export interface ConsultationState {
  readonly confirmations: readonly At<AdviceConfirmed>[];
  readonly remarks: readonly Remark[];
  readonly feedbackAgreements: readonly At<FeedbackAgreed>[];
  readonly carriedOver: readonly At<PointsCarriedOver>[];
  readonly adviserNotices: readonly At<AdviserNoticeRecorded>[];
  readonly consultationMeetings: readonly { readonly worksCouncil: string; readonly at: Moment }[];
  readonly entrepreneurDecisions: readonly EntrepreneurDecision[];
  readonly meetingPapers: readonly (At<MeetingPapersRecorded> & { readonly round: number })[];
  readonly explanationMeetings: readonly At<ExplanationMeetingRecorded>[];
  readonly publicConsultations: readonly At<PublicConsultationOpened>[];
  readonly consultationNotices: readonly At<ConsultationNoticeRecorded>[];
}

export const noConsultation: ConsultationState = {
  confirmations: [],
  remarks: [],
  feedbackAgreements: [],
  carriedOver: [],
  adviserNotices: [],
  consultationMeetings: [],
  entrepreneurDecisions: [],
  meetingPapers: [],
  explanationMeetings: [],
  publicConsultations: [],
  consultationNotices: [],
};
