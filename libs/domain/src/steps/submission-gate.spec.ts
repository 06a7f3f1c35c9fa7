import {
  afterProcessing,
  allAgree,
  atAdvice,
  atConsent,
  colleges,
  given,
  happenedOn,
  ref,
  send,
  submitted,
  testDefinition,
  type Fact,
} from '@eensluidend/testing';

const exempted = (adviser: string): Fact =>
  send(
    'exemptAdviser',
    { adviser, reason: ref('gaat hem niet aan'), happened: happenedOn('2025-09-03') },
    '2025-09-03',
    adviser,
  );

describe('what a council item lacks', () => {
  it('is the feedback report also where no adviser was asked on a route with an advice round (R67)', () => {
    const unasked = [...atAdvice, exempted('or'), exempted('adviesraad'), ...allAgree(colleges(), 'v1', '2025-11-04')];
    given(unasked).when(submitted('college-aa', '2025-11-11')).thenRefused({ code: 'feedbackReportMissing' });
  });

  it('is told by name for three colleges, and by number for more (R67, R21)', () => {
    given(atConsent)
      .when(submitted('college-aa', '2025-11-11'))
      .thenRefused({
        code: 'collegesNotAgreed',
        params: { missing: 'het college van AA, het college van BB en het college van CC' },
      });
    given(atConsent, testDefinition(4))
      .when(submitted('college-aa', '2025-11-11'))
      .thenRefused({ code: 'collegesNotAgreed', params: { missing: '4 colleges' } });
  });

  it('is asked of a college of this region, and each college submits for itself (R67)', () => {
    const consented = [...afterProcessing, ...allAgree(colleges(), 'v2', '2025-11-04')];
    given(consented)
      .when(submitted('zz', '2025-11-11'))
      .thenRefused({ code: 'unknownBody', params: { body: 'zz' }, field: 'college' });
    const once = [...consented, submitted('college-aa', '2025-11-11')];
    given(once)
      .when(submitted('college-aa', '2025-11-12'))
      .thenRefused({ code: 'alreadySubmitted', params: { on: '2025-11-11' } });
    given(once).when(submitted('college-bb', '2025-11-12')).thenCounts();
  });
});
