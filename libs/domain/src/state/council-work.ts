import type {
  AmendedTextRecorded,
  CollegeReactionRecorded,
  MemberProposalDecided,
  MemberProposalRecorded,
  PromiseRecorded,
  PromiseSettled,
  WrittenQuestionRecorded,
} from '@eensluidend/contracts';
import type { Moment } from './moment';

export interface MemberProposal extends MemberProposalRecorded {
  readonly at: Moment;
  readonly reaction?: CollegeReactionRecorded & { readonly at: Moment };
  readonly decisions: readonly {
    readonly outcome: MemberProposalDecided['outcome'];
    readonly at: Moment;
    readonly counts: boolean;
  }[];
}

export type AmendedText = AmendedTextRecorded & { readonly at: Moment };

export interface CollegePromise extends PromiseRecorded {
  readonly at: Moment;
  readonly settled?: Moment & { readonly outcome: PromiseSettled['outcome'] };
}

export interface WrittenQuestion extends WrittenQuestionRecorded {
  readonly at: Moment;
  readonly answered?: Moment;
}

/** What councils did beside their decisions: proposals of members, texts of their own, promises and questions. */
export interface CouncilWork {
  readonly memberProposals: readonly MemberProposal[];
  readonly amendedTexts: readonly AmendedText[];
  readonly promises: readonly CollegePromise[];
  readonly questions: readonly WrittenQuestion[];
}
