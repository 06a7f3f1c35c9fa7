import {
  advice,
  answered,
  asked,
  atAdvice,
  atProcessing,
  given,
  happenedOn,
  planned,
  ref,
  text,
  type Fact,
} from '@eensluidend/testing';
import { owedNotices } from './adviser-notice';
import { standstillOf } from './works-council';
import { termOfConsultation } from './public-consultation';

const report = (name: string, body: object, on: string, happened = on): Fact => ({
  command: { name, body: { ...body, happened: happenedOn(happened) } } as unknown as Fact['command'],
  key: `${name}-${on}`,
  on,
});
const opens = (body: string, textId: string, on: string, fields: object = {}) =>
  report('openPublicConsultation', { body, textId, ...fields }, on);
const notice = (body: string, textId: string, on: string) => report('recordConsultationNotice', { body, textId }, on);
const explains = (bodies: readonly string[], textId: string, on: string, fields: object = {}) =>
  report('recordExplanationMeeting', { bodies, textId, ...fields }, on);
const told = (about: string, subject: string, on: string, adviser = 'or') =>
  report('recordAdviserNotice', { adviser, about, subject }, on);
const papers = (body: string, meetingOn: string, adviceIds: readonly string[], on: string) =>
  report('recordMeetingPapers', { body, meetingOn, adviceIds }, on);
const decides = (on: string, fields: object = {}) =>
  report('recordEntrepreneurDecision', { entrepreneur: 'director', worksCouncil: 'or', deviates: true, ...fields }, on);
const withdrawn = report('withdrawProposal', { body: 'stuurgroep', reason: ref('van de baan') }, '2025-09-03');
const unknownText = { code: 'unknownText' as const, field: 'textId' };
const unknownBody = (field: string) => ({ code: 'unknownBody' as const, params: { body: 'zz' }, field });
const twoTexts = [...atAdvice, text('v2', '2025-09-04')];

describe('a public consultation', () => {
  it('is opened by a known college, on a known text, while the proposal runs (R65)', () => {
    given(atAdvice)
      .when(opens('zz', 'text/v1', '2025-09-05'))
      .thenRefused(unknownBody('body'));
    given(twoTexts)
      .when(opens('college-aa', 'text/v9', '2025-09-05'))
      .thenRefused(unknownText);
    given(twoTexts)
      .when(opens('college-aa', 'text/v1', '2025-09-05'))
      .thenWarns({ code: 'noticeMissing' });
    given([...atAdvice, withdrawn])
      .when(opens('college-aa', 'text/v1', '2025-09-05'))
      .thenRefused({ code: 'proposalEnded' });
  });

  it('is announced by a known body, on a known text (R65)', () => {
    given(atAdvice)
      .when(notice('zz', 'text/v1', '2025-09-05'))
      .thenRefused(unknownBody('body'));
    given(twoTexts)
      .when(notice('college-aa', 'text/v9', '2025-09-05'))
      .thenRefused(unknownText);
    given(twoTexts)
      .when(notice('college-aa', 'text/v1', '2025-09-05'))
      .thenCounts();
  });

  it('runs from its own notice, of its own text, and never from before it lies open (R65)', () => {
    const announced = [
      ...[notice('college-bb', 'text/v1', '2025-09-05'), notice('college-aa', 'text/v2', '2025-09-06')],
      ...[notice('college-aa', 'text/v1', '2025-09-08'), opens('college-aa', 'text/v1', '2025-09-10')],
    ];
    const termAfter = (history: readonly Fact[]) => {
      const { state } = given([...twoTexts, ...history]);
      return state.consultation.publicConsultations.map((each) => termOfConsultation(state, each));
    };
    expect(termAfter(announced).map((each) => [each?.from, each?.dueOn])).toEqual([['2025-09-10', '2025-10-21']]);
    const later = [opens('college-aa', 'text/v1', '2025-09-10'), notice('college-aa', 'text/v1', '2025-09-12')];
    expect(termAfter(later).map((each) => [each?.from, each?.dueOn])).toEqual([['2025-09-12', '2025-10-23']]);
    expect(termAfter(announced.toSpliced(2, 1))).toEqual([undefined]);
    given([...twoTexts, ...announced.slice(0, 2)])
      .when(opens('college-aa', 'text/v1', '2025-09-10'))
      .thenWarns({ code: 'noticeMissing' });
    given([...twoTexts, ...announced.slice(0, 3)])
      .when(opens('college-aa', 'text/v1', '2025-09-10'))
      .thenWarns();
  });

  it('has explanation meetings, of which is known who was there (R123)', () => {
    given(atAdvice)
      .when(explains(['or', 'zz'], 'text/v1', '2025-09-05'))
      .thenRefused(unknownBody('bodies'));
    given(twoTexts)
      .when(explains(['or'], 'text/v9', '2025-09-05'))
      .thenRefused(unknownText);
    const { state, ...meeting } = given(twoTexts).when(explains(['or', 'adviesraad'], 'text/v1', '2025-09-05'));
    meeting.then(['ExplanationMeetingRecorded', { textId: 'text/v1', bodies: ['or', 'adviesraad'], attendees: [] }]);
    expect(state.consultation.explanationMeetings.map(({ at, ...each }) => [at.on, each])).toEqual([
      ['2025-09-05', { textId: 'text/v1', bodies: ['or', 'adviesraad'], attendees: [] }],
    ]);
  });
});

