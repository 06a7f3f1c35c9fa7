import type { Refusal, SealedCommand } from '@eensluidend/contracts';
import { bodyOf, type ProposalState } from '@eensluidend/domain';
import { roleName, type Reader } from './reader';

const readVoteLists: readonly Reader['role'][] = ['griffier', 'municipalSecretary', 'secretary'];

/** Who may have a vote list read: those who record votes and meetings. */
export const mayReadVoteList = (reader: Reader): Refusal | undefined =>
  readVoteLists.includes(reader.role)
    ? undefined
    : { code: 'notAuthorised', params: { who: readVoteLists.map(roleName).join(' of ') } };

/** A college and its council: either side may record what one promised or asked the other. */
const bothSides = (state: ProposalState, id: string): readonly string[] => {
  const municipality = bodyOf(state.definition, id)?.municipality;
  return state.definition.bodies
    .filter((each) => each.municipality === municipality && (each.kind === 'college' || each.kind === 'council'))
    .map((each) => each.id);
};

/** The bodies of which an agenda item, a member's proposal, a promise or a question is; undefined where the role is enough. */
export const ownersOfCouncils = (
  command: SealedCommand,
  state: ProposalState,
  role: Reader['role'],
): readonly string[] | undefined => {
  if (role === 'secretary') return undefined;
  const { memberProposals, promises, questions } = state.councilWork;
  switch (command.name) {
    case 'recordConvocation':
    case 'recordUrgencyMotion':
    case 'moveAgendaItem':
    case 'removeAgendaItem':
    case 'reconfirmAgendaItem': {
      const { agendaItemId } = command.body;
      return state.agenda.items.filter((each) => each.agendaItemId === agendaItemId).map((each) => each.body);
    }
    case 'recordMemberProposalDecision':
    case 'recordCollegeReaction': {
      const { memberProposalId } = command.body;
      const bodies = memberProposals.filter((each) => each.memberProposalId === memberProposalId);
      return command.name === 'recordMemberProposalDecision'
        ? bodies.map((each) => each.body)
        : bodies.flatMap((each) => bothSides(state, each.body));
    }
    case 'recordPromise':
      return bothSides(state, command.body.college);
    case 'recordWrittenQuestion':
      return bothSides(state, command.body.council);
    case 'settlePromise': {
      const { promiseId } = command.body;
      return promises.filter((each) => each.promiseId === promiseId).flatMap((each) => [each.college, each.council]);
    }
    case 'answerWrittenQuestion': {
      const { writtenQuestionId } = command.body;
      return questions
        .filter((each) => each.writtenQuestionId === writtenQuestionId)
        .flatMap((each) => [each.college, each.council]);
    }
    default:
      return undefined;
  }
};
