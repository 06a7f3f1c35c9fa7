import {
  allAgree,
  atConsent,
  corrected,
  fromMeeting,
  given,
  happenedOn,
  imposed,
  messageReport,
  neverHappened,
  ofSending,
  opened,
  reachable,
  secrecyId,
  send,
  sending,
  shared,
  withClosedAnnex,
  wooRequest,
  type Fact,
  type History,
} from '@eensluidend/testing';
import type { RecordedEvent } from '@eensluidend/contracts';
import { obligations } from '../obligations';
import { asSeenToday, mayTellOfSecrecy, secreciesOf, visibleEvents, visibleObligations } from './visible';

const nobody = () => false;
const claim = (subject: string, on: string): Fact =>
  send('claimDate', { subject, aspect: 'decidedOn', claimedOn: '2025-09-04', happened: happenedOn(on) }, on, on);

/** A secret annex, messages and sendings that lead to it or not, and facts about those. */
const told: readonly History[] = [
  ...atConsent,
  imposed(),
  shared('council-aa', '2025-09-06'),
  reachable('adviesraad', '2025-09-06'),
  messageReport('2025-09-07', ['press'], { documents: ['doc/v1-annex'] }),
  messageReport('2025-09-08', ['press'], { documents: ['doc/v1-note'] }),
  messageReport('2025-09-09', ['SER'], { sameAs: 'message/post-2025-09-07' }),
  messageReport('2025-09-10', ['SER'], { sameAs: 'message/post-2025-09-08' }),
  sending('s1', '2025-09-11', { subject: 'message/post-2025-09-09' }),
  sending('s2', '2025-09-12', { subject: 'message/post-2025-09-08' }),
  sending('s3', '2025-09-13', { repeats: 'sending/s1' }),
  sending('s4', '2025-09-14', { corrects: 'sending/s1' }),
  sending('s5', '2025-09-15', { repeats: 'sending/s2' }),
  sending('s6', '2025-09-16'),
  ofSending('recordSystemNotice', 's1', '2025-09-17'),
  ofSending('recordBounce', 's3', '2025-09-17'),
  ofSending('recordSendingReceipt', 's4', '2025-09-17'),
  ofSending('recordBounce', 's6', '2025-09-17'),
  claim(secrecyId, '2025-09-18'),
  ...allAgree(['college-aa'], 'v1', '2025-11-04'),
  claim('decision/college-aa-v1-2025-11-04', '2025-11-05'),
  corrected('event/7', messageReport('2025-09-07', ['public']), '2025-11-06'),
  neverHappened('event/14', '2025-11-07'),
  neverHappened('event/15', '2025-11-07'),
];
const secreciesIn = (history: readonly History[]) => {
  const { state } = given(history);
  return state.recorded.map((event) => [event.eventId, event.type, secreciesOf(event, state)]);
};