describe('what an adviser is told', () => {
  const reserved = [
    ...atAdvice,
    advice('or', 'v1', '2025-09-10', [], { rightsReserved: true, requestIds: [] }),
    ...[text('v2', '2025-09-20'), text('v3', '2025-09-21'), planned('college-aa', '2025-11-04', '2025-09-22')],
  ];
  const owed = (history: readonly Fact[]) =>
    owedNotices(given(history).state).map((each) => [each.adviser, each.about, each.subject, each.since.on]);

  it('is of a known adviser, about what this proposal knows (R56, R121)', () => {
    given(reserved)
      .when(told('newText', 'text/v2', '2025-09-25', 'zz'))
      .thenRefused(unknownBody('adviser'));
    given(reserved)
      .when(told('newText', 'text/v9', '2025-09-25'))
      .thenRefused({ code: 'unknownSubject', field: 'subject' });
  });

  it('is each new text and each planned decision after its reservation, one by one (R121)', () => {
    const plan = ['or', 'plannedDecision', 'planned/college-aa-2025-11-04', '2025-09-22'];
    const texts = [
      ['or', 'newText', 'text/v2', '2025-09-20'],
      ['or', 'newText', 'text/v3', '2025-09-21'],
    ];
    expect(owed(reserved)).toEqual([...texts, plan]);
    expect(owed([...reserved, told('newText', 'text/v2', '2025-09-25')])).toEqual([texts[1], plan]);
    const both = [told('newText', 'text/v2', '2025-09-25'), told('newText', 'text/v3', '2025-09-26')];
    expect(owed([...reserved, ...both])).toEqual([plan]);
    const all = [...both, told('plannedDecision', 'planned/college-aa-2025-11-04', '2025-09-27')];
    expect(owed([...reserved, ...all])).toEqual([]);
  });

  it('is told once where it reserved its rights in two advices (R121)', () => {
    const again = { ...advice('or', 'v1', '2025-09-11', [], { rightsReserved: true, requestIds: [] }), key: 'again' };
    const history = [...reserved.slice(0, 5 + 3), again, text('v2', '2025-09-20')];
    expect(owed(history.filter((each) => each.key !== 'v3'))).toEqual([['or', 'newText', 'text/v2', '2025-09-20']]);
  });

  it('is a deviation from statutory advice, since it was answered, and not one from advice by agreement (R56)', () => {
    const deviates = (adviser: string, on: string, answer = 'notTakenOver') =>
      report(
        'answerAdvice',
        { adviceId: `advice/${adviser}`, answers: [{ point: 'p1', answer, reason: ref('te duur') }] },
        on,
      );
    const union = advice('bond', 'v1', '2025-10-06', ['p1'], { requestIds: [] });
    const history = [
      ...[...atProcessing, union, deviates('bond', '2025-10-19'), deviates('or', '2025-10-20', 'partly')],
      answered('adviesraad', '2025-10-21', ['p1']),
    ];
    expect(owed(history)).toEqual([['or', 'deviation', 'advice/or', '2025-10-20']]);
    expect(owed([...history, told('deviation', 'advice/or', '2025-10-22', 'adviesraad')])).toHaveLength(1);
    expect(owed([...history, told('deviation', 'advice/or', '2025-10-22')])).toEqual([]);
  });
});

describe('the papers of a meeting', () => {
  const both = ['advice/or', 'advice/adviesraad'];

  it('are of a known body, with known advices, each of them (R124)', () => {
    given(atProcessing)
      .when(papers('zz', '2025-12-16', [], '2025-12-01'))
      .thenRefused(unknownBody('body'));
    given(atProcessing)
      .when(papers('council-aa', '2025-12-16', ['advice/or', 'advice/zz'], '2025-12-01'))
      .thenRefused({ code: 'unknownAdvice', field: 'adviceIds' });
    given(atProcessing)
      .when(papers('council-aa', '2025-12-16', both, '2025-12-01'))
      .thenWarns();
  });

  it('name the advisers whose advice is not among them (R124)', () => {
    given(atProcessing)
      .when(papers('council-aa', '2025-12-16', [], '2025-12-01'))
      .thenWarns({ code: 'adviceNotOnPapers', params: { advisers: 'de Ondernemingsraad en de Adviesraad' } });
  });

  it('are those last recorded for that meeting of that body (R124)', () => {
    const recorded = [
      ...[papers('council-aa', '2025-12-16', [], '2025-12-01'), papers('council-bb', '2025-12-16', [], '2025-12-02')],
      ...[papers('council-aa', '2025-12-23', [], '2025-12-03'), papers('council-aa', '2025-12-16', both, '2025-12-04')],
    ];
    const { state } = given([...atProcessing, ...recorded]);
    expect(
      state.consultation.meetingPapers.map((each) => [each.body, each.meetingOn, each.adviceIds, each.round]),
    ).toEqual([
      ['council-bb', '2025-12-16', [], 1],
      ['council-aa', '2025-12-23', [], 1],
      ['council-aa', '2025-12-16', both, 1],
    ]);
  });
});

