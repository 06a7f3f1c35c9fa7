import type { RecordedEvent } from '@eensluidend/contracts';
import type { Send } from './send';

/** Everything about telling, hearing and writing to others, with something typed in every place where a person can type. */
export const tellOthers = async (
  send: Send,
  typed: () => string,
  decisionId: string,
  events: () => Promise<readonly RecordedEvent[]>,
): Promise<void> => {
  const on = '2025-09-01';
  const happened = () => ({ on, source: { kind: 'document' as const, citation: typed() } });
  const meeting = { on, source: { kind: 'meeting' as const, body: 'council-aa', heldOn: on } };

  await send('agreeCommunicationPlan', {
    strategy: typed(),
    newsChannel: 'aa',
    entries: [{ audience: 'councils', moment: 'allCollegesAgreed', channel: 'letter' }],
  });
  await send('sendMessage', { audiences: ['councils'], text: typed() });
  await send('recordMessage', { audiences: ['staff'], channel: 'letter', text: typed(), happened: happened() });
  await send('recordDecisionTold', { advisers: ['or'], place: typed(), letter: typed(), happened: happened() });
  await send('flagPrivateLawAct', { college: 'college-bb', letter: 'd', reason: typed() });
  await send('recordWishesRequest', { college: 'college-bb', letter: typed(), happened: happened() });
  await send('recordWishes', { council: 'council-bb', outcome: 'given', document: typed(), happened: meeting });
  await send('recordElectronicConsent', { addressee: 'or', reachable: true, happened: happened() });
  const sent = await send('recordSending', {
    ...{ sender: 'stuurgroep', addressee: 'or', route: 'system', subject: decisionId },
    letter: typed(),
    proof: typed(),
    happened: happened(),
  });
  const sendingId = sent.ids['sendingId'] ?? '';
  await send('recordSystemNotice', { sendingId, happened: happened() });
  await send('recordSendingReceipt', { sendingId, proof: typed(), happened: happened() });
  await send('recordBounce', { sendingId, happened: happened() });
  const fact = (await events()).find((event) => event.source.kind === 'meeting')?.eventId ?? '';
  await send('addSourceDocument', { facts: [fact], citation: typed(), text: typed() });
};
