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

/** The thing an obligation is about; empty where it is about the proposal itself. */
export const subjectOf = ({ subject = '' }: Obligation): string => subject;

export type Words = (state: ProposalState, each: Obligation) => Wording;
