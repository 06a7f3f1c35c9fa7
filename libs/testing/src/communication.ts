import type { CommandName, SealedCommand } from '@eensluidend/contracts';
import { happenedOn, ref, rejection, send, text, aligned, planned, advice } from './facts';
import { adopted, allAgree, atConsent, atCouncils } from './passage';
import type { Fact, History } from './play';

type Body<Name extends CommandName> = SealedCommand<Name>['body'];
type Entry = Body<'agreeCommunicationPlan'>['entries'][number];

const entry = (audience: Entry['audience'], fields: Partial<Entry> = {}): Entry => ({
  audience,
  moment: 'allCollegesAgreed',
  channel: audience === 'press' || audience === 'public' ? 'newsChannel' : 'letter',
  ...fields,
});

/** Agreed on a day: councils and unions by letter once all colleges agreed, the press through AA, clients after the councils. */
export const communicationPlan = (on: string, fields: Partial<Body<'agreeCommunicationPlan'>> = {}): Fact =>
  send(
    'agreeCommunicationPlan',
    {
      strategy: ref('strategie'),
      newsChannel: 'aa',
      entries: [
        ...(['councils', 'tradeUnions', 'SER', 'press'] as const).map((audience) => entry(audience)),
        entry('clients', { moment: 'allCouncilsAdopted' }),
      ],
      ...fields,
    },
    on,
    `plan-${on}`,
  );

/** The product sends a message to these audiences. */
export const message = (on: string, audiences: Entry['audience'][], fields: Partial<Body<'sendMessage'>> = {}): Fact =>
  send('sendMessage', { audiences, text: ref(`bericht-${on}`), ...fields }, on, on);

/** A message that went out by other means. */
export const messageReport = (
  on: string,
  audiences: Entry['audience'][],
  fields: Partial<Body<'recordMessage'>> = {},
): Fact =>
  send('recordMessage', { audiences, channel: 'letter', happened: happenedOn(on), ...fields }, on, `post-${on}`);

/** A paper sent by the college of AA to the advisory council, unless told otherwise. */
export const sending = (name: string, on: string, fields: Partial<Body<'recordSending'>> = {}): Fact =>
  send(
    'recordSending',
    {
      sender: 'college-aa',
      addressee: 'adviesraad',
      route: 'electronic',
      proof: ref('bewijs'),
      happened: happenedOn(on),
      ...fields,
    },
    on,
    name,
  );

export const reachable = (addressee: string, on: string, is = true): Fact =>
  send('recordElectronicConsent', { addressee, reachable: is, happened: happenedOn(on) }, on, `${addressee}-${on}`);

/** A fact about a sending: notice, bounce or receipt. */
export const ofSending = (
  name: 'recordSystemNotice' | 'recordBounce' | 'recordSendingReceipt',
  key: string,
  on: string,
): Fact => send(name, { sendingId: `sending/${key}`, happened: happenedOn(on) }, on, `${name}-${key}`);

/** The college of AA is to decide on an act with far-reaching effect. */
export const flagged = (on: string, fields: Partial<Body<'flagPrivateLawAct'>> = {}): Fact =>
  send(
    'flagPrivateLawAct',
    { college: 'college-aa', letter: 'd', reason: ref('opdracht'), ...fields },
    on,
    `flag-${on}`,
  );

export const wishesAsked = (on: string, respondBy?: string): Fact =>
  send(
    'recordWishesRequest',
    { college: 'college-aa', ...(respondBy ? { respondBy } : {}), happened: happenedOn(on) },
    on,
    `asked-${on}`,
  );

export const wishesGiven = (on: string, outcome: 'given' | 'none' = 'given'): Fact =>
  send('recordWishes', { council: 'council-aa', outcome, happened: happenedOn(on) }, on, `wishes-${on}`);

/** The yes of the college of AA, as its own meeting was recorded; the document follows. */
export const fromMeeting = (body = 'college-aa', on = '2025-11-04'): Fact =>
  send(
    'recordDecision',
    {
      body,
      textId: 'text/v1',
      outcome: 'adoptedAsProposed',
      happened: { on, source: { kind: 'meeting', body, heldOn: on } },
    },
    on,
    `${body}-meeting`,
  );

export const decisionTold = (on: string, fields: Partial<Body<'recordDecisionTold'>> = {}): Fact =>
  send(
    'recordDecisionTold',
    {
      advisers: ['bond'],
      publishedOn: '2025-12-24',
      place: ref('Gemeenteblad 2025, 12345'),
      happened: happenedOn(on),
      ...fields,
    },
    on,
    `told-${on}`,
  );

const spoken = advice('bond', 'v1', '2025-09-20', [], { requestIds: [] });
const consent = allAgree(['college-aa', 'college-bb', 'college-cc'], 'v1', '2025-11-04');

/** Histories that together bring up every obligation and every event around telling others. */
export const communicationHistories: Readonly<Record<string, readonly History[]>> = {
  asksWishes: [...atConsent, flagged('2025-09-10')],
  givesWishes: [...atConsent, flagged('2025-09-10'), wishesAsked('2025-09-11', '2025-10-20')],
  gaveWishes: [...atConsent, flagged('2025-09-10'), wishesAsked('2025-09-11'), wishesGiven('2025-10-01', 'none')],
  tellsDecision: [atConsent[0], atConsent[1], spoken, ...atConsent.slice(2), ...adopted.slice(3)].flatMap(
    (each) => each ?? [],
  ),
  toldDecision: [
    ...adopted,
    decisionTold('2025-12-30'),
    decisionTold('2025-12-31', { advisers: ['bond', 'or', 'adviesraad'] }),
  ],
  plansAgain: [
    ...atCouncils,
    planned('council-aa', '2025-12-16', '2025-11-10'),
    planned('council-cc', '2025-12-18', '2025-11-10'),
    rejection('council-bb', 'v1', '2025-12-17'),
    text('v2', '2026-01-12'),
    aligned('v2', '2026-01-13'),
    planned('council-cc', '2026-02-24', '2026-01-14'),
  ],
  toldPlanning: [
    ...atCouncils,
    rejection('council-bb', 'v1', '2025-12-17'),
    planned('council-cc', '2026-02-24', '2026-01-14'),
    send('tellPlanning', { round: 2 }, '2026-01-15'),
  ],
  messaged: [...atConsent, communicationPlan('2025-09-05'), ...consent, message('2025-11-05', ['councils', 'press'])],
  bounced: [
    ...atConsent,
    reachable('adviesraad', '2025-09-03'),
    sending('s1', '2025-09-04'),
    ofSending('recordBounce', 's1', '2025-09-05'),
  ],
  notReachable: [...atConsent, sending('s1', '2025-09-04'), reachable('adviesraad', '2025-09-05', false)],
  inSystem: [
    ...atConsent,
    reachable('adviesraad', '2025-09-03'),
    sending('s1', '2025-09-04', { route: 'system' }),
    sending('s2', '2025-09-05', { route: 'system' }),
    ofSending('recordSystemNotice', 's2', '2025-09-06'),
    ofSending('recordSendingReceipt', 's2', '2025-09-07'),
    reachable('college-aa', '2025-09-07'),
    sending('s3', '2025-09-08', { sender: 'adviesraad', addressee: 'college-aa' }),
  ],
  documentFollows: [
    ...atConsent,
    fromMeeting(),
    fromMeeting('college-bb'),
    send('addSourceDocument', { facts: ['event/5'], citation: ref('Besluitenlijst') }, '2025-11-10'),
  ],
};
