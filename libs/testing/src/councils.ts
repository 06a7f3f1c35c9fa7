import type { ProcessDefinition } from '@eensluidend/contracts';
import { decision, happenedOn, ref, send } from './facts';
import { atCouncils } from './passage';
import type { Fact, History } from './play';
import { testDefinition } from './test-definition';

/** The test region in which each council's rules ask papers ten days before a meeting, and answers within thirty days. */
export const withRulesOfProcedure = (): ProcessDefinition => {
  const definition = testDefinition();
  const rulesOfProcedure = { leadTime: 'P10D', answerWithin: 'P30D' };
  const bodies = definition.bodies.map((body) => (body.kind === 'council' ? { ...body, rulesOfProcedure } : body));
  return { ...definition, bodies };
};

const happened = (on: string) => ({ happened: happenedOn(on) });

/** The proposal is put on the agenda of a council; the item has the id `agendaItem/<body>-<meetingOn>`. */
export const agendised = (body: string, meetingOn: string, on: string): Fact =>
  send('recordAgendaItem', { body, meetingOn, ...happened(on) }, on, `${body}-${meetingOn}`);

/** The meeting of an item is convened: call, public notice and papers, all on one day unless said otherwise. */
export const convened = (
  item: string,
  on: string,
  days: { readonly calledOn?: string; readonly noticedOn?: string; readonly papersFrom?: string } = {},
): Fact =>
  send(
    'recordConvocation',
    {
      ...{ agendaItemId: `agendaItem/${item}`, calledOn: on, noticedOn: on, papersFrom: on },
      ...days,
      ...happened(on),
    },
    on,
    `convened-${item}`,
  );

export const itemMoved = (item: string, meetingOn: string, on: string): Fact =>
  send(
    'moveAgendaItem',
    { agendaItemId: `agendaItem/${item}`, meetingOn, reason: ref('volle agenda'), ...happened(on) },
    on,
    `moved-${item}-${meetingOn}`,
  );

export const itemRemoved = (item: string, on: string): Fact =>
  send(
    'removeAgendaItem',
    { agendaItemId: `agendaItem/${item}`, reason: ref('niet besluitrijp'), ...happened(on) },
    on,
    `removed-${item}`,
  );

export const urgency = (item: string, outcome: 'adopted' | 'rejected', on: string): Fact =>
  send(
    'recordUrgencyMotion',
    { agendaItemId: `agendaItem/${item}`, outcome, ...happened(on) },
    on,
    `urgency-${item}-${on}`,
  );

export const reconfirmed = (item: string, on: string): Fact =>
  send('reconfirmAgendaItem', { agendaItemId: `agendaItem/${item}`, ...happened(on) }, on, `reconfirmed-${item}-${on}`);

export const submitted = (college: string, on: string): Fact =>
  send('submitToCouncil', { college }, on, `${college}-${on}`);

export const memberProposed = (body: string, key: string, on: string): Fact =>
  send('recordMemberProposal', { body, title: ref(key), group: 'rood', ...happened(on) }, on, key);

export const reacted = (key: string, on: string, reaction: 'given' | 'none' | 'lapsed' = 'given'): Fact =>
  send(
    'recordCollegeReaction',
    { memberProposalId: `memberProposal/${key}`, reaction, ...happened(on) },
    on,
    `reaction-${key}-${on}`,
  );

export const memberProposalDecided = (
  key: string,
  outcome: 'adopted' | 'rejected' | 'held' | 'withdrawn',
  on: string,
): Fact =>
  send(
    'recordMemberProposalDecision',
    { memberProposalId: `memberProposal/${key}`, outcome, ...happened(on) },
    on,
    `decided-${key}-${on}`,
  );

/** The text `v1` with another note, as one council adopted it; its id is `amendedText/<body>`. */
export const amendedText = (body: string, on: string, decisionId?: string): Fact =>
  send(
    'recordAmendedText',
    {
      ...{ body, textId: 'text/v1', parts: [{ role: 'note', text: ref(`gewijzigd-${body}`) }] },
      ...(decisionId ? { decisionId } : {}),
      ...happened(on),
    },
    on,
    body,
  );

