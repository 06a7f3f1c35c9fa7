import { dayInWords } from './dates';
import { listed } from './words';

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
  rectifyPublication: 'rectifications',
  withdrawDocuments: 'document-withdrawals',
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
  rectifyPublication: 'gemeente',
  sendDraft: 'raad',
  sign: 'besluit',
  tellDecision: 'adviseurs',
};

/** What a task is about, as its key says. */
export const subjectOf = ({ key }: { readonly key: string }): string => key.split('/')[2] ?? '';

/** The form for a task, with what it is about in the query; undefined when there is none. `key` is that of the obligation. */
export function formOf({ kind, key }: { readonly kind: string; readonly key: string }): string | undefined {
  const [form, name] = [forms[kind], subjects[kind]];
  const subject = key.split('/')[2];
  if (form === undefined || name === undefined || subject === undefined) return form;
  return `${form}?${name}=${encodeURIComponent(subject)}`;
}

/** What the link to a form is called, where one body may have more than one of its kind. */
const links: Readonly<Record<string, string>> = {
  askAdvice: 'Advies vragen',
  consequenceDiffers: 'Beslissen',
};

interface Named {
  readonly kind: string;
  readonly key: string;
}

/** An advice as a link names it: by whom, and when, for one body may give more than one. */
export interface NamedAdvice {
  readonly signers: readonly string[];
  readonly on: string;
}

/** What the link to the form of a task is called; `advice` gives the advice that is answered, where it is known. */
export function linkTo(
  { kind, key }: Named,
  advice: (id: string) => NamedAdvice | undefined = () => undefined,
): string {
  if (kind !== 'answerAdvice') return links[kind] ?? 'Vastleggen';
  const answered = advice(key.split('/')[2] ?? '');
  if (answered === undefined) return 'Punten beantwoorden';
  return `Punten van het advies van ${listed(answered.signers)} (${dayInWords(answered.on, 'short')}) beantwoorden`;
}
