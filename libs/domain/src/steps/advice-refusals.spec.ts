import {
  advice,
  aligned,
  allAgree,
  answered,
  asked,
  atAdvice,
  atProcessing,
  colleges,
  councils,
  given,
  happenedOn,
  received,
  recordedOn,
  ref,
  send,
  start,
  testDefinition,
  text,
  type Fact,
} from '@eensluidend/testing';
import type { ProcessDefinition } from '@eensluidend/contracts';

const unknown = { code: 'unknownRequest' as const, field: 'requestId' };
const meant = (name: 'deliverAdviceRequest' | 'remindAdviser' | 'lapseAdviceTerm', adviser: string, on: string): Fact =>
  send(name, { requestId: `request/${adviser}` }, on, `${name}-${adviser}-${on}`);
const byPost = (adviser: string, on = '2025-09-02') => asked(adviser, 'v1', on, { sent: 'byPost' });
const both = [...atAdvice, asked('or', 'v1', '2025-09-02'), asked('adviesraad', 'v1', '2025-09-02')];
const withdrawn: Fact = send(
  'withdrawProposal',
  { body: 'stuurgroep', reason: ref('van de baan'), happened: happenedOn('2025-09-03') },
  '2025-09-03',
);
const talked = (worksCouncil: string, on: string): Fact =>
  send('recordConsultationMeeting', { worksCouncil, happened: happenedOn(on) }, on, `talk-${worksCouncil}-${on}`);

describe('what the product does with a request for advice', () => {
  it('is nothing where there is no such request', () => {
    for (const name of ['deliverAdviceRequest', 'remindAdviser', 'lapseAdviceTerm'] as const)
      given(both)
        .when(meant(name, 'bond', '2025-10-20'))
        .thenRefused(unknown);
    given(both).when(received('bond', '2025-09-03')).thenRefused(unknown);
  });

  it('is delivering and reminding once, each request by itself', () => {
    const delivered = [...both, meant('deliverAdviceRequest', 'or', '2025-09-02')];
    given(delivered)
      .when(meant('deliverAdviceRequest', 'or', '2025-09-03'))
      .thenRefused({ code: 'alreadyDone' });
    const reminded = [...delivered, meant('remindAdviser', 'or', '2025-10-07')];
    given(reminded)
      .when(meant('remindAdviser', 'or', '2025-10-08'))
      .thenRefused({ code: 'alreadyDone' });
    const { state } = given(reminded);
    expect(state.requests.map((each) => [each.adviser, each.sent?.on, each.reminded?.on])).toEqual([
      ['or', '2025-09-02', '2025-10-07'],
      ['adviesraad', undefined, undefined],
    ]);
    given([...atAdvice, byPost('or'), advice('or', 'v1', '2025-09-20')])
      .when(meant('remindAdviser', 'or', '2025-10-07'))
      .thenRefused({ code: 'alreadyDone' });
  });

  it('is nothing more once the proposal was withdrawn', () => {
    for (const name of ['deliverAdviceRequest', 'remindAdviser'] as const)
      given([...both, withdrawn])
        .when(meant(name, 'or', '2025-09-04'))
        .thenRefused({ code: 'proposalEnded' });
  });

  it('is not letting the term of a request lapse that was never sent', () => {
    given(both)
      .when(meant('lapseAdviceTerm', 'or', '2026-10-20'))
      .thenRefused({ code: 'stageNotReached', params: { step: 'de termijn van de Ondernemingsraad' } });
  });
});