describe('what a fact tells of a secrecy', () => {
  it('follows messages, sendings, corrections and claimed dates to the secrecy they lead to, and no others', () => {
    expect(secreciesIn(told)).toEqual([
      ['event/1', 'ProposalStarted', []],
      ['event/2', 'TextAdded', []],
      ['event/3', 'AlignmentRecorded', []],
      ['event/4', 'SecrecyImposed', ['secrecy/annex']],
      ['event/5', 'SecretShared', ['secrecy/annex']],
      ['event/6', 'ElectronicConsentRecorded', []],
      ['event/7', 'MessageSent', ['secrecy/annex']],
      ['event/8', 'MessageSent', []],
      ['event/9', 'MessageSent', ['secrecy/annex']],
      ['event/10', 'MessageSent', []],
      ['event/11', 'SendingRecorded', ['secrecy/annex']],
      ['event/12', 'SendingRecorded', []],
      ['event/13', 'SendingRecorded', ['secrecy/annex']],
      ['event/14', 'SendingRecorded', ['secrecy/annex']],
      ['event/15', 'SendingRecorded', []],
      ['event/16', 'SendingRecorded', []],
      ['event/17', 'SystemNoticeRecorded', ['secrecy/annex']],
      ['event/18', 'BounceRecorded', ['secrecy/annex']],
      ['event/19', 'SendingReceiptConfirmed', ['secrecy/annex']],
      ['event/20', 'BounceRecorded', []],
      ['event/21', 'DateClaimed', ['secrecy/annex']],
      ['event/22', 'DecisionRecorded', []],
      ['event/23', 'DateClaimed', []],
      ['event/24', 'FactCorrected', ['secrecy/annex']],
      ['event/25', 'FactCorrected', ['secrecy/annex']],
      ['event/26', 'FactCorrected', []],
    ]);
  });

  it('is told only to who may know: the rest of the file stays whole', () => {
    const { state } = given(told.slice(0, -3));
    expect(visibleEvents(state, nobody).map((event) => event.eventId)).toEqual(
      [1, 2, 3, 6, 8, 10, 12, 15, 16, 20, 22, 23].map((number) => `event/${number}`),
    );
    expect(visibleEvents(state, (id) => id === secrecyId)).toEqual(state.events);
  });

  it('is the same of messages that came to repeat each other in a ring, whichever of them named the secret paper', () => {
    const ring = (named: number) =>
      [1, 2, 3].map((day) =>
        messageReport(`2025-09-1${day}`, ['press'], {
          ...(day > 1 ? { sameAs: `message/post-2025-09-1${day - 1}` } : {}),
          ...(day === named ? { documents: ['doc/v1-annex'] } : {}),
        }),
      );
    const first = (named: number) =>
      messageReport('2025-09-11', ['press'], {
        ...{ sameAs: 'message/post-2025-09-13', documents: named === 1 ? ['doc/v1-annex'] : [] },
      });
    for (const named of [1, 2, 3])
      expect(
        secreciesIn([
          ...[...atConsent, imposed(), ...ring(named)],
          corrected('event/5', first(named), '2025-09-14'),
        ]).slice(4),
      ).toEqual([
        ['event/5', 'MessageSent', named === 1 ? [secrecyId] : []],
        ['event/6', 'MessageSent', [secrecyId]],
        ['event/7', 'MessageSent', [secrecyId]],
        ['event/8', 'FactCorrected', [secrecyId]],
      ]);
  });

  it('is true of a message that named a closed paper, until that paper is opened (R30)', () => {
    const message = messageReport('2025-09-07', ['press'], { documents: ['doc/v1-annex', 'doc/v1-note'] });
    expect(secreciesIn([...withClosedAnnex, message]).at(-1)).toEqual(['event/3', 'MessageSent', ['doc/v1-annex']]);
    expect(secreciesIn([...withClosedAnnex, message, opened(['doc/v1-annex'], '2025-09-08')]).slice(2)).toEqual([
      ['event/3', 'MessageSent', []],
      ['event/4', 'DocumentOpened', []],
    ]);
  });
});

describe('open work that tells of a secrecy', () => {
  const shown = (history: readonly History[]) => {
    const { state } = given(history);
    const all = obligations(state);
    const open = visibleObligations(state, all, nobody);
    expect(visibleObligations(state, all, () => true)).toEqual(all);
    return all.map((each) => [each.kind, each.subject, open.includes(each)]);
  };

  it('is hidden from who may not know of it, and all other work is shown', () => {
    const meeting = { kind: 'meeting' as const, body: 'college-aa', heldOn: '2025-11-08' };
    const follows = sending('s9', '2025-11-08', {
      subject: 'message/post-2025-09-07',
      happened: { on: '2025-11-08', source: meeting },
    });
    expect(
      shown([...told.slice(0, -3), wooRequest('college-aa', '2025-09-22'), follows, fromMeeting('college-bb')]),
    ).toEqual([
      ['decide', 'instemming', true],
      ['answerLiftQuestion', 'secrecy/annex', false],
      ['informCouncil', 'decision/college-aa-v1-2025-11-04', true],
      ['informCouncil', 'decision/college-bb-meeting', true],
      ['sendAgain', 'sending/s3', false],
      ['sendAgain', 'sending/s6', true],
      ['addSourceDocument', 'event/26', true],
      ['addSourceDocument', 'event/25', false],
    ]);
  });

  it('is hidden too where a closed paper waits for a decision on secrecy (R30)', () => {
    expect(new Set(shown(withClosedAnnex).map((each) => each.join(' ')))).toEqual(
      new Set(['align  true', 'decideSecrecy doc/v1-annex false']),
    );
  });
});

