import {
  aligned,
  allAgree,
  atConsent,
  atCouncils,
  colleges,
  declined,
  given,
  imposed,
  lifted,
  recordedOn,
  rejection,
  secrecyId,
  secrecyRegion,
  send,
  shared,
  text,
  type Fact,
} from '@eensluidend/testing';
import type { SealedCommand } from '@eensluidend/contracts';
import { decide } from './fold';
import { engineTasks } from './engine-tasks';
import { obligations } from './obligations';
import { activeSecrecies, mayLift } from './secrecy';
import type { ProposalState } from './state';

const secret = [...atConsent, imposed()];
const region = secrecyRegion();
const consented = [...secret, ...allAgree(colleges(), 'v1', '2025-11-04')];
const open = (on: string) => send('openLiftTask', { secrecyId }, on);
const tasks = (history: Parameters<typeof given>[0], definition = region) =>
  obligations(given(history, definition).state)
    .filter((each) => ['liftSecrecy', 'confirmLift'].includes(each.kind))
    .map((each) => [each.kind, each.actor, each.blocking]);
const closed = (state: ProposalState) => activeSecrecies(state, 'doc/v1-annex').length;

describe('the end of a secrecy', () => {
  it('asks for a decision when the condition is met; the papers stay closed (R37)', () => {
    const history = [...consented, { engineOn: '2025-11-11' }];
    expect(tasks(history)).toEqual([['liftSecrecy', 'college-aa', false]]);
    expect(closed(given(history, region).state)).toBe(1);
  });

  it('comes by the condition itself only where the definition says so (R37)', () => {
    const ends = secrecyRegion({ endByCondition: true });
    given(consented, ends).when(open('2025-11-11')).then(['SecrecyEnded', { secrecyId }]);
    const { state } = given([...consented, { engineOn: '2025-11-11' }], ends);
    expect(closed(state)).toBe(0);
    expect(engineTasks(state).filter((task) => 'secrecyId' in task)).toEqual([]);
    expect(closed(given([...consented, { engineOn: '2025-11-10' }], ends).state)).toBe(1);
  });

  it('that was recorded after its day ends nothing by itself: a person decides (R37)', () => {
    const ends = secrecyRegion({ endByCondition: true });
    const late = [...secret, ...allAgree(colleges(), 'v1', '2025-11-04').map((fact) => recordedOn('2025-12-01', fact))];
    given(late, ends)
      .when(open('2025-12-01'))
      .then(['LiftTaskOpened', { secrecyId, body: 'college-aa' }]);
  });

  it('that was met before the secrecy itself was recorded ends nothing by itself either (R37)', () => {
    const ends = secrecyRegion({ endByCondition: true });
    const late = [...atCouncils, recordedOn('2025-12-01', imposed())];
    given(late, ends)
      .when(open('2025-12-01'))
      .then(['LiftTaskOpened', { secrecyId, body: 'college-aa' }]);
    expect(closed(given([...late, { engineOn: '2025-12-01' }], ends).state)).toBe(1);
  });

  it('waits for the colleges in the second round, where it was imposed after the return: what they said before is past (R37)', () => {
    const ends = secrecyRegion({ endByCondition: true });
    const returned = [...atCouncils, rejection('council-bb', 'v1', '2025-12-18'), text('v2', '2026-01-12', ['annex'])];
    const second = aligned('v2', '2026-01-13');
    const onAnnex = (on: string) => imposed(on, { documents: ['doc/v2-annex'] });
    const ended = (history: readonly Fact[], on: string) =>
      given([...history, { engineOn: on }], ends).state.secrecies.map((each) => each.lifted?.on);
    for (const history of [
      [...returned, second, onAnnex('2026-01-20')],
      [...returned, onAnnex('2026-01-12'), second],
    ]) {
      expect(ended(history, '2026-01-26')).toEqual([undefined]);
      const agreed = [...history, ...allAgree(colleges(), 'v2', '2026-01-27')];
      expect([ended(agreed, '2026-02-02'), ended(agreed, '2026-02-03')]).toEqual([[undefined], ['2026-02-03']]);
    }
  });

  it('is a decision of the body that was competent on that day, also when it is told after the council received it (R38)', () => {
    const given88 = [...secret, shared('council-aa', '2025-09-15')];
    given(given88, region)
      .when(recordedOn('2025-09-20', lifted('college-aa', '2025-09-10')))
      .thenCounts();
    given(given88, region)
      .when(lifted('college-aa', '2025-09-16'))
      .thenRefused({ code: 'notCompetentToLift', params: { competent: 'de raad van AA' }, field: 'body' });
  });

  it('leaves room for what happened before it: a refusal to lift that is told later is a fact (R37, R44)', () => {
    const history = [...secret, lifted('college-aa', '2025-09-10')];
    const declinedOn = (day: string) =>
      given(history, region).when(recordedOn('2025-09-20', declined('college-aa', day)));
    expect(declinedOn('2025-09-08').outcome.kind).toBe('decided');
    declinedOn('2025-09-12').thenDoesNotCount('nothingSecretAnymore');
    declinedOn('2025-09-01').thenDoesNotCount('beforeSecrecyBegan');
  });

  it('may be declined, with reasons; the question is then answered (R37)', () => {
    const asked = [...consented, { engineOn: '2025-11-11' }];
    given(asked, region).when(declined('college-aa', '2025-11-12')).thenCounts();
    expect(tasks([...asked, declined('college-aa', '2025-11-12')])).toEqual([]);
    given(asked, region)
      .when(declined('college-bb', '2025-11-12'))
      .thenRefused({ code: 'notCompetentToLift', params: { competent: 'het college van AA' }, field: 'body' });
  });
});

