import {
  adopted,
  atConsent,
  atCouncils,
  given,
  happenedOn,
  imposed,
  messageReport,
  ofSending,
  planned,
  reachable,
  ref,
  rejection,
  send,
  sending,
  viewFor,
  type Fact,
  type History,
} from '@eensluidend/testing';
import { datesOf, messagesOf, sendingsOf } from './communication';
import { proposalView } from './proposal';

const sent: readonly History[] = [
  ...[...atConsent, imposed(), reachable('adviesraad', '2025-09-06')],
  messageReport('2025-09-07', ['press', 'SER']),
  messageReport('2025-09-09', ['SER'], { sameAs: 'message/post-2025-09-07', documents: ['doc/v1-annex'] }),
  sending('s1', '2025-09-11', { subject: 'message/post-2025-09-07' }),
  ofSending('recordBounce', 's1', '2025-09-12'),
  sending('s2', '2025-09-13', { repeats: 'sending/s1' }),
  ofSending('recordSendingReceipt', 's2', '2025-09-14'),
  sending('s3', '2025-09-15', { corrects: 'sending/s2' }),
  sending('s4', '2025-09-16', { subject: 'message/post-2025-09-09' }),
];
const all = viewFor('2026-01-01');
const blind = viewFor('2026-01-01', () => false);

describe('messages and sendings', () => {
  it('show each message with its audiences and the message it repeats; one about a secret only to who may know', () => {
    const open = { messageId: 'message/post-2025-09-07', on: '2025-09-07', audiences: ['press', 'SER'] };
    const secret = {
      messageId: 'message/post-2025-09-09',
      on: '2025-09-09',
      audiences: ['SER'],
      sameAs: 'message/post-2025-09-07',
    };
    const { state } = given(sent);
    expect([messagesOf(state, all), messagesOf(state, blind)]).toEqual([[open, secret], [open]]);
  });

  it('show what bounced, was repeated, corrected and received; one with a secret only to who may know (R118)', () => {
    const base = { sender: 'college-aa', addressee: 'adviesraad', route: 'electronic', proof: 'bewijs' };
    const shown = [
      {
        ...base,
        sendingId: 'sending/s1',
        counts: false,
        sentOn: '2025-09-11',
        subject: 'message/post-2025-09-07',
        bouncedOn: '2025-09-12',
      },
      {
        ...base,
        sendingId: 'sending/s2',
        counts: true,
        sentOn: '2025-09-13',
        repeats: 'sending/s1',
        receivedOn: '2025-09-14',
      },
      { ...base, sendingId: 'sending/s3', counts: true, sentOn: '2025-09-15', corrects: 'sending/s2' },
      { ...base, sendingId: 'sending/s4', counts: true, sentOn: '2025-09-16', subject: 'message/post-2025-09-09' },
    ];
    const { state } = given(sent);
    expect([sendingsOf(state, all), sendingsOf(state, blind)]).toEqual([shown, shown.slice(0, 3)]);
  });
});

describe('the dates of each decision', () => {
  const dates = (history: readonly History[]) => {
    const { state } = given(history);
    return Object.fromEntries(state.decisions.map((each) => [each.body, datesOf(state, each)]));
  };
  const on = (day: string) => ({ decidedOn: day, recordedOn: day });

  it('are its own: the plan, the gazette and the claims of another body do not count for it (R111)', () => {
    const claim = (
      body: string,
      aspect: 'decidedOn' | 'effectiveFrom',
      claimedOn: string,
      key: string,
      chosen?: string,
    ): Fact =>
      send(
        'claimDate',
        {
          subject: `decision/${body}-v1-2025-12-16`,
          aspect,
          claimedOn,
          ...(chosen ? { chosen: ref(chosen) } : {}),
          happened: happenedOn('2025-12-24'),
        },
        '2025-12-24',
        key,
      );
    const published = send(
      'recordPublication',
      { municipality: 'aa', step: 'published', gazetteNumber: ref('1'), happened: happenedOn('2025-12-24') },
      '2025-12-24',
    );
    const history: readonly History[] = [
      ...atCouncils,
      planned('council-aa', '2025-12-09', '2025-11-10'),
      planned('council-bb', '2025-12-10', '2025-11-10'),
      ...adopted.slice(atCouncils.length),
      { engineOn: '2025-12-17' },
      published,
      claim('council-aa', 'effectiveFrom', '2026-01-01', 'one', 'zo staat het in het blad'),
      claim('council-aa', 'effectiveFrom', '2026-01-02', 'two'),
      claim('council-aa', 'decidedOn', '2025-12-15', 'three', 'zo staat het in de notulen'),
      claim('council-bb', 'effectiveFrom', '2026-01-03', 'four'),
    ];
    const told = dates(history);
    expect([told['college-aa'], told['council-aa'], told['council-bb'], told['council-cc']]).toEqual([
      on('2025-11-04'),
      { ...on('2025-12-16'), plannedOn: '2025-12-09', effectiveFrom: '2026-01-01', publishedOn: '2025-12-24' },
      { ...on('2025-12-16'), plannedOn: '2025-12-10', effectiveFrom: '2026-01-03' },
      on('2025-12-16'),
    ]);
  });

  it('leave out the sending that tells of a secret, for who may not know of it (R32, R111)', () => {
    const subject = 'decision/council-aa-v1-2025-12-16';
    const repeated = sending('s5', '2025-12-18', { route: 'paper', subject, repeats: 'sending/s4' });
    const { state } = given([...sent, ...adopted.slice(atConsent.length), repeated]);
    const shown = [all, blind].map(
      (context) =>
        proposalView(state, { ...context, seesDocument: () => true }).decisions.find(
          (each) => each.decisionId === subject,
        )?.dates,
    );
    expect(shown).toEqual([{ ...on('2025-12-16'), sentOn: '2025-12-18' }, on('2025-12-16')]);
  });

  it('leave out the plan of another round (R111)', () => {
    const first = [
      ...atCouncils,
      rejection('council-bb', 'v1', '2025-12-17'),
      planned('council-bb', '2026-02-24', '2026-01-14'),
    ];
    expect(dates(first)['council-bb']).toEqual({ decidedOn: '2025-12-17', recordedOn: '2025-12-17' });
  });
});
