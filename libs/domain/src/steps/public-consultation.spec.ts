import { processDefinition } from '@eensluidend/contracts';
import {
  allAgree,
  atAdvice,
  atConsent,
  colleges,
  given,
  happenedOn,
  send,
  testDefinition,
  type Fact,
} from '@eensluidend/testing';
import { obligations } from '../obligations';
import { termOfConsultation } from './public-consultation';

type Procedure = 'awb34' | 'participationByLaw' | 'agreed';

const opened = (on: string, procedure: Procedure = 'awb34', termDays?: number, body = 'college-aa'): Fact =>
  send(
    'openPublicConsultation',
    { body, textId: 'text/v1', procedure, ...(termDays ? { termDays } : {}), happened: happenedOn(on) },
    on,
    'aa',
  );
const noticed = (on: string): Fact =>
  send('recordConsultationNotice', { body: 'college-aa', textId: 'text/v1', happened: happenedOn(on) }, on);
const termIn = (history: readonly Fact[]) => {
  const { state } = given(history);
  return state.consultation.publicConsultations.map((each) => {
    const term = termOfConsultation(state, each);
    return term && [term.from, term.dueOn];
  });
};

describe('the consultation of residents', () => {
  it('names its procedure: the open preparation of Awb 3.4, six weeks, unless another is chosen (R65)', () => {
    given(atAdvice)
      .when(send('openPublicConsultation', { body: 'college-aa', textId: 'text/v1' }, '2025-09-08', 'aa'))
      .then([
        'PublicConsultationOpened',
        {
          publicConsultationId: 'publicConsultation/aa',
          body: 'college-aa',
          textId: 'text/v1',
          procedure: 'awb34',
          term: { length: 'P6W', kind: 'legal' },
        },
      ]);
  });

  it('opened without notice has no term yet, with a warning; the notice starts it (R65, Awb 3:16)', () => {
    given(atAdvice).when(opened('2025-09-08')).thenCounts('noticeMissing');
    expect(termIn([...atAdvice, opened('2025-09-08')])).toEqual([undefined]);
    expect(termIn([...atAdvice, opened('2025-09-08'), noticed('2025-09-15')])).toEqual([['2025-09-15', '2025-10-27']]);
    const open = obligations(given([...atAdvice, opened('2025-09-08')]).state);
    expect(open.filter((each) => each.kind === 'giveConsultationNotice').map((each) => each.actor)).toEqual([
      'college-aa',
    ]);
  });

  it('with notice first runs six weeks with the first day in it: 2 September through 13 October 2025 (R65)', () => {
    given([...atAdvice, noticed('2025-09-02')])
      .when(opened('2025-09-02'))
      .thenCounts();
    expect(termIn([...atAdvice, noticed('2025-09-02'), opened('2025-09-02')])).toEqual([['2025-09-02', '2025-10-13']]);
  });

  it('after a by-law has the term that was chosen, and that of Awb 3.4 cannot be shortened', () => {
    expect(termIn([...atAdvice, noticed('2025-09-08'), opened('2025-09-08', 'participationByLaw', 28)])).toEqual([
      ['2025-09-08', '2025-10-05'],
    ]);
    given(atAdvice)
      .when(opened('2025-09-08', 'agreed'))
      .thenRefused({ code: 'consultationTermMissing', field: 'termDays' });
    given(atAdvice)
      .when(opened('2025-09-08', 'awb34', 14))
      .thenRefused({ code: 'consultationTermFixed', field: 'termDays' });
    given(atAdvice)
      .when(opened('2025-09-08', 'awb34', undefined, 'stuurgroep'))
      .thenRefused({ code: 'bodyDoesNotDecide', params: { body: 'de stuurgroep' }, field: 'body' });
  });
});

describe('a meeting that explains the text', () => {
  it('is recorded with who was there', () => {
    const happened = happenedOn('2025-09-10');
    given(atAdvice)
      .when(
        send(
          'recordExplanationMeeting',
          { textId: 'text/v1', bodies: ['or', 'adviesraad'], attendees: ['person/1'], happened },
          '2025-09-10',
        ),
      )
      .then([
        'ExplanationMeetingRecorded',
        { textId: 'text/v1', bodies: ['or', 'adviesraad'], attendees: ['person/1'] },
      ]);
    given(atAdvice)
      .when(send('recordExplanationMeeting', { textId: 'text/v1', bodies: ['zz'], happened }, '2025-09-10'))
      .thenRefused({ code: 'unknownBody', params: { body: 'zz' }, field: 'bodies' });
  });
});

describe('a merger step', () => {
  const merger = processDefinition.parse({
    ...testDefinition(),
    routes: testDefinition().routes.map((route) => ({ ...route, policies: { ...route.policies, unionsFirst: true } })),
  });
  const message = (audiences: readonly ('press' | 'tradeUnions' | 'SER' | 'staff')[], on: string): Fact =>
    send('recordMessage', { audiences, channel: 'letter', happened: happenedOn(on) }, on, audiences.join('-'));
  const codes = (history: readonly Fact[], definition = merger) => {
    const { state } = given(history, definition);
    const last = state.events.at(-1)?.eventId ?? '';
    return (state.findings[last]?.warnings ?? [])
      .filter((each) => each.code === 'unionsNotInformed')
      .map((each) => each.params?.['who']);
  };
  const [first = ''] = colleges();

  it('that reaches the press before unions and SER gets a warning (R63)', () => {
    expect(codes([...atConsent, message(['press'], '2025-09-10')])).toEqual(['de vakbonden en de SER']);
    expect(codes([...atConsent, message(['tradeUnions'], '2025-09-09'), message(['press'], '2025-09-10')])).toEqual([
      'de SER',
    ]);
    const both = [...atConsent, message(['tradeUnions', 'SER'], '2025-09-09')];
    expect(codes([...both, message(['press'], '2025-09-10')])).toEqual([]);
    expect(codes([...atConsent, message(['staff'], '2025-09-10')])).toEqual([]);
  });

  it('that a college agrees to before unions and SER were told gets one too (R63)', () => {
    expect(codes([...atConsent, ...allAgree([first], 'v1', '2025-11-04')])).toEqual(['de vakbonden en de SER']);
  });

  it('is only what the route says it is', () => {
    expect(codes([...atConsent, message(['press'], '2025-09-10')], testDefinition())).toEqual([]);
  });
});
