import {
  allAgree,
  atConsent,
  atCouncils,
  colleges,
  decision,
  everyDay,
  given,
  happenedOn,
  imposed,
  rejection,
  send,
  text,
  aligned,
  ref,
  type Fact,
} from '@eensluidend/testing';
import { engineTasks } from './engine-tasks';
import { obligations } from './obligations';
import { activeSecrecies, competentToLift, endOfSecrecy, knowers } from './secrecy';
import type { ProposalState } from './state';

const secrecyId = 'secrecy/annex';
const shared = (recipient: string, on: string) =>
  send('shareSecret', { secrecyId, recipient, happened: happenedOn(on) }, on, recipient);
const lifted = (body: string, on: string) =>
  send('liftSecrecy', { secrecyId, body, happened: happenedOn(on) }, on, `lift-${on}`);
const secret = [...atConsent, imposed()];
const endOf = (state: ProposalState) => state.secrecies.map((each) => endOfSecrecy(state, each));
const allConsented = allAgree(colleges(), 'v1', '2025-11-04');

describe('imposing secrecy', () => {
  it.each(['college-aa', 'council-aa'])('is for a college or a council: %s (R27)', (body) => {
    given(atCouncils).when(imposed('2025-11-05', { body })).thenCounts();
  });

  it('is not for the stuurgroep or an adviser (R27)', () => {
    given(atConsent)
      .when(imposed('2025-09-05', { body: 'stuurgroep' }))
      .thenRefused({ code: 'notCompetentToImpose', params: { body: 'de stuurgroep' }, field: 'body' });
    given(atConsent)
      .when(imposed('2025-09-05', { body: 'zz' }))
      .thenRefused({ code: 'unknownBody', params: { body: 'zz' }, field: 'body' });
  });

  it('covers papers of this proposal, each named (R28, R30)', () => {
    given(atConsent)
      .when(imposed('2025-09-05', { documents: ['doc/elders'] }))
      .thenRefused({ code: 'unknownDocument', field: 'documents' });
    const { state } = given(secret);
    expect(['doc/v1-annex', 'doc/v1-note'].map((id) => activeSecrecies(state, id).length)).toEqual([1, 0]);
  });

  it.each([
    ['lid 2 onder i', { paragraph: '2', letter: 'i' }, []],
    ['lid 1 onder e', { paragraph: '1', letter: 'e' }, []],
    ['"5.1 sub i", which can only be lid 2', { letter: 'i' }, ['groundNormalised']],
  ] as const)('rests on %s (R29)', (_what, ground, warnings) => {
    given(atConsent)
      .when(imposed('2025-09-05', { ground: { article: '5.1', ...ground } }))
      .thenCounts(...warnings);
  });

  it.each([
    ['lid 1 onder f', { paragraph: '1', letter: 'f' }],
    ['"5.1 sub b", which can be lid 1 or lid 2', { letter: 'b' }],
  ] as const)('does not rest on %s (R29)', (_what, ground) => {
    given(atConsent)
      .when(imposed('2025-09-05', { ground: { article: '5.1', ...ground } }))
      .thenRefused({
        code: 'groundIncomplete',
        params: { on: '2025-09-05', grounds: 'Woo 5.1 lid 1 (a-e) of lid 2 (a-i)' },
        field: 'ground',
      });
  });

  it('warns when it begins before the decision (R40)', () => {
    given(atConsent)
      .when(imposed('2025-09-05', { effectiveFrom: '2025-09-01' }))
      .thenCounts('startBeforeDecision');
  });

  it('is each municipality’s own: a second college imposes it on the same paper, the same college does not (R41)', () => {
    given(secret)
      .when(imposed('2025-09-06', { body: 'college-bb' }))
      .thenCounts();
    given(secret)
      .when(imposed('2025-09-06'))
      .thenRefused({ code: 'alreadySecret', params: { body: 'het college van AA' }, field: 'documents' });
    given([...secret, lifted('college-aa', '2025-09-06')])
      .when(imposed('2025-09-07'))
      .thenCounts();
  });
});

