import { dossiersOf, type ProposalLine } from './dossiers';

const line = (proposalId: string, more: Partial<ProposalLine> = {}): ProposalLine => ({
  proposalId,
  dossierId: 'keten',
  title: proposalId,
  route: 'Koersnota',
  round: 1,
  state: 'running',
  stateLabel: 'Loopt',
  startedOn: '2025-01-01',
  lastChangeAt: '2025-01-01T09:00:00Z',
  ...more,
});

const ids = (proposals: readonly ProposalLine[]) =>
  dossiersOf(proposals).map((one) => one.proposals.map((p) => p.proposalId));

describe('the list of proposals', () => {
  it('puts the proposals of one dossier together, the newest first and each before the one it follows on', () =>
    expect(
      ids([
        line('koersnota', { predecessor: 'visie', startedOn: '2025-04-01' }),
        line('visie', { predecessor: 'variant-3', startedOn: '2024-12-12' }),
        line('variant-3', { startedOn: '2022-03-01' }),
      ]),
    ).toEqual([['koersnota', 'visie', 'variant-3']]));

  it('shows the dossier with the newest change first', () =>
    expect(ids([line('oud'), line('nieuw', { dossierId: 'ander', lastChangeAt: '2025-06-01T09:00:00Z' })])).toEqual([
      ['nieuw'],
      ['oud'],
    ]));

  it('keeps a proposal whose predecessor this reader may not see', () =>
    expect(ids([line('visie', { predecessor: 'onzichtbaar' })])).toEqual([['visie']]));

  it('loses nothing when two proposals name each other', () =>
    expect(ids([line('a', { predecessor: 'b' }), line('b', { predecessor: 'a' })])).toEqual([['b', 'a']]));

  it('is empty without proposals', () => expect(ids([])).toEqual([]));
});
