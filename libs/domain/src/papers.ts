import type { ContentRef, ProposalEvent } from '@eensluidend/contracts';
import { bodyOf } from './bodies';
import { stuurgroepOf } from './obligations/obligation';
import type { ProposalState } from './state';

/** A paper outside the texts, and the bodies that have it. */
interface Paper {
  readonly documentId: string;
  readonly holders: readonly string[];
}

/** A council and the college of its municipality; what one wrote to the other both have. */
const bothSides = (state: ProposalState, id: string | undefined): readonly string[] => {
  const municipality = id === undefined ? undefined : bodyOf(state.definition, id)?.municipality;
  return state.definition.bodies
    .filter((each) => municipality !== undefined && each.municipality === municipality)
    .filter((each) => each.kind === 'college' || each.kind === 'council')
    .map((each) => each.id);
};

const inAdvice = (state: ProposalState, adviceId: string): readonly string[] =>
  state.advices.filter((each) => each.adviceId === adviceId).flatMap((each) => [...each.signers, ...each.addressees]);

const papersIn = (event: ProposalEvent, state: ProposalState): readonly Paper[] => {
  const papers = (holders: readonly string[], ...refs: readonly (ContentRef | undefined)[]): readonly Paper[] =>
    refs.flatMap((ref) => (ref ? [{ documentId: ref.documentId, holders }] : []));
  const { memberProposals, promises, questions } = state.councilWork;
  switch (event.type) {
    case 'AdviceRecorded':
      return papers([...event.data.signers, ...event.data.addressees], event.data.document);
    case 'AdviceMinutesRecorded':
      return papers(inAdvice(state, event.data.adviceId), event.data.document);
    case 'CouncilInformed':
    case 'WishesRequested':
      return papers([event.data.college, event.data.council], event.data.letter);
    case 'WishesRecorded':
    case 'ZienswijzeRecorded':
      return papers(bothSides(state, event.data.council), event.data.document);
    case 'MemberProposalRecorded':
      return papers([event.data.body], event.data.document);
    case 'CollegeReactionRecorded': {
      const { memberProposalId, letter } = event.data;
      return papers(
        bothSides(state, memberProposals.find((each) => each.memberProposalId === memberProposalId)?.body),
        letter,
      );
    }
    case 'PromiseSettled': {
      const { promiseId, letter } = event.data;
      return papers(bothSides(state, promises.find((each) => each.promiseId === promiseId)?.council), letter);
    }
    case 'WrittenQuestionAnswered': {
      const { writtenQuestionId, letter } = event.data;
      const question = questions.find((each) => each.writtenQuestionId === writtenQuestionId);
      return papers(bothSides(state, question?.council), letter);
    }
    case 'AmendedTextRecorded':
      // The council sends it to its college and to the stuurgroep, which brings the texts together again.
      return papers(
        [...bothSides(state, event.data.body), stuurgroepOf(state)],
        ...event.data.parts.map((part) => part.text),
      );
    case 'DecisionRecorded':
      return papers([event.data.body], ...event.data.papers.map((paper) => paper.text));
    case 'SendingRecorded':
      return papers([event.data.sender, event.data.addressee], event.data.letter);
    case 'SourceDocumentAdded': {
      const { facts, text } = event.data;
      const sources = state.events.filter((each) => facts.includes(each.eventId)).map((each) => each.source);
      return papers(
        sources.flatMap((source) => (source.kind === 'meeting' ? [source.body] : [])),
        text,
      );
    }
    default:
      return [];
  }
};

/** Letters, advices, amended texts, members' proposals and other papers that secrecy can be put on, with who has them (R28). */
export const papersOf = (state: ProposalState): readonly Paper[] =>
  state.events.flatMap((event) => papersIn(event, state));
