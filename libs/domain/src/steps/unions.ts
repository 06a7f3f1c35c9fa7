import type { MessageSent, Warning } from '@eensluidend/contracts';
import { stageOf } from '../stage';
import type { ProposalState } from '../state';
import { planInForce } from './embargo';

const firstToHear = [
  ['tradeUnions', 'de vakbonden'],
  ['SER', 'de SER'],
] as const;

type First = (typeof firstToHear)[number];

const untold = (state: ProposalState, first: readonly First[]): readonly Warning[] => {
  const who = first
    .filter(([audience]) => !state.communication.messages.some((each) => each.audiences.includes(audience)))
    .map(([, name]) => name);
  return who.length === 0 ? [] : [{ code: 'unionsNotInformed', params: { who: who.join(' en ') } }];
};

const inPlan = (state: ProposalState, [audience]: First): boolean =>
  planInForce(state)?.entries.some((entry) => entry.audience === audience) ?? false;

/** For a merger step unions and SER hear before the press, else those of them whom the plan tells (R63, SER-Fusiegedragsregels 2015 artikel 3). */
export const unionsBeforePress = (state: ProposalState, { audiences }: MessageSent): readonly Warning[] => {
  const first = firstToHear.filter((each) => state.route.policies.unionsFirst || inPlan(state, each));
  return audiences.includes('press') ? untold(state, first) : [];
};

/** For a merger step, unions and SER hear before agreement: before the first body decides on the text (R63, SER-Fusiegedragsregels 2015 artikel 4). */
export const unionsBeforeAgreement = (state: ProposalState): readonly Warning[] => {
  const stage = stageOf(state);
  const agrees = stage?.kind === 'councilRound' || (stage?.kind === 'collegeRound' && stage.purpose === 'consent');
  return state.route.policies.unionsFirst && agrees ? untold(state, firstToHear) : [];
};
