import {
  advice,
  aligned,
  allAgree,
  asked,
  atAdvice,
  afterProcessing,
  colleges,
  consultationHistories,
  happenedOn,
  openWork,
  planned,
  received,
  recordedOn,
  rejection,
  send,
  testDefinition,
  text,
  type History,
} from '@eensluidend/testing';

const posted = (adviser: string) => asked(adviser, 'v1', '2025-09-02', { sent: 'byPost' });
const of = (name: string): readonly History[] => consultationHistories[name] ?? [];
const agreedByColleges = () => {
  const definition = testDefinition();
  return {
    ...definition,
    routes: definition.routes.map((route) => ({
      ...route,
      steps: route.steps.map((step) => (step.kind === 'processing' ? { ...step, agreedBy: [...colleges()] } : step)),
    })),
  };
};

describe('the open work of the advice round', () => {
  it('is to ask, to send, to advise and to complete the minutes, and to confirm (R49, R53, R54)', () => {
    expect(openWork(of('papersMissing'))).toEqual([
      'askAdvice/college-aa/adviesraad, since 2025-09-02',
      'sendPapers/director/request/or, since 2025-09-03',
      'giveAdvice/or/request/or, since 2025-09-02',
    ]);
    expect(openWork([...of('papersMissing'), received('or', '2025-09-10')])).toEqual([
      'askAdvice/college-aa/adviesraad, since 2025-09-02',
      'giveAdvice/or/request/or, since 2025-09-10, due 2025-10-22',
    ]);
    expect(openWork(of('withoutMinutes'))).toEqual([
      'askAdvice/director/or, since 2025-09-02',
      'askAdvice/college-aa/adviesraad, since 2025-09-02',
      'addMinutes/stuurgroep/advice/or, since 2025-10-01',
      'confirmAdvice/or/advice/or, since 2025-10-01, aside',
      'confirmAdvice/adviesraad/advice/or, since 2025-10-01, aside',
    ]);
    expect(openWork(of('confirmed'))).toEqual([
      'askAdvice/director/or, since 2025-09-02',
      'askAdvice/college-aa/adviesraad, since 2025-09-02',
      'confirmAdvice/or/advice/or, since 2025-10-01, aside',
    ]);
  });

  it('is no more to give an advice that was given, or input that holds nothing up', () => {
    const input = asked('bond', 'v1', '2025-09-03', { type: 'input' });
    expect(
      openWork([...atAdvice, input, posted('or'), posted('adviesraad'), advice('or', 'v1', '2025-10-01')]),
    ).toEqual(['giveAdvice/adviesraad/request/adviesraad, since 2025-09-02, due 2025-10-14']);
  });

  it('is a task of the stuurgroep where the term was over when it was recorded', () => {
    expect(openWork([...atAdvice, recordedOn('2025-12-01', posted('or'))])).toEqual([
      'askAdvice/college-aa/adviesraad, since 2025-09-02',
      'giveAdvice/or/request/or, since 2025-09-02, due 2025-10-14, historic',
      'establishLapse/stuurgroep/request/or, since 2025-09-02, historic',
    ]);
  });

  it('is not what was asked in an earlier round', () => {
    const history = [
      ...atAdvice,
      posted('or'),
      send(
        'recordInsufficientSupport',
        { reason: { documentId: 'doc/r', commitment: 'commitment/r' }, happened: happenedOn('2025-09-10') },
        '2025-09-10',
      ),
      text('v2', '2025-09-20'),
      aligned('v2', '2025-09-21'),
    ];
    expect(openWork(history)).toEqual([
      'decide/college-aa/instemming, since 2025-09-21',
      'decide/college-bb/instemming, since 2025-09-21',
      'decide/college-cc/instemming, since 2025-09-21',
    ]);
  });
});

describe('the open work after the advice', () => {
  it('is to answer each advice and each remark, and to adjust the text (R55, R67)', () => {
    expect(openWork(of('remarked'))).toEqual([
      'answerAdvice/stuurgroep/advice/or, since 2025-10-06',
      'answerAdvice/stuurgroep/advice/adviesraad, since 2025-10-06',
      'answerRemark/stuurgroep/remark/promise, since 2025-10-10',
      'answerRemark/stuurgroep/remark/condition, since 2025-10-10',
      'adjustText/stuurgroep, since 2025-10-06',
    ]);
  });

  it('is to agree with the answers on the live text, where that was agreed (R55)', () => {
    expect(openWork(afterProcessing, [], agreedByColleges())).toEqual([
      'agreeFeedback/college-aa/text/v2, since 2025-10-06',
      'agreeFeedback/college-bb/text/v2, since 2025-10-06',
      'agreeFeedback/college-cc/text/v2, since 2025-10-06',
    ]);
  });

  it('is to answer what came in after the processing; the colleges wait for it while their round is not open (R55)', () => {
    const late = advice('bond', 'v2', '2025-10-25', ['p1'], { requestIds: [] });
    expect(openWork([...afterProcessing, late])).toEqual([
      'decide/college-aa/instemming, since 2025-10-21',
      'decide/college-bb/instemming, since 2025-10-21',
      'decide/college-cc/instemming, since 2025-10-21',
      'answerAdvice/stuurgroep/advice/bond, since 2025-10-25',
    ]);
    expect(openWork([...afterProcessing, { engineOn: '2025-10-22' }, late])).toEqual([
      'decide/college-aa/instemming, since 2025-10-21',
      'decide/college-bb/instemming, since 2025-10-21',
      'decide/college-cc/instemming, since 2025-10-21',
      'answerAdvice/stuurgroep/advice/bond, since 2025-10-25, aside',
    ]);
  });
});

