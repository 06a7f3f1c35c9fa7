import type { ProposalView } from '@eensluidend/contracts';
import { defined } from '../decide';
import type { Decision, ProposalState } from '../state';
import { isVoid } from '../steps/decision-void';
import { isUnanimous } from '../steps/votes';
import type { ViewContext } from './board';

type Line = ProposalView['decisions'][number];

/**
 * The votes of a decision and what members had written down, with the names of members; whether it was unanimous is derived,
 * and a vote that was none in the eyes of the law is not (R79).
 */
export const votesOf = (
  state: ProposalState,
  decision: Decision,
  context: ViewContext,
): Pick<Line, 'votes' | 'voterNotes'> => linesOf(decision, context, !isVoid(state, decision));

const linesOf = (
  { votes, voterNotes }: Decision,
  context: ViewContext,
  valid: boolean,
): Pick<Line, 'votes' | 'voterNotes'> => ({
  ...(votes
    ? {
        votes: defined({
          method: votes.method,
          for: votes.for,
          against: votes.against,
          byGroup: [...votes.byGroup],
          byMember: votes.byMember.map((each) => ({ ...each, member: context.person(each.member) })),
          revote: votes.revote,
          chairVote: votes.chairVote,
          ...(valid && isUnanimous(votes) ? { unanimous: true } : {}),
        }),
      }
    : {}),
  ...(voterNotes
    ? {
        voterNotes: voterNotes.map(({ member, kind, wording }) => ({
          member: context.person(member),
          kind,
          ...(wording ? { wording: context.text(wording) } : {}),
        })),
      }
    : {}),
});
