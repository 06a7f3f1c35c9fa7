import { earliest } from '@eensluidend/calendar';
import { bodyOf } from './bodies';
import { dayOfLaw, lastDayOfRatification, secrecyLawOn } from './secrecy-law';
import type { Meeting, Moment, ProposalState, Secrecy } from './state';

/**
 * Whether a council had to ratify a secrecy, and did. `none`: never needed; `awaited`: no meeting yet that was attended
 * by more than half; `ratified`: in time; `missed`: that meeting passed without, so that the secrecy lapsed by law.
 */
export type Ratification =
  | { readonly kind: 'none' }
  | { readonly kind: 'awaited'; readonly council: string; readonly since: Moment }
  | { readonly kind: 'ratified'; readonly council: string; readonly at: Moment }
  | { readonly kind: 'missed'; readonly council: string; readonly meeting: Meeting };

const dayOf = (on: string): string => earliest(on) ?? on;

/** Since 1 April 2023 only a public body ratifies; before that day every council did with what it was given (R36, R116, old Gemeentewet 25 lid 3, Wgr 23 lid 3). */
const isNeeded = (state: ProposalState, secrecy: Secrecy, givenOn: string): boolean =>
  state.route.policies.ratifySecrecy === true ||
  (secrecyLawOn(dayOfLaw(secrecy.at.on, secrecy.effectiveFrom)).ratification && givenOn <= lastDayOfRatification);

/** The first meeting of a council, from a day on, that more than half of its members attended by its list. */
const firstFullMeeting = (state: ProposalState, council: string, from: string): Meeting | undefined =>
  state.meetings
    .filter((each) => each.body === council && each.attendance && each.quorum && dayOf(each.at.on) >= from)
    .sort((one, other) => (dayOf(one.at.on) < dayOf(other.at.on) ? -1 : 1))[0];

/** How it stands with the ratification of a secrecy by the council that received it (R36). */
export const ratificationOf = (state: ProposalState, secrecy: Secrecy): Ratification => {
  const given = secrecy.shared.find(
    (each) => each.lawful && bodyOf(state.definition, each.recipient)?.kind === 'council',
  );
  if (!given || secrecy.byLaw || !isNeeded(state, secrecy, dayOf(given.at.on))) return { kind: 'none' };
  const council = given.recipient;
  const meeting = firstFullMeeting(state, council, dayOf(given.at.on));
  const lapses =
    meeting && (state.route.policies.ratifySecrecy === true || dayOf(meeting.at.on) <= lastDayOfRatification);
  const { ratified } = secrecy;
  if (ratified && (!lapses || dayOf(ratified.on) <= dayOf(meeting.at.on)))
    return { kind: 'ratified', council, at: ratified };
  return lapses ? { kind: 'missed', council, meeting } : { kind: 'awaited', council, since: given.at };
};
