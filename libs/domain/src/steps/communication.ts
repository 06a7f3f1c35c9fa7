import { earliest, latest, plus } from '@eensluidend/calendar';
import type { MessageSent, SealedCommand, Warning } from '@eensluidend/contracts';
import { decided, defined, eventOf, inTheFuture, refused, type Decide, type Outcome } from '../decide';
import type { Evolve } from '../evolve';
import { closedDocument } from '../closed-parts';
import { documentsOf } from '../secrecy';
import { found, momentOf, type ProposalState } from '../state';
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

type Shared = Pick<MessageSent, 'messageId' | 'sameAs'>;

/** The message that this one repeats, through all repetitions in between; itself where it repeats none. A correction may have made a ring. */
const original = (state: ProposalState, { messageId, sameAs }: Shared, passed: readonly string[] = []): string => {
  const before = messageOf(state, sameAs);
  return before && !passed.includes(messageId)
    ? original(state, before, [...passed, messageId])
    : (sameAs ?? messageId);
};

/**
 * The day on which a shared message was first sent, where this sending comes after its window; else undefined (R93). The
 * first by its day: a sending that was recorded as a repetition may have come before the one it names.
 */
export const tooLate = (state: ProposalState, message: Shared, on: string): string | undefined => {
  const shared = original(state, message);
  const [first] = state.communication.messages.filter((each) => original(state, each) === shared);
  const [last, day] = [first && latest(first.at.on), earliest(on)];
  return first && last && day && day > plus(last, sharedWithin(state)) ? first.at.on : undefined;
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
  const earlier = body.sameAs ? tooLate(state, { messageId: '', sameAs: body.sameAs }, context.today) : undefined;
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

/** Where the plan tells unions and the SER as well, they come before the press (R63). */
const pressBeforeUnions = (state: ProposalState, data: MessageSent): boolean => {
  const first = (['tradeUnions', 'SER'] as const).filter((each) =>
    planInForce(state)?.entries.some((entry) => entry.audience === each),
  );
  const told = state.communication.messages.flatMap((message) => message.audiences);
  return data.audiences.includes('press') && first.some((each) => !told.includes(each));
};

const sharingWarnings = (state: ProposalState, data: MessageSent, on: string): readonly Warning[] => {
  const earlier = tooLate(state, data, on);
  return [
    ...(data.differs ? [{ code: 'textDiffers' as const }] : []),
    ...(earlier ? [{ code: 'sentOutsideWindow' as const, params: { earlier } }] : []),
    ...(pressBeforeUnions(state, data) ? [{ code: 'pressBeforeUnions' as const }] : []),
  ];
};

const embargoWarnings = (state: ProposalState, data: MessageSent): readonly Warning[] => {
  const waiting = secretAmong(state, data.documents)
    ? 'de geheimhouding was niet opgeheven'
    : waitsFor(state, data.audiences);
  return waiting ? [{ code: 'sentUnderEmbargo', params: { waiting } }] : [];
};

/** A message that went out by other means is a fact, in whatever order it came; what was irregular is said. */
export const messageSent: Evolve<'MessageSent'> = (state, event) => {
  const { data } = event;
  const at = momentOf(event);
  const communication = { ...state.communication, messages: [...state.communication.messages, { ...data, at }] };
  return found({ ...state, communication }, event, [
    ...planWarnings(state, data),
    ...unionsBeforePress(state, data),
    ...embargoWarnings(state, data),
    ...sharingWarnings(state, data, event.validOn),
  ]);
};
