import { daysBetween, earliest } from '@eensluidend/calendar';
import type { RouteStep } from '@eensluidend/contracts';
import { bodyOf, takesPart } from './bodies';
import type { Advice, AdviceRequest, ProposalState } from './state';
import type { Remark } from './state/consultation';
import { isSettledRequest } from './term-of-request';

type AdviceStep = Extract<RouteStep, { kind: 'adviceRound' }>;
type ProcessingStep = Extract<RouteStep, { kind: 'processing' }>;

/** Denktank and klankbordgroep take part by agreement and hold nothing up, unless the definition says so (R64). */
export const mayHoldUp = (state: ProposalState, adviser: string): boolean => {
  const body = bodyOf(state.definition, adviser);
  const informal = body?.kind === 'thinkTank' || body?.kind === 'soundingBoard';
  return !informal || (body.blocking ?? false);
};

/** The definition may have the round wait for the advice of a body, also when its term is over (R51). */
export const isWaitedFor = (step: AdviceStep, adviser: string): boolean => step.waitFor?.includes(adviser) ?? false;

/** Whether the round waits for the advice on this request: until it lapsed, or without end where the definition says so (R51, R64, Awb 3:6 lid 2). */
export const holdsUp = (state: ProposalState, step: AdviceStep, request: AdviceRequest): boolean => {
  if (request.type === 'input' || request.round !== state.round.number || request.adviceId !== undefined) return false;
  if (isWaitedFor(step, request.adviser)) return true;
  return mayHoldUp(state, request.adviser) && !isSettledRequest(request);
};

/** Oral advice of this round without minutes: the round closes only with them (R54). */
export const withoutMinutes = (state: ProposalState) =>
  state.advices.filter(
    (each) => each.round === state.round.number && each.form === 'oral' && each.document === undefined,
  );

/** Whether the round waits for the minutes of an oral advice: not where only informal bodies gave it (R54, R64). */
export const waitsForMinutes = (state: ProposalState, advice: Advice): boolean =>
  advice.signers.some((adviser) => mayHoldUp(state, adviser));

/** Whether advice of an earlier round still holds in a new one: the advice round does not come back, or the route keeps it (R8). */
export const keepsAdvice = ({ route: { steps, policies } }: ProposalState): boolean => {
  const comesBack = ({ id }: RouteStep) => policies.afterReturn.length === 0 || policies.afterReturn.includes(id);
  return policies.adviceAfterReturn === 'kept' || !steps.some((step) => step.kind === 'adviceRound' && comesBack(step));
};

/** Whether what was said in a round must be answered now: in this round, and in an earlier one where its advice still holds (R8, R55). */
export const asksAnswer = (state: ProposalState, { round }: { readonly round: number }): boolean =>
  round === state.round.number || keepsAdvice(state);

/** Remarks, promises and conditions that got no answer yet (R55). */
export const openRemarks = (state: ProposalState): readonly Remark[] =>
  state.consultation.remarks.filter((each) => asksAnswer(state, each) && !each.answered);

/** The bodies that must agree with the answers on the advice before the colleges consent, and did not on this text (R55). */
export const stillToAgree = (state: ProposalState, step: ProcessingStep): readonly string[] =>
  (step.agreedBy ?? []).filter((id) => {
    const body = bodyOf(state.definition, id);
    const agreed = state.consultation.feedbackAgreements.some(
      (each) => each.body === id && each.textId === state.liveTextId,
    );
    return body !== undefined && takesPart(state, body) && !agreed;
  });

export interface LaterPoint {
  readonly subject: string;
  readonly point?: string;
}

const samePoint = (one: LaterPoint, other: LaterPoint): boolean =>
  one.subject === other.subject && one.point === other.point;

const isLater = (advice: Advice, { point, answer }: Advice['answered'][string]): boolean =>
  answer === 'laterPhase' ||
  (answer !== 'notTakenOver' && advice.points.some((each) => each.point === point && each.phase === 'later'));

/**
 * Every point and remark that was answered with "for a later phase", and every point that the adviser itself gave for a
 * later phase, unless it was not taken over (R66).
 */
export const laterPoints = (state: ProposalState): readonly LaterPoint[] => [
  ...state.advices.flatMap((advice) =>
    Object.values(advice.answered).flatMap((each) =>
      isLater(advice, each) ? [{ subject: advice.adviceId, point: each.point }] : [],
    ),
  ),
  ...state.consultation.remarks.flatMap((remark) =>
    remark.answered?.answer === 'laterPhase' ? [{ subject: remark.remarkId }] : [],
  ),
];

/** The points for later that no next phase was given yet (R66). */
export const toCarryOver = (state: ProposalState): readonly LaterPoint[] =>
  laterPoints(state).filter(
    (later) => !state.consultation.carriedOver.some((each) => each.points.some((point) => samePoint(point, later))),
  );

/** The points that a next phase was given and that are not for later any more, since their answer changed (R66). */
export const noLongerForLater = (state: ProposalState): readonly LaterPoint[] => {
  const later = laterPoints(state);
  return state.consultation.carriedOver
    .flatMap((each) => each.points)
    .filter((point) => !later.some((each) => samePoint(point, each)));
};

/** How many calendar days after the first decision on a text something came, and when that was; undefined where it came before (R49). */
export const daysAfterDecision = (
  state: ProposalState,
  textId: string | undefined,
  on: string | undefined,
): { readonly days: number; readonly decided: string } | undefined => {
  const days = state.decisions.flatMap((each) => (each.textId === textId ? (earliest(each.at.on) ?? []) : [])).sort();
  const decided = days[0];
  if (!decided || !on || on <= decided) return undefined;
  return { days: daysBetween(decided, on), decided };
};

/** A works council whose advice the entrepreneur asks (WOR 25). */
export const isAskedByEntrepreneur = (state: ProposalState, adviser: string): boolean =>
  bodyOf(state.definition, adviser)?.adviceRight?.kind === 'WOR25';

/** A municipal works council advises on the consequences for staff, not on the policy of the councils (R62, WOR 46d b). */
export const isMunicipalWorksCouncil = (state: ProposalState, adviser: string): boolean => {
  const body = bodyOf(state.definition, adviser);
  return body?.kind === 'worksCouncil' && body.municipality !== undefined;
};
