import type { Finding, Path } from '../fault';
import type { LooseDefinition } from '../loose-definition';

interface Period {
  readonly from: string;
  readonly until: string;
}

/** Periods run from `from` up to and including `until`; the seats of a body are known once for each day. */
export const periods = ({ bodies }: LooseDefinition): Finding[] =>
  bodies.flatMap(({ seats, groups }, at) => [
    ...seats.flatMap((each, index) => backwards(each, ['bodies', at, 'seats', index])),
    ...groups.flatMap((each, index) => backwards(each, ['bodies', at, 'groups', index])),
    ...seats.flatMap((each, index) => overlaps(each, seats.slice(0, index), ['bodies', at, 'seats', index])),
  ]);

const backwards = ({ from, until }: Period, path: Path): Finding[] =>
  until !== '' && until < from
    ? [{ path: [...path, 'until'], reason: `De periode eindigt (${until}) voor zij begint (${from}).` }]
    : [];

function overlaps(period: Period, earlier: readonly Period[], path: Path): Finding[] {
  const other = earlier.find((each) => startsBefore(each, period) && startsBefore(period, each));
  return period.from === '' || other === undefined
    ? []
    : [{ path: [...path, 'from'], reason: `Deze zetels gelden deels in dezelfde tijd als die vanaf ${other.from}.` }];
}

const startsBefore = (one: Period, other: Period): boolean => other.until === '' || one.from <= other.until;