describe('giving it on (R33, Gemeentewet 88)', () => {
  it('to the own council is lawful, and the council may know', () => {
    given(secret).when(shared('council-aa', '2025-09-10')).thenCounts();
    const [one] = given([...secret, shared('council-aa', '2025-09-10')]).state.secrecies;
    expect(one && knowers(one)).toEqual(['college-aa', 'council-aa']);
  });

  it.each(['council-bb', 'college-bb', 'adviesraad', 'stuurgroep'])(
    'to %s is on record, but gives no access',
    (recipient) => {
      given(secret).when(shared(recipient, '2025-09-10')).thenDoesNotCount('notAllowedToReceive');
      const [one] = given([...secret, shared(recipient, '2025-09-10')]).state.secrecies;
      expect(one && knowers(one)).toEqual(['college-aa']);
    },
  );

  it('at the decision itself follows the same rule', () => {
    given(atConsent)
      .when(imposed('2025-09-05', { cleared: ['council-aa'] }))
      .thenCounts();
    given(atConsent)
      .when(imposed('2025-09-05', { cleared: ['adviesraad'] }))
      .thenCounts('notAllowedToReceive');
  });

  it('is about a known secrecy and a known body', () => {
    given(atConsent)
      .when(shared('council-aa', '2025-09-10'))
      .thenRefused({ code: 'unknownSecrecy', field: 'secrecyId' });
    given(secret)
      .when(shared('zz', '2025-09-10'))
      .thenRefused({ code: 'unknownBody', params: { body: 'zz' }, field: 'recipient' });
  });
});

describe('lifting (R37, R38, Gemeentewet 89)', () => {
  it('is done by the body that imposed it', () => {
    given(secret)
      .when(lifted('college-aa', '2025-09-10'))
      .then(['SecrecyLifted', { secrecyId, body: 'college-aa' }]);
    given(secret)
      .when(lifted('college-bb', '2025-09-10'))
      .thenRefused({ code: 'notCompetentToLift', params: { competent: 'het college van AA' }, field: 'body' });
  });

  it('is done by the council alone once the council received it', () => {
    const history = [...secret, shared('council-aa', '2025-09-10')];
    given(history)
      .when(lifted('college-aa', '2025-09-11'))
      .thenRefused({ code: 'notCompetentToLift', params: { competent: 'de raad van AA' }, field: 'body' });
    given(history).when(lifted('council-aa', '2025-09-11')).thenCounts();
  });

  it('stays with the college when it was given to a council that may not have it', () => {
    const { state } = given([...secret, shared('council-bb', '2025-09-10')]);
    expect(state.secrecies.map((each) => competentToLift(state, each))).toEqual(['college-aa']);
  });

  it('happens once', () => {
    given([...secret, lifted('college-aa', '2025-09-10')])
      .when(lifted('college-aa', '2025-09-11'))
      .thenRefused({ code: 'alreadyLifted', params: { on: '2025-09-10' } });
    given(atConsent)
      .when(lifted('college-aa', '2025-09-10'))
      .thenRefused({ code: 'unknownSecrecy', field: 'secrecyId' });
  });
});

