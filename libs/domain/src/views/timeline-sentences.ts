import { inWords } from '@eensluidend/calendar';
import type { EventType, ProposalEvent } from '@eensluidend/contracts';
import { listed, municipalityName, named, sentence } from '../bodies';
import type { EventOf } from '../evolve';
import type { ProposalState } from '../state';
import { firstRecorded } from '../corrections';
import { correctionSentence, settlementSentence } from './timeline-sentences/correction';
import type { Sentence, TextOf } from './timeline-sentence';
import { communicationSentences } from './timeline-sentences/communication';
import { consultationSentences } from './timeline-sentences/advice';
import { councilSentences } from './timeline-sentences/councils';
import { dossierSentences } from './timeline-sentences/dossier';
import { planningSentences } from './timeline-sentences/planning';
import { decisionSentences } from './timeline-sentences/decisions';
import { secrecySentences } from './timeline-sentences/secrecy';

const names = (state: ProposalState, ids: readonly string[]): string => listed(ids.map((id) => named(state, id)));
const textLabel = (state: ProposalState, textId: string, text: TextOf): string => {
  const found = state.texts.find((each) => each.textId === textId);
  return found ? `"${text(found.label)}"` : 'een tekst';
};
const adviserOf = (state: ProposalState, requestId: string): string =>
  named(state, state.requests.find((each) => each.requestId === requestId)?.adviser ?? '');
const stepName = (state: ProposalState, id: string): string =>
  state.route.steps.find((step) => step.id === id)?.name ?? id;
