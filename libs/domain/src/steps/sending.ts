import { amsterdamDate, earliest, latest, plus } from '@eensluidend/calendar';
import type { Warning } from '@eensluidend/contracts';
import { bodyOf, named } from '../bodies';
import { decided, defined, eventOf, inTheFuture, refused, type Decide, type Outcome } from '../decide';
import type { Evolve } from '../evolve';
import { found, momentOf, type AdviceRequest, type Moment, type ProposalState } from '../state';
import type { Sending } from '../state/sending';
import { beforeSubject } from './council';
import { countingSending, routeOf, sentOn } from './sending-route';

const sendingOf = (state: ProposalState, sendingId: string | undefined): Sending | undefined =>
  state.sendings.list.find((each) => each.sendingId === sendingId);

export const recordElectronicConsent: Decide<'recordElectronicConsent'> = (body, state, context) => {
  if (!bodyOf(state.definition, body.addressee)) return refused('unknownBody', { body: body.addressee }, 'addressee');
  const data = { addressee: body.addressee, reachable: body.reachable };
  return (
    inTheFuture(body.happened, context) ?? decided(eventOf('ElectronicConsentRecorded', data, context, body.happened))
  );
};

export const electronicConsentRecorded: Evolve<'ElectronicConsentRecorded'> = (state, event) => ({
  ...state,
  sendings: { ...state.sendings, consents: [...state.sendings.consents, { ...event.data, at: momentOf(event) }] },
});

/** What can be sent: a request, an advice, a decision, a text or a message of this proposal. */
export const sendingSubjects = (state: ProposalState): readonly string[] => [
  ...state.requests.map((each) => each.requestId),
  ...state.advices.map((each) => each.adviceId),
  ...state.decisions.map((each) => each.decisionId),
  ...state.texts.map((each) => each.textId),
  ...state.informings.map((each) => each.informingId),
  ...state.communication.messages.map((each) => each.messageId),
];

export const recordSending: Decide<'recordSending'> = (body, state, context) => {
  for (const field of ['sender', 'addressee'] as const)
    if (!bodyOf(state.definition, body[field])) return refused('unknownBody', { body: body[field] }, field);
  for (const field of ['repeats', 'corrects'] as const)
    if (body[field] !== undefined && !sendingOf(state, body[field])) return refused('unknownSending', undefined, field);
  if (body.subject !== undefined && !sendingSubjects(state).includes(body.subject))
    return refused('unknownSubject', undefined, 'subject');
  const { happened, ...sent } = body;
  const data = defined({ sendingId: context.newId('sending'), ...sent });
  return inTheFuture(happened, context) ?? decided(eventOf('SendingRecorded', data, context, happened));
};

/** The state with the request changed that a sending brought to its adviser. */
const changeRequest = (state: ProposalState, sending: Sending, fields: Partial<AdviceRequest>): ProposalState => ({
  ...state,
  requests: state.requests.map((each) =>
    each.requestId === sending.subject && each.adviser === sending.addressee ? { ...each, ...fields } : each,
  ),
});

/** What is sent again after a bounce has the date of the new sending, also for the term of a request (R118, Awb 2:11). */
const resent = (state: ProposalState, sending: Sending): ProposalState => {
  if (!sending.counts) return state;
  const bounced = state.requests.some((each) => each.requestId === sending.subject && each.bounced);
  if (sending.repeats === undefined && !bounced) return state;
  return changeRequest(state, sending, { sent: { ...sending.at, on: sentOn(sending) }, bounced: undefined });
};

