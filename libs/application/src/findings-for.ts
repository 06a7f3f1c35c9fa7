import { seesSecrecy, type Reader } from '@eensluidend/access';
import type { ProposalEvent } from '@eensluidend/contracts';
import { asSeenToday, fold, type ProposalState } from '@eensluidend/domain';

/** A fact as it is for who may not know of some messages: that a letter repeats one of those, or differs from it, is not told. */
const withoutRepeating =
  (hidden: readonly ProposalEvent[]) =>
  (event: ProposalEvent): ProposalEvent => {
    if (event.type !== 'CouncilInformed') return event;
    const { sameAs, differs, ...letter } = event.data;
    const isHidden = hidden.some((each) => each.type === 'MessageSent' && each.data.messageId === sameAs);
    return isHidden ? { ...event, data: letter } : event;
  };

/**
 * The state with what was found out about each fact as this reader may know it: over those facts alone that are not hidden
 * from him. A warning tells when another message went out (R63, R93), and that there is none tells it too (R32). `now` says what
 * is secret today. Of a hidden fact, which only its recorder hears of, all is found out.
 */
export const withFindingsFor = (state: ProposalState, now: ProposalState, reader: Reader): ProposalState => {
  const { events } = asSeenToday(state, now, (secrecyId) => seesSecrecy(now, reader, secrecyId));
  if (events.length === state.events.length) return state;
  const visible = new Set(events.map(({ eventId }) => eventId));
  const hidden = state.events.filter(({ eventId }) => !visible.has(eventId));
  // What these facts are known to be after their corrections, so that there is nothing left to correct.
  const facts = events.filter(({ type }) => type !== 'FactCorrected').map(withoutRepeating(hidden));
  const told = fold(state.definition, facts)?.findings ?? {};
  const findings = state.events.flatMap(({ eventId }) => {
    const finding = (visible.has(eventId) ? told : state.findings)[eventId];
    return finding ? [[eventId, finding] as const] : [];
  });
  return { ...state, findings: Object.fromEntries(findings) };
};
