import type { Moment, ProposalState } from '../state';
import type { AgendaItem } from '../state/agenda';
import { pendingChange } from '../steps/agenda-elections';
import { amendedTextOf } from '../steps/amendment';
import { bodyOf } from '../bodies';
import { answerDueOn } from '../steps/promises';
import { obligation, type Obligation } from './obligation';

const aside = { blocking: false };

const ended = (state: ProposalState): boolean => state.withdrawn !== undefined || state.superseded !== undefined;

/** After an election each open item is confirmed or put on the agenda again, from the day of the new council (R88). */
const toReconfirm = (state: ProposalState): readonly Obligation[] =>
  state.agenda.items.flatMap((item) => {
    const change = pendingChange(state, item);
    if (!change) return [];
    const since: Moment = { ...item.keptAt, on: change.newCouncilOn };
    return [
      obligation('reconfirmItem', item.body, since, {
        subject: item.agendaItemId,
        from: change.newCouncilOn,
        ...aside,
      }),
    ];
  });

const isOpen = (state: ProposalState, item: AgendaItem): boolean =>
  item.removed === undefined &&
  item.round === state.round.number &&
  state.round.outcome === undefined &&
  !state.decisions.some((each) => each.body === item.body && each.round === item.round);

/** Late papers: the item goes to a later meeting, or the council adopts an urgency motion (R68). */
const toConvene = (state: ProposalState): readonly Obligation[] =>
  state.agenda.items
    .filter((item) => isOpen(state, item) && item.convocation?.late && item.urgency !== 'adopted')
    .map((item) =>
      obligation('settleLatePapers', item.body, item.convocation?.at ?? item.at, {
        ...{ subject: item.agendaItemId, plannedOn: item.meetingOn },
        ...aside,
      }),
    );

/** The college gets its chance before the council decides on a member's proposal (R83). */
const toHear = (state: ProposalState): readonly Obligation[] =>
  state.councilWork.memberProposals
    .filter((each) => each.reaction === undefined && each.decisions.length === 0)
    .map((each) => obligation('hearCollege', each.body, each.at, { subject: each.memberProposalId, ...aside }));

/** A council that adopted another text puts that text on record (R81). */
const toRecordAmendedText = (state: ProposalState): readonly Obligation[] =>
  state.decisions
    .filter(
      (each) =>
        each.counts &&
        each.outcome === 'adoptedAsAmended' &&
        bodyOf(state.definition, each.body)?.kind === 'council' &&
        amendedTextOf(state, each) === undefined,
    )
    .map((each) => obligation('addAmendedText', each.body, each.at, { subject: each.decisionId, ...aside }));

const toKeep = (state: ProposalState): readonly Obligation[] =>
  state.councilWork.promises
    .filter((each) => each.settled === undefined)
    .map(({ college, promiseId, at, dueOn }) =>
      obligation('keepPromise', college, at, { subject: promiseId, ...(dueOn ? { dueOn } : {}), ...aside }),
    );

const toAnswer = (state: ProposalState): readonly Obligation[] =>
  state.councilWork.questions
    .filter((each) => each.answered === undefined)
    .map((each) => {
      const dueOn = answerDueOn(state, each);
      return obligation('answerQuestion', each.college, each.at, {
        ...{ subject: each.writtenQuestionId, ...(dueOn ? { dueOn } : {}) },
        ...aside,
      });
    });

/** What councils and colleges owe each other beside the decision itself; none of it holds the proposal up. */
export const councilObligations = (state: ProposalState): readonly Obligation[] => [
  ...(ended(state)
    ? []
    : [...toReconfirm(state), ...toConvene(state), ...toHear(state), ...toRecordAmendedText(state)]),
  ...toKeep(state),
  ...toAnswer(state),
];
