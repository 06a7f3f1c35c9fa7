import type { ProposalEvent } from '@eensluidend/contracts';
import type { ProposalState } from '../state';
import { counterpart } from '../steps/council';

const data = (event: ProposalEvent): Readonly<Record<string, unknown>> => ({ ...event.data });

/** The college that could react to a member's proposal: that of the council in which it was made (R83). */
export const reactingCollege = (state: ProposalState, memberProposalId: string): string | undefined => {
  const proposal = state.councilWork.memberProposals.find((each) => each.memberProposalId === memberProposalId);
  return proposal && counterpart(state, proposal.body)?.id;
};

/** The bodies of a fact around a council's decision: named in it, or owner of the item, promise or question it is about. */
export const bodiesOfCouncilEvent = (event: ProposalEvent, state: ProposalState): readonly string[] => {
  const { college, council, agendaItemId, memberProposalId, promiseId, writtenQuestionId } = data(event);
  const named = [college, council].filter((each) => typeof each === 'string');
  if (named.length > 0) return named;
  const { memberProposals, promises, questions } = state.councilWork;
  const reacting =
    event.type === 'CollegeReactionRecorded' ? reactingCollege(state, event.data.memberProposalId) : undefined;
  return [
    ...(reacting ? [reacting] : []),
    ...state.agenda.items.filter((each) => each.agendaItemId === agendaItemId).map((each) => each.body),
    ...memberProposals.filter((each) => each.memberProposalId === memberProposalId).map((each) => each.body),
    ...promises.filter((each) => each.promiseId === promiseId).flatMap((each) => [each.college, each.council]),
    ...questions
      .filter((each) => each.writtenQuestionId === writtenQuestionId)
      .flatMap((each) => [each.college, each.council]),
  ];
};
