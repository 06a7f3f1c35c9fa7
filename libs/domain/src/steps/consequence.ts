import type { ProposalEvent } from '@eensluidend/contracts';
import { decided, eventOf, refused, type Decide } from '../decide';
import type { EventOf, Evolve } from '../evolve';
import { reopen, settle } from '../stage';
import { momentOf, type ProposalState, type RoundOutcome } from '../state';
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
  if (body.choice === 'confirmReturn' && entry.outcome && !isReturn(entry.outcome))
    return refused('cannotConfirm', undefined, 'choice');
  const { consequence, choice, reason } = body;
  return decided(eventOf('ConsequenceSettled', { consequence, choice, reason }, context));
};

/** A round that is resumed goes on with the text that lay open when it was closed; whoever agreed to another text agrees again (R2). */
export const consequenceSettled: Evolve<'ConsequenceSettled'> = (state, event) => {
  const entry = state.consequences.differing.find((each) => each.consequence === event.data.consequence);
  const differing = state.consequences.differing.filter((each) => each !== entry);
  const next = { ...state, consequences: { ...state.consequences, differing } };
  if (!entry?.liveTextId || event.data.choice !== 'resumeRound') return next;
  return settle(reopen({ ...next, liveTextId: entry.liveTextId }), momentOf(event));
};
