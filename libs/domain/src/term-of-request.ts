import { agreedTermInWords, amsterdamDate, earliest, minus, plus } from '@eensluidend/calendar';
import type { AdviceRequest, Moment } from './state';

/** The day the advice term runs from: receipt where reported, else assumed on the day of sending (R49). */
const startOfTerm = (request: AdviceRequest): { day: string; assumed: boolean } | undefined => {
  const received = request.received && earliest(request.received.on);
  if (received) return { day: received, assumed: false };
  const sent = request.sent && earliest(request.sent.on);
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

/** The advice term, undefined while the request was not sent. Calendar days; agreed terms are not extended. */
export const termOf = (request: AdviceRequest): AdviceTerm | undefined => {
  const start = startOfTerm(request);
  const cause = request.received ?? request.sent;
  if (!start || !cause) return undefined;
  const dueOn = plus(start.day, request.term.length);
  return {
    dueOn,
    remindOn: minus(dueOn, request.term.remindBefore),
    computed: agreedTermInWords(start.day, request.term.length, start.assumed),
    cause,
  };
};

/** A lapse holds only for the due day it was established for: a later receipt moves the day. */
export const hasLapsed = (request: AdviceRequest): boolean =>
  request.lapsed !== undefined && request.lapsed.dueOn === termOf(request)?.dueOn;

export const isSettledRequest = (request: AdviceRequest): boolean =>
  request.adviceId !== undefined || hasLapsed(request);

/** The term was already over when its start was recorded: nothing lapses by itself, a person gets a task. */
export const isHistoric = (dueOn: string, cause: Moment): boolean => amsterdamDate(cause.recordedAt) > dueOn;
