import { seesSecrecy, type Reader } from '@eensluidend/access';
import { fold, visibleEvents, type ProposalState } from '@eensluidend/domain';

/**
 * The state with what was found out about messages as this reader may know it: over the messages alone that are not hidden
 * from him. A warning tells when another message went out (R63, R93), and that there is none tells it too (R32). `now` says what
 * is secret today.
 */
export const withFindingsFor = (state: ProposalState, now: ProposalState, reader: Reader): ProposalState => {
  const visible = visibleEvents(now, (secrecyId) => seesSecrecy(now, reader, secrecyId)).map(({ eventId }) => eventId);
  const hidden = now.events.flatMap(({ type, eventId }) =>
    type === 'MessageSent' && !visible.includes(eventId) ? [eventId] : [],
  );
  if (hidden.length === 0) return state;
  const open = state.recorded.filter(
    (event) => !hidden.includes(event.type === 'FactCorrected' ? event.data.fact : event.eventId),
  );
  const told = fold(state.definition, open)?.findings ?? {};
  const other = state.events.flatMap(({ type, eventId }) => {
    const finding = told[eventId];
    return (type === 'MessageSent' || type === 'CouncilInformed') && finding ? [[eventId, finding] as const] : [];
  });
  return { ...state, findings: { ...state.findings, ...Object.fromEntries(other) } };
};
