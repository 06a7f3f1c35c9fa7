import type { RuleId } from '@eensluidend/contracts';
import type { Obligation } from '../obligations';
import type { ProposalState } from '../state';

/** What an obligation is called in plain Dutch, what happens if nothing comes, and the rule it rests on. */
export interface Wording {
  readonly act: string;
  readonly sentence: string;
  readonly ifNothing: string;
  readonly rule: RuleId;
  readonly basis: string;
}

export type Words = (state: ProposalState, each: Obligation) => Wording;
