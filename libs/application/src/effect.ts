import { inWords } from '@eensluidend/calendar';
import {
  fillIn,
  warnings as texts,
  type Effect,
  type FactCorrected,
  type RecordedEvent,
  type Warning,
} from '@eensluidend/contracts';
import { sentence as asSentence, type ProposalState } from '@eensluidend/domain';
import { contentRefs, isDocument } from './seal';

const isDate = (value: string | number): value is string =>
  typeof value === 'string' && /^(\d{4}|XXXX)-(\d{2}|XX)(-(\d{2}|XX))?$/.test(value);

/** The Dutch sentence of a refusal or warning, with its dates in words. */
export const inDutch = (sentence: string, params: Readonly<Record<string, string | number>> = {}): string =>
  asSentence(
    fillIn(
      sentence,
      Object.fromEntries(Object.entries(params).map(([name, value]) => [name, isDate(value) ? inWords(value) : value])),
    ),
  );

/** A warning with its Dutch sentence, rule and article. */
export const warningInWords = (warning: Warning): Effect['warnings'][number] => {
  const text: { sentence: string; rule: string; basis?: string } = texts[warning.code];
  return {
    code: warning.code,
    sentence: inDutch(text.sentence, warning.params),
    rule: text.rule,
    ...(text.basis ? { basis: text.basis } : {}),
  };
};

const idFields = [
  'correctionId',
  'dossierId',
  'textId',
  'alignmentId',
  'mandateId',
  'draftId',
  'zienswijzeId',
  'requestId',
  'adviceId',
  'remarkId',
  'entrepreneurDecisionId',
  'publicConsultationId',
  'plannedDecisionId',
  'meetingId',
  'decisionId',
  'informingId',
  'secrecyId',
  'targetDateId',
  'signalId',
  'sendingId',
  'messageId',
  'planId',
  'submissionId',
  'committeeAdviceId',
  'agendaItemId',
  'memberProposalId',
  'amendedTextId',
  'promiseId',
  'writtenQuestionId',
  'exclusionId',
];

const idsIn = (data: unknown): readonly (readonly [string, string])[] =>
  Object.entries(data ?? {}).flatMap(([key, value]: [string, unknown]) =>
    idFields.includes(key) && typeof value === 'string' ? [[key, value] as const] : [],
  );

/** What a correction put in the place of a fact, under the id of that fact; any other event itself. */
const factIn = (event: RecordedEvent): Pick<RecordedEvent, 'eventId' | 'type' | 'data'> => {
  const { fact, replacement } = event.data as Partial<FactCorrected>;
  if (event.type !== 'FactCorrected' || !fact || !replacement) return event;
  return { eventId: fact, type: replacement.type, data: replacement.data };
};

/** What a command did, derived from the facts it recorded: whether it counts, what was irregular, and the new ids. */
export const effectOf = (state: ProposalState, events: readonly RecordedEvent[]): Effect => {
  const facts = events.map(factIn);
  const findings = facts.flatMap((fact) => state.findings[fact.eventId] ?? []);
  const documents = facts.flatMap((fact) => contentRefs(fact.data).filter((each) => isDocument(fact.type, each.field)));
  return {
    effect: findings.some((finding) => finding.counts === false) ? 'doesNotCount' : 'counts',
    warnings: findings.flatMap((finding) => finding.warnings).map(warningInWords),
    proposalId: state.proposalId,
    ids: Object.fromEntries(events.flatMap((event) => idsIn(event.data))),
    documents: documents.map((each) => each.ref.documentId),
  };
};
