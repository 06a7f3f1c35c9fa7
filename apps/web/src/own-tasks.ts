/** Where a task is settled: the last part of the address of the form, by kind of obligation. */
const forms: Readonly<Record<string, string>> = {
  agreeFeedback: 'feedback-agreements',
  align: 'alignments',
  addText: 'texts',
  adjustText: 'texts',
  answerAdvice: 'advice-answers',
  answerLiftQuestion: 'secrecy-lifts',
  answerQuestion: 'written-question-answers',
  answerRemark: 'remark-answers',
  askAdvice: 'advice-requests',
  confirmAdvice: 'advice-confirmations',
  confirmLift: 'lift-confirmations',
  decide: 'decisions',
  giveAdvice: 'advices',
  giveZienswijze: 'zienswijzen',
  handInGazette: 'publications',
  informCouncil: 'informings',
  keepPromise: 'promise-settlements',
  liftSecrecy: 'secrecy-lifts',
  publishGazette: 'publications',
  reportWorkingGroup: 'working-group-reports',
  sendDraft: 'draft-sendings',
  sign: 'signatures',
  signUp: 'sign-ups',
};

/** The form for a task, with what it is about in the query; undefined when there is none. `key` is that of the obligation. */
export function formOf({ kind, key }: { readonly kind: string; readonly key: string }): string | undefined {
  const subject = key.split('/')[2];
  if (kind === 'consequenceDiffers') return `consequence-settlements?gevolg=${encodeURIComponent(subject ?? '')}`;
  return forms[kind];
}
