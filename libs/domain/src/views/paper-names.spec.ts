import { atConsent, decision, given, imposed, ref, viewFor, type Fact } from '@eensluidend/testing';
import { proposalView } from './proposal';
import { timelineView } from './timeline';

interface Reader {
  readonly knows?: boolean;
  readonly hidden?: readonly string[];
}

/** What a reader finds of secrecies: the papers in the list, and the sentences in the timeline. */
const told = (history: readonly Fact[], { knows = true, hidden = [] }: Reader = {}) => {
  const context = {
    ...viewFor('2026-03-01', () => knows),
    seesDocument: (id: string) => !hidden.includes(id),
  };
  const { state } = given(history);
  const lines = timelineView(state, context).lines.filter((line) => line.kind === 'SecrecyImposed');
  return {
    papers: proposalView(state, context).secrecies.map((each) => [each.on, each.papers]),
    sentences: lines.map((line) => line.sentence.split('. De grond')[0]),
  };
};
const both = imposed('2025-09-05', { documents: ['doc/v1-annex', 'doc/v1-note'] });

describe('the papers of a secrecy', () => {
  it('are named to who may know of the secrecy and see them (R32)', () => {
    expect(told([...atConsent, both])).toEqual({
      papers: [['2025-09-05', ['annex', 'note']]],
      sentences: ['Het college van AA legde geheimhouding op “annex” en “note”, vanaf 5 september 2025'],
    });
  });

  it('are not named to who knows of the secrecy and may not see them: neither in the list nor in the timeline (R32)', () => {
    expect(told([...atConsent, both], { hidden: ['doc/v1-annex'] })).toEqual({
      papers: [['2025-09-05', ['note']]],
      sentences: ['Het college van AA legde geheimhouding op “note”, vanaf 5 september 2025'],
    });
    expect(told([...atConsent, both], { hidden: ['doc/v1-annex', 'doc/v1-note'] })).toEqual({
      papers: [['2025-09-05', []]],
      sentences: ['Het college van AA legde geheimhouding op, vanaf 5 september 2025'],
    });
  });

  it('are not there for who may not know of the secrecy, nor is the secrecy (R32)', () => {
    expect(told([...atConsent, both], { knows: false })).toEqual({ papers: [], sentences: [] });
  });

  it('are named once, also where two papers with a decision carry one name (R32)', () => {
    const papers = [
      { name: ref('annex'), text: ref('bijlage') },
      { name: ref('Besluitenlijst'), text: ref('lijst') },
    ];
    const history = [
      ...atConsent,
      decision('college-aa', 'v1', '2025-09-04', { papers }),
      imposed('2025-09-05', { documents: ['doc/v1-annex', 'doc/bijlage', 'doc/lijst'] }),
    ];
    expect(told(history).papers).toEqual([['2025-09-05', ['annex', 'Besluitenlijst']]]);
  });
});
