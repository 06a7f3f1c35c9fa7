import type { ProposalEvent, RecordedEvent } from '@eensluidend/contracts';
import { everRecorded } from '../corrections';
import type { EventOf } from '../evolve';
import type { Obligation } from '../obligations';
import { closedDocument } from '../closed-parts';
import { secreciesOn } from '../secrecy';
import type { ProposalState } from '../state';

const ofSecrecy = [
  'SecrecyImposed',
  'SecretShared',
  'ClosedSessionRecorded',
  'SecrecyLifted',
  'LiftConfirmed',
  'LiftDeclined',
  'LiftTaskOpened',
  'SecrecyEnded',
  'SecrecyEndUnreachable',
  'SecrecyRatified',
  'SecrecyLapsed',
  'MemberExcluded',
  'WooRequestRecorded',
] as const;

const isOfSecrecy = (event: ProposalEvent): event is EventOf<(typeof ofSecrecy)[number]> =>
  ofSecrecy.some((type) => type === event.type);

/** The secrecy that an event is about; undefined for all other facts. */
export const secrecyOfEvent = (event: ProposalEvent): string | undefined =>
  isOfSecrecy(event) ? event.data.secrecyId : undefined;

/** A fact in a shape of a newer release that may be about a secrecy: as nobody can tell of which, nobody hears of it. */
export const mayTellOfSecrecy = ({ type, data }: RecordedEvent): boolean => {
  const { replacement } = (data ?? {}) as { readonly replacement?: { readonly type?: unknown } };
  const types: readonly unknown[] = [
    ...ofSecrecy,
    'DateClaimed',
    'DocumentOpened',
    'MessageSent',
    'SendingRecorded',
    'SourceDocumentAdded',
  ];
  return types.includes(type === 'FactCorrected' ? replacement?.type : type);
};

/** The facts that an event names by their ids, in every form in which they ever stood. */
const namedBy = (event: ProposalEvent, told: () => readonly ProposalEvent[]): readonly ProposalEvent[] => {
  const messages = (id: string | undefined) =>
    told().filter((each) => each.type === 'MessageSent' && each.data.messageId === id);
  const sendings = (...ids: readonly (string | undefined)[]) =>
    told().filter((each) => each.type === 'SendingRecorded' && ids.includes(each.data.sendingId));
  switch (event.type) {
    case 'SourceDocumentAdded':
      return told().filter((each) => event.data.facts.includes(each.eventId));
    case 'FactCorrected':
      // A correction says no more than the fact it corrects.
      return told().filter((each) => each.eventId === event.data.fact);
    case 'MessageSent':
      return messages(event.data.sameAs);
    case 'SendingRecorded':
      return [...messages(event.data.subject), ...sendings(event.data.repeats, event.data.corrects)];
    case 'SystemNoticeRecorded':
    case 'BounceRecorded':
    case 'SendingReceiptConfirmed':
      return sendings(event.data.sendingId);
    default:
      return [];
  }
};

const ownSecrecies = (event: ProposalEvent, state: ProposalState): readonly string[] => {
  const own = secrecyOfEvent(event);
  if (own !== undefined) return [own];
  switch (event.type) {
    case 'DateClaimed':
      // Also where the secrecy turned out never to have been: then nobody hears of it any more.
      return state.recorded.some((each) => secrecyOfEvent(each) === event.data.subject) ? [event.data.subject] : [];
    case 'MessageSent':
    case 'DocumentOpened':
      // That a message named a secret or closed paper tells of it.
      return event.data.documents.flatMap((id) => [
        ...secreciesOn(state, id).map((each) => each.secrecyId),
        ...(closedDocument(state, id) ? [id] : []),
      ]);
    default:
      return [];
  }
};

/** Every secrecy and closed document that an event tells of, by its id, also by naming another fact or by claiming its date. */
export const secreciesOf = (event: ProposalEvent, state: ProposalState): readonly string[] => tellsOf(event, state, []);

/** `trail`: the facts that were looked at already; corrected messages can name each other. */
const tellsOf = (event: ProposalEvent, state: ProposalState, trail: readonly string[]): readonly string[] => {
  const seen = [...trail, event.eventId];
  const named = namedBy(event, () => everRecorded(state)).filter((each) => !seen.includes(each.eventId));
  return [...ownSecrecies(event, state), ...named.flatMap((each) => tellsOf(each, state, seen))];
};

/** The facts this reader may know of, in the order in which they happened. A fact about a secrecy that is not there is hidden too. */
export const visibleEvents = (state: ProposalState, sees: (secrecyId: string) => boolean): readonly ProposalEvent[] =>
  state.events.filter((event) => secreciesOf(event, state).every(sees));

/** The secrecies and closed documents that an obligation is about, be it by their id, by a fact about them or by a sending; none for all others. */
const secreciesOfObligation = (state: ProposalState, { subject }: Obligation): readonly string[] => {
  if (state.secrecies.some((each) => each.secrecyId === subject)) return subject === undefined ? [] : [subject];
  if (subject !== undefined && closedDocument(state, subject)) return [subject];
  return state.events
    .filter((each) => each.eventId === subject || (each.type === 'SendingRecorded' && each.data.sendingId === subject))
    .flatMap((each) => secreciesOf(each, state));
};

/** The obligations this reader may know of: one that tells of a secrecy only where the reader may know that secrecy. */
export const visibleObligations = (
  state: ProposalState,
  all: readonly Obligation[],
  sees: (secrecyId: string) => boolean,
): readonly Obligation[] => all.filter((each) => secreciesOfObligation(state, each).every(sees));

/** An earlier state without the facts that this reader may not know of today. */
export const asSeenToday = (
  earlier: ProposalState,
  now: ProposalState,
  sees: (secrecyId: string) => boolean,
): ProposalState => {
  const hidden = now.events.filter((event) => !secreciesOf(event, now).every(sees)).map((event) => event.eventId);
  const isSeen = (event: ProposalEvent) => !hidden.includes(event.eventId) && secreciesOf(event, now).every(sees);
  return { ...earlier, events: earlier.events.filter(isSeen) };
};
