import type { ProposalEvent } from '@eensluidend/contracts';
import { firstRecorded } from '../corrections';
import type { Obligation } from '../obligations';
import type { ProposalState } from '../state';

/** The secrecy that an event is about; undefined for all other facts. */
export const secrecyOfEvent = (event: ProposalEvent): string | undefined => {
  switch (event.type) {
    case 'SecrecyImposed':
    case 'SecretShared':
    case 'ClosedSessionRecorded':
    case 'SecrecyLifted':
    case 'LiftConfirmed':
    case 'LiftDeclined':
    case 'LiftTaskOpened':
    case 'SecrecyEnded':
    case 'SecrecyEndUnreachable':
    case 'SecrecyRatified':
    case 'SecrecyLapsed':
    case 'MemberExcluded':
    case 'WooRequestRecorded':
      return event.data.secrecyId;
    default:
      return undefined;
  }
};

/** Every secrecy that an event tells of, also by naming another fact or by claiming its date. */
export const secreciesOf = (event: ProposalEvent, state: ProposalState): readonly string[] => {
  const own = secrecyOfEvent(event);
  if (own !== undefined) return [own];
  const named = (facts: readonly string[]) =>
    state.events
      .filter((each) => facts.includes(each.eventId) && each.eventId !== event.eventId)
      .flatMap((each) => secreciesOf(each, state));
  switch (event.type) {
    case 'DateClaimed':
      // Also where the secrecy turned out never to have been: then nobody hears of it any more.
      return state.recorded.some((each) => secrecyOfEvent(each) === event.data.subject) ? [event.data.subject] : [];
    case 'SourceDocumentAdded':
      return named(event.data.facts);
    case 'FactCorrected': {
      // A correction says no more than the fact it corrects.
      const first = firstRecorded(state, event.data.fact);
      return first && first.eventId !== event.eventId ? secreciesOf(first, state) : [];
    }
    case 'MessageSent': {
      // That a message named a secret paper tells of the secrecy.
      const { documents } = event.data;
      const secret = state.secrecies.filter((each) => each.documents.some((id) => documents.includes(id)));
      return secret.map((each) => each.secrecyId);
    }
    default:
      return [];
  }
};

/** The facts this reader may know of, in the order in which they happened. A fact about a secrecy that is not there is hidden too. */
export const visibleEvents = (state: ProposalState, sees: (secrecyId: string) => boolean): readonly ProposalEvent[] =>
  state.events.filter((event) => secreciesOf(event, state).every(sees));

/** The secrecy that an obligation is about, be it by its id or by a fact about it; undefined for all others. */
const secrecyOfObligation = (state: ProposalState, { subject }: Obligation): string | undefined => {
  if (state.secrecies.some((each) => each.secrecyId === subject)) return subject;
  const event = state.events.find((each) => each.eventId === subject);
  return event && secreciesOf(event, state)[0];
};

/** The obligations this reader may know of: one that tells of a secrecy only where the reader may know that secrecy. */
export const visibleObligations = (
  state: ProposalState,
  all: readonly Obligation[],
  sees: (secrecyId: string) => boolean,
): readonly Obligation[] =>
  all.filter((each) => {
    const about = secrecyOfObligation(state, each);
    return about === undefined || sees(about);
  });