export const promised = (college: string, key: string, on: string, dueOn?: string): Fact =>
  send('recordPromise', { college, promise: ref(key), ...(dueOn ? { dueOn } : {}), ...happened(on) }, on, key);

export const promiseSettled = (key: string, on: string, outcome: 'kept' | 'lapsed' = 'kept'): Fact =>
  send('settlePromise', { promiseId: `promise/${key}`, outcome, ...happened(on) }, on, `settled-${key}-${on}`);

export const questioned = (council: string, key: string, on: string, dueOn?: string): Fact =>
  send(
    'recordWrittenQuestion',
    { council, group: 'rood', question: ref(key), ...(dueOn ? { dueOn } : {}), ...happened(on) },
    on,
    key,
  );

export const questionAnswered = (key: string, on: string): Fact =>
  send(
    'answerWrittenQuestion',
    { writtenQuestionId: `writtenQuestion/${key}`, ...happened(on) },
    on,
    `answered-${key}-${on}`,
  );

export const committeeAdvised = (body: string, advice: 'agreedItem' | 'discussionItem', on: string): Fact =>
  send(
    'recordCommitteeAdvice',
    { body, advice, committee: ref('Sociaal domein'), ...happened(on) },
    on,
    `${body}-${on}`,
  );

const atAgenda = [...atCouncils, agendised('council-aa', '2025-12-16', '2025-11-10')];
const item = 'council-aa-2025-12-16';
const amended = decision('council-aa', 'v1', '2025-12-16', { outcome: 'adoptedAsAmended' });

/** Histories that together bring up every fact and every obligation around a council's decision. */
export const councilHistories: Readonly<Record<string, readonly History[]>> = {
  agenda: [
    ...atCouncils,
    submitted('college-aa', '2025-11-05'),
    committeeAdvised('council-aa', 'agreedItem', '2025-11-25'),
    committeeAdvised('council-bb', 'discussionItem', '2025-11-25'),
    agendised('council-aa', '2025-12-16', '2025-11-26'),
    convened(item, '2025-12-10'),
    urgency(item, 'rejected', '2025-12-16'),
    itemMoved(item, '2026-03-24', '2025-12-16'),
    itemRemoved(item, '2025-12-17'),
  ],
  late: [...atAgenda, convened(item, '2025-12-10')],
  urgent: [...atAgenda, convened(item, '2025-12-10'), urgency(item, 'adopted', '2025-12-16')],
  newCouncil: [...atAgenda, itemMoved(item, '2026-04-14', '2025-12-10'), reconfirmed(item, '2026-04-02')],
  toReconfirm: [...atAgenda],
  memberProposal: [
    ...atCouncils,
    memberProposed('council-aa', 'Eigen plan', '2025-11-18'),
    memberProposed('council-bb', 'Ander plan', '2025-11-18'),
    reacted('Eigen plan', '2025-12-02'),
    memberProposalDecided('Eigen plan', 'adopted', '2025-12-16'),
  ],
  open: [
    ...atAgenda,
    memberProposed('council-aa', 'eigen-plan', '2025-11-18'),
    promised('college-aa', 'cijfers', '2025-11-18'),
    questioned('council-aa', 'wachtlijst', '2025-11-18'),
  ],
  amended: [...atCouncils, amended],
  amendedText: [...atCouncils, amended, amendedText('council-aa', '2026-01-06', 'decision/council-aa-v1-2025-12-16')],
  owed: [
    ...atCouncils,
    promised('college-aa', 'Het college stuurt voor 1 februari nieuwe cijfers.', '2025-12-16', '2026-02-01'),
    questioned('council-aa', 'Hoe lang is de wachtlijst?', '2025-11-10'),
  ],
  settled: [
    ...atCouncils,
    promised('college-aa', 'cijfers', '2025-12-16'),
    promiseSettled('cijfers', '2026-01-20'),
    questioned('council-aa', 'wachtlijst', '2025-11-10'),
    questionAnswered('wachtlijst', '2025-12-01'),
  ],
};
