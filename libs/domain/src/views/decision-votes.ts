import type { ProposalView } from '@eensluidend/contracts';
import { defined } from '../decide';
import type { Decision, ProposalState } from '../state';
import { isVoid } from '../steps/decision-void';
import { isUnanimous } from '../steps/votes';
import type { ViewContext } from './board';
import { groupName } from './group-name';

type Line = ProposalView['decisions'][number];

/**
 * The votes of a decision and what members had written down, with the names of members; whether it was unanimous is derived,
 * and a vote that was none in the eyes of the law is not (R79).
 */
export const votesOf = (
  state: ProposalState,
  decision: Decision,
  context: ViewContext,
): Pick<Line, 'votes' | 'voterNotes'> => {
  const { votes, voterNotes } = decision;
  const called = ({ group }: { readonly group: string }) => groupName(state.definition, decision.body, group);
  return {
    ...(votes
      ? {
          votes: defined({
            method: votes.method,
            for: votes.for,
            against: votes.against,
            byGroup: votes.byGroup.map((each) => ({ ...each, groupName: called(each) })),
            byMember: votes.byMember.map((each) => ({
              ...each,
              groupName: called(each),
              member: context.person(each.member),
            })),
            revote: votes.revote,
            chairVote: votes.chairVote,
            ...(!isVoid(state, decision) && isUnanimous(votes) ? { unanimous: true } : {}),
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
  };
};
