import { aligned, allAgree, colleges, given, happenedOn, imposed, ref, send, start, text } from '@eensluidend/testing';
import { publicPapersOf } from './council-papers';

const own = (municipality: string) => ({
  municipality,
  role: 'councilProposal' as const,
  name: ref('raadsvoorstel'),
  text: ref(`raadsvoorstel-${municipality}`),
});
const history = [
  start('2025-09-01', { route: 'kort' }),
  text('v1', '2025-09-01', ['annex'], { local: [own('aa'), own('bb')] }),
  aligned('v1', '2025-09-02'),
  ...allAgree(colleges(), 'v1', '2025-11-04'),
];
const lifted = send(
  'liftSecrecy',
  { secrecyId: 'secrecy/annex', body: 'college-aa', happened: happenedOn('2025-11-20') },
  '2025-11-20',
);
const papers = (facts: Parameters<typeof given>[0], council = 'council-aa') =>
  publicPapersOf(given(facts).state, council).map((each) => each.text.documentId.replace('doc/', ''));

describe('the papers that lie open with a council agenda (R45, Gemeentewet 19 lid 2)', () => {
  it('are the live text and the municipality’s own papers (R45)', () => {
    expect(papers(history)).toEqual(['v1-note', 'v1-dictum', 'v1-annex', 'raadsvoorstel-aa']);
    expect(papers(history, 'council-cc')).toEqual(['v1-note', 'v1-dictum', 'v1-annex']);
  });

  it('leave a secret annex out (R45)', () => {
    expect(papers([...history, imposed('2025-11-05')])).toEqual(['v1-note', 'v1-dictum', 'raadsvoorstel-aa']);
  });

  it('leave it out with every council, also where another college imposed the secrecy (R45, R41)', () => {
    expect(papers([...history, imposed('2025-11-05')], 'council-bb')).toEqual([
      'v1-note',
      'v1-dictum',
      'raadsvoorstel-bb',
    ]);
  });

  it('have it again once the secrecy was lifted, and not before (R45)', () => {
    expect(papers([...history, imposed('2025-11-05'), lifted])).toContain('v1-annex');
  });

  it('stay empty for a body that is no council of a municipality, and before there is a text', () => {
    expect([papers(history, 'stuurgroep'), papers([start()])]).toEqual([[], []]);
  });
});