const outcomes: Readonly<Record<EventOf<'RoundClosed'>['data']['outcome'], string>> = {
  adopted: 'alle organen stemden in',
  rejected: 'een orgaan zei nee',
  amended: 'de tekst is gewijzigd vastgesteld',
  insufficientSupport: 'er was onvoldoende draagvlak',
  withdrawn: 'het voorstel is ingetrokken',
};
const tendencies: Readonly<Record<EventOf<'AdviceRecorded'>['data']['tendency'], string>> = {
  positive: 'positief',
  conditional: 'positief onder voorwaarden',
  negative: 'negatief',
  none: 'zonder oordeel',
};
const sentences: { readonly [T in EventType]: Sentence<T> } = {
  ...communicationSentences,
  ...consultationSentences,
  ...councilSentences,
  ...dossierSentences,
  ...planningSentences,
  ...decisionSentences,
  ...secrecySentences,
  FactCorrected: (event, state, text, seesDocument) => {
    const told = (fact: ProposalEvent | undefined) => (fact ? sentenceOf(fact, state, text, seesDocument) : '');
    const now = state.events.find((each) => each.eventId === event.data.fact);
    return correctionSentence(event, text, told(firstRecorded(state, event.data.fact)), told(now));
  },
  ConsequenceSettled: settlementSentence,
  ProposalStarted: ({ data }, _state, text) => `Het voorstel "${text(data.title)}" is begonnen.`,
  TextAdded: ({ data }, _state, text) =>
    `De tekst "${text(data.label)}" is vastgelegd.${data.supersedes ? ` Die vervangt de vorige: ${text(data.supersedes.reason)}` : ''}`,
  AlignmentRecorded: ({ data }, state, text) =>
    `De stuurgroep ${data.outcome === 'aligned' ? 'stemde in met' : 'werd het niet eens over'} ${textLabel(state, data.textId, text)}.`,
  AdviceRequested: ({ data }, state) =>
    `${named(state, data.askedBy)} vroeg ${named(state, data.adviser)} om ${data.type === 'advice' ? 'advies' : 'input'}.`,
  AdviceRequestDelivered: ({ data }, state) => `De aanvraag staat klaar voor ${adviserOf(state, data.requestId)}.`,
  AdviceRequestReceived: ({ data }, state) => `${adviserOf(state, data.requestId)} ontving de aanvraag.`,
  AdviserExempted: ({ data }, state) =>
    `${named(state, data.adviser)} wordt in deze ronde niet gevraagd; de reden is vastgelegd.`,
  AdviserReminded: ({ data }, state) => `${adviserOf(state, data.requestId)} kreeg een herinnering.`,
  AdviceTermLapsed: ({ data }, state) =>
    `De adviestermijn van ${adviserOf(state, data.requestId)} ging voorbij zonder advies. De ronde gaat verder.`,
  AdviceRecorded: ({ data }, state) =>
    `${names(state, data.signers)} ${data.signers.length === 1 ? 'gaf' : 'gaven'} ${data.form === 'oral' ? 'mondeling ' : ''}advies: ${tendencies[data.tendency]}.${data.rightsReserved ? ' Met behoud van rechten.' : ''}`,
  AdviceAnswered: ({ data }, state) => {
    const advice = state.advices.find((each) => each.adviceId === data.adviceId);
    return `Het advies van ${names(state, advice?.signers ?? [])} is beantwoord.`;
  },
  DecisionPlanned: ({ data }, state) =>
    `${named(state, data.body)} besluit naar planning op ${inWords(data.plannedOn)}.`,
  CouncilInformed: ({ data }, state) => `${named(state, data.college)} informeerde ${named(state, data.council)}.`,
  StageOpened: ({ data }, state) => `De stap "${stepName(state, data.step)}" begon.`,
  RoundClosed: ({ data }) => `Ronde ${data.round} is afgesloten: ${outcomes[data.outcome]}.`,
  NoticeGiven: ({ data }, state) =>
    `${named(state, data.body)} kreeg bericht over ${data.about === 'roundEnded' ? 'het einde' : 'de nieuwe planning'} van ronde ${data.round}.`,
  PlannedDecisionWithdrawn: ({ data }, state) => {
    const item = state.planned.find((each) => each.plannedDecisionId === data.plannedDecisionId);
    return `Het geplande besluit van ${named(state, item?.body ?? '')} is van de planning gehaald.`;
  },
  StuurgroepAsked: () => 'De stuurgroep is gevraagd te bespreken hoe het verder gaat.',
  GazettePrepared: ({ data }, state) =>
    `De bekendmaking voor ${municipalityName(state, data.municipality)} is klaargezet.`,
  PublicationRecorded: ({ data }, state, text) =>
    data.step === 'handedIn'
      ? `De bekendmaking voor ${municipalityName(state, data.municipality)} is aangeboden.`
      : `Het besluit staat in het Gemeenteblad van ${municipalityName(state, data.municipality)}${data.gazetteNumber ? `: ${text(data.gazetteNumber)}` : ''}.`,
  RectificationRecorded: ({ data }, state, text) =>
    `De bekendmaking van ${municipalityName(state, data.municipality)} is gerectificeerd of teruggetrokken${data.gazetteNumber ? `: ${text(data.gazetteNumber)}` : ''}.`,
  ProposalWithdrawn: ({ data }, state) => `${named(state, data.body)} trok het voorstel in.`,
  InsufficientSupportRecorded: () => 'Er was onvoldoende draagvlak. Er is niet gestemd.',
  ProposalSuperseded: () => 'Een nieuw voorstel in dit dossier kwam in de plaats.',
  DateClaimed: ({ data }) =>
    `Een bron noemt ${inWords(data.claimedOn)}${data.chosen ? '; deze datum is gekozen' : ''}.`,
};

/** One fact in a plain Dutch sentence. */
export const sentenceOf = (
  event: ProposalEvent,
  state: ProposalState,
  text: TextOf,
  seesDocument?: (documentId: string) => boolean,
): string => {
  // The registry is total and keyed by type: the compiler cannot see that the sentence found fits the event.
  const make = sentences[event.type] as Sentence<typeof event.type>;
  return sentence(make(event, state, text, seesDocument));
};
