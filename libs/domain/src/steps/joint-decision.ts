import type { DecisionRecorded, RouteStep, Warning } from '@eensluidend/contracts';
import { bodyOf, decidersOf, listed, named, takesPart, viewersOf } from '../bodies';
import { isOnOtherJointText } from '../joint-text';
import { isCoOwner } from '../participants';
import { stillToDecide } from '../stage';
import type { Decision, ProposalState } from '../state';
import { isHeard } from '../zienswijze-term';
import { hasMandate } from './mandate';
import { withoutMunicipality } from './participants';

/**
 * Why a decision of this body cannot count whatever the stage: it was on another joint text (R5), its municipality does
 * not decide on the whole (R1, R122, R123), it rests on no mandate (R6), or a local point takes it out (R5).
 */
export const whyNeverJoint = (state: ProposalState, decision: DecisionRecorded, on: string): Warning | undefined => {
  const body = bodyOf(state.definition, decision.body);
  if (isOnOtherJointText(state, decision)) return { code: 'otherJointText' };
  if (isCoOwner(state, body)) return { code: 'ownShareOnly' };
  if (body && !takesPart(state, body)) return { code: 'notTakingPart' };
  const holder = decision.takenBy;
  if (holder && holder !== decision.body && !hasMandate(state, decision.body, holder, on))
    return { code: 'noMandate', params: { holder: named(state, holder) } };
  if (state.route.policies.localPoint === 'doesNotCount' && decision.decisionPoints.some((each) => each.local))
    return { code: 'localPointNotCounted' };
  return undefined;
};

const names = (state: ProposalState, ids: readonly string[]): string => listed(ids.map((id) => named(state, id)));

/** Why a decision came before its step: councils were not heard (R24, R25), gave no permission (R25), or a step was open (R21). */
export const whyTooEarly = (state: ProposalState, stage: RouteStep | undefined, body: string): Warning | undefined => {
  if (stage && decidersOf(state, stage).includes(body)) return undefined;
  const isCollege = bodyOf(state.definition, body)?.kind === 'college';
  if (stage?.kind === 'zienswijzeRound') {
    const missing = names(
      state,
      viewersOf(state, stage).filter((council) => !isHeard(state, stage, council)),
    );
    return {
      code: state.route.subject === 'privateLawEntity' ? 'wishesMissing' : 'zienswijzeMissing',
      params: { missing },
    };
  }
  if (stage?.kind === 'councilRound' && stage.purpose === 'permission' && isCollege)
    return { code: 'permissionMissing', params: { missing: names(state, stillToDecide(state, stage)) } };
  return { code: 'stageNotReached', params: { step: stage?.name ?? 'de vorige ronde' } };
};

/** Whether an outcome is a yes to what a step asks: who takes note has not adopted or consented, unless the step asks no more (R87, R119). */
export const saysYes = (outcome: DecisionRecorded['outcome'], step: RouteStep | undefined): boolean =>
  outcome === 'adoptedAsProposed' ||
  (outcome === 'takenNote' && step?.kind === 'collegeRound' && step.purpose === 'takeNote');

/** How one no or one amendment ends the round: by agreement of the municipalities, as the route says (R7, R81). */
export const endsRound = (state: ProposalState, decision: Decision): 'rejected' | 'amended' | undefined => {
  const { oneRejectionReturns, onAmendment = oneRejectionReturns ? 'return' : 'holdOpen' } = state.route.policies;
  if (decision.outcome === 'rejected') return oneRejectionReturns ? 'rejected' : undefined;
  return decision.outcome === 'adoptedAsAmended' && onAmendment === 'return' ? 'amended' : undefined;
};

/** Whether this decision makes its municipality leave: a no in an opt-in region is no veto (R123). */
const makesLeave = (state: ProposalState, decision: Decision): boolean =>
  decision.counts && decision.outcome === 'rejected' && (state.route.policies.optIn ?? false);

/** What is irregular about a decision on a joint matter: it means leaving (R123), refuses permission without a ground (R26), or only takes note (R119). */
export const jointNotes = (state: ProposalState, decision: Decision): readonly Warning[] => {
  const step = state.round.steps.find((each) => each.id === decision.step);
  const refuses = step?.kind === 'councilRound' && step.purpose === 'permission' && decision.outcome === 'rejected';
  return [
    ...(decision.counts && decision.outcome === 'takenNote' && !decision.agrees
      ? [{ code: 'onlyTakenNote' as const }]
      : []),
    ...(makesLeave(state, decision) ? [{ code: 'leftTheProposal' as const }] : []),
    ...(refuses && !decision.refusalGround ? [{ code: 'refusalWithoutGround' as const }] : []),
  ];
};

/** The state after a decision that made its municipality leave (R123). */
export const afterLeaving = (state: ProposalState, decision: Decision): ProposalState => {
  const municipality = bodyOf(state.definition, decision.body)?.municipality;
  return municipality && makesLeave(state, decision) ? withoutMunicipality(state, municipality, decision.at) : state;
};