describe('the receipt of a request', () => {
  const sent = [...atAdvice, byPost('or')];

  it('is reported once, with the day of the first', () => {
    expect(given([...sent, received('or', '2025-09-04')]).when(received('or', '2025-09-05')).outcome).toEqual({
      kind: 'refused',
      refusal: { code: 'alreadyReceived', params: { on: '2025-09-04' } },
      first: { on: '2025-09-04', outcome: 'ontvangst gemeld' },
    });
  });

  it('is not before the sending, and may be before a sending that was not recorded', () => {
    given(sent)
      .when(recordedOn('2025-09-05', received('or', '2025-09-01')))
      .thenRefused({
        code: 'receivedBeforeSent',
        params: { on: '2025-09-01', sent: '2025-09-02' },
        field: 'happened.on',
      });
    given(both).when(received('or', '2025-09-02')).thenCounts();
    given(sent).when(received('or', '2025-09-02')).thenCounts();
  });

  it('fifteen days after the release of that text says so, fourteen days after it does not (R49)', () => {
    given(sent).when(received('or', '2025-09-16')).thenWarns();
    given(sent)
      .when(received('or', '2025-09-17'))
      .thenWarns({ code: 'receivedAfterDecision', params: { days: 15, decided: '2025-09-02' } });
  });
});

describe('an advice, as it is told', () => {
  const sent = [...atAdvice, byPost('or')];

  it('keeps who gave it to whom, on what, and with which points (R52)', () => {
    given(sent)
      .when(advice('or', 'v1', '2025-09-20', ['p1'], { receivedOn: '2025-09-20', rightsReserved: true }))
      .then([
        'AdviceRecorded',
        {
          ...{ adviceId: 'advice/or', round: 1, signers: ['or'], addressees: ['college-aa'] },
          ...{ requestIds: ['request/or'], textId: 'text/v1', form: 'written', tendency: 'positive' },
          document: ref('advies-or'),
          points: [{ point: 'p1', text: ref('p1'), phase: 'now' }],
          ...{ receivedOn: '2025-09-20', rightsReserved: true },
        },
      ]);
    const bare = advice('or', 'v1', '2025-09-20');
    const { points: _points, requestIds: _requestIds, ...body } = bare.command.body;
    given(sent)
      .when({ ...bare, command: { ...bare.command, body } })
      .then([
        'AdviceRecorded',
        {
          ...{ adviceId: 'advice/or', round: 1, signers: ['or'], addressees: ['college-aa'] },
          ...{ requestIds: [], textId: 'text/v1', form: 'written', tendency: 'positive' },
          ...{ document: ref('advies-or'), points: [], rightsReserved: false },
        },
      ]);
  });

  it('is not of a day to come, nor received on one', () => {
    given(sent)
      .when({ ...advice('or', 'v1', '2025-09-21'), on: '2025-09-20' })
      .thenRefused({ code: 'inTheFuture', params: { on: '2025-09-21' }, field: 'happened.on' });
    given(sent)
      .when(advice('or', 'v1', '2025-09-20', [], { receivedOn: '2025-09-21' }))
      .thenRefused({ code: 'inTheFuture', params: { on: '2025-09-21' }, field: 'receivedOn' });
  });

  it('that is late names the last day of its own term, and on that day it is not late', () => {
    const talkedOnce = [...sent, talked('or', '2025-09-10')];
    given(talkedOnce)
      .when(advice('or', 'v1', '2025-10-15'))
      .thenWarns({ code: 'lateAdvice', params: { due: '2025-10-14' } });
    given(talkedOnce)
      .when(advice('or', 'v1', '2025-10-14'))
      .thenWarns();
    given([...both, talked('or', '2025-09-10')])
      .when(advice('or', 'v1', '2026-10-15'))
      .thenWarns();
  });

  it('that was oral waits for its minutes, and one in writing without a document for nothing (R54)', () => {
    const history = [...sent, talked('or', '2025-09-02')];
    const told = advice('or', 'v1', '2025-09-20', [], { form: 'oral' });
    const { document: _document, ...body } = told.command.body;
    const without = (form: 'oral' | 'written') => ({ ...told, command: { ...told.command, body: { ...body, form } } });
    given(history).when(told).thenWarns();
    given(history).when(without('oral')).thenWarns({ code: 'minutesMissing' });
    given(history).when(without('written')).thenWarns();
  });

  it('of a works council without a meeting since it was asked says so; a meeting with another does not count (R59)', () => {
    const definition = twoWorksCouncils();
    for (const meeting of [talked('or', '2025-09-01'), talked('or-aa', '2025-09-10')])
      given([...atAdvice, meeting, byPost('or')].sort(byDay), definition)
        .when(advice('or', 'v1', '2025-09-20'))
        .thenWarns({ code: 'noConsultationMeeting' });
  });
});

