import { adopted, atConsent, decision, given, happenedOn, ref, send, type Fact } from '@eensluidend/testing';
import { obligations } from '../obligations';
import { publishedWithoutSignature } from './signature';

type Office = 'mayor' | 'municipalSecretary' | 'griffier' | 'alderman' | 'deputy' | 'official';
const ofCouncil = 'decision/council-aa-v1-2025-12-16';
const ofCollege = 'decision/college-aa-v1-2025-11-04';

const signed = (
  decisionId: string,
  offices: readonly Office[],
  { on = '2026-01-06', ...fields }: { on?: string; delegated?: boolean } = {},
): Fact =>
  send(
    'recordSignature',
    { decisionId, signers: offices.map((office) => ({ office })), happened: happenedOn(on), ...fields },
    on,
    `${offices.join('-')}-${on}`,
  );
const unsigned = (history: readonly Fact[]) =>
  obligations(given(history).state).flatMap((each) => (each.kind === 'sign' ? [each.actor] : []));

describe('the signatures under a decision of a council (Gemeentewet 32a)', () => {
  it('of mayor and griffier may come later than the decision, and hold nothing up (R84)', () => {
    expect(unsigned(adopted)).toEqual(['council-aa', 'council-bb', 'council-cc']);
    given(adopted)
      .when(signed(ofCouncil, ['mayor', 'griffier']))
      .thenCounts();
    expect(unsigned([...adopted, signed(ofCouncil, ['mayor', 'griffier'])])).toEqual(['council-bb', 'council-cc']);
  });

  it('may be that of the replacement of the mayor (R84)', () => {
    given(adopted)
      .when(signed(ofCouncil, ['deputy', 'griffier']))
      .thenCounts();
  });

  it('give a warning and stay open when one of the two is missing (R84)', () => {
    given(adopted)
      .when(signed(ofCouncil, ['mayor']))
      .thenCounts('signatureIncomplete');
    given(adopted)
      .when(signed(ofCouncil, ['griffier']))
      .thenCounts('signatureIncomplete');
    given(adopted)
      .when(signed(ofCouncil, ['mayor', 'municipalSecretary']))
      .thenCounts('signatureIncomplete');
    expect(unsigned([...adopted, signed(ofCouncil, ['mayor'])])).toContain('council-aa');
  });

  it('are missed in a text that is published without them, until they are put (R84)', () => {
    const published: Fact = send(
      'recordPublication',
      { municipality: 'aa', step: 'published', gazetteNumber: ref('2026, 1'), happened: happenedOn('2026-01-05') },
      '2026-01-05',
    );
    const missed = (history: readonly Fact[]) => publishedWithoutSignature(given(history).state);
    const warning = { code: 'publishedWithoutSignature', params: { body: 'de raad van AA' } };
    expect(missed(adopted)).toEqual([]);
    expect(missed([...adopted, published])).toEqual([warning]);
    expect(missed([...adopted, published, signed(ofCouncil, ['mayor'])])).toEqual([warning]);
    expect(missed([...adopted, published, signed(ofCouncil, ['mayor', 'griffier'])])).toEqual([]);
    expect(missed([...adopted, published, signed(ofCouncil, ['griffier'], { delegated: true })])).toEqual([]);
  });

  it('may be put on different days (R84)', () => {
    const first = signed(ofCouncil, ['mayor']);
    given([...adopted, first])
      .when(signed(ofCouncil, ['griffier'], { on: '2026-01-07' }))
      .thenCounts();
  });

  it('are one where the council let the griffier or the griffie sign (R84)', () => {
    given(adopted)
      .when(signed(ofCouncil, ['griffier'], { delegated: true }))
      .thenCounts();
    given(adopted)
      .when(signed(ofCouncil, ['official'], { delegated: true }))
      .thenCounts();
  });

  it('belong to a decision of this proposal', () => {
    given(adopted)
      .when(signed('decision/none', ['mayor']))
      .thenRefused({ code: 'unknownDecision', field: 'decisionId' });
  });
});

describe('the signatures under a decision of a college (Gemeentewet 59a)', () => {
  const consented = given([...atConsent, decision('college-aa', 'v1', '2025-11-04')]);
  const inCollege = (offices: readonly Office[], delegated?: boolean) =>
    consented.when(signed(ofCollege, offices, { on: '2025-11-05', ...(delegated ? { delegated } : {}) }));

  it('are those of mayor and secretary (R17)', () => {
    inCollege(['mayor', 'municipalSecretary']).thenCounts();
    inCollege(['mayor']).thenCounts('signatureIncomplete');
    inCollege(['mayor', 'griffier']).thenCounts('signatureIncomplete');
  });

  it('are one when signing was delegated to the secretary or an official (R17)', () => {
    inCollege(['municipalSecretary'], true).thenCounts();
    inCollege(['official'], true).thenCounts();
  });

  it('need the secretary as well when signing was delegated to an alderman (R17)', () => {
    inCollege(['alderman', 'municipalSecretary'], true).thenCounts();
    inCollege(['alderman'], true).thenCounts('signedByAlderman');
  });

  it('are not that of an alderman alone: that is information of his own, or one is missing (R17)', () => {
    inCollege(['alderman']).thenCounts('signedByAlderman');
  });
});