describe('the end of secrecy (R37)', () => {
  const open = (on: string) => send('openLiftTask', { secrecyId }, on);

  it('waits while a college has not decided', () => {
    expect(endOf(given(secret).state)).toEqual([{ kind: 'waiting' }]);
    given(secret)
      .when(open('2025-11-05'))
      .thenRefused({ code: 'stageNotReached', params: { step: 'de voorwaarde voor opheffing' } });
  });

  it('comes up a week after the last college agreed, and asks the competent body to lift', () => {
    const history = [...secret, ...allConsented];
    expect(endOf(given(history).state)).toMatchObject([{ kind: 'reached', on: '2025-11-11' }]);
    given(history)
      .when(open('2025-11-10'))
      .thenRefused({ code: 'stageNotReached', params: { step: 'de voorwaarde voor opheffing' } });
    given(history)
      .when(open('2025-11-11'))
      .then(['LiftTaskOpened', { secrecyId, body: 'college-aa' }]);
    given([...history, shared('council-aa', '2025-11-05')])
      .when(open('2025-11-11'))
      .then(['LiftTaskOpened', { secrecyId, body: 'council-aa' }]);
  });

  it('never ends by itself: the papers stay closed until the decision to lift', () => {
    const { state } = given([...secret, ...allConsented, ...everyDay('2025-11-04', '2025-11-20')]);
    expect(activeSecrecies(state, 'doc/v1-annex').length).toBe(1);
    const task = obligations(state).filter((each) => each.kind === 'liftSecrecy');
    expect(task.map((each) => [each.actor, each.blocking])).toEqual([['college-aa', false]]);
    given([...secret, ...allConsented, ...everyDay('2025-11-04', '2025-11-20')])
      .when(open('2025-11-21'))
      .thenRefused({ code: 'alreadyDone' });
  });

  it('can no longer come as intended when a college rejects, and the product warns once (R39)', () => {
    const history = [...secret, rejection('college-bb', 'v1', '2025-10-01')];
    expect(endOf(given(history).state)).toEqual([{ kind: 'unreachable', why: 'een orgaan zei nee' }]);
    const warned = [...history, ...everyDay('2025-10-01', '2025-10-03')];
    const warnings = given(warned).state.events.filter((event) => event.type === 'SecrecyEndUnreachable');
    expect(warnings.length).toBe(1);
    given(warned)
      .when(send('warnSecrecyEnd', { secrecyId }, '2025-10-04'))
      .thenRefused({ code: 'alreadyDone' });
    given(secret)
      .when(send('warnSecrecyEnd', { secrecyId }, '2025-10-04'))
      .thenRefused({ code: 'stageNotReached', params: { step: 'de voorwaarde voor opheffing' } });
  });

  it('can come again in the next round', () => {
    const history: readonly Fact[] = [
      ...secret,
      rejection('college-bb', 'v1', '2025-10-01'),
      text('v2', '2025-10-10'),
      aligned('v2', '2025-10-11'),
    ];
    expect(endOf(given(history).state)).toEqual([{ kind: 'waiting' }]);
    const reached = [...history, ...allAgree(colleges(), 'v2', '2025-11-04')];
    expect(endOf(given(reached).state)).toMatchObject([{ kind: 'reached', on: '2025-11-11' }]);
  });

  it('stays reached when a council rejects afterwards, also when the next text is there already', () => {
    const history = [...atCouncils, imposed('2025-09-05'), rejection('council-bb', 'v1', '2025-12-18')];
    expect(endOf(given(history).state)).toMatchObject([{ kind: 'reached' }]);
    expect(endOf(given([...history, text('v2', '2026-01-05')]).state)).toMatchObject([{ kind: 'reached' }]);
  });

  it('has nothing to wait for without a condition, or once lifted', () => {
    const without = send(
      'imposeSecrecy',
      {
        body: 'college-aa',
        documents: ['doc/v1-annex'],
        ground: { article: '5.1', paragraph: '2', letter: 'b' },
        reason: ref('r'),
        effectiveFrom: '2025-09-05',
        happened: happenedOn('2025-09-05'),
      },
      '2025-09-05',
      'annex',
    );
    expect(endOf(given([...atConsent, without]).state)).toEqual([{ kind: 'none' }]);
    const { state } = given([
      ...secret,
      lifted('college-aa', '2025-09-10'),
      decision('college-aa', 'v1', '2025-11-04'),
    ]);
    expect(endOf(state)).toEqual([{ kind: 'none' }]);
    expect(engineTasks(state).filter((task) => task.act === 'openLiftTask')).toEqual([]);
  });
});
