import {
  advice,
  agendised,
  aligned,
  asked,
  atAdvice,
  atCouncils,
  atProcessing,
  given,
  happenedOn,
  itemMoved,
  planned,
  ref,
  rejection,
  send,
  shippedDefinition,
  start,
  testDefinition,
  text,
  type Fact,
  type History,
} from '@eensluidend/testing';
import type { ProcessDefinition } from '@eensluidend/contracts';
import { obligations } from '../obligations';
import { obligationsView } from '../views/why';
import { owedNotices } from './adviser-notice';

const notice = (
  adviser: string,
  about: 'deviation' | 'newText' | 'plannedDecision',
  subject: string,
  on: string,
): Fact =>
  send('recordAdviserNotice', { adviser, about, subject, happened: happenedOn(on) }, on, `${adviser}-${about}`);
const owed = (history: readonly History[]) =>
  owedNotices(given(history).state).map(({ adviser, about, subject }) => [adviser, about, subject]);
const answers = (adviser: string, answer: 'takenOver' | 'partly' | 'notTakenOver', on = '2025-10-20'): Fact =>
  send(
    'answerAdvice',
    {
      adviceId: `advice/${adviser}`,
      answers: [{ point: 'p1', answer, reason: ref('reden') }],
      happened: happenedOn(on),
    },
    on,
    adviser,
  );

describe('an adviser whose advice is not followed', () => {
  it('is told so (R56, Awb 3:43); one whose advice is followed need not be', () => {
    expect(owed([...atProcessing, answers('adviesraad', 'partly')])).toEqual([
      ['adviesraad', 'deviation', 'advice/adviesraad'],
    ]);
    expect(owed([...atProcessing, answers('adviesraad', 'takenOver')])).toEqual([]);
  });

  it('is owed nothing more once it was told (R56)', () => {
    const told = notice('adviesraad', 'deviation', 'advice/adviesraad', '2025-10-22');
    expect(owed([...atProcessing, answers('adviesraad', 'notTakenOver'), told])).toEqual([]);
  });

  it('is told by law where the proposal is a decision of general scope, else by agreement (R56)', () => {
    const basis = (legalNature: 'policy' | 'decisionOfGeneralScope' | 'bindingRule') => {
      const history = [
        start('2025-09-01', { legalNature }),
        ...atProcessing.slice(1),
        answers('adviesraad', 'notTakenOver'),
      ];
      const view = obligationsView(given(history).state, () => true);
      return view.obligations.filter((each) => each.kind === 'giveNotice').map((each) => [each.rule, each.basis]);
    };
    expect(basis('decisionOfGeneralScope')).toEqual([['R56', 'Awb 3:43, 3:50']]);
    expect(basis('policy')).toEqual([['R56', 'afspraak, naar Awb 3:43 en 3:50']]);
    expect(basis('bindingRule')).toEqual([['R56', 'afspraak, naar Awb 3:43 en 3:50']]);
  });

  it('is told of no advice that is not there', () => {
    given(atProcessing)
      .when(notice('adviesraad', 'deviation', 'advice/x', '2025-10-22'))
      .thenRefused({ code: 'unknownSubject', field: 'subject' });
  });
});

describe('who advised with its rights reserved', () => {
  const signers = ['asd-eijsden-margraten', 'asd-meerssen', 'asd-valkenburg', 'adviesraad-maastricht'];
  const history: readonly Fact[] = [
    start('2025-01-28', { definition: 'maastricht-heuvelland', route: 'visie' }),
    text('visie', '2025-01-28'),
    advice('vier', 'visie', '2025-03-24', [], {
      signers,
      requestIds: [],
      addressees: ['college-gm1903'],
      rightsReserved: true,
    }),
  ];
  const region = shippedDefinition();
  const told = (facts: readonly Fact[]) =>
    owedNotices(given(facts, region).state).map(({ adviser, about, subject }) => [adviser, about, subject]);

  it('hears of a new text: notice owed to the four advisory councils of 24 March 2025 (R121)', () => {
    expect(told(history)).toEqual([]);
    const adjusted = [...history, text('visie-2', '2025-04-10')];
    expect(told(adjusted)).toEqual(signers.map((id) => [id, 'newText', 'text/visie-2']));
    expect(told([...adjusted, notice('asd-meerssen', 'newText', 'text/visie-2', '2025-04-11')])).toEqual(
      signers.filter((id) => id !== 'asd-meerssen').map((id) => [id, 'newText', 'text/visie-2']),
    );
  });

  it('hears of every planned decision, not of one that was planned before the advice (R121)', () => {
    const before = [...history.slice(0, 2), planned('college-gm0935', '2025-05-13', '2025-03-01'), ...history.slice(2)];
    expect(told(before)).toEqual([]);
    const after = [...history, planned('college-gm0935', '2025-05-13', '2025-04-01')];
    expect(told(after)).toEqual(signers.map((id) => [id, 'plannedDecision', 'planned/college-gm0935-2025-05-13']));
    expect(obligations(given(after, region).state).filter((each) => each.kind === 'giveNotice').length).toBe(4);
  });

  it('hears again of a decision that was planned for another day after it was told (R121)', () => {
    const item = 'agendaItem/council-gm0935-2025-06-17';
    const onAgenda = [...history, agendised('council-gm0935', '2025-06-17', '2025-05-01')];
    const notices = signers.map((id) => notice(id, 'plannedDecision', item, '2025-05-02'));
    expect(told([...onAgenda, ...notices])).toEqual([]);
    const moved = itemMoved('council-gm0935-2025-06-17', '2025-07-08', '2025-05-20');
    expect(told([...onAgenda, ...notices, moved])).toEqual(signers.map((id) => [id, 'plannedDecision', item]));
    const again = signers.map((id) => notice(id, 'plannedDecision', item, '2025-05-21'));
    expect(told([...onAgenda, ...notices, moved, ...again])).toEqual([]);
  });

  it('without a reservation nobody is owed such a notice', () => {
    const plain = history.map((fact) =>
      fact.key === 'vier'
        ? advice('vier', 'visie', '2025-03-24', [], { signers, requestIds: [], addressees: ['college-gm1903'] })
        : fact,
    );
    expect(told([...plain, text('visie-2', '2025-04-10')])).toEqual([]);
  });
});

