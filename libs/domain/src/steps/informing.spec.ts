import {
  aligned,
  allAgree,
  atConsent,
  decision,
  given,
  happenedOn,
  messageReport,
  neverHappened,
  playAll,
  rejection,
  send,
  text,
  type Fact,
} from '@eensluidend/testing';
import { obligations } from '../obligations';

const consented = [...atConsent, ...allAgree(['college-aa', 'college-bb'], 'v1', '2025-11-04')];
const informed = (key: string, on: string, decisionId = `decision/college-${key}-v1-2025-11-04`): Fact =>
  send(
    'informCouncil',
    { college: `college-${key}`, council: `council-${key}`, decisionId, happened: happenedOn(on) },
    on.length === 10 ? on : '2025-12-01',
    `${key}-${on}`,
  );
const stillToInform = (history: readonly Fact[]) =>
  obligations(given(history).state).flatMap((each) => (each.kind === 'informCouncil' ? [each.actor] : []));

describe('a college informs its own council (R22, Gemeentewet 169)', () => {
  it('and until it does, that is open without holding anything up (R22)', () => {
    expect(stillToInform(consented)).toEqual(['college-aa', 'college-bb']);
    expect(stillToInform([...consented, informed('aa', '2025-11-05')])).toEqual(['college-bb']);
    const open = obligations(given(consented).state).filter((each) => each.kind === 'informCouncil');
    expect(open.map((each) => each.blocking)).toEqual([false, false]);
  });

  it('and is not asked again when only the month of the letter is known', () => {
    expect(stillToInform([...consented, informed('aa', '2025-11')])).toEqual(['college-bb']);
  });

  it('and of each decision: a letter about the first round is none about the second (R22)', () => {
    const second = [
      ...[...atConsent, ...allAgree(['college-aa'], 'v1', '2025-11-04'), rejection('college-bb', 'v1', '2025-11-05')],
      ...[text('v2', '2025-11-10'), aligned('v2', '2025-11-11'), decision('college-aa', 'v2', '2025-11-18')],
    ];
    const open = (decisionId?: string) =>
      obligations(given([...second, informed('aa', '2025-11-20', decisionId)]).state).flatMap((each) =>
        each.kind === 'informCouncil' ? [each.subject] : [],
      );
    expect(open()).toEqual(['decision/college-aa-v2-2025-11-18']);
    expect(open('decision/college-aa-v2-2025-11-18')).toEqual(['decision/college-aa-v1-2025-11-04']);
  });

  it('with a warning when that took more than two weeks (R22)', () => {
    given(consented).when(informed('aa', '2025-11-18')).thenCounts();
    given(consented).when(informed('aa', '2025-11-19')).thenCounts('informedLate');
  });

  it('in time with its first letter, whatever it writes later, and of its own decision alone (R22)', () => {
    given([...consented, informed('aa', '2025-11-18')])
      .when(informed('aa', '2025-12-01'))
      .thenCounts();
    const whole = send(
      'informCouncil',
      { college: 'college-aa', council: 'council-aa', happened: happenedOn('2025-11-18') },
      '2025-11-18',
    );
    given([...consented, whole])
      .when(informed('aa', '2025-12-01'))
      .thenCounts();
    given(consented)
      .when(informed('aa', '2025-11-19', 'decision/college-bb-v1-2025-11-04'))
      .thenCounts();
    const late = { ...informed('aa', '2025-11-18'), recordedOn: '2025-12-02' };
    const { state } = given([...consented, informed('aa', '2025-12-01'), late]);
    expect(state.informings.map((each) => state.findings[each.at.eventId]?.warnings)).toEqual([[], []]);
  });

  it('and its own earlier letter is not that of another council (R93)', () => {
    given([...consented, informed('aa', '2025-11-05')])
      .when(informed('aa', '2025-11-07'))
      .thenCounts();
  });

  it('with a warning when another council was informed earlier (R93)', () => {
    given([...consented, informed('aa', '2025-11-05')])
      .when(informed('bb', '2025-11-05'))
      .thenCounts();
    given([...consented, informed('aa', '2025-11-05')])
      .when(informed('bb', '2025-11-06'))
      .thenCounts('notSimultaneous');
    given([...consented, informed('aa', '2025-11')])
      .when(informed('bb', '2025-11-06'))
      .thenCounts();
  });

  it('with a warning when its letter repeats a shared message of eight days before (R93)', () => {
    const shared = messageReport('2025-11-05', ['councils']);
    const letter = (on: string): Fact =>
      send(
        'informCouncil',
        { college: 'college-aa', council: 'council-aa', sameAs: 'message/post-2025-11-05', happened: happenedOn(on) },
        on,
      );
    given([...consented, shared])
      .when(letter('2025-11-05'))
      .thenCounts();
    given([...consented, shared])
      .when(letter('2025-11-13'))
      .thenCounts('sentOutsideWindow');
  });

  it('with that warning too when the message they repeat proved never to have been (R93, R110)', () => {
    const shared = messageReport('2025-11-05', ['councils']);
    const letter = (key: string, on: string): Fact =>
      send(
        'informCouncil',
        {
          college: `college-${key}`,
          council: `council-${key}`,
          sameAs: 'message/post-2025-11-05',
          happened: happenedOn(on),
        },
        '2025-11-20',
        key,
      );
    const history = [...consented, shared, letter('aa', '2025-11-06'), letter('bb', '2025-11-13')];
    const { eventId = '' } = playAll(history).events.find((event) => event.type === 'MessageSent') ?? {};
    const { state } = given([...history, neverHappened(eventId, '2025-11-21')]);
    expect(state.informings.map((each) => state.findings[each.at.eventId]?.warnings)).toEqual([
      [],
      [{ code: 'sentOutsideWindow', params: { earlier: '2025-11-06' } }],
    ]);
  });

  it('and never the council of another municipality (R22)', () => {
    const body = { college: 'college-aa', council: 'council-bb', happened: happenedOn('2025-11-05') };
    given(consented)
      .when(send('informCouncil', body, '2025-11-05'))
      .thenRefused({ code: 'informsOtherCouncil', params: { council: 'de raad van BB' }, field: 'council' });
  });

  it('about a decision of this proposal', () => {
    given(consented)
      .when(informed('aa', '2025-11-05', 'decision/none'))
      .thenRefused({ code: 'unknownDecision', field: 'decisionId' });
    const stuurgroep = { college: 'stuurgroep', council: 'council-aa', happened: happenedOn('2025-11-05') };
    given(consented)
      .when(send('informCouncil', stuurgroep, '2025-11-05'))
      .thenRefused({ code: 'unknownBody', params: { body: 'stuurgroep' }, field: 'college' });
  });
});
