import { inWords } from '@eensluidend/calendar';
import type { EventType, SourceDocumentAdded } from '@eensluidend/contracts';
import { listed, municipalityName, named } from '../../bodies';
import type { ProposalState } from '../../state';
import { audienceNames } from '../../steps/embargo';
import type { Sentence } from '../timeline-sentence';

const routeNames = { electronic: 'elektronisch', system: 'in een systeem', paper: 'op papier' } as const;

const addresseeOf = (state: ProposalState, sendingId: string): string =>
  named(state, state.sendings.list.find((each) => each.sendingId === sendingId)?.addressee ?? '');

const facts = ({ facts: ids }: SourceDocumentAdded): string => (ids.length === 1 ? 'een feit' : `${ids.length} feiten`);

type CommunicationEvent = Extract<
  EventType,
  | 'CommunicationPlanAgreed'
  | 'MessageSent'
  | 'DecisionTold'
  | 'PrivateLawActFlagged'
  | 'WishesRequested'
  | 'WishesRecorded'
  | 'ElectronicConsentRecorded'
  | 'SendingRecorded'
  | 'SystemNoticeRecorded'
  | 'BounceRecorded'
  | 'SendingReceiptConfirmed'
  | 'SourceDocumentAdded'
>;

/** Who was told, asked and written to, and along which way. */
export const communicationSentences: { readonly [T in CommunicationEvent]: Sentence<T> } = {
  CommunicationPlanAgreed: ({ data }, state) =>
    `Het communicatieplan is afgesproken. Het nieuws loopt via ${municipalityName(state, data.newsChannel)}.`,
  MessageSent: ({ data }) => `Er ging een bericht naar ${listed(data.audiences.map((each) => audienceNames[each]))}.`,
  DecisionTold: ({ data }, state) =>
    data.advisers.length > 2
      ? `${data.advisers.length} adviseurs kregen bericht over het besluit.`
      : `${listed(data.advisers.map((each) => named(state, each)))} ${data.advisers.length === 1 ? 'kreeg' : 'kregen'} bericht over het besluit.`,
  PrivateLawActFlagged: ({ data }, state) =>
    `Het besluit van ${named(state, data.college)} heeft ingrijpende gevolgen (Gemeentewet 160 lid 1 onder ${data.letter}).`,
  WishesRequested: ({ data }, state) =>
    `${named(state, data.college)} vroeg zijn raad om wensen en bedenkingen${data.respondBy ? `, tot en met ${inWords(data.respondBy)}` : ''}.`,
  WishesRecorded: ({ data }, state) =>
    data.outcome === 'given'
      ? `${named(state, data.council)} gaf wensen en bedenkingen.`
      : `${named(state, data.council)} had geen wensen en bedenkingen.`,
  ElectronicConsentRecorded: ({ data }, state) =>
    `${named(state, data.addressee)} is ${data.reachable ? '' : 'niet meer '}elektronisch bereikbaar.`,
  SendingRecorded: ({ data }, state) =>
    `Er is een stuk ${routeNames[data.route]} verzonden aan ${named(state, data.addressee)}.`,
  SystemNoticeRecorded: ({ data }, state) =>
    `${addresseeOf(state, data.sendingId)} kreeg bericht dat er een stuk in het systeem staat.`,
  BounceRecorded: ({ data }, state) => `Het stuk voor ${addresseeOf(state, data.sendingId)} kwam niet aan.`,
  SendingReceiptConfirmed: ({ data }, state) => `De ontvangst door ${addresseeOf(state, data.sendingId)} is bevestigd.`,
  SourceDocumentAdded: ({ data }, _state, text) =>
    `Bij ${facts(data)} is het document toegevoegd: ${text(data.citation)}.`,
};
