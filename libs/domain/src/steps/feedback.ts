import { bodyOf } from '../bodies';
import { decided, defined, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { settle } from '../stage';
import { momentOf } from '../state';
import { beforeSubject } from './council';
import { withConsultation } from './consultation-state';

/** A remark, promise or condition that is marked so asks for an answer, like a point of an advice (R55). */
export const recordRemark: Decide<'recordRemark'> = (body, state, context) => {
  if (!bodyOf(state.definition, body.body)) return refused('unknownBody', { body: body.body }, 'body');
  const { body: who, mark, wording } = body;
  const data = { remarkId: context.newId('remark'), body: who, round: state.round.number, mark, wording };
  return inTheFuture(body.happened, context) ?? decided(eventOf('RemarkRecorded', data, context, body.happened));
};

export const remarkRecorded: Evolve<'RemarkRecorded'> = (state, event) =>
  withConsultation(state, {
    remarks: [...state.consultation.remarks, { ...event.data, round: state.round.number, at: momentOf(event) }],
  });

export const answerRemark: Decide<'answerRemark'> = (body, state, context) => {
  if (!state.consultation.remarks.some((each) => each.remarkId === body.remarkId))
    return refused('unknownRemark', undefined, 'remarkId');
  const deviates = body.answer === 'notTakenOver' || body.answer === 'partly';
  if (deviates && !body.reason) return refused('remarkReasonMissing', undefined, 'reason');
  const data = defined({ remarkId: body.remarkId, answer: body.answer, reason: body.reason });
  return inTheFuture(body.happened, context) ?? decided(eventOf('RemarkAnswered', data, context, body.happened));
};

export const remarkAnswered: Evolve<'RemarkAnswered'> = (state, event) => {
  if (!state.consultation.remarks.some((each) => each.remarkId === event.data.remarkId))
    return beforeSubject(state, event);
  const at = momentOf(event);
  const remarks = state.consultation.remarks.map((each) =>
    each.remarkId === event.data.remarkId ? { ...each, answered: { ...event.data, at } } : each,
  );
  return settle(withConsultation(state, { remarks }), at);
};

export const agreeFeedback: Decide<'agreeFeedback'> = (body, state, context) => {
  if (!bodyOf(state.definition, body.body)) return refused('unknownBody', { body: body.body }, 'body');
  if (!state.texts.some((text) => text.textId === body.textId)) return refused('unknownText', undefined, 'textId');
  return (
    inTheFuture(body.happened, context) ??
    decided(eventOf('FeedbackAgreed', { body: body.body, textId: body.textId }, context, body.happened))
  );
};

/** Where the route asks for it, all colleges agree with the answers before the consent round (R55). */
export const feedbackAgreed: Evolve<'FeedbackAgreed'> = (state, event) => {
  const at = momentOf(event);
  const feedbackAgreements = [...state.consultation.feedbackAgreements, { ...event.data, at }];
  return settle(withConsultation(state, { feedbackAgreements }), at);
};
