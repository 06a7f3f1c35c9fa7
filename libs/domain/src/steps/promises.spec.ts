import {
  adopted,
  atCouncils,
  given,
  promised,
  promiseSettled,
  questionAnswered,
  questioned,
  recordedOn,
  withRulesOfProcedure,
  type Fact,
} from '@eensluidend/testing';
import type { ProcessDefinition } from '@eensluidend/contracts';
import { obligations } from '../obligations';

const open = (kind: string, history: readonly Fact[], definition?: ProcessDefinition) =>
  obligations(given(history, definition).state).flatMap((each) =>
    each.kind === kind ? [[each.actor, each.dueOn, each.blocking]] : [],
  );

describe('a promise of a college to its council (R55)', () => {
  const made = [...atCouncils, promised('college-aa', 'cijfers', '2025-12-16', '2026-02-01')];

  it('is open work of that college until it is kept or lapses, and holds nothing up (R55)', () => {
    expect(open('keepPromise', made)).toEqual([['college-aa', '2026-02-01', false]]);
    expect(open('keepPromise', [...made, promiseSettled('cijfers', '2026-01-20')])).toEqual([]);
    expect(open('keepPromise', [...made, promiseSettled('cijfers', '2026-01-20', 'lapsed')])).toEqual([]);
  });

  it('stays open after the adoption: it outlives the decision (R55)', () => {
    const history = [...adopted, promised('college-bb', 'cijfers', '2025-12-16')];
    expect(open('keepPromise', history)).toEqual([['college-bb', undefined, false]]);
  });

  it('gets a warning when it was kept too late; the last day itself is in time (R55)', () => {
    given(made).when(promiseSettled('cijfers', '2026-02-01')).thenCounts();
    given(made).when(promiseSettled('cijfers', '2026-02-02')).thenCounts('promiseLate');
    given(made)
      .when(recordedOn('2026-03-01', promiseSettled('cijfers', '2026-01-20')))
      .thenCounts();
  });

  it('is settled once, and comes from a college', () => {
    given([...made, promiseSettled('cijfers', '2026-01-20')])
      .when(promiseSettled('cijfers', '2026-01-21'))
      .thenRefused({ code: 'alreadySettled', params: { on: '2026-01-20' } });
    given(made).when(promiseSettled('none', '2026-01-20')).thenRefused({ code: 'unknownPromise', field: 'promiseId' });
    given(atCouncils)
      .when(promised('council-aa', 'cijfers', '2025-12-16'))
      .thenRefused({ code: 'unknownBody', params: { body: 'council-aa' }, field: 'college' });
  });

  it('does nothing when it is settled before it was made', () => {
    const early = recordedOn('2026-01-20', promiseSettled('cijfers', '2025-12-01'));
    given(made).when(early).thenDoesNotCount('beforeSubject');
  });
});

describe('written questions of a council member (R22, Gemeentewet 155)', () => {
  const rules = withRulesOfProcedure();
  const asked = [...atCouncils, questioned('council-aa', 'wachtlijst', '2025-11-10')];

  it('are answered by the college of that municipality, within the days of the rules of procedure (R22)', () => {
    expect(open('answerQuestion', asked, rules)).toEqual([['college-aa', '2025-12-10', false]]);
    expect(open('answerQuestion', [...asked, questionAnswered('wachtlijst', '2025-12-01')], rules)).toEqual([]);
  });

  it('have no last day where neither the source nor the rules name one', () => {
    expect(open('answerQuestion', asked)).toEqual([['college-aa', undefined, false]]);
    const named = [...atCouncils, questioned('council-aa', 'wachtlijst', '2025-11-10', '2025-11-24')];
    expect(open('answerQuestion', named, rules)).toEqual([['college-aa', '2025-11-24', false]]);
  });

  it('get a warning when the answer came late (R22)', () => {
    given(asked, rules).when(questionAnswered('wachtlijst', '2025-12-10')).thenCounts();
    given(asked, rules).when(questionAnswered('wachtlijst', '2025-12-11')).thenCounts('answeredLate');
  });

  it('are answered once, and come from a council', () => {
    given([...asked, questionAnswered('wachtlijst', '2025-12-01')])
      .when(questionAnswered('wachtlijst', '2025-12-02'))
      .thenRefused({ code: 'alreadySettled', params: { on: '2025-12-01' } });
    given(asked)
      .when(questionAnswered('none', '2025-12-01'))
      .thenRefused({ code: 'unknownWrittenQuestion', field: 'writtenQuestionId' });
    given(atCouncils)
      .when(questioned('college-aa', 'wachtlijst', '2025-11-10'))
      .thenRefused({ code: 'unknownBody', params: { body: 'college-aa' }, field: 'council' });
  });
});