const byDay = (one: Fact, other: Fact): number => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0);
const twoWorksCouncils = (): ProcessDefinition => {
  const definition = testDefinition();
  const adviceRight = { kind: 'WOR25' as const, askedBy: ['college-aa'] };
  const second = { id: 'or-aa', kind: 'worksCouncil' as const, name: 'Ondernemingsraad AA', adviceRight };
  return { ...definition, bodies: [...definition.bodies, second] };
};

describe('a request for advice', () => {
  it('is refused for a body that advises nobody on this route, or that was asked before in this round (R46)', () => {
    const again = given(both).when({ ...asked('or', 'v1', '2025-09-05'), key: 'again' }).outcome;
    expect(again).toEqual({
      kind: 'refused',
      refusal: { code: 'alreadyAsked', params: { body: 'de directeur', adviser: 'de Ondernemingsraad' } },
      first: { on: '2025-09-02', outcome: 'aangevraagd' },
    });
    given([start('2025-09-01', { route: 'kort' }), text('v1', '2025-09-01')])
      .when(asked('or', 'v1', '2025-09-02'))
      .thenRefused({ code: 'notAnAdviser', params: { body: 'de Ondernemingsraad' }, field: 'adviser' });
  });

  it('and an exemption are not for a proposal that was withdrawn (R46, R124)', () => {
    const exempt = send(
      'exemptAdviser',
      { adviser: 'or', reason: ref('niet nodig'), happened: happenedOn('2025-09-02') },
      '2025-09-04',
    );
    given([...atAdvice, withdrawn])
      .when(asked('or', 'v1', '2025-09-04'))
      .thenRefused({ code: 'proposalEnded' });
    given([...atAdvice, withdrawn])
      .when(exempt)
      .thenRefused({ code: 'proposalEnded' });
    given([start('2025-09-01', { route: 'kort' }), text('v1', '2025-09-01')])
      .when(exempt)
      .thenRefused({ code: 'notAnAdviser', params: { body: 'de Ondernemingsraad' }, field: 'adviser' });
  });

  it('after input was given is no second request; the other adviser may be asked as well (R47)', () => {
    const input = { ...asked('or', 'v1', '2025-09-02', { type: 'input' }), key: 'input' };
    given([...atAdvice, input])
      .when(asked('or', 'v1', '2025-09-03'))
      .thenCounts();
  });

  it('that only asks for input, from the body that may ask for advice, says that it is not advice (R47)', () => {
    given(atAdvice)
      .when(asked('or', 'v1', '2025-09-02', { type: 'input' }))
      .thenWarns({ code: 'inputIsNotAdvice' });
    given(atAdvice)
      .when(asked('or', 'v1', '2025-09-02', { askedBy: 'college-aa' }))
      .thenWarns({
        code: 'askedByOther',
        params: { body: 'het college van AA', adviser: 'de Ondernemingsraad', askers: 'de directeur' },
      });
  });

  it('is late after a decision on that very text, and not after the release of it (R48)', () => {
    const decided = [
      ...atProcessing,
      answered('or', '2025-10-20', ['p1']),
      answered('adviesraad', '2025-10-20', ['p1']),
    ];
    const adopted = [
      ...decided,
      text('v2', '2025-10-21', ['feedbackReport']),
      ...allAgree(colleges(), 'v2', '2025-11-04'),
    ];
    const support = [
      ...[...adopted, ...allAgree(councils().slice(0, 1), 'v2', '2025-12-01')],
      send('recordInsufficientSupport', { reason: ref('nee'), happened: happenedOn('2025-12-02') }, '2025-12-02'),
      ...[text('v3', '2025-12-03'), aligned('v3', '2025-12-04')],
    ];
    const again = (name: string) => ({ ...asked('or', name, '2025-12-10', { sent: 'byPost' }), key: `again-${name}` });
    given(support).when(again('v3')).thenWarns();
    given(support).when(again('v2')).thenWarns({ code: 'askedAfterDecision' });
    given(atAdvice).when(byPost('or')).thenWarns();
  });
});
