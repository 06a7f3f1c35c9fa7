import type { ProposalEvent, RefusalCode } from '@eensluidend/contracts';
import { decided, eventOf, refused, type Decide } from '../decide';
import type { EventOf, Evolve } from '../evolve';
import { reopen, settle } from '../stage';
import { found, momentOf, roundByNumber, type ProposalState, type RoundOutcome } from '../state';
import type { Consequences, Differing } from '../state/consequences';

/** What persons confirmed, read before anything is folded: it changes what an earlier step means. */
export const confirmedIn = (events: readonly ProposalEvent[]): Consequences['confirmed'] =>
  events.flatMap((event) =>
    event.type === 'ConsequenceSettled' && event.data.choice === 'confirmReturn' ? [event.data.consequence] : [],
  );

/** While a person has not decided about a carried-out step that differs, the product does nothing further. */
export const standsOnDecision = (state: ProposalState): boolean => state.consequences.differing.length > 0;

/** Only a return can be confirmed: nobody confirms that councils adopted what they did not adopt (R1, R110). */
export const isReturn = (kind: RoundOutcome['kind']): boolean => kind !== 'adopted' && kind !== 'withdrawn';

/** Whether the facts themselves return the note from a round, whatever it was closed with (R7). */
export const returnsByFacts = (state: ProposalState, round: number): boolean => {
  const outcome = roundByNumber(state, round)?.outcome;
  return outcome !== undefined && isReturn(outcome.kind);
};

type Step = EventOf<'RoundClosed'> | EventOf<'GazettePrepared'>;

const isAdoptedClosing = (event: ProposalEvent): event is EventOf<'RoundClosed'> =>
  event.type === 'RoundClosed' && event.data.outcome === 'adopted';

/** Whether a person confirmed that a step lapses or stands. What lay ready because a round was closed as adopted lapses with that closing (R89). */
const isConfirmed = (state: ProposalState, event: Step): boolean => {
  const says = ({ eventId }: ProposalEvent) => state.consequences.confirmed.includes(eventId);
  if (isAdoptedClosing(event)) return says(event) && returnsByFacts(state, event.data.round);
  const closing = state.events.findLast((each) => isAdoptedClosing(each) && each.data.round === state.round.number);
  return says(event) || (event.type === 'GazettePrepared' && closing !== undefined && says(closing));
};

/** The state with a step that was carried out and does not follow from the facts, unless a person confirmed it. */
export const differs = (state: ProposalState, event: Step): ProposalState => {
  if (isConfirmed(state, event)) return state;
  const entry: Differing = {
    consequence: event.eventId,
    what: event.type === 'RoundClosed' ? 'roundClosed' : 'gazettePrepared',
    at: momentOf(event),
    round: event.type === 'RoundClosed' ? event.data.round : state.round.number,
    ...(event.type === 'RoundClosed' ? { outcome: event.data.outcome } : {}),
    ...(state.liveTextId ? { liveTextId: state.liveTextId } : {}),
  };
  return { ...state, consequences: { ...state.consequences, differing: [...state.consequences.differing, entry] } };
};

type Choice = EventOf<'ConsequenceSettled'>['data']['choice'];

/**
 * Why a choice does not fit the facts. A return that was carried out can stand or be undone. What was closed as adopted was not:
 * where the facts return the note that is all there is to confirm, and else the round goes on (R7, R110).
 */
export const whyNotSo = (state: ProposalState, entry: Differing, choice: Choice): RefusalCode | undefined => {
  if (entry.what === 'gazettePrepared') return choice === 'resumeRound' ? 'cannotResume' : undefined;
  if (entry.outcome && isReturn(entry.outcome)) return undefined;
  if (returnsByFacts(state, entry.round)) return choice === 'resumeRound' ? 'roundReturns' : undefined;
  return choice === 'confirmReturn' ? 'cannotConfirm' : undefined;
};

export const settleConsequence: Decide<'settleConsequence'> = (body, state, context) => {
  const { consequence, choice, reason } = body;
  const entry = state.consequences.differing.find((each) => each.consequence === consequence);
  if (!entry) return refused('unknownConsequence', undefined, 'consequence');
  const why = whyNotSo(state, entry, choice);
  if (why) return refused(why, undefined, 'choice');
  return decided(eventOf('ConsequenceSettled', { consequence, choice, reason }, context));
};

/** Whether a decision about a step that does not differ any more says what the facts do not say: that a round goes on, that a note returns, that a gazette lapses. */
const isOvertaken = (state: ProposalState, { consequence, choice }: EventOf<'ConsequenceSettled'>['data']): boolean => {
  const step = state.events.find((each) => each.eventId === consequence);
  if (choice === 'resumeRound') return true;
  if (step?.type === 'GazettePrepared') return gazetteStands(state, step);
  return step !== undefined && isAdoptedClosing(step) && !returnsByFacts(state, step.data.round);
};

const gazetteStands = (state: ProposalState, { data, eventId }: EventOf<'GazettePrepared'>): boolean =>
  state.gazettes.some((each) => each.municipality === data.municipality && each.prepared.eventId === eventId);

/**
 * A round that is resumed goes on with the text that lay open when it was closed; whoever agreed to another text agrees again (R2).
 * The gazettes that were prepared because the round was closed as adopted lapse with that closing. What was decided and does not
 * fit the facts any more, since another correction, has no effect, and says so.
 */
export const consequenceSettled: Evolve<'ConsequenceSettled'> = (state, event) => {
  const { consequence, choice } = event.data;
  const entry = state.consequences.differing.find((each) => each.consequence === consequence);
  const overtaken = entry ? whyNotSo(state, entry, choice) !== undefined : isOvertaken(state, event.data);
  if (overtaken) return found(state, event, [{ code: 'settlementOvertaken' }], false);
  const lapses = (each: Differing) =>
    each.what === 'gazettePrepared' && entry?.outcome === 'adopted' && each.round === entry.round;
  const differing = state.consequences.differing.filter((each) => each !== entry && !lapses(each));
  const next = { ...state, consequences: { ...state.consequences, differing } };
  if (!entry?.liveTextId || choice !== 'resumeRound') return next;
  return settle(reopen({ ...next, liveTextId: entry.liveTextId }), momentOf(event));
};
