import type { Finding, Path } from '../fault';
import type { LooseBody, LooseDefinition } from '../loose-definition';

interface Period {
  readonly from: string;
  readonly until: string;
}

/** A body meets on each listed day once, and not in the recess of its own municipality; recesses do not overlap (R106). */
export const meetingCalendars = ({ municipalities, bodies }: LooseDefinition): Finding[] => [
  ...municipalities.flatMap(({ recess }, at) => overlaps(recess, ['municipalities', at, 'recess'])),
  ...bodies.flatMap((body, at) => {
    const recess = municipalities.find(({ id }) => id !== '' && id === body.municipality)?.recess ?? [];
    return wrongDays(body, recess, ['bodies', at, 'meetings', 'dates']);
  }),
];

const wrongDays = ({ meetings: { dates } }: LooseBody, recess: readonly Period[], path: Path): Finding[] =>
  dates.flatMap((day, at) => {
    const period = recess.find(({ from, until }) => from !== '' && from <= day && day <= until);
    if (period)
      return [
        { path: [...path, at], reason: `${day} valt in het reces van ${period.from} tot en met ${period.until}.` },
      ];
    return dates.indexOf(day) < at
      ? [{ path: [...path, at], reason: `De vergadering van ${day} staat hier twee keer.` }]
      : [];
  });

const overlaps = (periods: readonly Period[], path: Path): Finding[] =>
  periods.flatMap(({ from, until }, at) => {
    const other = periods.slice(0, at).find((each) => each.from <= until && from <= each.until);
    return other && from !== ''
      ? [{ path: [...path, at, 'from'], reason: `Dit reces valt deels samen met dat vanaf ${other.from}.` }]
      : [];
  });
