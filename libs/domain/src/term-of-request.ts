import { agreedTerm, amsterdamDate, earliest, inWords, legalTerm, minus, runTerm } from '@eensluidend/calendar';
import type { AdviceRequest, Moment } from './state';

/**
 * The day the advice term runs from: receipt with all papers where reported, else assumed on the day of sending; none while
 * it is known that papers are missing (R49, Awb 3:7), or that it did not arrive (R118, Awb 2:11).
 */
const startOfTerm = (request: AdviceRequest): { day: string; assumed: boolean } | undefined => {
  const received = request.received && earliest(request.received.on);
  const sent = request.sent && earliest(request.sent.on);
  // Of a receipt of which only the month is known, it is known that it did not come before the sending.
  if (received) return { day: sent && sent > received ? sent : received, assumed: false };
  if (request.papersMissing ?? request.bounced) return undefined;
  return sent ? { day: sent, assumed: true } : undefined;
};

export interface AdviceTerm {
  /** Last day of the term, a civil date. */
  readonly dueOn: string;
  readonly remindOn: string;
  readonly computed: string;
  /** The fact the term runs from. */
  readonly cause: Moment;
}

const assumedReceipt = ' De ontvangst is niet gemeld en is aangenomen op de dag van verzending.';

/** The advice term, undefined while the request was not sent with all papers (R49). Legal terms are extended by the Algemene termijnenwet, agreed ones are calendar days. */
export const termOf = (request: AdviceRequest): AdviceTerm | undefined => {
  const start = startOfTerm(request);
  const cause = request.received ?? request.sent;
  if (!start || !cause) return undefined;
  const { kind, length, remindBefore } = request.term;
  const term = kind === 'legal' ? legalTerm(length) : agreedTerm(length);
  const run = runTerm(term, start.day, start.assumed ? 'verzending' : 'ontvangst');
  return {
    dueOn: run.lastDay,
    remindOn: minus(run.lastDay, remindBefore),
    computed: `${run.computed}${start.assumed ? assumedReceipt : ''}`,
    cause,
  };
};

/** A lapse holds for the due day it was established for, and for an earlier one; a later receipt moves the day. */
export const hasLapsed = (request: AdviceRequest): boolean => {
  const dueOn = termOf(request)?.dueOn;
  return request.lapsed !== undefined && dueOn !== undefined && dueOn <= request.lapsed.dueOn;
};

export const isSettledRequest = (request: AdviceRequest): boolean =>
  request.adviceId !== undefined || hasLapsed(request);

/** The term was already over when its start was recorded: nothing lapses by itself, a person gets a task. */
export const isHistoric = (dueOn: string, cause: Moment): boolean => amsterdamDate(cause.recordedAt) > dueOn;

/** The term of a body as something to wait for, with its last day where there is one: `de termijn van de raad, tot en met 5 mei 2025`. */
export const lastDayOf = (name: string, dueOn: string | undefined): string =>
  `de termijn van ${name}${dueOn ? `, tot en met ${inWords(dueOn)}` : ''}`;
