import { atCouncils, decision, given, imposed, meeting, recordedOn, ref, send, happenedOn } from '@eensluidend/testing';
import { publicDecisionList } from './decision-list';

const paper = (name: string) => ({ name: ref(`naam ${name}`), text: ref(name) });
const decided = (body: string, on: string) =>
  decision(body, 'v1', on, {
    decisionPoints: [
      { point: 'p1', outcome: 'asProposed', wording: ref('instemmen') },
      { point: 'p2', outcome: 'asProposed', wording: ref('geheim punt') },
    ],
    votes: { method: 'showOfHands', for: body.startsWith('council') ? 30 : 4, against: 1 },
    papers: [paper('advies'), paper('bijlage')],
  });
const agreed = [...atCouncils.slice(0, 3), decided('college-aa', '2025-11-04')];
const secret = (...documents: string[]) => ({
  event: {
    type: 'SecrecyImposed' as const,
    schemaVersion: 1,
    data: {
      secrecyId: 'secrecy/x',
      body: 'college-aa',
      documents,
      ground: { article: '5.1' as const, paragraph: '2' as const, letter: 'b', asWritten: 'complete' as const },
      reason: ref('r'),
      cleared: [],
      effectiveFrom: '2025-11-04',
    },
    validOn: '2025-11-04',
    source: { kind: 'act' as const },
  },
  recordedOn: '2025-11-04',
});

describe('the decision list of a college, as it may be made public', () => {
  it('has every decision of that college and of no other (R20)', () => {
    expect(publicDecisionList(given(agreed).state, 'college-aa')).toEqual([
      {
        decisionId: 'decision/college-aa-v1-2025-11-04',
        on: '2025-11-04',
        textId: 'text/v1',
        outcome: 'adoptedAsProposed',
        points: [
          { point: 'p1', outcome: 'asProposed', local: false, wording: ref('instemmen') },
          { point: 'p2', outcome: 'asProposed', local: false, wording: ref('geheim punt') },
        ],
        papers: [paper('advies'), paper('bijlage')],
        votes: { for: 4, against: 1 },
      },
    ]);
    expect(publicDecisionList(given(agreed).state, 'college-bb')).toEqual([]);
  });

  it('leaves out a secret point and a secret paper (R20)', () => {
    const [item] = publicDecisionList(given([...agreed, secret('doc/geheim punt', 'doc/bijlage')]).state, 'college-aa');
    expect([item?.points.map((each) => each.point), item?.papers.map((each) => each.text)]).toEqual([
      ['p1'],
      [ref('advies')],
    ]);
  });

  it('leaves out a decision about a secret note, and keeps one of which only an annex is secret (R20)', () => {
    expect(publicDecisionList(given([...agreed, secret('doc/v1-note')]).state, 'college-aa')).toEqual([]);
    expect(publicDecisionList(given([...agreed, imposed('2025-11-05')]).state, 'college-aa')).toHaveLength(1);
  });

  it('shows again what was lifted (R20)', () => {
    const lifted = send(
      'liftSecrecy',
      { secrecyId: 'secrecy/x', body: 'college-aa', happened: happenedOn('2025-11-20') },
      '2025-11-20',
    );
    expect(publicDecisionList(given([...agreed, secret('doc/v1-note'), lifted]).state, 'college-aa')).toHaveLength(1);
  });
});

describe('the decision list of a council, as it may be made public', () => {
  const voted = [...atCouncils, decided('council-aa', '2025-12-16')];

  it('leaves out secret points, papers and items in the same way (R85)', () => {
    const [item] = publicDecisionList(given([...voted, secret('doc/geheim punt')]).state, 'council-aa');
    expect(item?.points.map((each) => each.point)).toEqual(['p1']);
    expect(publicDecisionList(given([...voted, secret('doc/v1-dictum')]).state, 'council-aa')).toEqual([]);
  });

  it('names no member and no group (R85)', () => {
    const text = JSON.stringify(publicDecisionList(given(voted).state, 'council-aa'));
    expect(text).not.toMatch(/byMember|byGroup|recused/);
  });

  it('does not have what was no decision (R85)', () => {
    const late = recordedOn('2026-01-12', meeting('council-aa', '2025-12-16', 19));
    expect(publicDecisionList(given([...voted, late]).state, 'council-aa')).toEqual([]);
  });
});
