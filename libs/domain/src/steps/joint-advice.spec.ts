import {
  advice,
  aligned,
  asked,
  atAdvice,
  given,
  happenedOn,
  recordedOn,
  ref,
  send,
  shippedDefinition,
  start,
  text,
  type Fact,
} from '@eensluidend/testing';
import { obligations } from '../obligations';
import { stageOf } from '../stage';
import { municipalitiesWithoutAdvice, notConfirmed } from './joint-advice';

const requests = [
  ...atAdvice,
  asked('or', 'v1', '2025-09-02', { sent: 'byPost' }),
  asked('adviesraad', 'v1', '2025-09-02', { sent: 'byPost' }),
];
const stage = (history: readonly Fact[]) => stageOf(given(history).state)?.id;
const open = (history: readonly Fact[], kind: string) =>
  obligations(given(history).state)
    .filter((each) => each.kind === kind)
    .map((each) => [each.actor, each.blocking]);
const confirmed = (signer: string, on = '2025-10-02') =>
  send('confirmAdvice', { adviceId: 'advice/or', signer, happened: happenedOn(on) }, on, signer);

describe('a joint advice', () => {
  const joint = advice('or', 'v1', '2025-10-01', [], {
    signers: ['or', 'adviesraad'],
    requestIds: ['request/or', 'request/adviesraad'],
  });

  it('is confirmed by each signer for itself (R53)', () => {
    expect(open([...requests, joint], 'confirmAdvice')).toEqual([
      ['or', false],
      ['adviesraad', false],
    ]);
    expect(open([...requests, joint, confirmed('adviesraad')], 'confirmAdvice')).toEqual([['or', false]]);
  });

  it('needs no confirmation of the signer that recorded it for itself (R53)', () => {
    const { state } = given([...requests, joint]);
    const [recorded] = state.advices;
    const events = state.events.map((event) =>
      event.type === 'AdviceRecorded' ? { ...event, onBehalfOf: 'or' } : event,
    );
    expect(recorded && notConfirmed({ ...state, events }, recorded)).toEqual(['adviesraad']);
  });

  it('is not confirmed by a body that did not sign', () => {
    given([...requests, joint])
      .when(confirmed('bond'))
      .thenRefused({ code: 'didNotSign', params: { body: 'Bond' }, field: 'signer' });
    given(requests).when(confirmed('or')).thenRefused({ code: 'unknownAdvice', field: 'adviceId' });
  });

  it('is not confirmed by a report dated before the advice itself, and says so (R53)', () => {
    const early = recordedOn('2025-10-05', confirmed('adviesraad', '2025-09-20'));
    given([...requests, joint])
      .when(early)
      .thenDoesNotCount('beforeSubject');
    expect(open([...requests, joint, early], 'confirmAdvice')).toEqual([
      ['or', false],
      ['adviesraad', false],
    ]);
    given([...requests, joint])
      .when(confirmed('adviesraad', '2025-10-01'))
      .thenCounts();
  });

  it('of one body in writing needs no confirmation', () => {
    expect(open([...requests, advice('or', 'v1', '2025-10-01')], 'confirmAdvice')).toEqual([]);
  });

  it('of four advisory councils leaves two municipalities without a recorded advice (R53)', () => {
    const signers = ['asd-eijsden-margraten', 'asd-meerssen', 'asd-valkenburg', 'adviesraad-maastricht'];
    const four = advice('asd-meerssen', 'v1', '2025-03-24', [], {
      signers,
      requestIds: [],
      addressees: ['college-gm1903'],
    });
    const begun = start('2025-01-28', { definition: 'maastricht-heuvelland', route: 'visie' });
    const { state } = given([begun, text('v1', '2025-01-28'), four], shippedDefinition());
    expect(municipalitiesWithoutAdvice(state)).toEqual(['gm1729', 'gm0981']);
  });
});

describe('the municipalities without an advice', () => {
  const changed = (fields: object) =>
    send('changeParticipants', { reason: ref('r'), happened: happenedOn('2025-10-07'), ...fields }, '2025-10-07');
  const without = (...more: readonly Fact[]) =>
    municipalitiesWithoutAdvice(given([...requests, advice('adviesraad', 'v1', '2025-09-30'), ...more]).state);

  it('are those that take part now (R53, R1)', () => {
    expect([without(), without(changed({ leaves: ['cc'] }))]).toEqual([['bb', 'cc'], ['bb']]);
  });

  it('are the same in a second round that keeps the advice of the first (R53, R8)', () => {
    const returned = [
      send('recordInsufficientSupport', { reason: ref('r'), happened: happenedOn('2025-10-01') }, '2025-10-01'),
      text('v2', '2025-10-05'),
      aligned('v2', '2025-10-06'),
    ];
    expect([given([...requests, ...returned]).state.round.number, without(...returned)]).toEqual([2, ['bb', 'cc']]);
  });
});

describe('an oral advice', () => {
  const oral = (fields: object): Fact<'recordAdvice'> => {
    const { command, key, on } = advice('or', 'v1', '2025-10-01', [], { form: 'oral', ...fields });
    const { document: _left, ...withoutMinutes } = command.body;
    return { command: { name: command.name, body: withoutMinutes }, key, on };
  };
  const minutes = (on: string) =>
    send('recordAdviceMinutes', { adviceId: 'advice/or', document: ref('verslag'), happened: happenedOn(on) }, on);
  const withOther = [...requests, advice('adviesraad', 'v1', '2025-09-30')];

  it('without minutes is recorded with a warning, and the round closes only with them (R54)', () => {
    given(withOther).when(oral({})).thenCounts('minutesMissing', 'noConsultationMeeting');
    expect(stage([...withOther, oral({})])).toBe('adviesronde');
    expect(open([...withOther, oral({})], 'addMinutes')).toEqual([['stuurgroep', true]]);
    expect(stage([...withOther, oral({}), minutes('2025-10-03')])).toBe('verwerking');
  });

  it('with its minutes closes the round at once, and is confirmed by the adviser (R54)', () => {
    const whole = advice('or', 'v1', '2025-10-01', [], { form: 'oral' });
    expect(stage([...withOther, whole])).toBe('verwerking');
    expect(open([...withOther, whole], 'confirmAdvice')).toEqual([['or', false]]);
    expect(open([...withOther, whole, confirmed('or')], 'confirmAdvice')).toEqual([]);
  });

  it('keeps waiting for its minutes when those are dated before it, and says so (R54)', () => {
    const history = [...withOther, oral({})];
    given(history)
      .when(recordedOn('2025-10-05', minutes('2025-09-20')))
      .thenDoesNotCount('beforeSubject');
    expect(stage([...history, recordedOn('2025-10-05', minutes('2025-09-20'))])).toBe('adviesronde');
  });

  it('of an unknown kind gets no minutes', () => {
    given(requests).when(minutes('2025-10-03')).thenRefused({ code: 'unknownAdvice', field: 'adviceId' });
  });
});
