import {
  adopted,
  assumedOn,
  decision,
  given,
  happenedOn,
  planned,
  recordedOn,
  ref,
  send,
  sending,
  atCouncils,
  allAgree,
  councils,
  viewFor,
  ofSending,
  communicationPlan,
  imposed,
  messageReport,
  atConsent,
} from '@eensluidend/testing';
import { messagesOf } from './communication';
import { proposalView } from './proposal';

const context = (today: string, sees = true) => ({ ...viewFor(today, () => sees), seesDocument: () => sees });

describe('the dates of a decision', () => {
  const subject = 'decision/council-aa-v1-2025-12-16';

  it('planned, decided, effective, sent, received, published and recorded are all kept and shown (R111)', () => {
    const history = [
      ...atCouncils,
      planned('council-aa', '2025-12-09', '2025-11-10'),
      recordedOn('2025-12-17', decision('council-aa', 'v1', '2025-12-16')),
      ...allAgree(councils().slice(1), 'v1', '2025-12-16'),
      sending('s1', '2025-12-18', { sender: 'council-aa', addressee: 'college-aa', route: 'paper', subject }),
      ofSending('recordSendingReceipt', 's1', '2025-12-19'),
      send(
        'recordPublication',
        { municipality: 'aa', step: 'published', gazetteNumber: ref('1'), happened: happenedOn('2025-12-24') },
        '2025-12-24',
      ),
      send(
        'claimDate',
        { subject, aspect: 'effectiveFrom', claimedOn: '2026-01-01', happened: happenedOn('2025-12-24') },
        '2025-12-24',
      ),
    ];
    const { decisions } = proposalView(given(history).state, context('2026-01-06'));
    expect(decisions.find((each) => each.decisionId === subject)?.dates).toEqual({
      plannedOn: '2025-12-09',
      decidedOn: '2025-12-16',
      effectiveFrom: '2026-01-01',
      sentOn: '2025-12-18',
      receivedOn: '2025-12-19',
      publishedOn: '2025-12-24',
      recordedOn: '2025-12-17',
    });
  });

  it('show the claim that was chosen last, also where its source is older (R112)', () => {
    const claim = (claimedOn: string, source: string, recorded: string) =>
      recordedOn(
        recorded,
        send(
          'claimDate',
          { subject, aspect: 'effectiveFrom', claimedOn, chosen: ref('reden'), happened: happenedOn(source) },
          source,
          claimedOn,
        ),
      );
    const history = [
      ...adopted,
      claim('2026-01-01', '2025-12-24', '2026-01-05'),
      claim('2026-02-01', '2025-12-20', '2026-01-06'),
    ];
    const { decisions } = proposalView(given(history).state, context('2026-01-06'));
    expect(decisions.find((each) => each.decisionId === subject)?.dates?.effectiveFrom).toBe('2026-02-01');
  });

  it('leaves out what is not known, and keeps what is partly known (R111, R113)', () => {
    const early = { ...decision('college-aa', 'v1', '2026'), happened: assumedOn('2026') };
    const { decisions } = proposalView(
      given([...atConsent, recordedOn('2026-03-01', early)]).state,
      context('2026-03-01'),
    );
    expect(decisions.map((each) => each.dates)).toEqual([{ decidedOn: '2026', recordedOn: '2026-03-01' }]);
  });
});

describe('what was sent', () => {
  it('is shown with its route, its date and its proof (R118)', () => {
    const { sendings } = proposalView(
      given([...adopted, sending('s1', '2025-12-18', { route: 'paper' })]).state,
      context('2026-01-06'),
    );
    expect(sendings).toEqual([
      {
        sendingId: 'sending/s1',
        sender: 'college-aa',
        addressee: 'adviesraad',
        route: 'paper',
        sentOn: '2025-12-18',
        counts: true,
        proof: 'bewijs',
      },
    ]);
  });

  it('a message that names a secret paper is not shown to who may not know of the secrecy (R95, R32)', () => {
    const history = [
      ...atConsent,
      imposed(),
      communicationPlan('2025-09-06'),
      messageReport('2025-10-01', ['councils'], { documents: ['doc/v1-annex'] }),
    ];
    const { state } = given(history);
    expect(messagesOf(state, context('2025-10-02')).map((each) => each.messageId)).toEqual(['message/post-2025-10-01']);
    expect(messagesOf(state, context('2025-10-02', false))).toEqual([]);
  });
});
