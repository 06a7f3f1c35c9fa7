import { amsterdamDate, earliest, latest, plus } from '@eensluidend/calendar';
import type { MessageSent, SealedCommand, Warning } from '@eensluidend/contracts';
import {
  decided,
  defined,
  eventOf,
  inTheFuture,
  refused,
  type Decide,
  type DecideContext,
  type Outcome,
} from '../decide';
import type { Evolve } from '../evolve';
import { closedDocument } from '../closed-parts';
import { documentsOf } from '../secrecy';
import { found, momentOf, type Moment, type ProposalState } from '../state';
import type { Communication, Message } from '../state/communication';
import { visibleEvents } from '../views/visible';
import { audienceNames, planInForce, secretAmong, sharedWithin, waitsFor } from './embargo';
import { unionsBeforePress } from './unions';

type Plan = SealedCommand<'agreeCommunicationPlan'>['body'];

/** News has one channel for all municipalities (R94). */
const needsNewsChannel = ({ audience, channel }: Plan['entries'][number]): boolean =>
  (audience === 'press' || audience === 'public') && channel !== 'newsChannel';

/** What is shared, with whom, when and along which way is agreed first (R96). */
export const agreeCommunicationPlan: Decide<'agreeCommunicationPlan'> = (body, state, context) => {
  if (!state.start.participants.some((each) => each.municipality === body.newsChannel))
    return refused('unknownMunicipality', { municipality: body.newsChannel }, 'newsChannel');
  const { entries } = body;
  const twice = entries.find((each, index) => entries.findIndex((one) => one.audience === each.audience) !== index);
  if (twice) return refused('audienceTwice', { audience: audienceNames[twice.audience] }, 'entries');
  const stray = entries.find(needsNewsChannel);
  if (stray) return refused('newsByOneChannel', { audience: audienceNames[stray.audience] }, 'entries');
  const data = {
    planId: context.newId('plan'),
    strategy: body.strategy,
    newsChannel: body.newsChannel,
    entries,
  };
  return (
    inTheFuture(body.happened, context) ?? decided(eventOf('CommunicationPlanAgreed', data, context, body.happened))
  );
};

export const communicationPlanAgreed: Evolve<'CommunicationPlanAgreed'> = (state, event) => ({
  ...state,
  communication: {
    ...state.communication,
    plans: [...state.communication.plans, { ...event.data, at: momentOf(event) }],
  },
});

const messageOf = (state: ProposalState, messageId: string | undefined) =>
  state.communication.messages.find((each) => each.messageId === messageId);

/** The message that is told again with the message of this id, through all repetitions in between. */
const originalOf = (state: ProposalState, messageId: string): string =>
  messageOf(state, messageId)?.original ?? messageId;

const dayOf = ({ on, recordedAt }: Moment): string => earliest(on) ?? amsterdamDate(recordedAt);

/** When a shared message was first told, be it by a message or by a letter to a council that repeats it. */
const firstTold = (state: ProposalState, original: string): Moment | undefined => {
  const message = state.communication.messages.find((each) => each.original === original)?.at;
  const letter = state.informings.find(
    ({ sameAs }) => sameAs !== undefined && originalOf(state, sameAs) === original,
  )?.at;
  return letter && (!message || dayOf(letter) < dayOf(message)) ? letter : message;
};

/**
 * The day on which a shared message was first told, where telling it again comes after its window; else undefined (R93).
 * The first by its day: what was recorded as a repetition may have come before what it names.
 */
export const tooLate = (state: ProposalState, messageId: string, on: string): string | undefined => {
  const first = firstTold(state, originalOf(state, messageId));
  const [last, day] = [first && latest(first.on), earliest(on)];
  return first && last && day && day > plus(last, sharedWithin(state)) ? first.on : undefined;
};

const unknownPart = (
  state: ProposalState,
  body: { readonly sameAs?: string | undefined; readonly documents?: readonly string[] | undefined },
): Outcome | undefined => {
  if (body.sameAs && !messageOf(state, body.sameAs)) return refused('unknownMessage', undefined, 'sameAs');
  return (body.documents ?? []).some((id) => !documentsOf(state).includes(id))
    ? refused('unknownDocument', undefined, 'documents')
    : undefined;
};

/** The state with those messages alone that the actor may know of: a refusal must not tell of the others (R32). */
const asKnownTo = (state: ProposalState, { sees }: DecideContext): ProposalState => {
  if (!sees) return state;
  const known = new Set(visibleEvents(state, sees).map((event) => event.eventId));
  const messages = state.communication.messages.filter((each) => known.has(each.at.eventId));
  return { ...state, communication: { ...state.communication, messages } };
};

