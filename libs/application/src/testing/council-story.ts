import type { Effect } from '@eensluidend/contracts';
import type { Send } from './send';

/** What councils do around their decision on a text, with something typed in every place where a person can type. */
export const councilStory = async (send: Send, typed: () => string, textId: string): Promise<void> => {
  const happened = (on = '2025-09-01') => ({ on, source: { kind: 'document' as const, citation: typed() } });
  const griffier = ['griffier', 'council-aa'] as const;
  const id = (effect: Effect, name: string): string => effect.ids[name] ?? '';

  await send('submitToCouncil', { college: 'college-aa', happened: happened() }, 'municipalSecretary', 'college-aa');
  const body = 'council-aa';
  const advice = { body, advice: 'agreedItem' as const, committee: typed(), happened: happened() };
  await send('recordCommitteeAdvice', advice, ...griffier);

  const item = { body, meetingOn: '2025-09-30', happened: happened('2022-03-01') };
  const agendaItemId = id(await send('recordAgendaItem', item, ...griffier), 'agendaItemId');
  await send('reconfirmAgendaItem', { agendaItemId }, ...griffier);
  const days = { calledOn: '2025-09-01', noticedOn: '2025-09-01', papersFrom: '2025-09-01' };
  await send('recordConvocation', { agendaItemId, ...days, happened: happened() }, ...griffier);
  await send('recordUrgencyMotion', { agendaItemId, outcome: 'adopted', happened: happened() }, ...griffier);
  const move = { agendaItemId, meetingOn: '2025-10-07', reason: typed(), happened: happened() };
  await send('moveAgendaItem', move, ...griffier);
  await send('removeAgendaItem', { agendaItemId, reason: typed(), happened: happened() }, ...griffier);

  const proposal = { body, title: typed(), group: 'rood', document: typed(), happened: happened() };
  const memberProposalId = id(await send('recordMemberProposal', proposal, ...griffier), 'memberProposalId');
  const reaction = { memberProposalId, reaction: 'given' as const, letter: typed(), happened: happened() };
  await send('recordCollegeReaction', reaction, 'municipalSecretary', 'college-aa');
  const decision = { memberProposalId, outcome: 'adopted' as const, happened: happened() };
  await send('recordMemberProposalDecision', decision, ...griffier);

  const parts = [{ role: 'note' as const, text: typed() }];
  await send('recordAmendedText', { body, textId, parts, happened: happened() }, ...griffier);

  const promise = await send('recordPromise', { college: 'college-aa', promise: typed(), happened: happened() });
  const promiseId = id(promise, 'promiseId');
  await send('settlePromise', { promiseId, outcome: 'kept', letter: typed(), happened: happened() });
  const question = { council: body, group: 'rood', question: typed(), happened: happened() };
  const writtenQuestionId = id(await send('recordWrittenQuestion', question), 'writtenQuestionId');
  await send('answerWrittenQuestion', { writtenQuestionId, letter: typed(), happened: happened() });
};
