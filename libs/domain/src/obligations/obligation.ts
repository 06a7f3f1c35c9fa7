import type { Moment, ProposalState } from '../state';

export type ObligationKind =
  | 'consequenceDiffers'
  | 'reportWorkingGroup'
  | 'align'
  | 'askAdvice'
  | 'giveAdvice'
  | 'establishLapse'
  | 'answerAdvice'
  | 'sendPapers'
  | 'addMinutes'
  | 'confirmAdvice'
  | 'answerRemark'
  | 'agreeFeedback'
  | 'carryOver'
  | 'giveNotice'
  | 'executeDecision'
  | 'giveConsultationNotice'
  | 'completePapers'
  | 'adjustText'
  | 'addText'
  | 'decide'
  | 'discussReturn'
  | 'decideSecrecy'
  | 'liftSecrecy'
  | 'confirmLift'
  | 'answerLiftQuestion'
  | 'ratifySecrecy'
  | 'establishSecrecyLapse'
  | 'publishLifted'
  | 'informCouncil'
  | 'handInGazette'
  | 'publishGazette'
  | 'rectifyPublication'
  | 'withdrawDocuments'
  | 'reconfirmItem'
  | 'settleLatePapers'
  | 'hearCollege'
  | 'addAmendedText'
  | 'keepPromise'
  | 'answerQuestion'
  | 'sign'
  | 'askWishes'
  | 'giveWishes'
  | 'planAgain'
  | 'tellPlanning'
  | 'tellDecision'
  | 'sendAgain'
  | 'sendOnPaper'
  | 'giveSystemNotice'
  | 'confirmReceipt'
  | 'explainMissedDate'
  | 'addSourceDocument'
  | 'sendDraft'
  | 'giveZienswijze'
  | 'establishZienswijzeLapse'
  | 'signUp'
  | 'findParticipants'
  | 'compareTexts'
  | 'decideOwnShare';

/** Something a person has to do: by whom, since when, until when, and whether the proposal waits for it. Dates are civil dates. */
export interface Obligation {
  readonly key: string;
  readonly kind: ObligationKind;
  /** The body that must act. */
  readonly actor: string;
  /** What it is about: an adviser, a request, a step, a municipality. */
  readonly subject?: string;
  readonly since: Moment;
  /** Not open before this day. */
  readonly from?: string;
  readonly dueOn?: string;
  readonly remindOn?: string;
  readonly plannedOn?: string;
  /** Until when the body held the matter over. */
  readonly heldUntil?: string;
  readonly computed?: string;
  readonly historic: boolean;
  readonly blocking: boolean;
}

/** An open obligation; unless said otherwise the proposal waits for it. */
export const obligation = (
  kind: ObligationKind,
  actor: string,
  since: Moment,
  fields: Partial<Obligation> = {},
): Obligation => ({
  key: [kind, actor, fields.subject].filter(Boolean).join('/'),
  kind,
  actor,
  since,
  historic: false,
  blocking: true,
  ...fields,
});

export const stuurgroepOf = (state: ProposalState): string =>
  state.definition.bodies.find((body) => body.kind === 'stuurgroep')?.id ?? 'stuurgroep';
