import type { ProposalEvent } from '@eensluidend/contracts';
import type { ProposalState } from '../state';

/** The secrecy that an event is about; undefined for all other facts. */
export const secrecyOfEvent = (event: ProposalEvent): string | undefined => {
  switch (event.type) {
    case 'SecrecyImposed':
    case 'SecretShared':
    case 'SecrecyLifted':
    case 'LiftTaskOpened':
    case 'SecrecyEndUnreachable':
      return event.data.secrecyId;
    default:
      return undefined;
  }
};

/** The facts this reader may know of, in the order in which they happened. */
export const visibleEvents = (state: ProposalState, sees: (secrecyId: string) => boolean): readonly ProposalEvent[] => {
  const hidden = state.secrecies.filter((secrecy) => !sees(secrecy.secrecyId)).map((secrecy) => secrecy.secrecyId);
  return state.events.filter((event) => {
    const subject = event.type === 'DateClaimed' ? event.data.subject : secrecyOfEvent(event);
    return subject === undefined || !hidden.includes(subject);
  });
};