describe('a decision of an entrepreneur', () => {
  const byPost = asked('or', 'v1', '2025-09-02', { sent: 'byPost' });
  const adviser = { adviser: 'de Ondernemingsraad' };

  it('is of a known entrepreneur with a known works council, which was told by now', () => {
    given(atAdvice)
      .when(decides('2025-12-16', { worksCouncil: 'zz' }))
      .thenRefused(unknownBody('worksCouncil'));
    given(atAdvice)
      .when(decides('2025-12-16', { worksCouncil: 'adviesraad' }))
      .thenRefused({ code: 'noWorksCouncil', params: { body: 'de Adviesraad' }, field: 'worksCouncil' });
    given(atAdvice)
      .when(decides('2025-12-16', { entrepreneur: 'zz' }))
      .thenRefused(unknownBody('entrepreneur'));
    given(atAdvice)
      .when(decides('2025-12-16', { notifiedOn: '2025-12-17' }))
      .thenRefused({ code: 'inTheFuture', params: { on: '2025-12-17' }, field: 'notifiedOn' });
    given([...atAdvice, byPost, advice('or', 'v1', '2025-10-01')])
      .when(decides('2025-12-16', { notifiedOn: '2025-12-16' }))
      .thenWarns();
  });

  it('without asking does not count; input, or asking another, is not asking (R48)', () => {
    const input = asked('or', 'v1', '2025-09-02', { type: 'input' });
    for (const history of [[], [input], [asked('adviesraad', 'v1', '2025-09-02', { sent: 'byPost' })]]) {
      const taken = given([...atAdvice, ...history]).when(decides('2025-12-16'));
      taken.thenDoesNotCount('decidedBeforeAsking');
      taken.thenWarns({ code: 'decidedBeforeAsking', params: adviser });
    }
    given([...atAdvice, byPost])
      .when(decides('2025-12-16'))
      .thenWarns({ code: 'worksCouncilPassedOver', params: adviser });
  });

  it('waits a month from the day the works council was told, each decision by itself (R60)', () => {
    const key = (fact: Fact, name: string): Fact => ({ ...fact, key: name });
    const taken = [
      ...[...atAdvice, byPost, advice('or', 'v1', '2025-10-01')],
      key(decides('2025-12-16', { notifiedOn: '2025-12-01' }), 'one'),
      key(recordedLater(decides('2025-12-17', { notifiedOn: '2025-12-20' })), 'two'),
      report('waiveStandstill', { entrepreneurDecisionId: 'entrepreneurDecision/one' }, '2025-12-22'),
    ];
    const { state } = given(taken);
    const { entrepreneurDecisions } = state.consultation;
    expect(entrepreneurDecisions.map((each) => [each.waived?.on, standstillOf(each)])).toEqual([
      ['2025-12-22', undefined],
      [undefined, { until: '2026-01-20', executionFrom: '2026-01-21' }],
    ]);
    expect(given(taken.slice(0, -1)).state.consultation.entrepreneurDecisions.map(standstillOf)[0]).toEqual({
      until: '2026-01-16',
      executionFrom: '2026-01-17',
    });
    given(taken)
      .when(report('recordExecution', { entrepreneurDecisionId: 'entrepreneurDecision/two' }, '2026-01-20'))
      .thenWarns({ code: 'executedInStandstill', params: { until: '2026-01-20' } });
    const executed = given(taken).when(
      report('recordExecution', { entrepreneurDecisionId: 'entrepreneurDecision/two' }, '2026-01-21'),
    );
    executed.thenCounts();
    expect(executed.state.consultation.entrepreneurDecisions.map((each) => each.executed?.on)).toEqual([
      undefined,
      '2026-01-21',
    ]);
    for (const name of ['recordExecution', 'waiveStandstill'])
      given(taken)
        .when(report(name, { entrepreneurDecisionId: 'entrepreneurDecision/zz' }, '2026-01-21'))
        .thenRefused({ code: 'unknownEntrepreneurDecision', field: 'entrepreneurDecisionId' });
  });
});

const recordedLater = (fact: Fact): Fact => ({ ...fact, recordedOn: '2025-12-20' });