/** The product tells all these audiences the same, at the same moment (R93); plan (R96) and embargo (R95) hold it back. */
export const sendMessage: Decide<'sendMessage'> = (body, state, context) => {
  const plan = planInForce(state);
  if (!plan) return refused('noCommunicationPlan');
  const stranger = body.audiences.find((each) => !plan.entries.some((entry) => entry.audience === each));
  if (stranger) return refused('notInPlan', { audience: audienceNames[stranger] }, 'audiences');
  if ((body.text === undefined) === (body.sameAs === undefined)) return refused('messageMissing', undefined, 'text');
  const unknown = unknownPart(state, body);
  if (unknown) return unknown;
  if (secretAmong(state, body.documents ?? [])) return refused('embargoedDocument', undefined, 'documents');
  if (body.documents?.some((id) => closedDocument(state, id)))
    return refused('documentNotOpen', undefined, 'documents');
  const waiting = waitsFor(state, body.audiences);
  if (waiting) return refused('embargo', { waiting });
  const earlier = body.sameAs ? tooLate(asKnownTo(state, context), body.sameAs, context.today) : undefined;
  if (earlier) return refused('outsideWindow', { earlier }, 'sameAs');
  const data = defined({
    messageId: context.newId('message'),
    audiences: body.audiences,
    text: body.text,
    sameAs: body.sameAs,
    documents: body.documents ?? [],
    delivery: 'product' as const,
  });
  return decided(eventOf('MessageSent', data, context));
};

export const recordMessage: Decide<'recordMessage'> = (body, state, context) => {
  if (body.municipality && !state.start.participants.some((each) => each.municipality === body.municipality))
    return refused('unknownMunicipality', { municipality: body.municipality }, 'municipality');
  const unknown = unknownPart(state, body);
  if (unknown) return unknown;
  const data = defined({
    messageId: context.newId('message'),
    audiences: body.audiences,
    channel: body.channel,
    municipality: body.municipality,
    text: body.text,
    sameAs: body.sameAs,
    differs: body.differs,
    documents: body.documents ?? [],
    delivery: 'otherMeans' as const,
  });
  return inTheFuture(body.happened, context) ?? decided(eventOf('MessageSent', data, context, body.happened));
};

const planWarnings = (state: ProposalState, data: MessageSent): readonly Warning[] => {
  const plan = planInForce(state);
  const planned = data.audiences.flatMap((each) => plan?.entries.find((entry) => entry.audience === each) ?? []);
  if (!plan || planned.length < data.audiences.length) return [{ code: 'withoutPlan' }];
  const stray =
    (data.channel !== undefined && planned.some((entry) => entry.channel !== data.channel)) ||
    (data.channel === 'newsChannel' && data.municipality !== undefined && data.municipality !== plan.newsChannel);
  return stray ? [{ code: 'otherChannel' }] : [];
};

/** `state`: with this message in it, so that all that names it is known to be the same. */
const sharingWarnings = (state: ProposalState, data: MessageSent, on: string): readonly Warning[] => {
  const earlier = tooLate(state, data.messageId, on);
  return [
    ...(data.differs ? [{ code: 'textDiffers' as const }] : []),
    ...(earlier ? [{ code: 'sentOutsideWindow' as const, params: { earlier } }] : []),
  ];
};

const embargoWarnings = (state: ProposalState, data: MessageSent): readonly Warning[] => {
  const waiting = secretAmong(state, data.documents)
    ? 'de geheimhouding was niet opgeheven'
    : waitsFor(state, data.audiences);
  return waiting ? [{ code: 'sentUnderEmbargo', params: { waiting } }] : [];
};

/** The messages with one more. What named it before it was known repeats what this one repeats. */
const withMessage = ({ messages }: Communication, message: Message): readonly Message[] => [
  ...messages.map((each) => (each.original === message.messageId ? { ...each, original: message.original } : each)),
  message,
];

/** A message that went out by other means is a fact, in whatever order it came; what was irregular is said. */
export const messageSent: Evolve<'MessageSent'> = (state, event) => {
  const { data } = event;
  const at = momentOf(event);
  const message = { ...data, at, original: originalOf(state, data.sameAs ?? data.messageId) };
  const messages = withMessage(state.communication, message);
  const next = { ...state, communication: { ...state.communication, messages } };
  return found(next, event, [
    ...planWarnings(state, data),
    ...unionsBeforePress(state, data),
    ...embargoWarnings(state, data),
    ...sharingWarnings(next, data, event.validOn),
  ]);
};
