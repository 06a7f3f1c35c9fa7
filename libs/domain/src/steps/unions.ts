import type { MessageSent, Warning } from '@eensluidend/contracts';
import { stageOf } from '../stage';
import type { ProposalState } from '../state';

const firstToHear = [
  ['tradeUnions', 'de vakbonden'],
  ['SER', 'de SER'],
] as const;

const notInformed = (state: ProposalState): readonly string[] =>
  firstToHear
    .filter(([audience]) => !state.communication.messages.some((each) => each.audiences.includes(audience)))
    .map(([, name]) => name);

const warningOn = (who: readonly string[]): readonly Warning[] =>
  who.length === 0 ? [] : [{ code: 'unionsNotInformed', params: { who: who.join(' en ') } }];

/** For a merger step, unions and SER hear before the press (R63, SER-Fusiegedragsregels 2015 artikel 3). */
export const unionsBeforePress = (state: ProposalState, message: MessageSent): readonly Warning[] =>
  state.route.policies.unionsFirst && message.audiences.includes('press') ? warningOn(notInformed(state)) : [];

/** For a merger step, unions and SER hear before agreement: before the first body decides on the text (R63, SER-Fusiegedragsregels 2015 artikel 4). */
export const unionsBeforeAgreement = (state: ProposalState): readonly Warning[] => {
  const stage = stageOf(state);
  const agrees = stage?.kind === 'councilRound' || (stage?.kind === 'collegeRound' && stage.purpose === 'consent');
  return state.route.policies.unionsFirst && agrees ? warningOn(notInformed(state)) : [];
};
