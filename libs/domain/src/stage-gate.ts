import type { Refusal, RouteStep } from '@eensluidend/contracts';
import { openRemarks, toCarryOver } from './advice-round';
import { listed, named } from './bodies';
import { notAsked, openPoints } from './stage';
import type { ProposalState, Round } from './state';

/**
 * Why the product may not open a stage yet. An advice round opens when every adviser has a request or a reason why not
 * (R124); a consent round when every point and remark has an answer (R55); the publication when nothing holds up the closing
 * of the adopted round (R66).
 */
export const stageGate = (state: ProposalState, stage: RouteStep): Refusal | undefined => {
  if (stage.kind === 'adviceRound') {
    const left = stage.advisers.filter((adviser) => notAsked(state, adviser).length > 0);
    if (left.length === 0) return undefined;
    return { code: 'adviserLeftOut', params: { advisers: listed(left.map((id) => named(state, id))) } };
  }
  if (stage.kind === 'collegeRound' && stage.purpose === 'consent') {
    const open = openPoints(state).length + openRemarks(state).length;
    return open === 0 ? undefined : { code: 'pointsOpen', params: { count: open } };
  }
  if (stage.kind === 'publication' && !state.round.closed) return closingGate(state, state.round);
  return undefined;
};

/** Why an adopted round may not be closed yet: points for later go to the next phase first (R66). */
export const closingGate = (state: ProposalState, round: Round): Refusal | undefined => {
  if (round.outcome?.kind !== 'adopted') return undefined;
  const count = toCarryOver(state).length;
  return count === 0 ? undefined : { code: 'notCarriedOver', params: { count } };
};