describe('the papers of a meeting', () => {
  const papers = (adviceIds: readonly string[], on = '2025-12-01'): Fact =>
    send(
      'recordMeetingPapers',
      { body: 'council-aa', meetingOn: '2025-12-16', adviceIds, happened: happenedOn(on) },
      on,
      `papers-${adviceIds.length}`,
    );
  const advised = [
    ...atAdvice,
    asked('adviesraad', 'v1', '2025-09-02', { sent: 'byPost' }),
    advice('adviesraad', 'v1', '2025-10-06'),
  ];

  it('without an advice that is due get a warning before the meeting (R124)', () => {
    given(advised).when(papers([])).thenCounts('adviceNotOnPapers');
    given(advised)
      .when(papers(['advice/adviesraad']))
      .thenCounts();
    const open = (history: readonly History[]) =>
      obligations(given(history).state).flatMap((each) =>
        each.kind === 'completePapers' ? [[each.actor, each.dueOn, each.blocking]] : [],
      );
    expect(open([...advised, papers([])])).toEqual([['council-aa', '2025-12-16', false]]);
    expect(open([...advised, papers([]), papers(['advice/adviesraad'], '2025-12-02')])).toEqual([]);
  });

  const open = (history: readonly History[], definition?: ProcessDefinition) =>
    obligations(given(history, definition).state).flatMap((each) =>
      each.kind === 'completePapers' ? [[each.actor, each.dueOn]] : [],
    );
  const short = [...atCouncils, papers([])];

  it('lack no advice that was given only after the meeting (R124)', () => {
    const givenOn = (on: string) => advice('bond', 'v1', on, [], { requestIds: [] });
    expect(open([...short, givenOn('2025-12-16')])).toEqual([['council-aa', '2025-12-16']]);
    expect(open([...short, givenOn('2025-12-17')])).toEqual([]);
  });

  it('of a meeting in an earlier round are not completed any more (R124)', () => {
    const before = advice('bond', 'v1', '2025-11-20', [], { requestIds: [] });
    const returned = [...short, before, rejection('council-bb', 'v1', '2025-12-10')];
    expect(open([...short, before])).toEqual([['council-aa', '2025-12-16']]);
    expect(open(returned)).toEqual([]);
    const second = [...returned, text('v2', '2025-12-11'), aligned('v2', '2025-12-12')];
    const again = { ...advice('bond', 'v2', '2025-12-13', [], { requestIds: [] }), key: 'again' };
    expect(open([...second, again])).toEqual([]);
  });

  it('hold the advice of an earlier round where that still holds (R124, R8)', () => {
    const region = testDefinition();
    const routes = region.routes.map((route) => ({
      ...route,
      policies: { ...route.policies, adviceAfterReturn: 'kept' as const },
    }));
    const second = [
      ...atCouncils,
      advice('bond', 'v1', '2025-11-20', [], { requestIds: [] }),
      rejection('council-bb', 'v1', '2025-11-21'),
      text('v2', '2025-11-22'),
      aligned('v2', '2025-11-23'),
      papers([]),
    ];
    expect(open(second, { ...region, routes })).toEqual([['council-aa', '2025-12-16']]);
    expect(open(second)).toEqual([]);
  });

  it('hold no advice that this proposal does not know', () => {
    given(advised)
      .when(papers(['advice/x']))
      .thenRefused({ code: 'unknownAdvice', field: 'adviceIds' });
  });

  it('are told in the timeline with what is missing', () => {
    const view = obligationsView(given([...advised, papers([])]).state, () => true);
    const sentence = view.obligations.find((each) => each.kind === 'completePapers')?.sentence;
    expect(sentence).toBe('Bij de stukken van de raad van AA voor 16 december 2025 ontbreekt een advies.');
  });
});
