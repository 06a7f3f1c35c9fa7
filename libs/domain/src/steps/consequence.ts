import type { ProposalEvent } from '@eensluidend/contracts';
import { decided, eventOf, refused, type Decide } from '../decide';
import type { EventOf, Evolve } from '../evolve';
import { reopen, settle } from '../stage';
import { found, momentOf, type ProposalState, type RoundOutcome } from '../state';
import type { Consequences, Differing } from '../state/consequences';

/** What persons confirmed, read before anything is folded: it changes what an earlier step means. */
export const confirmedIn = (events: readonly ProposalEvent[]): Consequences['confirmed'] =>
  events.flatMap((event) =>
    event.type === 'ConsequenceSettled' && event.data.choice === 'confirmReturn' ? [event.data.consequence] : [],
  );

/** While a person has not decided about a carried-out step that differs, the product does nothing further. */
export const standsOnDecision = (state: ProposalState): boolean => state.consequences.differing.length > 0;

/** The state with a step that was carried out and does not follow from the facts, unless a person confirmed it. */
export const differs = (
  state: ProposalState,
  event: EventOf<'RoundClosed'> | EventOf<'GazettePrepared'>,
  outcome?: RoundOutcome['kind'],
): ProposalState => {
  if (state.consequences.confirmed.includes(event.eventId)) return state;
  const entry: Differing = {
    consequence: event.eventId,
    what: event.type === 'RoundClosed' ? 'roundClosed' : 'gazettePrepared',
    at: momentOf(event),
    round: state.round.number,
    ...(outcome ? { outcome } : {}),
    ...(state.liveTextId ? { liveTextId: state.liveTextId } : {}),
  };
  return { ...state, consequences: { ...state.consequences, differing: [...state.consequences.differing, entry] } };
};

/** Only a return can be confirmed: nobody confirms that councils adopted what they did not adopt (R1, R110). */
export const isReturn = (kind: RoundOutcome['kind']): boolean => kind !== 'adopted' && kind !== 'withdrawn';

export const settleConsequence: Decide<'settleConsequence'> = (body, state, context) => {
  const entry = state.consequences.differing.find((each) => each.consequence === body.consequence);
  if (!entry) return refused('unknownConsequence', undefined, 'consequence');
  if (body.choice === 'resumeRound' && entry.what !== 'roundClosed')
    return refused('cannotResume', undefined, 'choice');
  // What was adopted and proves to be rejected returns as the facts say; that can be confirmed as well (R7, R110).
  const now = state.round.number === entry.round ? state.round.outcome?.kind : undefined;
  if (body.choice === 'confirmReturn' && entry.outcome && !isReturn(entry.outcome) && !(now && isReturn(now)))
    return refused('cannotConfirm', undefined, 'choice');
  const { consequence, choice, reason } = body;
  return decided(eventOf('ConsequenceSettled', { consequence, choice, reason }, context));
};

/** The round that this event closed as adopted; undefined for all others. */
const adoptedRound = (state: ProposalState, eventId: string): number | undefined => {
  const closing = state.events.find((each) => each.eventId === eventId);
  return closing?.type === 'RoundClosed' && closing.data.outcome === 'adopted' ? closing.data.round : undefined;
};

/**
 * A round that is resumed goes on with the text that lay open when it was closed; whoever agreed to another text agrees again (R2).
 * The gazettes that were prepared because the round was closed as adopted lapse with that closing. What was decided about a step
 * that fits the facts again, since another correction, has no effect any more, and says so.
 */
export const consequenceSettled: Evolve<'ConsequenceSettled'> = (state, event) => {
  const entry = state.consequences.differing.find((each) => each.consequence === event.data.consequence);
  const isOvertaken = !entry && event.data.choice === 'resumeRound';
  const adopted = adoptedRound(state, event.data.consequence);
  const lapses = (each: Differing) => each.what === 'gazettePrepared' && each.round === adopted;
  const differing = state.consequences.differing.filter((each) => each !== entry && !lapses(each));
  const next = { ...state, consequences: { ...state.consequences, differing } };
  if (isOvertaken) return found(next, event, [{ code: 'settlementOvertaken' }], false);
  if (!entry?.liveTextId || event.data.choice !== 'resumeRound') return next;
  return settle(reopen({ ...next, liveTextId: entry.liveTextId }), momentOf(event));
};
