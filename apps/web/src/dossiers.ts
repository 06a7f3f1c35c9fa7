import type { ProposalListView } from '@eensluidend/contracts';

export type ProposalLine = ProposalListView['proposals'][number];

/** The proposals of one dossier, the newest first, each before the one it follows on. */
export interface Dossier {
  readonly dossierId: string;
  readonly proposals: readonly ProposalLine[];
}

const byStart = (a: ProposalLine, b: ProposalLine) => a.startedOn.localeCompare(b.startedOn);

/** Predecessors first; among equals the oldest first. A predecessor the reader may not see does not matter. */
function inOrder(proposals: readonly ProposalLine[]): ProposalLine[] {
  const here = new Set(proposals.map((one) => one.proposalId));
  const placed: ProposalLine[] = [];
  const place = (one: ProposalLine) => {
    if (placed.includes(one)) return;
    placed.push(one);
    proposals
      .filter((next) => next.predecessor === one.proposalId)
      .toSorted(byStart)
      .forEach(place);
  };
  const first = (one: ProposalLine) => one.predecessor === undefined || !here.has(one.predecessor);
  proposals.filter(first).toSorted(byStart).forEach(place);
  // Two that name each other cannot happen; if it does, they are still shown.
  proposals.forEach(place);
  return placed;
}

const lastChange = ({ proposals }: Dossier) =>
  proposals
    .map((one) => one.lastChangeAt)
    .toSorted()
    .at(-1) ?? '';

/** Groups the list by dossier, the dossier with the newest change first. */
export function dossiersOf(proposals: readonly ProposalLine[]): Dossier[] {
  return [...Map.groupBy(proposals, (one) => one.dossierId)]
    .map(([dossierId, members]) => ({ dossierId, proposals: inOrder(members).toReversed() }))
    .toSorted((a, b) => lastChange(b).localeCompare(lastChange(a)));
}
