import { inWords } from '@eensluidend/calendar';
import type { EventType } from '@eensluidend/contracts';
import { named } from '../../bodies';
import type { ProposalState } from '../../state';
import { agendaItem } from '../../steps/agenda';
import { reactingCollege } from '../bodies-of-council-event';
import type { Sentence } from '../timeline-sentence';

type CouncilEvent = Extract<
  EventType,
  | 'SubmittedToCouncil'
  | 'CommitteeAdviceRecorded'
  | 'AgendaItemRecorded'
  | 'ConvocationRecorded'
  | 'UrgencyMotionRecorded'
  | 'AgendaItemMoved'
  | 'AgendaItemRemoved'
  | 'AgendaItemReconfirmed'
  | 'MemberProposalRecorded'
  | 'CollegeReactionRecorded'
  | 'MemberProposalDecided'
  | 'AmendedTextRecorded'
  | 'PromiseRecorded'
  | 'PromiseSettled'
  | 'WrittenQuestionRecorded'
  | 'WrittenQuestionAnswered'
>;

const memberOutcomes = { adopted: 'aangenomen', rejected: 'verworpen', held: 'aangehouden', withdrawn: 'ingetrokken' };
const reactions = {
  given: 'gaf zijn wensen en bedenkingen bij',
  none: 'had geen wensen en bedenkingen bij',
  lapsed: 'liet de gelegenheid voorbijgaan te reageren op',
};

const councilOf = (state: ProposalState, agendaItemId: string): string =>
  named(state, agendaItem(state, agendaItemId)?.body ?? '');
const memberProposal = (state: ProposalState, id: string) =>
  state.councilWork.memberProposals.find((each) => each.memberProposalId === id);
const promiser = (state: ProposalState, id: string): string =>
  named(state, state.councilWork.promises.find((each) => each.promiseId === id)?.college ?? '');
const answerer = (state: ProposalState, id: string): string =>
  named(state, state.councilWork.questions.find((each) => each.writtenQuestionId === id)?.college ?? '');

/** How the facts around a council's decision are told. */
export const councilSentences: { readonly [T in CouncilEvent]: Sentence<T> } = {
  SubmittedToCouncil: ({ data }, state) =>
    `${named(state, data.college)} bood het voorstel aan ${named(state, data.council)} aan.`,
  CommitteeAdviceRecorded: ({ data }, state, text) =>
    `De raadscommissie${data.committee ? ` "${text(data.committee)}"` : ''} adviseerde ${named(state, data.body)}: ${data.advice === 'agreedItem' ? 'hamerstuk' : 'bespreekstuk'}.`,
  AgendaItemRecorded: ({ data }, state) =>
    `Het voorstel staat op de agenda van ${named(state, data.body)} van ${inWords(data.meetingOn)}.`,
  ConvocationRecorded: ({ data }, state) =>
    `De oproep van ${councilOf(state, data.agendaItemId)} ging uit op ${inWords(data.calledOn)}. De stukken lagen er op ${inWords(data.papersFrom)}.`,
  UrgencyMotionRecorded: ({ data }, state) =>
    `${councilOf(state, data.agendaItemId)} wilde dit punt ${data.outcome === 'adopted' ? 'met spoed' : 'niet met spoed'} behandelen.`,
  AgendaItemMoved: ({ data }, state, text) =>
    `Het agendapunt van ${councilOf(state, data.agendaItemId)} gaat naar ${inWords(data.meetingOn)}. Reden: ${text(data.reason)}`,
  AgendaItemRemoved: ({ data }, state, text) =>
    `Het voorstel is van de agenda van ${councilOf(state, data.agendaItemId)} gehaald. Reden: ${text(data.reason)}`,
  AgendaItemReconfirmed: ({ data }, state) =>
    `Na de verkiezingen bevestigde ${councilOf(state, data.agendaItemId)} dit agendapunt.`,
  MemberProposalRecorded: ({ data }, state, text) =>
    `In ${named(state, data.body)} is een initiatiefvoorstel ingediend: "${text(data.title)}".`,
  CollegeReactionRecorded: ({ data }, state, text) => {
    const proposal = memberProposal(state, data.memberProposalId);
    const college = reactingCollege(state, data.memberProposalId);
    return `${college ? named(state, college) : 'het college'} ${reactions[data.reaction]} ${proposal ? `"${text(proposal.title)}"` : 'een initiatiefvoorstel'}.`;
  },
  MemberProposalDecided: ({ data }, state, text) => {
    const proposal = memberProposal(state, data.memberProposalId);
    const title = proposal ? ` "${text(proposal.title)}"` : '';
    return `Het initiatiefvoorstel${title} in ${named(state, proposal?.body ?? '')} is ${memberOutcomes[data.outcome]}.`;
  },
  AmendedTextRecorded: ({ data }, state) =>
    `De tekst die ${named(state, data.body)} na amendementen vaststelde, is vastgelegd.`,
  PromiseRecorded: ({ data }, state, text) =>
    `${named(state, data.college)} zegde zijn raad toe: ${text(data.promise)}`,
  PromiseSettled: ({ data }, state) =>
    `De toezegging van ${promiser(state, data.promiseId)} is ${data.outcome === 'kept' ? 'nagekomen' : 'vervallen'}.`,
  WrittenQuestionRecorded: ({ data }, state) =>
    `Uit ${named(state, data.council)} kwamen schriftelijke vragen aan ${named(state, data.college)}.`,
  WrittenQuestionAnswered: ({ data }, state) =>
    `${answerer(state, data.writtenQuestionId)} beantwoordde de schriftelijke vragen.`,
};