describe('an earlier day, seen today', () => {
  const message = (documents: string[] = []) => messageReport('2025-09-04', ['press'], { documents });
  const names = (history: readonly History[], today: readonly History[], sees: (id: string) => boolean) => {
    const earlier = given(history).state;
    const seen = asSeenToday(earlier, given(today).state, sees);
    expect({ ...seen, events: earlier.events }).toEqual(earlier);
    return seen.events.map((event) => event.type);
  };
  const begun = ['ProposalStarted', 'TextAdded', 'AlignmentRecorded'];

  it('hides what was open then and is secret now', () => {
    const other = messageReport('2025-09-05', ['SER'], { documents: ['doc/v1-note'] });
    const then = [...atConsent, message(['doc/v1-annex']), other];
    const now = [...then, imposed('2025-09-06')];
    expect(names(then, now, nobody)).toEqual([...begun, 'MessageSent']);
    expect(names(then, now, () => true)).toEqual([...begun, 'MessageSent', 'MessageSent']);
  });

  it('hides a fact of which a correction made known since that it was about a secret', () => {
    const then = [...atConsent, message()];
    const now = [...then, imposed('2025-09-06'), corrected('event/4', message(['doc/v1-annex']), '2025-09-07')];
    expect(names(then, now, nobody)).toEqual(begun);
  });

  it('hides a fact that named a secret until it was corrected', () => {
    const then = [...atConsent, message(['doc/v1-annex'])];
    const now = [...then, imposed('2025-09-06'), corrected('event/4', message(), '2025-09-07')];
    expect(names(then, now, nobody)).toEqual(begun);
  });
});

describe('a fact in the shape of a newer release', () => {
  const recorded = (type: string, data: unknown) => ({ type, data }) as RecordedEvent;
  const telling = [
    'SecrecyImposed',
    'SecretShared',
    'ClosedSessionRecorded',
    'SecrecyLifted',
    'LiftConfirmed',
    'LiftDeclined',
    'LiftTaskOpened',
    'SecrecyEnded',
    'SecrecyEndUnreachable',
    'SecrecyRatified',
    'SecrecyLapsed',
    'MemberExcluded',
    'WooRequestRecorded',
    'DateClaimed',
    'DocumentOpened',
    'MessageSent',
    'SendingRecorded',
    'SystemNoticeRecorded',
    'BounceRecorded',
    'SendingReceiptConfirmed',
    'SourceDocumentAdded',
  ];
  const open = ['DecisionRecorded', 'TextAdded', 'FactCorrected', 'SecrecyOfTomorrow'];

  it('is kept from all where its kind may tell of a secrecy', () => {
    expect([...telling, ...open].filter((type) => mayTellOfSecrecy(recorded(type, undefined)))).toEqual(telling);
  });

  it('is kept from all where it corrects a fact of such a kind, and a field of that name elsewhere says nothing', () => {
    const corrects = (type: string) => recorded('FactCorrected', { replacement: { type } });
    expect([...telling, ...open].filter((type) => mayTellOfSecrecy(corrects(type)))).toEqual(telling);
    const misleading = { replacement: { type: 'SecrecyImposed' } };
    expect(mayTellOfSecrecy(recorded('DecisionRecorded', misleading))).toBe(false);
    expect(mayTellOfSecrecy(recorded('FactCorrected', {}))).toBe(false);
  });
});