/** An electronic message to someone who did not say to be reachable that way was not sent in the sense of the law (R118, Awb 2:8). */
export const sendingRecorded: Evolve<'SendingRecorded'> = (state, event) => {
  const { data } = event;
  const day = earliest(event.validOn) ?? amsterdamDate(event.recordedAt);
  const counts = data.route === 'paper' || routeOf(state, data.addressee, day) === 'electronic';
  const sending: Sending = { ...data, at: momentOf(event), counts };
  const warnings: readonly Warning[] = [
    ...(counts ? [] : [{ code: 'noElectronicConsent' as const, params: { addressee: named(state, data.addressee) } }]),
    ...(data.route !== 'paper' && !data.proof ? [{ code: 'sendingWithoutProof' as const }] : []),
  ];
  const next = { ...state, sendings: { ...state.sendings, list: [...state.sendings.list, sending] } };
  return found(resent(next, sending), event, warnings, counts);
};

/** Why a fact about a sending cannot be recorded; the first of its kind stands. */
const wrongSending = (state: ProposalState, sendingId: string, first: (sending: Sending) => Moment | undefined) => {
  const sending = sendingOf(state, sendingId);
  if (!sending) return refused('unknownSending', undefined, 'sendingId');
  const before: Moment | undefined = first(sending);
  const known: Outcome | undefined = before && refused('alreadyRecorded', { on: before.on }, 'sendingId');
  return known;
};

const change = (state: ProposalState, sendingId: string, fields: Partial<Sending>): ProposalState => ({
  ...state,
  sendings: {
    ...state.sendings,
    list: state.sendings.list.map((each) => (each.sendingId === sendingId ? { ...each, ...fields } : each)),
  },
});

export const recordSystemNotice: Decide<'recordSystemNotice'> = ({ sendingId, happened }, state, context) =>
  wrongSending(state, sendingId, (each) => each.noticed) ??
  inTheFuture(happened, context) ??
  decided(eventOf('SystemNoticeRecorded', { sendingId }, context, happened));

/** The notice comes within 48 hours of the placing; on days, two days later at the latest (R118, Awb 2:10). */
export const systemNoticeRecorded: Evolve<'SystemNoticeRecorded'> = (state, event) => {
  const { sendingId } = event.data;
  const sending = sendingOf(state, sendingId);
  if (!sending) return beforeSubject(state, event);
  const [placed, told] = [latest(sending.at.on), earliest(event.validOn)];
  const late = placed !== undefined && told !== undefined && told > plus(placed, 'P2D');
  return found(
    change(state, sendingId, { noticed: momentOf(event) }),
    event,
    late ? [{ code: 'systemNoticeLate' }] : [],
  );
};

export const recordBounce: Decide<'recordBounce'> = ({ sendingId, happened }, state, context) =>
  wrongSending(state, sendingId, (each) => each.bounced) ??
  inTheFuture(happened, context) ??
  decided(eventOf('BounceRecorded', { sendingId }, context, happened));

/** What bounced was not sent: its own date no longer counts, and a term that ran from it does not run (R118, Awb 2:11). */
export const bounceRecorded: Evolve<'BounceRecorded'> = (state, event) => {
  const { sendingId } = event.data;
  const at = momentOf(event);
  const sending = sendingOf(state, sendingId);
  if (!sending) return beforeSubject(state, event);
  const { subject, addressee } = sending;
  const next = change(state, sendingId, { bounced: at, counts: false });
  const otherwise = subject !== undefined && countingSending(next, subject, addressee) !== undefined;
  return found(otherwise ? next : changeRequest(next, sending, { bounced: at }), event, [{ code: 'bounced' }]);
};

export const recordSendingReceipt: Decide<'recordSendingReceipt'> = ({ sendingId, proof, happened }, state, context) =>
  wrongSending(state, sendingId, (each) => each.received) ??
  inTheFuture(happened, context) ??
  decided(eventOf('SendingReceiptConfirmed', defined({ sendingId, proof }), context, happened));

export const sendingReceiptConfirmed: Evolve<'SendingReceiptConfirmed'> = (state, event) =>
  sendingOf(state, event.data.sendingId)
    ? change(state, event.data.sendingId, { received: momentOf(event) })
    : beforeSubject(state, event);
