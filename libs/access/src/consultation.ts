import type { SealedCommand } from '@eensluidend/contracts';
import { bodyOf, type ProposalState } from '@eensluidend/domain';
import type { Reader } from './reader';

const decisionsOf = (state: ProposalState, id: string) =>
  state.consultation.entrepreneurDecisions.filter((each) => each.entrepreneurDecisionId === id);

/** The bodies to which the actor must belong for a fact around the advice; undefined where the role is enough. */
export const ownersOfConsultation = (
  command: SealedCommand,
  state: ProposalState,
  role: Reader['role'],
): readonly string[] | undefined => {
  if (role === 'secretary') return undefined;
  switch (command.name) {
    case 'recordConsultationMeeting': {
      const { worksCouncil } = command.body;
      return [worksCouncil, ...(bodyOf(state.definition, worksCouncil)?.adviceRight?.askedBy ?? [])];
    }
    case 'recordExecution':
      return decisionsOf(state, command.body.entrepreneurDecisionId).map((each) => each.entrepreneur);
    case 'waiveStandstill':
      return decisionsOf(state, command.body.entrepreneurDecisionId).map((each) => each.worksCouncil);
    case 'recordAdviceMinutes':
      return state.advices.filter((each) => each.adviceId === command.body.adviceId).flatMap((each) => each.signers);
    default:
      return undefined;
  }
};
