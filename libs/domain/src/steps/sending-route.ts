import { earliest } from '@eensluidend/calendar';
import type { ProposalState } from '../state';
import type { Sending } from '../state/sending';

/**
 * Along which route an addressee may be written to on a day: electronically only to one who said so, and did not take
 * it back; else on paper (R118, Awb 2:8).
 */
export const routeOf = (state: ProposalState, addressee: string, on: string): 'electronic' | 'paper' => {
  const latest = state.sendings.consents.findLast(
    (each) => each.addressee === addressee && (earliest(each.at.on) ?? '') <= on,
  );
  return latest?.reachable ? 'electronic' : 'paper';
};

/** The day on which something was sent: when the addressee could reach it (R118, Awb 2:19). */
export const sentOn = (sending: Sending): string => sending.accessibleOn ?? sending.at.on;

/** The sending whose date counts: the last one about a subject to an addressee that arrived along a lawful route (R118, Awb 2:11). */
export const countingSending = (state: ProposalState, subject: string, addressee?: string): Sending | undefined =>
  state.sendings.list.findLast(
    (each) => each.subject === subject && each.counts && (addressee === undefined || each.addressee === addressee),
  );

/** The sendings that took the place of an earlier one: sent again after a bounce. */
export const repeatOf = (state: ProposalState, sendingId: string): Sending | undefined =>
  state.sendings.list.find((each) => each.repeats === sendingId);
