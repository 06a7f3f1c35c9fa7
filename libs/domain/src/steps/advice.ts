import { earliest, latest, plus } from '@eensluidend/calendar';
import type { Warning } from '@eensluidend/contracts';
import { daysAfterDecision, isAskedByEntrepreneur } from '../advice-round';
import { bodyOf, named } from '../bodies';
import { decided, defined, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { settle } from '../stage';
import { found, momentOf, type AdviceRequest, type ProposalState } from '../state';
import { isSettledRequest, lastDayOf, termOf } from '../term-of-request';
import { askAboutEarlier } from './advice-before-request';
import { beforeSubject } from './council';
import { hasEnded } from './ended';

/** A receipt so many days after a decision is told (R49); shorter is the time a letter takes. */
const longLag = 14;

const requestOf = (state: ProposalState, requestId: string): AdviceRequest | undefined =>
  state.requests.find((request) => request.requestId === requestId);

const change = (state: ProposalState, requestId: string, fields: Partial<AdviceRequest>): ProposalState => ({
  ...state,
  requests: state.requests.map((request) => (request.requestId === requestId ? { ...request, ...fields } : request)),
});

export const deliverAdviceRequest: Decide<'deliverAdviceRequest'> = (body, state, context) => {
  const request = requestOf(state, body.requestId);
  if (!request) return refused('unknownRequest', undefined, 'requestId');
  if (request.sent) return refused('alreadyDone');
  if (hasEnded(state)) return refused('proposalEnded');
  return decided(eventOf('AdviceRequestDelivered', { requestId: body.requestId }, context));
};

export const adviceRequestDelivered: Evolve<'AdviceRequestDelivered'> = (state, event) => {
  const [{ requestId }, sent] = [event.data, momentOf(event)];
  return askAboutEarlier(change(state, requestId, { sent }), requestId, sent);
};

export const recordAdviceReceipt: Decide<'recordAdviceReceipt'> = (body, state, context) => {
  const request = requestOf(state, body.requestId);
  if (!request) return refused('unknownRequest', undefined, 'requestId');
  if (request.received)
    return refused('alreadyReceived', { on: request.received.on }, undefined, {
      on: request.received.on,
      outcome: 'ontvangst gemeld',
    });
  const sent = request.sent && earliest(request.sent.on);
  const received = latest(body.happened.on);
  if (sent && received && received < sent)
    return refused('receivedBeforeSent', { on: body.happened.on, sent }, 'happened.on');
  return (
    inTheFuture(body.happened, context) ??
    decided(
      eventOf(
        'AdviceRequestReceived',
        defined({ requestId: body.requestId, papersMissing: body.papersMissing ? true : undefined }),
        context,
        body.happened,
      ),
    )
  );
};

/** Calendar days between the first decision on the text that was asked about and its receipt; none where it came in time (R49). */
const afterDecision = (state: ProposalState, request: AdviceRequest, receivedOn: string): Warning[] => {
  const days = daysAfterDecision(state, request.textId, earliest(receivedOn));
  return days && days.days > longLag ? [{ code: 'receivedAfterDecision', params: { ...days } }] : [];
};

/** Only what came with all papers starts the term (R49, Awb 3:7). */
export const adviceRequestReceived: Evolve<'AdviceRequestReceived'> = (state, event) => {
  const { requestId, papersMissing } = event.data;
  const at = momentOf(event);
  const request = requestOf(state, requestId);
  if (!request) return beforeSubject(state, event);
  const late = afterDecision(state, request, event.validOn);
  return papersMissing
    ? found(change(state, requestId, { papersMissing: at }), event, [{ code: 'papersMissing' }, ...late])
    : found(change(state, requestId, { received: at }), event, late);
};

export const remindAdviser: Decide<'remindAdviser'> = (body, state, context) => {
  const request = requestOf(state, body.requestId);
  if (!request) return refused('unknownRequest', undefined, 'requestId');
  if (request.reminded || isSettledRequest(request)) return refused('alreadyDone');
  if (hasEnded(state)) return refused('proposalEnded');
  return decided(eventOf('AdviserReminded', { requestId: body.requestId }, context));
};

export const adviserReminded: Evolve<'AdviserReminded'> = (state, event) =>
  change(state, event.data.requestId, { reminded: momentOf(event) });

/** The term lapsed on the day after its last, whenever that is established: what came later counts as later. */
export const lapseAdviceTerm: Decide<'lapseAdviceTerm'> = (body, state, context) => {
  const request = requestOf(state, body.requestId);
  if (!request) return refused('unknownRequest', undefined, 'requestId');
  const term = termOf(request);
  if (isSettledRequest(request)) return refused('alreadyDone');
  if (!term || context.today <= term.dueOn)
    return refused('stageNotReached', { step: lastDayOf(named(state, request.adviser), term?.dueOn) });
  const lapsed = eventOf('AdviceTermLapsed', { requestId: body.requestId, dueOn: term.dueOn }, context);
  return decided({ ...lapsed, validOn: plus(term.dueOn, 'P1D') });
};

export const adviceTermLapsed: Evolve<'AdviceTermLapsed'> = (state, event) => {
  const at = momentOf(event);
  return settle(change(state, event.data.requestId, { lapsed: { ...at, dueOn: event.data.dueOn } }), at);
};

export const recordAdvice: Decide<'recordAdvice'> = (body, state, context) => {
  const stranger = [...body.signers, ...body.addressees].find((id) => !bodyOf(state.definition, id));
  if (stranger) return refused('unknownBody', { body: stranger });
  if (!state.texts.some((text) => text.textId === body.textId)) return refused('unknownText', undefined, 'textId');
  for (const requestId of body.requestIds ?? []) {
    const request = requestOf(state, requestId);
    if (!request) return refused('unknownRequest', undefined, 'requestIds');
    if (!body.signers.includes(request.adviser))
      return refused('adviserDidNotSign', { body: named(state, request.adviser) }, 'signers');
  }
  const points = (body.points ?? []).map((each) =>
    defined({ point: each.point, text: each.text, phase: each.phase ?? ('now' as const), mark: each.mark }),
  );
  const twice = points.find((each, index) => points.findIndex((other) => other.point === each.point) !== index);
  if (twice) return refused('pointTwice', { point: twice.point }, 'points');
  const future = inTheFuture(body.happened, context);
  if (future) return future;
  if (body.receivedOn && body.receivedOn > context.today)
    return refused('inTheFuture', { on: body.receivedOn }, 'receivedOn');
  const { signers, addressees, textId, form, tendency, document, receivedOn } = body;
  const fields = {
    signers,
    addressees,
    requestIds: body.requestIds ?? [],
    textId,
    form,
    tendency,
    document,
    points,
    receivedOn,
  };
  return decided(
    eventOf(
      'AdviceRecorded',
      defined({
        adviceId: context.newId('advice'),
        round: state.round.number,
        ...fields,
        rightsReserved: body.rightsReserved ?? false,
      }),
      context,
      body.happened,
    ),
  );
};

/** Oral advice waits for its minutes (R54); a works council advises after at least one consultation meeting on what it was asked (R59, WOR 25 lid 4). */
const irregular = (
  state: ProposalState,
  advice: { readonly form: 'written' | 'oral'; readonly document?: unknown },
  asked: readonly AdviceRequest[],
): readonly Warning[] => {
  const talked = ({ adviser, at }: AdviceRequest) =>
    state.consultation.consultationMeetings.some(
      (each) => each.worksCouncil === adviser && (latest(each.at.on) ?? '9999') >= (earliest(at.on) ?? ''),
    );
  const untalked = asked.some(
    (request) => request.type === 'advice' && isAskedByEntrepreneur(state, request.adviser) && !talked(request),
  );
  return [
    ...(advice.form === 'oral' && !advice.document ? [{ code: 'minutesMissing' as const }] : []),
    ...(untalked ? [{ code: 'noConsultationMeeting' as const }] : []),
  ];
};

/** Late advice is taken along all the same (Awb 3:6 lid 2); unasked advice gets the same handling (R52). */
export const adviceRecorded: Evolve<'AdviceRecorded'> = (state, event) => {
  const at = momentOf(event);
  // The round of its own day: an advice that was recorded late belongs to the round in which it was given (R8).
  const advice = { ...event.data, round: state.round.number };
  const asked = state.requests.filter((request) => advice.requestIds.includes(request.requestId));
  const given = earliest(event.validOn);
  const late = asked.flatMap((request) => {
    const dueOn = termOf(request)?.dueOn;
    return dueOn && given && given > dueOn ? [{ code: 'lateAdvice' as const, params: { due: dueOn } }] : [];
  });
  const unsolicited = advice.requestIds.length === 0 ? [{ code: 'unsolicitedAdvice' as const }] : [];
  const requests = state.requests.map((request) =>
    advice.requestIds.includes(request.requestId)
      ? { ...request, adviceId: request.adviceId ?? advice.adviceId }
      : request,
  );
  const advices = [...state.advices, { ...advice, at, answered: {} }];
  const warnings = [...late, ...unsolicited, ...irregular(state, advice, asked)];
  return settle(found({ ...state, requests, advices }, event, warnings), at);
};

export const answerAdvice: Decide<'answerAdvice'> = (body, state, context) => {
  const advice = state.advices.find((each) => each.adviceId === body.adviceId);
  if (!advice) return refused('unknownAdvice', undefined, 'adviceId');
  for (const [index, each] of body.answers.entries()) {
    if (!advice.points.some((point) => point.point === each.point))
      return refused('unknownPoint', { point: each.point }, `answers.${index}.point`);
    if (body.answers.findIndex((other) => other.point === each.point) !== index)
      return refused('pointTwice', { point: each.point }, `answers.${index}.point`);
    const deviates = each.answer === 'notTakenOver' || each.answer === 'partly';
    if (deviates && !each.reason) return refused('reasonMissing', { point: each.point }, `answers.${index}.reason`);
  }
  const answers = body.answers.map((each) => defined({ point: each.point, answer: each.answer, reason: each.reason }));
  return (
    inTheFuture(body.happened, context) ??
    decided(eventOf('AdviceAnswered', { adviceId: body.adviceId, answers }, context, body.happened))
  );
};

export const adviceAnswered: Evolve<'AdviceAnswered'> = (state, event) => {
  if (!state.advices.some((advice) => advice.adviceId === event.data.adviceId)) return beforeSubject(state, event);
  const at = momentOf(event);
  const answered = Object.fromEntries(event.data.answers.map((each) => [each.point, each]));
  const advices = state.advices.map((advice) =>
    advice.adviceId === event.data.adviceId ? { ...advice, answered: { ...advice.answered, ...answered } } : advice,
  );
  return settle({ ...state, advices }, at);
};
