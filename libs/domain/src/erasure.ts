import type { EventType } from '@eensluidend/contracts';
import type { ProposalState } from './state';

/** What is kept of a person outside the record, and may go at request: how to reach somebody, and with what account. */
export const erasable = ['contactData', 'account'] as const;

/** A place in the record that names a person; it belongs to the archive and stays. */
export interface NamedInRecord {
  readonly eventId: string;
  readonly kind: EventType;
}

/** What a request to be forgotten leads to. */
export interface Erasure {
  readonly erased: typeof erasable;
  readonly kept: readonly NamedInRecord[];
  readonly basis: string;
}

const holdsPerson = (value: unknown, person: string): boolean => {
  if (typeof value === 'string') return value === person;
  if (value === null || typeof value !== 'object') return false;
  return Object.values(value).some((each) => holdsPerson(each, person));
};

/** Contact data and account of a person are erased; names in votes, signatures and advice stay in the record (R115, AVG 17 lid 3 onder b en d). */
export const erasureOf = (state: ProposalState, person: string): Erasure => ({
  erased: erasable,
  kept: state.events.flatMap((event) =>
    holdsPerson(event.data, person) ? [{ eventId: event.eventId, kind: event.type }] : [],
  ),
  basis: 'AVG 17 lid 3 onder b en d; Archiefwet',
});
