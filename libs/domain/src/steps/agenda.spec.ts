import {
  agendised,
  aligned,
  atCouncils,
  committeeAdvised,
  convened,
  decision,
  given,
  happenedOn,
  itemMoved,
  itemRemoved,
  planned,
  recordedOn,
  rejection,
  send,
  text,
  urgency,
  withRulesOfProcedure,
  type Fact,
} from '@eensluidend/testing';
import { obligations } from '../obligations';

const rules = withRulesOfProcedure();
const item = 'council-aa-2025-12-16';
const onAgenda = [...atCouncils, agendised('council-aa', '2025-12-16', '2025-11-10')];
const toSettle = (history: readonly Fact[]) =>
  obligations(given(history, rules).state).filter((each) => each.kind === 'settleLatePapers');

describe('an item on the agenda of a council (R68, Gemeentewet 19)', () => {
  it('is also the planned day of its decision', () => {
    const { state } = given(atCouncils).when(agendised('council-aa', '2025-12-16', '2025-11-10'));
    expect(state.planned.map((each) => [each.body, each.plannedOn])).toEqual([['council-aa', '2025-12-16']]);
  });

  it('is of the round of its own day, also when it is recorded in the next round (R8, R68)', () => {
    const second = [
      ...atCouncils,
      rejection('council-bb', 'v1', '2025-12-17'),
      text('v2', '2026-01-12'),
      aligned('v2', '2026-01-13'),
    ];
    const late = <F extends Fact>(fact: F): F => recordedOn('2026-01-14', fact);
    const { command, ...plan } = planned('council-aa', '2025-12-18', '2025-11-20');
    const { state } = given([
      ...second,
      late(agendised('council-cc', '2025-12-18', '2025-11-20')),
      late(committeeAdvised('council-cc', 'agreedItem', '2025-11-25')),
      late({ ...plan, command: { ...command, body: { ...command.body, happened: happenedOn('2025-11-20') } } }),
      late(agendised('council-bb', '2026-02-24', '2026-01-05')),
    ]);
    expect(state.planned.map((each) => [each.body, each.round])).toEqual([
      ['council-cc', 1],
      ['council-aa', 1],
      ['council-bb', 2],
    ]);
    expect(state.agenda.committeeAdvices.map((each) => each.round)).toEqual([1]);
  });

  it('has its call, public notice and papers in time, counted back by the rules of procedure (R68)', () => {
    given(onAgenda, rules).when(convened(item, '2025-12-06')).thenCounts();
  });

  it('does not stand on the agenda when the papers came late (R68)', () => {
    given(onAgenda, rules)
      .when(convened(item, '2025-12-06', { papersFrom: '2025-12-07' }))
      .thenDoesNotCount('papersLate');
    given(onAgenda, rules).when(convened(item, '2025-12-07')).thenDoesNotCount('calledLate', 'papersLate');
  });

  it('keeps to no number of days where the rules of procedure name none: the law has none (R68)', () => {
    given(onAgenda).when(convened(item, '2025-12-15')).thenCounts();
  });

  it('gets a warning when the public was told later than the members (R68)', () => {
    given(onAgenda, rules)
      .when(convened(item, '2025-12-01', { noticedOn: '2025-12-02' }))
      .thenCounts('noticedLate');
  });

  it('that came late is open work for the griffier until an urgency motion, a move or the decision (R68)', () => {
    const late = [...onAgenda, convened(item, '2025-12-10')];
    expect(toSettle(late).map((each) => [each.actor, each.plannedOn, each.blocking])).toEqual([
      ['council-aa', '2025-12-16', false],
    ]);
    const settled: readonly (readonly [string, Fact, number])[] = [
      ['adopted', urgency(item, 'adopted', '2025-12-16'), 0],
      ['rejected', urgency(item, 'rejected', '2025-12-16'), 1],
      ['moved', itemMoved(item, '2026-01-20', '2025-12-12'), 0],
      ['removed', itemRemoved(item, '2025-12-12'), 0],
      ['decided', decision('council-aa', 'v1', '2025-12-16'), 0],
    ];
    expect(settled.map(([what, fact]) => [what, toSettle([...late, fact]).length])).toEqual(
      settled.map(([what, , open]) => [what, open]),
    );
  });

  it('counts after an adopted urgency motion, whichever was recorded first, and not after a rejected one (R68)', () => {
    given([...onAgenda, urgency(item, 'adopted', '2025-12-08')], rules)
      .when(convened(item, '2025-12-10'))
      .thenCounts('calledLate', 'papersLate');
    const late = [...onAgenda, convened(item, '2025-12-10')];
    const counts = (outcome: 'adopted' | 'rejected') =>
      Object.values(given([...late, urgency(item, outcome, '2025-12-16')], rules).state.findings).at(-2)?.counts;
    expect([counts('adopted'), counts('rejected')]).toEqual([true, false]);
    given(onAgenda, rules)
      .when(urgency(item, 'rejected', '2025-12-16'))
      .thenCounts('urgencyRejected');
  });

  it('never holds a decision: what the council decided counts, whatever came late (R68)', () => {
    given([...onAgenda, convened(item, '2025-12-15')], rules)
      .when(decision('council-aa', 'v1', '2025-12-16'))
      .thenCounts();
  });

  it('moves to another meeting with a reason, and is convened anew', () => {
    const { state } = given([...onAgenda, convened(item, '2025-12-10')], rules).when(
      itemMoved(item, '2026-01-20', '2025-12-12'),
    );
    expect(state.agenda.items.map((each) => [each.meetingOn, each.convocation, each.moves.length])).toEqual([
      ['2026-01-20', undefined, 1],
    ]);
    expect(state.planned.map((each) => each.plannedOn)).toEqual(['2026-01-20']);
  });

  it('is the newest planning after a move, also where something else was planned in between', () => {
    const { state } = given([...onAgenda, planned('council-aa', '2025-12-20', '2025-11-20')]).when(
      itemMoved(item, '2026-01-20', '2025-12-12'),
    );
    expect(state.planned.at(-1)?.plannedOn).toBe('2026-01-20');
  });

  it('is taken off with a reason, and comes back by a move', () => {
    const { state } = given(onAgenda).when(itemRemoved(item, '2025-12-12'));
    expect([state.planned, state.agenda.items[0]?.removed?.on]).toEqual([[], '2025-12-12']);
    const back = given([...onAgenda, itemRemoved(item, '2025-12-12')]).when(
      itemMoved(item, '2026-01-20', '2025-12-14'),
    );
    expect(back.state.agenda.items[0]?.removed).toBeUndefined();
    expect(back.state.planned.map((each) => each.plannedOn)).toEqual(['2026-01-20']);
  });

  it('belongs to the next round once the note went back', () => {
    const { state } = given([...atCouncils, rejection('council-bb', 'v1', '2025-12-18')]).when(
      agendised('council-aa', '2026-02-03', '2025-12-20'),
    );
    expect(state.agenda.items.map((each) => each.round)).toEqual([2]);
  });

  it('warns when the meeting lies before the day on which it was put there', () => {
    given(atCouncils)
      .when(agendised('council-aa', '2025-11-05', '2025-11-10'))
      .thenCounts('planInPast');
  });

  it('does nothing when it is dated before the item itself', () => {
    const early = recordedOn('2025-11-20', itemMoved(item, '2026-01-20', '2025-11-05'));
    given(onAgenda).when(early).thenDoesNotCount('beforeSubject');
    expect(given([...onAgenda, early]).state.agenda.items.map((each) => each.meetingOn)).toEqual(['2025-12-16']);
  });

  it('is refused only for another body, an unknown item, or what has yet to happen', () => {
    given(atCouncils)
      .when(agendised('college-aa', '2025-12-16', '2025-11-10'))
      .thenRefused({ code: 'bodyDoesNotDecide', params: { body: 'het college van AA' }, field: 'body' });
    const unknown = { code: 'unknownAgendaItem', field: 'agendaItemId' } as const;
    given(onAgenda).when(convened('none', '2025-12-01')).thenRefused(unknown);
    given(onAgenda)
      .when(itemMoved('none', '2026-01-20', '2025-12-01'))
      .thenRefused(unknown);
    given(onAgenda).when(itemRemoved('none', '2025-12-01')).thenRefused(unknown);
    given(onAgenda)
      .when(urgency('none', 'adopted', '2025-12-01'))
      .thenRefused(unknown);
    const body = { body: 'council-aa', meetingOn: '2025-12-16', happened: happenedOn('2025-11-20') };
    given(atCouncils)
      .when(send('recordAgendaItem', body, '2025-11-10'))
      .thenRefused({ code: 'inTheFuture', params: { on: '2025-11-20' }, field: 'happened.on' });
  });
});

describe('the committee of a council (Gemeentewet 82)', () => {
  it('advises to agree without debate or to discuss, and decides nothing', () => {
    const history = [...atCouncils, committeeAdvised('council-aa', 'agreedItem', '2025-11-25')];
    const { state } = given(history);
    expect(state.agenda.committeeAdvices.map((each) => [each.body, each.advice, each.round])).toEqual([
      ['council-aa', 'agreedItem', 1],
    ]);
    expect(state.round).toEqual(given(atCouncils).state.round);
  });

  it('is one of a council', () => {
    given(atCouncils)
      .when(committeeAdvised('stuurgroep', 'discussionItem', '2025-11-25'))
      .thenRefused({ code: 'bodyDoesNotDecide', params: { body: 'de stuurgroep' }, field: 'body' });
  });
});
