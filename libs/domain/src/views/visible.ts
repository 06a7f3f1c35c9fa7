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
    'DocumentsWithdrawn',
    'MessageSent',
    'SendingRecorded',
    'SystemNoticeRecorded',
    'BounceRecorded',
    'SendingReceiptConfirmed',
    'SourceDocumentAdded',
  ];
  return types.includes(type === 'FactCorrected' ? replacement?.type : type);
};

/** The message or the sending that an event is, by its id; undefined for all other facts. */
const nameOf = (event: ProposalEvent): string | undefined => {
  switch (event.type) {
    case 'MessageSent':
      return event.data.messageId;
    case 'SendingRecorded':
      return event.data.sendingId;
    default:
      return undefined;
  }
};

/** What an event names: other facts, messages and sendings, by their ids. That a letter repeats a message shows nowhere. */
const namesIn = (event: ProposalEvent): readonly (string | undefined)[] => {
  switch (event.type) {
    case 'SourceDocumentAdded':
      return event.data.facts;
    case 'FactCorrected':
      // A correction says no more than the fact it corrects.
      return [event.data.fact];
    case 'MessageSent':
      return [event.data.sameAs];
    case 'SendingRecorded':
      return [event.data.subject, event.data.repeats, event.data.corrects];
    case 'SystemNoticeRecorded':
    case 'BounceRecorded':
    case 'SendingReceiptConfirmed':
      return [event.data.sendingId];
    default:
      return [];
  }
};

/** The facts by what others can name them by, in every form in which they ever stood. */
const factsByName = (state: ProposalState): ReadonlyMap<string | undefined, readonly ProposalEvent[]> => {
  const byName = new Map<string | undefined, ProposalEvent[]>();
  for (const event of everRecorded(state))
    for (const name of [event.eventId, nameOf(event)])
      if (name !== undefined) byName.set(name, [...(byName.get(name) ?? []), event]);
  return byName;
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
    case 'DocumentsWithdrawn':
      // That a message named a secret or closed paper, or that it was taken down, tells of it.
      return event.data.documents.flatMap((id) => [
        ...secreciesOn(state, id).map((each) => each.secrecyId),
        ...(closedDocument(state, id) ? [id] : []),
      ]);
    default:
      return [];
  }
};

/** Tells of an event every secrecy and closed document that it tells of, by its id, also by naming another fact or by claiming its date. */
const telling = (state: ProposalState): ((event: ProposalEvent) => readonly string[]) => {
  const facts = factsByName(state);
  const known = new Map<ProposalEvent, readonly string[]>();
  return (event) => {
    // A set also goes through what is added on the way, and once: corrected messages can name each other.
    const reached = new Set([event]);
    const secrecies = new Set<string>();
    for (const each of reached) {
      const all = known.get(each);
      for (const id of all ?? ownSecrecies(each, state)) secrecies.add(id);
      const named = all ? [] : namesIn(each).flatMap((name) => facts.get(name) ?? []);
      for (const other of named) reached.add(other);
    }
    known.set(event, [...secrecies]);
    return [...secrecies];
  };
};

/** Every secrecy and closed document that one event tells of, by its id. */
export const secreciesOf = (event: ProposalEvent, state: ProposalState): readonly string[] => telling(state)(event);

/** The facts this reader may know of, in the order in which they happened. A fact about a secrecy that is not there is hidden too. */
export const visibleEvents = (state: ProposalState, sees: (secrecyId: string) => boolean): readonly ProposalEvent[] => {
  const tells = telling(state);
  return state.events.filter((event) => tells(event).every(sees));
};

/** The secrecies and closed documents that an obligation is about, be it by their id, by a fact about them or by a sending; none for all others. */
const secreciesOfObligation = (
  state: ProposalState,
  { subject }: Obligation,
  tells: (event: ProposalEvent) => readonly string[],
): readonly string[] => {
  if (state.secrecies.some((each) => each.secrecyId === subject)) return subject === undefined ? [] : [subject];
  if (subject !== undefined && closedDocument(state, subject)) return [subject];
  return state.events
    .filter((each) => each.eventId === subject || (each.type === 'SendingRecorded' && each.data.sendingId === subject))
    .flatMap(tells);
};

/** The obligations this reader may know of: one that tells of a secrecy only where the reader may know that secrecy. */
export const visibleObligations = (
  state: ProposalState,
  all: readonly Obligation[],
  sees: (secrecyId: string) => boolean,
): readonly Obligation[] => {
  const tells = telling(state);
  return all.filter((each) => secreciesOfObligation(state, each, tells).every(sees));
};

/** An earlier state without the facts that this reader may not know of today. */
export const asSeenToday = (
  earlier: ProposalState,
  now: ProposalState,
  sees: (secrecyId: string) => boolean,
): ProposalState => {
  const tells = telling(now);
  const hidden = new Set(now.events.filter((event) => !tells(event).every(sees)).map((event) => event.eventId));
  const isSeen = (event: ProposalEvent) => !hidden.has(event.eventId) && tells(event).every(sees);
  return { ...earlier, events: earlier.events.filter(isSeen) };
};