describe('who may lift', () => {
  it('for a committee also the body that set it up (R38)', () => {
    const history = [...atCouncils, imposed('2025-11-05', { body: 'experts-aa' })];
    const first = [...atCouncils, imposed('2025-11-05', { body: 'college-aa' }), shared('experts-aa', '2025-11-06')];
    for (const body of ['experts-aa', 'college-aa'])
      given(history, region).when(lifted(body, '2025-11-07')).then(['SecrecyLifted', { secrecyId, body }]);
    given(history, region)
      .when(lifted('council-aa', '2025-11-07'))
      .thenRefused({
        code: 'notCompetentToLift',
        params: { competent: 'de Commissie experts-aa' },
        field: 'body',
      });
    const { state } = given(first, region);
    expect(state.secrecies.map((each) => mayLift(state, each))).toEqual([['college-aa']]);
  });

  it('not the college any more once the council received it (R38)', () => {
    given([...secret, shared('council-aa', '2025-09-10')], region)
      .when(lifted('college-aa', '2025-09-11'))
      .thenRefused({ code: 'notCompetentToLift', params: { competent: 'de raad van AA' }, field: 'body' });
  });

  it('not the college, when it is told afterwards that the council had received it: the papers stay secret (R38)', () => {
    const history = [...secret, lifted('college-aa', '2025-09-20')];
    const late = (on: string) => recordedOn('2025-10-01', shared('council-aa', on));
    const lift = (on: string) => {
      const { state } = given([...history, late(on)], region);
      const event = state.events.find((each) => each.type === 'SecrecyLifted');
      return [closed(state), state.findings[event?.eventId ?? '']?.warnings.map((each) => each.code)];
    };
    expect(lift('2025-09-10')).toEqual([1, ['liftNotCompetent']]);
    expect(lift('2025-09-21')).toEqual([0, undefined]);
    const byCouncil = recordedOn('2025-10-02', lifted('council-aa', '2025-10-02'));
    expect(closed(given([...history, late('2025-09-10'), byCouncil], region).state)).toBe(0);
  });

  it('a lift of a day on which there was no secrecy yet has no effect (R38)', () => {
    given(secret).when(lifted('college-aa', '2025-09-04')).thenDoesNotCount('beforeSecrecyBegan');
    expect(closed(given([...secret, lifted('college-aa', '2025-09-04')]).state)).toBe(1);
  });
});

it('one college rejects: the product warns on all secrecies that waited for all colleges (R39)', () => {
  const second = { ...imposed('2025-09-06', { body: 'college-bb' }), key: 'second' };
  const history = [...secret, second, rejection('college-cc', 'v1', '2025-10-01'), { engineOn: '2025-10-01' }];
  const warned = given(history).state.events.flatMap((event) =>
    event.type === 'SecrecyEndUnreachable' ? [event.data.secrecyId] : [],
  );
  expect(warned).toEqual(['secrecy/annex', 'secrecy/second']);
});

