import { asksAnswer } from '../advice-round';
import { named } from '../bodies';
import { decided, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { settle } from '../stage';
import { found, momentOf, type Advice, type ProposalState } from '../state';
import { beforeSubject } from './council';
import { withConsultation } from './consultation-state';

const adviceOf = (state: ProposalState, adviceId: string): Advice | undefined =>
  state.advices.find((each) => each.adviceId === adviceId);

/** Each signer of a joint advice confirms itself (R53); an oral advice is confirmed as the minutes have it (R54). */
export const confirmAdvice: Decide<'confirmAdvice'> = (body, state, context) => {
  const advice = adviceOf(state, body.adviceId);
  if (!advice) return refused('unknownAdvice', undefined, 'adviceId');
  if (!advice.signers.includes(body.signer))
    return refused('didNotSign', { body: named(state, body.signer) }, 'signer');
  return (
    inTheFuture(body.happened, context) ??
    decided(eventOf('AdviceConfirmed', { adviceId: body.adviceId, signer: body.signer }, context, body.happened))
  );
};

/** Nobody can confirm an advice before there is one (R53). */
export const adviceConfirmed: Evolve<'AdviceConfirmed'> = (state, event) =>
  adviceOf(state, event.data.adviceId)
    ? withConsultation(state, {
        confirmations: [...state.consultation.confirmations, { ...event.data, at: momentOf(event) }],
      })
    : beforeSubject(state, event);

export const recordAdviceMinutes: Decide<'recordAdviceMinutes'> = (body, state, context) =>
  adviceOf(state, body.adviceId)
    ? (inTheFuture(body.happened, context) ??
      decided(
        eventOf('AdviceMinutesRecorded', { adviceId: body.adviceId, document: body.document }, context, body.happened),
      ))
    : refused('unknownAdvice', undefined, 'adviceId');

/** With its minutes an oral advice is complete, and the round may close (R54). */
export const adviceMinutesRecorded: Evolve<'AdviceMinutesRecorded'> = (state, event) => {
  const { adviceId, document } = event.data;
  if (!adviceOf(state, adviceId)) return beforeSubject(state, event);
  const advices = state.advices.map((each) => (each.adviceId === adviceId ? { ...each, document } : each));
  return settle(found({ ...state, advices }, event, []), momentOf(event));
};

/** The signers of a joint or oral advice that have not confirmed it themselves; who recorded it for itself has (R53, R54). */
export const notConfirmed = (state: ProposalState, advice: Advice): readonly string[] => {
  if (advice.signers.length === 1 && advice.form === 'written') return [];
  const recorded = state.events.find((event) => event.eventId === advice.at.eventId);
  return advice.signers.filter(
    (signer) =>
      recorded?.onBehalfOf !== signer &&
      !state.consultation.confirmations.some((each) => each.adviceId === advice.adviceId && each.signer === signer),
  );
};

/** The municipalities that take part and of which no body signed an advice that holds in this round (R53). */
export const municipalitiesWithoutAdvice = (state: ProposalState): readonly string[] => {
  const signers = state.advices.filter((each) => asksAnswer(state, each)).flatMap((each) => each.signers);
  const advised = state.definition.bodies.filter((body) => signers.includes(body.id)).map((body) => body.municipality);
  return state.participants
    .filter((each) => !each.left)
    .map((each) => each.municipality)
    .filter((id) => !advised.includes(id));
};
