import {
  atCouncils,
  given,
  happenedOn,
  memberProposalDecided,
  memberProposed,
  reacted,
  recordedOn,
  ref,
  send,
  testDefinition,
  type Fact,
} from '@eensluidend/testing';
import { obligations } from '../obligations';

const proposed = [...atCouncils, memberProposed('council-aa', 'plan', '2025-11-18')];
const toHear = (history: readonly Fact[]) =>
  obligations(given(history).state).flatMap((each) => (each.kind === 'hearCollege' ? [each.actor] : []));

describe("a member's proposal (R83, Gemeentewet 147a lid 4)", () => {
  it('decided before the college had its chance to react does not count (R83)', () => {
    given(proposed)
      .when(memberProposalDecided('plan', 'adopted', '2025-12-16'))
      .thenDoesNotCount('collegeNotHeard');
    given(proposed)
      .when(memberProposalDecided('plan', 'rejected', '2025-12-16'))
      .thenDoesNotCount('collegeNotHeard');
  });

  it.each(['given', 'none', 'lapsed'] as const)(
    'counts once the college had its chance, whether it used it or not: %s (R83)',
    (reaction) => {
      given([...proposed, reacted('plan', '2025-12-02', reaction)])
        .when(memberProposalDecided('plan', 'adopted', '2025-12-16'))
        .thenCounts();
    },
  );

  it('may be held or withdrawn at any time: that is no decision on it (R83)', () => {
    given(proposed)
      .when(memberProposalDecided('plan', 'held', '2025-12-16'))
      .thenCounts();
    given(proposed)
      .when(memberProposalDecided('plan', 'withdrawn', '2025-12-16'))
      .thenCounts();
  });

  it('comes out right when the reaction is recorded last: by its day, not by its recording (R83)', () => {
    const decided = memberProposalDecided('plan', 'adopted', '2025-12-16');
    const counts = (on: string) =>
      given([
        ...proposed,
        decided,
        recordedOn('2025-12-20', reacted('plan', on)),
      ]).state.councilWork.memberProposals.map((each) => each.decisions.map((one) => one.counts));
    expect(counts('2025-12-02')).toEqual([[true]]);
    expect(counts('2025-12-16')).toEqual([[true]]);
    expect(counts('2025-12-17')).toEqual([[false]]);
  });

  it('asks the council to hear its college first, and no more once it was heard (R83)', () => {
    expect(toHear(proposed)).toEqual(['council-aa']);
    expect(toHear([...proposed, reacted('plan', '2025-12-02')])).toEqual([]);
  });

  it('never changes where the joint text stands', () => {
    const history = [
      ...proposed,
      reacted('plan', '2025-12-02'),
      memberProposalDecided('plan', 'adopted', '2025-12-16'),
    ];
    expect(given(history).state.round).toEqual(given(atCouncils).state.round);
  });

  it('comes from a group of that council, and is known before it is decided', () => {
    const body = { body: 'council-aa', title: ref('t'), group: 'paars', happened: happenedOn('2025-11-18') };
    given(atCouncils)
      .when(send('recordMemberProposal', body, '2025-11-18'))
      .thenRefused({
        code: 'unknownGroup',
        params: { group: 'paars', on: '2025-11-18', body: 'de raad van AA' },
        field: 'group',
      });
    const definition = testDefinition();
    const bodies = definition.bodies.map((each) => (each.id === 'council-aa' ? { ...each, groups: undefined } : each));
    given(atCouncils, { ...definition, bodies })
      .when(send('recordMemberProposal', body, '2025-11-18'))
      .thenCounts();
    const unknown = { code: 'unknownMemberProposal', field: 'memberProposalId' } as const;
    given(proposed).when(reacted('none', '2025-12-02')).thenRefused(unknown);
    given(proposed)
      .when(memberProposalDecided('none', 'adopted', '2025-12-16'))
      .thenRefused(unknown);
  });
});