it('warns again in the next round, when a college rejects the new text as well (R39)', () => {
  const again = [text('v2', '2025-10-05'), aligned('v2', '2025-10-06'), rejection('college-bb', 'v2', '2025-10-20')];
  const first = [...secret, rejection('college-cc', 'v1', '2025-10-01'), { engineOn: '2025-10-01' }];
  const { state } = given([...first, ...again, { engineOn: '2025-10-20' }]);
  const rounds = state.events.flatMap((event) => (event.type === 'SecrecyEndUnreachable' ? [event.data.round] : []));
  expect(rounds).toEqual([1, 2]);
});

describe('a lift that needs two persons', () => {
  const two = secrecyRegion({ twoPersonLift: true });
  const waiting = [...secret, lifted('college-aa', '2025-09-10')];
  const confirm = (body = 'college-aa', on = '2025-09-11'): Fact =>
    send('confirmLift', { secrecyId, body }, on, `confirm-${on}`);
  const decideAs = (person: string, history: readonly Fact[]) => {
    const { body } = confirm().command as Extract<SealedCommand, { name: 'confirmLift' }>;
    const context = {
      today: '2025-09-11',
      actor: { person, role: 'municipalSecretary' },
      newId: (label: string) => label,
    };
    return decide({ name: 'confirmLift', body }, given(history, two).state, context);
  };

  it('does not count after the first; the papers stay closed (R37)', () => {
    given(secret, two).when(lifted('college-aa', '2025-09-10')).thenDoesNotCount('secondPersonNeeded');
    expect(closed(given(waiting, two).state)).toBe(1);
    expect(tasks(waiting, two)).toEqual([['confirmLift', 'college-aa', false]]);
  });

  it('counts once another person of the same body confirmed it (R37)', () => {
    const outcome = decideAs('another', waiting);
    expect(outcome.kind === 'decided' ? outcome.events.map((each) => [each.type, each.validOn]) : outcome).toEqual([
      ['LiftConfirmed', '2025-09-11'],
    ]);
    const events = outcome.kind === 'decided' ? outcome.events : [];
    const done = [...waiting, ...events.map((event) => ({ event, recordedOn: '2025-09-11' }))];
    const { state } = given(done, two);
    expect([closed(state), state.secrecies[0]?.lifted?.on, tasks(done, two)]).toEqual([0, '2025-09-11', []]);
  });

  it('is not confirmed by the same person, by another body, twice or without a lift (R37)', () => {
    expect(decideAs('tester', waiting)).toMatchObject({ refusal: { code: 'samePersonConfirms' } });
    expect(decideAs('another', secret)).toMatchObject({ refusal: { code: 'noLiftToConfirm' } });
    given(waiting, two)
      .when(confirm('college-bb'))
      .thenRefused({ code: 'notCompetentToLift', params: { competent: 'het college van AA' }, field: 'body' });
    given(waiting, two)
      .when(lifted('college-aa', '2025-09-12'))
      .thenRefused({ code: 'liftAwaitsSecond', params: { on: '2025-09-10' } });
  });

  it('counts at once where the definition does not ask for two (R37)', () => {
    given(secret, region).when(lifted('college-aa', '2025-09-10')).thenCounts();
  });
});

describe('the operator, who may not know of a secrecy', () => {
  it('is told the same of a real secrecy and of a guess, as long as nothing is due (R32)', () => {
    const context = { today: '2025-11-20', actor: { person: 'p', role: 'operator' }, newId: (label: string) => label };
    const answers = (history: readonly Fact[], id: string) => {
      const { state } = given(history);
      return (['openLiftTask', 'warnSecrecyEnd'] as const).map((name) =>
        decide({ name, body: { secrecyId: id } }, state, context),
      );
    };
    const guess = answers(secret, 'secrecy/none');
    expect(answers(secret, secrecyId)).toEqual(guess);
    expect(answers([...secret, lifted('college-aa', '2025-09-10')], secrecyId)).toEqual(guess);
    expect(answers(consented, secrecyId).map((each) => each.kind)).toEqual(['decided', 'refused']);
  });
});
