import {
  afterProcessing,
  allAgree,
  atConsent,
  atCouncils,
  colleges,
  decision,
  given,
  happenedOn,
  ref,
  rejection,
  send,
  start,
  submitted,
  text,
  aligned,
} from '@eensluidend/testing';

const consented = [...afterProcessing, ...allAgree(colleges(), 'v2', '2025-11-04')];

describe('the gate to the council (R67, S4)', () => {
  it('opens when all colleges agreed, advice is processed, and feedback and draft decision are there (R67)', () => {
    given(consented)
      .when(submitted('college-aa', '2025-11-11'))
      .then([
        'SubmittedToCouncil',
        {
          submissionId: 'submission/college-aa-2025-11-11',
          college: 'college-aa',
          council: 'council-aa',
          round: 1,
          textId: 'text/v2',
        },
      ]);
  });

  it('stays shut when one college has not agreed, and names it (R67, R21)', () => {
    given([...afterProcessing, ...allAgree(['college-aa', 'college-bb'], 'v2', '2025-11-04')])
      .when(submitted('college-aa', '2025-11-11'))
      .thenRefused({ code: 'collegesNotAgreed', params: { missing: 'het college van CC' } });
  });

  it('stays shut when the feedback report, annex 3, is missing (R67)', () => {
    const without = [...consented, text('v3', '2025-11-05'), ...allAgree(colleges(), 'v3', '2025-11-06')];
    given(without).when(submitted('college-aa', '2025-11-11')).thenRefused({ code: 'feedbackReportMissing' });
  });

  it('stays shut without a draft decision (R67)', () => {
    const note = [{ role: 'note' as const, name: ref('nota'), text: ref('nota') }];
    const without = [
      start('2025-09-01', { route: 'kort' }),
      text('v1', '2025-09-01', [], { joint: note }),
      aligned('v1', '2025-09-02'),
      ...allAgree(colleges(), 'v1', '2025-11-04'),
    ];
    given(without).when(submitted('college-aa', '2025-11-11')).thenRefused({ code: 'dictumMissing' });
  });

  it('names everything that is missing in one refusal (R67)', () => {
    const note = [{ role: 'note' as const, name: ref('nota'), text: ref('nota') }];
    const history = [...afterProcessing.slice(0, -2), text('v2', '2025-10-21', [], { joint: note })];
    given(history)
      .when(submitted('college-aa', '2025-11-11'))
      .thenRefused({
        code: 'collegesNotAgreed',
        params: { missing: 'het college van AA, het college van BB en het college van CC' },
        also: [
          { code: 'adviceNotProcessed', params: { count: 1 } },
          { code: 'feedbackReportMissing' },
          { code: 'dictumMissing' },
        ],
      });
  });

  it('asks no feedback where no advice was asked or given (R67)', () => {
    given(atCouncils).when(submitted('college-bb', '2025-11-11')).thenCounts();
  });

  it('is passed once per college and text; a new text is submitted anew (R67)', () => {
    const history = [...atCouncils, submitted('college-aa', '2025-11-11')];
    given(history)
      .when(submitted('college-aa', '2025-11-12'))
      .thenRefused({ code: 'alreadySubmitted', params: { on: '2025-11-11' } });
    given([...history, text('v2', '2025-11-13'), ...allAgree(colleges(), 'v2', '2025-11-14')])
      .when(submitted('college-aa', '2025-11-18'))
      .thenCounts();
  });

  it('is a matter of a college and its own council, while the round runs (R67)', () => {
    given(atCouncils)
      .when(submitted('council-aa', '2025-11-11'))
      .thenRefused({ code: 'unknownBody', params: { body: 'council-aa' }, field: 'college' });
    given([...atCouncils, rejection('council-bb', 'v1', '2025-12-16')])
      .when(submitted('college-aa', '2025-12-18'))
      .thenRefused({ code: 'stageNotReached', params: { step: 'Afstemming' } });
    given([...atCouncils, ...allAgree(['council-aa', 'council-bb', 'council-cc'], 'v1', '2025-12-16')])
      .when(submitted('college-aa', '2025-12-18'))
      .thenRefused({ code: 'proposalEnded' });
  });

  it('opens for the permission of a council, which comes before the colleges conclude (R67, R25)', () => {
    const view = (key: string) =>
      send(
        'recordZienswijze',
        { council: `council-${key}`, textId: 'text/v1', outcome: 'waived', happened: happenedOn('2025-11-01') },
        '2025-11-01',
        key,
      );
    const draft = [start('2025-10-01', { route: 'regeling' }), text('v1', '2025-10-01'), aligned('v1', '2025-10-06')];
    given([...draft, ...['aa', 'bb', 'cc'].map(view)])
      .when(submitted('college-aa', '2025-11-11'))
      .thenCounts();
  });

  it('never stands in the way of what a council decided (R67)', () => {
    given(atCouncils)
      .when(decision('council-aa', 'v1', '2025-12-16'))
      .thenCounts();
    given(atConsent)
      .when(decision('council-aa', 'v1', '2025-12-16'))
      .thenDoesNotCount('stageNotReached');
  });
});
