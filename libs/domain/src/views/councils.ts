import type { ProposalView } from '@eensluidend/contracts';
import { publicPapersOf } from '../council-papers';
import type { ProposalState } from '../state';
import type { AgendaItem } from '../state/agenda';
import type { MemberProposal } from '../state/council-work';
import { amendedTextOf } from '../steps/amendment';
import { answerDueOn } from '../steps/promises';
import type { ViewContext } from './board';

interface Context extends ViewContext {
  readonly seesDocument: (documentId: string) => boolean;
}

type Line<Field extends keyof ProposalView> = NonNullable<ProposalView[Field]>;

const statusOf = ({ removed, convocation, urgency }: AgendaItem): Line<'agenda'>[number]['status'] => {
  if (removed) return 'removed';
  if (!convocation) return 'planned';
  return convocation.late && urgency !== 'adopted' ? 'late' : 'convened';
};

const agendaLine = (state: ProposalState, item: AgendaItem, context: Context): Line<'agenda'>[number] => {
  const { agendaItemId, body, round, meetingOn } = item;
  const committee = state.agenda.committeeAdvices.findLast((each) => each.body === body && each.round === round);
  return {
    ...{ agendaItemId, body, round, meetingOn, status: statusOf(item) },
    ...(item.convocation ? { papersFrom: item.convocation.papersFrom } : {}),
    movedFrom: item.moves.map((move) => move.from),
    ...(committee ? { committeeAdvice: committee.advice } : {}),
    // On an earlier day too: what is secret today.
    publicPapers: publicPapersOf(state, body)
      .filter(({ text }) => context.seesDocument(text.documentId))
      .map(({ role, name, text }) => ({ role, documentId: text.documentId, name: context.text(name) })),
  };
};

const memberLine = (proposal: MemberProposal, context: Context): Line<'memberProposals'>[number] => {
  const { memberProposalId, body, title, group, at, document, reaction } = proposal;
  const decision = proposal.decisions.at(-1);
  return {
    ...{ memberProposalId, body, title: context.text(title), group, on: at.on },
    ...(document && context.seesDocument(document.documentId) ? { documentId: document.documentId } : {}),
    ...(reaction ? { collegeHeardOn: reaction.at.on } : {}),
    ...(decision ? { outcome: decision.outcome, counts: decision.counts } : {}),
  };
};

const amendedLines = (state: ProposalState, context: Context): Line<'amendedTexts'> =>
  state.councilWork.amendedTexts.map((amended) => {
    const { amendedTextId, body, textId, at, parts } = amended;
    const decision = state.decisions.find((each) => amendedTextOf(state, each) === amended);
    return {
      ...{ amendedTextId, body, textId, on: at.on },
      ...(decision ? { decisionId: decision.decisionId } : {}),
      parts: parts
        .filter((part) => context.seesDocument(part.text.documentId))
        .map((part) => ({ role: part.role, documentId: part.text.documentId })),
    };
  });

const promiseLines = (state: ProposalState, context: Context): Line<'promises'> =>
  state.councilWork.promises.map(({ promiseId, college, council, promise, at, dueOn, settled }) => ({
    ...{ promiseId, college, council, promise: context.text(promise), on: at.on },
    ...(dueOn ? { dueOn } : {}),
    ...(settled ? { settledOn: settled.on, outcome: settled.outcome } : {}),
  }));

const questionLines = (state: ProposalState, context: Context): Line<'writtenQuestions'> =>
  state.councilWork.questions.map((each) => {
    const { writtenQuestionId, council, college, group, question, at, answered } = each;
    const dueOn = answerDueOn(state, each);
    return {
      ...{ writtenQuestionId, council, college, question: context.text(question), on: at.on },
      ...(group ? { group } : {}),
      ...(dueOn ? { dueOn } : {}),
      ...(answered ? { answeredOn: answered.on } : {}),
    };
  });

const unlessEmpty = <Field extends keyof ProposalView>(field: Field, lines: Line<Field> & readonly unknown[]) =>
  lines.length === 0 ? {} : { [field]: lines };

/** Agendas, submissions, members' proposals, amended texts, promises and questions; what there is none of is left out. */
export const councilLines = (state: ProposalState, context: Context): Partial<ProposalView> => ({
  ...unlessEmpty(
    'agenda',
    state.agenda.items.map((item) => agendaLine(state, item, context)),
  ),
  ...unlessEmpty(
    'submissions',
    state.agenda.submissions.map(({ college, council, round, at }) => ({ college, council, round, on: at.on })),
  ),
  ...unlessEmpty(
    'memberProposals',
    state.councilWork.memberProposals.map((each) => memberLine(each, context)),
  ),
  ...unlessEmpty('amendedTexts', amendedLines(state, context)),
  ...unlessEmpty('promises', promiseLines(state, context)),
  ...unlessEmpty('writtenQuestions', questionLines(state, context)),
});
