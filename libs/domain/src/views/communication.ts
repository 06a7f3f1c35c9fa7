import { amsterdamDate, epochOf } from '@eensluidend/calendar';
import type { ProposalView } from '@eensluidend/contracts';
import { bodyOf } from '../bodies';
import type { Decision, ProposalState } from '../state';
import { countingSending, sentOn } from '../steps/sending-route';
import type { ViewContext } from './board';
import { visibleEvents } from './visible';

/** The shared messages that this reader may know of. */
export const messagesOf = (state: ProposalState, context: ViewContext): NonNullable<ProposalView['messages']> => {
  const visible = visibleEvents(state, context.sees).map((event) => event.eventId);
  return state.communication.messages
    .filter((message) => visible.includes(message.at.eventId))
    .map(({ messageId, at, audiences, sameAs }) => ({
      messageId,
      on: at.on,
      audiences: [...audiences],
      ...(sameAs ? { sameAs } : {}),
    }));
};

/** The state with those sendings alone that this reader may know of: their dates are dates of a decision too. */
export const withVisibleSendings = (state: ProposalState, sees: ViewContext['sees']): ProposalState => {
  const visible = new Set(visibleEvents(state, sees).map((event) => event.eventId));
  const list = state.sendings.list.filter((sending) => visible.has(sending.at.eventId));
  return { ...state, sendings: { ...state.sendings, list } };
};

/** What was sent to whom, when and with what proof, as far as this reader may know of it (R118). */
export const sendingsOf = (state: ProposalState, context: ViewContext): NonNullable<ProposalView['sendings']> => {
  const { list } = withVisibleSendings(state, context.sees).sendings;
  return list.map((sending) => {
    const { sendingId, sender, addressee, route, subject, repeats, corrects, counts, bounced, received, proof } =
      sending;
    return {
      ...{ sendingId, sender, addressee, route, counts, sentOn: sentOn(sending) },
      ...(subject ? { subject } : {}),
      ...(repeats ? { repeats } : {}),
      ...(corrects ? { corrects } : {}),
      ...(bounced ? { bouncedOn: bounced.on } : {}),
      ...(received ? { receivedOn: received.on } : {}),
      ...(proof ? { proof: context.text(proof) } : {}),
    };
  });
};

/** Of contradicting claims the one that was chosen last, whatever the day of its source (R112). */
const effectiveFrom = (state: ProposalState, decision: Decision): string | undefined => {
  const claims = state.claims
    .filter((each) => each.subject === decision.decisionId && each.aspect === 'effectiveFrom')
    .toSorted((one, other) => epochOf(one.at.recordedAt) - epochOf(other.at.recordedAt));
  return (claims.findLast((each) => each.chosen) ?? claims.at(-1))?.claimedOn;
};

/** All dates of a decision side by side: planned, decided, effective, sent, received, published and recorded (R111). */
export const datesOf = (
  state: ProposalState,
  decision: Decision,
): NonNullable<ProposalView['decisions'][number]['dates']> => {
  const planned = state.planned.findLast((each) => each.body === decision.body && each.round === decision.round);
  const sending = countingSending(state, decision.decisionId);
  const body = bodyOf(state.definition, decision.body);
  const gazette =
    body?.kind === 'council' && decision.counts
      ? state.gazettes.find((each) => each.municipality === body.municipality)
      : undefined;
  const effective = effectiveFrom(state, decision);
  return {
    ...(planned ? { plannedOn: planned.plannedOn } : {}),
    decidedOn: decision.at.on,
    ...(effective ? { effectiveFrom: effective } : {}),
    ...(sending ? { sentOn: sentOn(sending) } : {}),
    ...(sending?.received ? { receivedOn: sending.received.on } : {}),
    ...(gazette?.published ? { publishedOn: gazette.published.on } : {}),
    recordedOn: amsterdamDate(decision.at.recordedAt),
  };
};
