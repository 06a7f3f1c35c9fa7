import {
  agendised,
  atCouncils,
  decision,
  given,
  itemMoved,
  itemRemoved,
  planned,
  reconfirmed,
  rejection,
  testDefinition,
  type Fact,
} from '@eensluidend/testing';
import { electionsOf, frozenBy, nextChange } from '../elections';
import { obligations } from '../obligations';
import { obligationsView } from '../views/why';

const item = 'council-aa-2026-03-25';
const pending = [...atCouncils, agendised('council-aa', '2026-03-25', '2026-03-02')];
const toReconfirm = (history: readonly Fact[], today: string) =>
  obligationsView(given(history).state, () => true, today).obligations.filter((each) => each.kind === 'reconfirmItem');

describe('an election of the councils (R88, Kieswet C 4, Gemeentewet 18)', () => {
  it('is on 16 March 2022 and 18 March 2026, with new councils on 30 March and 1 April', () => {
    expect(electionsOf(testDefinition()).slice(0, 2)).toEqual([
      { on: '2022-03-16', newCouncilOn: '2022-03-30' },
      { on: '2026-03-18', newCouncilOn: '2026-04-01' },
    ]);
  });

  it('is as the definition says, where it says so: after a merger of municipalities the days differ', () => {
    const own = { on: '2025-11-19', newCouncilOn: '2026-01-01', frozenFrom: '2025-11-01' };
    const definition = { ...testDefinition(), elections: [own] };
    expect([frozenBy(definition, '2025-10-31'), frozenBy(definition, '2025-11-01')]).toEqual([undefined, own]);
    expect([frozenBy(definition, '2025-12-31'), frozenBy(definition, '2026-01-01')]).toEqual([own, undefined]);
    expect([nextChange(definition, '2025-12-31'), nextChange(definition, '2026-01-01')]).toEqual([own, undefined]);
  });

  it('gives a warning on a meeting between election day and the new council (R88)', () => {
    const on = (meetingOn: string) => given(atCouncils).when(agendised('council-aa', meetingOn, '2026-03-02'));
    on('2026-03-17').thenCounts();
    on('2026-03-18').thenCounts('electionFreeze');
    on('2026-03-31').thenCounts('electionFreeze');
    on('2026-04-01').thenCounts();
    given(atCouncils)
      .when(planned('council-aa', '2026-03-25', '2026-03-02'))
      .thenCounts('electionFreeze');
    given(atCouncils)
      .when(planned('college-aa', '2026-03-25', '2026-03-02'))
      .thenCounts();
    given([...atCouncils, agendised('council-aa', '2026-03-10', '2026-03-02')])
      .when(itemMoved('council-aa-2026-03-10', '2026-03-25', '2026-03-03'))
      .thenCounts('electionFreeze');
  });

  it('an item on 25 March 2026 asks for confirmation from 1 April 2026 (R88)', () => {
    expect(toReconfirm(pending, '2026-03-31')).toEqual([]);
    expect(toReconfirm(pending, '2026-04-01').map((each) => [each.actor, each.since, each.blocking])).toEqual([
      ['council-aa', '2026-04-01', false],
    ]);
  });

  it('an item planned far after the change asks for it too, one put there by the new council does not (R88)', () => {
    const far = [...atCouncils, agendised('council-aa', '2026-06-23', '2026-03-02')];
    const fresh = [...atCouncils, agendised('council-aa', '2026-04-21', '2026-04-01')];
    expect([far, fresh].map((history) => toReconfirm(history, '2026-04-10').length)).toEqual([1, 0]);
  });

  it.each([
    ['confirmed', [reconfirmed(item, '2026-04-14')], 0],
    ['put on a later agenda by the new council', [itemMoved(item, '2026-05-19', '2026-04-14')], 0],
    ['put on a later agenda by the old council', [itemMoved(item, '2026-05-19', '2026-03-20')], 1],
    ['taken off', [itemRemoved(item, '2026-03-20')], 0],
    ['decided by the old council', [decision('council-aa', 'v1', '2026-03-24')], 0],
    ['held by the old council', [decision('council-aa', 'v1', '2026-03-24', { outcome: 'held' })], 1],
    ['held by the new council', [decision('council-aa', 'v1', '2026-04-21', { outcome: 'held' })], 0],
    ['decided by another council', [decision('council-bb', 'v1', '2026-03-24')], 1],
    ['overtaken by the return of the note', [rejection('council-bb', 'v1', '2026-03-24')], 0],
  ] as const)('asks no more, or still, once it is %s (R88)', (_what, facts, open) => {
    expect(toReconfirm([...pending, ...facts], '2026-04-30').length).toBe(open);
  });

  it('asks again at the next election', () => {
    const kept = [...pending, reconfirmed(item, '2026-04-14')];
    const open = obligations(given(kept).state).filter((each) => each.kind === 'reconfirmItem');
    expect(open.map((each) => each.from)).toEqual(['2030-04-03']);
  });

  it('cannot be answered before there is a new council, nor twice, nor for an unknown item (R88)', () => {
    const nothing = { code: 'nothingToReconfirm', field: 'agendaItemId' } as const;
    given(pending).when(reconfirmed(item, '2026-03-31')).thenRefused(nothing);
    given([...pending, reconfirmed(item, '2026-04-14')])
      .when(reconfirmed(item, '2026-04-15'))
      .thenRefused(nothing);
    given(pending)
      .when(reconfirmed('none', '2026-04-14'))
      .thenRefused({ code: 'unknownAgendaItem', field: 'agendaItemId' });
  });
});
