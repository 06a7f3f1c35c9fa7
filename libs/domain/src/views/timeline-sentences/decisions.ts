import { listed, named } from '../../bodies';
import type { EventOf } from '../../evolve';
import type { ProposalState } from '../../state';
import { outcomeNames } from '../../steps/decision-outcome';
import { isVoid } from '../../steps/decision-void';
import { isUnanimous } from '../../steps/votes';
import { groupName } from '../group-name';
import type { Sentence, TextOf } from '../timeline-sentence';

type DecisionData = EventOf<'DecisionRecorded'>['data'];

const motionNames: Readonly<Record<DecisionData['motions'][number]['status'], string>> = {
  submitted: 'ingediend',
  adopted: 'aangenomen',
  rejected: 'verworpen',
  withdrawn: 'ingetrokken',
  held: 'aangehouden',
};

/** "Unaniem" is said only of a valid vote in which nobody was against (R79). */
const votesInWords = (votes: DecisionData['votes'], valid: boolean): string => {
  if (!votes) return '';
  if (votes.method === 'withoutVote') return ' Niemand vroeg om stemming.';
  if (valid && isUnanimous(votes)) return ` Unaniem: ${votes.for} stemmen voor.`;
  const second = votes.revote ? ` Daarna: ${votes.revote.for} voor en ${votes.revote.against} tegen.` : '';
  const chair = votes.chairVote ? ` De voorzitter stemde ${votes.chairVote === 'for' ? 'voor' : 'tegen'}.` : '';
  return ` Stemmen: ${votes.for} voor en ${votes.against} tegen.${second}${chair}`;
};

/** Members who had it written down that they count as against: a note, not votes (R79). */
const notesInWords = (notes: DecisionData['voterNotes']): string => {
  const against = (notes ?? []).filter((each) => each.kind === 'deemedAgainst').length;
  if (against === 0) return '';
  return against === 1
    ? ' Een lid wordt geacht te hebben tegengestemd.'
    : ` ${against} leden worden geacht te hebben tegengestemd.`;
};

/** What was submitted with a decision, by which group, and what became of it (R81, R82). */
const titledInWords = (
  kind: 'Amendement' | 'Motie',
  { body }: DecisionData,
  all: DecisionData['motions'],
  state: ProposalState,
  text: TextOf,
): string =>
  all
    .map(({ title, group, status }) => {
      const name = groupName(state.definition, body, group);
      return ` ${kind} “${text(title)}” van ${name}: ${motionNames[status]}.`;
    })
    .join('');

const basisNames: Readonly<Record<string, string>> = {
  Gw108: 'Gemeentewet 108',
  Gw147: 'Gemeentewet 147',
  Gw160: 'Gemeentewet 160',
  Pw: 'Participatiewet',
  other: 'een andere dan de gebruikelijke',
};

/** The number and the legal basis that a decision carries. */
const markedInWords = ({ legalBasis, registrationNumber }: DecisionData, text: TextOf): string => {
  const number = registrationNumber ? ` Registratienummer ${text(registrationNumber)}.` : '';
  const basis = legalBasis.map((each) => basisNames[each] ?? each);
  return `${number}${basis.length > 0 ? ` Grondslag: ${listed(basis)}.` : ''}`;
};

const textLabel = (state: ProposalState, textId: string, text: TextOf): string => {
  const found = state.texts.find((each) => each.textId === textId);
  return found ? `"${text(found.label)}"` : 'een tekst';
};

const deciderOf = (state: ProposalState, decisionId: string): string =>
  named(state, state.decisions.find((each) => each.decisionId === decisionId)?.body ?? '');

const officeNames: Readonly<Record<EventOf<'SignatureRecorded'>['data']['signers'][number]['office'], string>> = {
  mayor: 'de burgemeester',
  municipalSecretary: 'de gemeentesecretaris',
  griffier: 'de griffier',
  alderman: 'een wethouder',
  deputy: 'de plaatsvervanger van de burgemeester',
  official: 'een ambtenaar',
};

/** What is said of meetings, decisions, motions and signatures. */
export const decisionSentences: {
  readonly [T in 'MeetingRecorded' | 'DecisionRecorded' | 'MotionOutcomeRecorded' | 'SignatureRecorded']: Sentence<T>;
} = {
  MeetingRecorded: ({ data }, state) => {
    const meeting = state.meetings.find((each) => each.meetingId === data.meetingId);
    const present = data.attendance
      ? ` met ${data.attendance.present} ${data.attendance.present === 1 ? 'lid' : 'leden'}`
      : '';
    return meeting?.opened === false
      ? `${named(state, data.body)} kwam bijeen${present}, maar de vergadering kon niet worden geopend.`
      : `${named(state, data.body)} vergaderde${present}.`;
  },
  DecisionRecorded: ({ data }, state, text) => {
    const motions = titledInWords('Motie', data, data.motions, state, text);
    const amendments = titledInWords('Amendement', data, data.amendments, state, text);
    const what = `${textLabel(state, data.textId, text)}: ${outcomeNames[data.outcome]}`;
    const decision = state.decisions.find((each) => each.decisionId === data.decisionId);
    const valid = decision === undefined || !isVoid(state, decision);
    const votes = votesInWords(data.votes, valid) + notesInWords(data.voterNotes);
    return `${named(state, data.body)} besloot over ${what}.${votes}${amendments}${motions}${markedInWords(data, text)}`;
  },
  MotionOutcomeRecorded: ({ data }, state, text) => {
    const decision = state.decisions.find((each) => each.decisionId === data.decisionId);
    const title = decision?.motions[data.motion - 1]?.title;
    const which = title ? `De motie "${text(title)}"` : 'Een motie';
    return `${which} bij het besluit van ${deciderOf(state, data.decisionId)} is ${motionNames[data.status]}.`;
  },
  SignatureRecorded: ({ data }, state) => {
    const by = listed(data.signers.map((each) => officeNames[each.office]));
    return `Het besluit van ${deciderOf(state, data.decisionId)} is ondertekend door ${by}.`;
  },
};
