import type { BoardCell } from '@eensluidend/contracts';
import { Day } from '../parts/day';
import { Assumed } from '../parts/marks';
import { StatusIcon } from './status-icon';

/** When it was decided, or since when it is waiting; a planned day is in the label already. */
function CellDay({ cell }: { readonly cell: BoardCell }) {
  if (cell.on !== undefined) return <Day on={cell.on} length="short" />;
  if (cell.since === undefined) return null;
  return (
    <>
      sinds <Day on={cell.since} length="short" />
    </>
  );
}

/** How one body stands in one step: words and a shape, the day, the votes, and what is special about it. */
export function CellContent({ cell }: { readonly cell: BoardCell }) {
  return (
    <div className={`cell cell--${cell.status}`}>
      <p className="cell__status">
        <StatusIcon status={cell.status} />
        <span className="cell__label">{cell.label}</span>
      </p>
      <p className="cell__fact">
        <CellDay cell={cell} /> <Assumed when={cell.assumed} />
      </p>
      {cell.votes !== undefined && <p className="cell__fact">stemmen: {cell.votes}</p>}
      {cell.countsNot !== undefined && <p className="cell__counts-not">{cell.countsNot}</p>}
    </div>
  );
}
