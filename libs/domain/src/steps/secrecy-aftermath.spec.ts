import {
  atConsent,
  excluded,
  given,
  imposed,
  lifted,
  madePublic,
  opened,
  recordedOn,
  secrecyId,
  shared,
  withClosedAnnex,
  wooRequest,
} from '@eensluidend/testing';

const secret = [...atConsent, imposed()];
const known = [...secret, shared('council-aa', '2025-09-06')];
const unknown = { code: 'unknownSecrecy' as const, field: 'secrecyId' };

describe('a member that the council keeps from secret information', () => {
  const data = {
    ...{ exclusionId: 'exclusion/exclude-2025-10-01', secrecyId, body: 'council-aa', member: 'lid-1' },
    ...{ from: '2025-10-01', until: '2025-10-01' },
  };

  it('is kept from it for one day at least, and it is recorded whether the prosecutor was told (R43)', () => {
    given(known)
      .when(excluded('2025-10-01', '2025-10-01'))
      .then(['MemberExcluded', { ...data, reportedToProsecutor: false }]);
    given(known)
      .when(excluded('2025-10-01', '2025-10-01', { reportedToProsecutor: true }))
      .then(['MemberExcluded', { ...data, reportedToProsecutor: true }]);
  });

  it('is kept from a secrecy of this proposal, by a council of this region (R43)', () => {
    given(atConsent).when(excluded('2025-10-01', '2025-10-31')).thenRefused(unknown);
    given(known)
      .when(excluded('2025-10-01', '2025-10-31', { body: 'zz' }))
      .thenRefused({ code: 'notCompetentToExclude', params: { body: 'zz' }, field: 'body' });
  });

  it('before the secrecy began is on record without effect (R43)', () => {
    const { state, ...early } = given(secret).when(recordedOn('2025-09-20', excluded('2025-09-03', '2025-09-30')));
    early.thenDoesNotCount('beforeSecrecyBegan');
    expect(state.secrecies.map((each) => each.exclusions)).toEqual([[]]);
  });
});

describe('a request under the Woo for secret papers', () => {
  it('is about a secrecy of this proposal, to a body of this region (R44)', () => {
    given(atConsent).when(wooRequest('college-aa', '2025-09-10')).thenRefused(unknown);
    given(secret)
      .when(wooRequest('zz', '2025-09-10'))
      .thenRefused({ code: 'unknownBody', params: { body: 'zz' }, field: 'body' });
  });

  it('stays open as a question, with the body that received it (R44)', () => {
    const { state, ...asked } = given(secret).when(wooRequest('college-bb', '2025-09-10'));
    asked.thenCounts('asksForLifting');
    const questions = state.secrecies.flatMap((each) => each.liftQuestions);
    expect(questions.map((each) => [each.body, each.at.on])).toEqual([['college-bb', '2025-09-10']]);
  });

  it('before the secrecy began, or after it was lifted, asks for nothing (R44)', () => {
    given(secret).when(wooRequest('college-aa', '2025-09-03')).thenDoesNotCount('beforeSecrecyBegan');
    given([...secret, lifted('college-aa', '2025-09-10')])
      .when(wooRequest('college-aa', '2025-09-11'))
      .thenDoesNotCount('nothingSecretAnymore');
  });
});

describe('making papers public', () => {
  const closed = withClosedAnnex;

  it('waits until a closed paper was opened, also where others with it are open (R30)', () => {
    given(closed)
      .when(madePublic('college-aa', '2025-09-03', ['doc/v1-note', 'doc/v1-annex']))
      .thenRefused({ code: 'documentNotOpen', field: 'documents' });
    given([...closed, opened(['doc/v1-annex'], '2025-09-02')])
      .when(madePublic('college-aa', '2025-09-03', ['doc/v1-note', 'doc/v1-annex']))
      .then(['DocumentsPublished', { body: 'college-aa', documents: ['doc/v1-note', 'doc/v1-annex'] }]);
  });

  it('is of papers of this proposal, each of them (R41)', () => {
    given(atConsent)
      .when(madePublic('college-aa', '2025-09-03', ['doc/v1-note', 'doc/elders']))
      .thenRefused({ code: 'unknownDocument', field: 'documents' });
  });
});