describe('the open work around the advice', () => {
  it('is to give notice, to wait with carrying out, and to complete papers (R56, R60, R121, R124)', () => {
    expect(openWork([...of('reserved'), planned('council-aa', '2025-12-16', '2025-10-22')], ['giveNotice'])).toEqual([
      'giveNotice/or/newText/text/v2, since 2025-10-21, aside',
      'giveNotice/or/plannedDecision/planned/council-aa-2025-12-16, since 2025-10-22, aside',
    ]);
    expect(openWork(of('deviating'))).toEqual([
      'answerAdvice/stuurgroep/advice/adviesraad, since 2025-10-06',
      'adjustText/stuurgroep, since 2025-10-06',
      'giveNotice/or/deviation/advice/or, since 2025-10-20, aside',
    ]);
    expect(openWork(of('worksCouncil'))).toEqual([
      'askAdvice/college-aa/adviesraad, since 2025-09-02',
      'executeDecision/director/entrepreneurDecision/or, since 2025-12-16, from 2026-01-17, aside',
    ]);
    expect(openWork(of('explained'))).toEqual([
      'askAdvice/director/or, since 2025-09-02',
      'askAdvice/college-aa/adviesraad, since 2025-09-02',
      'giveConsultationNotice/college-aa/publicConsultation/openPublicConsultation, since 2025-09-08, aside',
    ]);
    expect(openWork(of('papers'))).toEqual([
      'decide/college-aa/instemming, since 2025-10-21',
      'decide/college-bb/instemming, since 2025-10-21',
      'decide/college-cc/instemming, since 2025-10-21',
      'completePapers/council-aa/2025-12-16, since 2025-12-01, due 2025-12-16, aside',
    ]);
  });

  it('ends with the execution, the notice and the confirmation', () => {
    expect(openWork(of('executed'))).toEqual(['askAdvice/college-aa/adviesraad, since 2025-09-02']);
    expect(openWork(of('noticed'))).toEqual([
      'askAdvice/director/or, since 2025-09-02',
      'askAdvice/college-aa/adviesraad, since 2025-09-02',
    ]);
    expect(openWork(of('noticedConsultation'))).toEqual([
      'askAdvice/director/or, since 2025-09-02',
      'askAdvice/college-aa/adviesraad, since 2025-09-02',
    ]);
  });

  it('is no more to complete the papers of a council that decided, or of a round that ended (R124)', () => {
    const decided = [...of('papers'), ...allAgree(colleges(), 'v2', '2025-12-02')];
    expect(openWork(decided, ['completePapers'])).toEqual([
      'completePapers/council-aa/2025-12-16, since 2025-12-01, due 2025-12-16, aside',
    ]);
    expect(openWork([...decided, ...allAgree(['council-bb'], 'v2', '2025-12-16')], ['completePapers'])).toEqual([
      'completePapers/council-aa/2025-12-16, since 2025-12-01, due 2025-12-16, aside',
    ]);
    expect(openWork([...decided, ...allAgree(['council-aa'], 'v2', '2025-12-16')], ['completePapers'])).toEqual([]);
    expect(openWork([...decided, rejection('council-bb', 'v2', '2025-12-16')], ['completePapers'])).toEqual([]);
  });

  it('is to carry points over to a later phase, first of all while the round is not closed (R66)', () => {
    expect(openWork(of('toCarryOver'))).toEqual([
      'informCouncil/college-aa/decision/college-aa-v2-2025-11-04, since 2025-11-04, due 2025-11-18, aside',
      'informCouncil/college-bb/decision/college-bb-v2-2025-11-04, since 2025-11-04, due 2025-11-18, aside',
      'informCouncil/college-cc/decision/college-cc-v2-2025-11-04, since 2025-11-04, due 2025-11-18, aside',
      'sign/council-aa/decision/council-aa-v2-2025-12-16, since 2025-12-16, aside',
      'sign/council-bb/decision/council-bb-v2-2025-12-16, since 2025-12-16, aside',
      'sign/council-cc/decision/council-cc-v2-2025-12-16, since 2025-12-16, aside',
      'carryOver/stuurgroep, since 2025-12-16',
      'tellDecision/stuurgroep/or, since 2025-12-16, aside',
      'tellDecision/stuurgroep/adviesraad, since 2025-12-16, aside',
    ]);
    expect(openWork(of('toCarryOver').slice(0, -1), ['carryOver'])).toEqual([]);
    expect(openWork(of('carriedOver'), ['carryOver'])).toEqual([]);
  });

  it('ends with the proposal', () => {
    const gone = [
      send('supersedeProposal', { successorId: 'next' }, '2025-12-20'),
      send(
        'withdrawProposal',
        {
          body: 'stuurgroep',
          reason: { documentId: 'doc/r', commitment: 'commitment/r' },
          happened: happenedOn('2025-12-20'),
        },
        '2025-12-20',
      ),
    ];
    for (const end of gone) expect(openWork([...of('remarked'), end])).toEqual([]);
  });
});
