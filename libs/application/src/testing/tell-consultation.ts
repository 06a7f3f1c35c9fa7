import type { Send } from './send';

/** Everything around the advice, with something typed in every place where a person can type. */
export const tellConsultation = async (
  send: Send,
  typed: () => string,
  adviceId: string,
  textId: string,
): Promise<void> => {
  const happened = () => ({ on: '2025-09-01', source: { kind: 'document' as const, citation: typed() } });
  await send('confirmAdvice', { adviceId, signer: 'or', happened: happened() }, 'adviser', 'or');
  await send('recordAdviceMinutes', { adviceId, document: typed(), happened: happened() });
  const remark = await send('recordRemark', {
    body: 'council-aa',
    mark: 'promise',
    wording: typed(),
    happened: happened(),
  });
  const remarkId = remark.ids['remarkId'] ?? '';
  await send('answerRemark', { remarkId, answer: 'laterPhase', reason: typed(), happened: happened() });
  await send('agreeFeedback', { body: 'college-aa', textId, happened: happened() });
  await send('carryOverPoints', { nextPhase: typed(), happened: happened() });
  await send('recordAdviserNotice', { adviser: 'or', about: 'newText', subject: textId, happened: happened() });
  await send('recordMeetingPapers', {
    body: 'council-aa',
    meetingOn: '2025-12-16',
    adviceIds: [adviceId],
    happened: happened(),
  });
  await send('recordConsultationMeeting', { worksCouncil: 'or', happened: happened() });
  const decision = await send('recordEntrepreneurDecision', {
    entrepreneur: 'director',
    worksCouncil: 'or',
    deviates: true,
    happened: happened(),
  });
  const entrepreneurDecisionId = decision.ids['entrepreneurDecisionId'] ?? '';
  await send('waiveStandstill', { entrepreneurDecisionId, happened: happened() });
  await send('recordExecution', { entrepreneurDecisionId, happened: happened() });
  await send('recordExpertAssignment', { body: 'director', happened: happened() });
  await send('recordExplanationMeeting', { textId, bodies: ['or'], attendees: [typed()], happened: happened() });
  await send('openPublicConsultation', { body: 'college-aa', textId, happened: happened() });
  await send('recordConsultationNotice', { body: 'college-aa', textId, happened: happened() });
};
