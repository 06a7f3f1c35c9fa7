/** Where a task is settled: the last part of the address of the form, by kind of obligation. */
export const forms: Readonly<Record<string, string>> = {
  agreeFeedback: 'feedback-agreements',
  addAmendedText: 'amended-texts',
  addText: 'texts',
  adjustText: 'texts',
  align: 'alignments',
  answerAdvice: 'advice-answers',
  answerLiftQuestion: 'secrecy-lifts',
  answerQuestion: 'written-question-answers',
  answerRemark: 'remark-answers',
  askAdvice: 'advice-requests',
  confirmAdvice: 'advice-confirmations',
  confirmLift: 'lift-confirmations',
  consequenceDiffers: 'consequence-settlements',
  decide: 'decisions',
  giveAdvice: 'advices',
  giveZienswijze: 'zienswijzen',
  handInGazette: 'publications',
  hearCollege: 'college-reactions',
  informCouncil: 'informings',
  keepPromise: 'promise-settlements',
  liftSecrecy: 'secrecy-lifts',
  publishGazette: 'publications',
  reportWorkingGroup: 'working-group-reports',
  sendDraft: 'draft-sendings',
  sign: 'signatures',
  signUp: 'sign-ups',
  tellDecision: 'decisions-told',
};

/** What a form may be opened for: its name in the query, and the field of the request that holds it. */
export const askedFields: Readonly<Record<string, string>> = {
  advies: 'adviceId',
  adviseur: 'adviser',
  adviseurs: 'advisers',
  besluit: 'decisionId',
  gemeente: 'municipality',
  geheimhouding: 'secrecyId',
  ledenvoorstel: 'memberProposalId',
  opmerking: 'remarkId',
  raad: 'council',
  toezegging: 'promiseId',
  vraag: 'writtenQuestionId',
};

/** What the subject of an obligation is called in the query of its form. */
export const subjects: Readonly<Record<string, string>> = {
  addAmendedText: 'besluit',
  answerAdvice: 'advies',
  answerLiftQuestion: 'geheimhouding',
  answerQuestion: 'vraag',
  answerRemark: 'opmerking',
  askAdvice: 'adviseur',
  confirmAdvice: 'advies',
  confirmLift: 'geheimhouding',
  consequenceDiffers: 'gevolg',
  handInGazette: 'gemeente',
  hearCollege: 'ledenvoorstel',
  keepPromise: 'toezegging',
  liftSecrecy: 'geheimhouding',
  publishGazette: 'gemeente',
  sendDraft: 'raad',
  sign: 'besluit',
  tellDecision: 'adviseurs',
};

/** The form for a task, with what it is about in the query; undefined when there is none. `key` is that of the obligation. */
export function formOf({ kind, key }: { readonly kind: string; readonly key: string }): string | undefined {
  const [form, name] = [forms[kind], subjects[kind]];
  const subject = key.split('/')[2];
  if (form === undefined || name === undefined || subject === undefined) return form;
  return `${form}?${name}=${encodeURIComponent(subject)}`;
}
