import { inWords } from '@eensluidend/calendar';
import type { EventType } from '@eensluidend/contracts';
import { listed, named } from '../../bodies';
import type { ProposalState } from '../../state';
import { entrepreneurOf } from '../bodies-of-consultation-event';
import { numberInWords } from '../number-in-words';
import type { Sentence } from '../timeline-sentence';

type ConsultationEvent = Extract<
  EventType,
  | 'AdviceConfirmed'
  | 'AdviceMinutesRecorded'
  | 'RemarkRecorded'
  | 'RemarkAnswered'
  | 'FeedbackAgreed'
  | 'PointsCarriedOver'
  | 'AdviserNoticeRecorded'
  | 'MeetingPapersRecorded'
  | 'ConsultationMeetingRecorded'
  | 'EntrepreneurDecisionRecorded'
  | 'ExecutionRecorded'
  | 'StandstillWaived'
  | 'ExpertAssigned'
  | 'ExplanationMeetingRecorded'
  | 'PublicConsultationOpened'
  | 'ConsultationNoticeRecorded'
>;

const names = (state: ProposalState, ids: readonly string[]): string => listed(ids.map((id) => named(state, id)));
const signersOf = (state: ProposalState, adviceId: string): string =>
  names(state, state.advices.find((each) => each.adviceId === adviceId)?.signers ?? []);
const remarkOf = (state: ProposalState, id: string) => state.consultation.remarks.find((each) => each.remarkId === id);
const decisionOf = (state: ProposalState, id: string) =>
  state.consultation.entrepreneurDecisions.find((each) => each.entrepreneurDecisionId === id);

const marks = {
  remark: 'maakte een opmerking',
  promise: 'deed een toezegging',
  condition: 'stelde een voorwaarde',
} as const;
const markNames = { remark: 'De opmerking', promise: 'De toezegging', condition: 'De voorwaarde' } as const;
const withAdvices = (count: number): string =>
  count === 0 ? 'zonder advies' : count === 1 ? 'met een advies' : `met ${numberInWords(count)} adviezen`;
const answers = {
  takenOver: 'overgenomen',
  partly: 'deels overgenomen',
  notTakenOver: 'niet overgenomen',
  laterPhase: 'voor een latere fase',
} as const;
const notices = {
  deviation: 'het afwijken van zijn advies',
  newText: 'de nieuwe tekst',
  plannedDecision: 'het geplande besluit',
} as const;
const procedures = {
  awb34: 'de openbare voorbereiding van afdeling 3.4 Awb',
  participationByLaw: 'de participatieverordening',
  agreed: 'een eigen, afgesproken procedure',
} as const;

/** How the facts around the advice are told. */
export const consultationSentences: { readonly [T in ConsultationEvent]: Sentence<T> } = {
  AdviceConfirmed: ({ data }, state) => `${named(state, data.signer)} bevestigde dat dit zijn advies is.`,
  AdviceMinutesRecorded: ({ data }, state) =>
    `Het verslag van het mondelinge advies van ${signersOf(state, data.adviceId)} is vastgelegd.`,
  RemarkRecorded: ({ data }, state) => `${named(state, data.body)} ${marks[data.mark]} die een antwoord vraagt.`,
  RemarkAnswered: ({ data }, state) => {
    const remark = remarkOf(state, data.remarkId);
    return `${markNames[remark?.mark ?? 'remark']} van ${named(state, remark?.body ?? '')} is beantwoord: ${answers[data.answer]}.`;
  },
  FeedbackAgreed: ({ data }, state) => `${named(state, data.body)} is akkoord met de antwoorden op de adviezen.`,
  PointsCarriedOver: ({ data }, _state, text) =>
    `${data.points.length === 1 ? 'Een punt gaat' : `${data.points.length} punten gaan`} mee naar de volgende fase: ${text(data.nextPhase)}.`,
  AdviserNoticeRecorded: ({ data }, state) =>
    `${named(state, data.adviser)} kreeg bericht over ${notices[data.about]}.`,
  MeetingPapersRecorded: ({ data }, state) =>
    `De stukken voor de vergadering van ${named(state, data.body)} op ${inWords(data.meetingOn)} liggen er, ${withAdvices(data.adviceIds.length)}.`,
  ConsultationMeetingRecorded: ({ data }, state) => {
    const entrepreneur = entrepreneurOf(state, data.worksCouncil);
    return `${entrepreneur ? named(state, entrepreneur) : 'de ondernemer'} en ${named(state, data.worksCouncil)} spraken in een overlegvergadering over de aanvraag.`;
  },
  EntrepreneurDecisionRecorded: ({ data }, state) =>
    `${named(state, data.entrepreneur)} nam zijn besluit${data.deviates ? ', en week af van' : ', in lijn met'} het advies van ${named(state, data.worksCouncil)}.`,
  ExecutionRecorded: ({ data }, state) =>
    `${named(state, decisionOf(state, data.entrepreneurDecisionId)?.entrepreneur ?? '')} voert zijn besluit uit.`,
  StandstillWaived: ({ data }, state) =>
    `${named(state, decisionOf(state, data.entrepreneurDecisionId)?.worksCouncil ?? '')} liet de opschorting vervallen.`,
  ExpertAssigned: ({ data }, state) => `${named(state, data.body)} gaf een deskundige van buiten opdracht.`,
  ExplanationMeetingRecorded: ({ data }, state) =>
    data.bodies.length > 3
      ? `De tekst is toegelicht aan ${data.bodies.length} organen.`
      : `De tekst is toegelicht aan ${names(state, data.bodies)}.`,
  PublicConsultationOpened: ({ data }, state) =>
    `${named(state, data.body)} gaf de tekst vrij voor inspraak, volgens ${procedures[data.procedure]}.`,
  ConsultationNoticeRecorded: ({ data }, state) => `${named(state, data.body)} gaf kennis van de inspraak.`,
};
