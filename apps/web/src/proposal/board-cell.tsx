import type { BoardCell } from '@eensluidend/contracts';
import { daysBetween } from '../dates';
import { Day } from '../parts/day';
import { Assumed } from '../parts/marks';
import { counted } from '../words';
import { StatusIcon } from './status-icon';

/** When it was decided, or since when and how many days it is waiting; a planned day is in the label already. */
function CellDay({ cell, today }: { readonly cell: BoardCell; readonly today: string }) {
  const { status, on, since } = cell;
  if (status === 'open' && since !== undefined) {
    const days = daysBetween(since, today);
    return (
      <>
        sinds <Day on={since} length="short" />
        {days !== undefined && `, ${counted(days, 'dag', 'dagen').replace(' ', '\u00a0')}`}
      </>
    );
  }
  return on === undefined ? null : <Day on={on} length="short" />;
}

/** How one body stands in one step: words and a shape, the day, the votes, and what is special about it. */
export function CellContent({ cell, today }: { readonly cell: BoardCell; readonly today: string }) {
  return (
    <div className={`cell cell--${cell.status}`}>
      <p className="cell__status">
        <StatusIcon status={cell.status} />
        <span className="cell__label">{cell.label}</span>
      </p>
      <p className="cell__fact">
        <CellDay cell={cell} today={today} /> <Assumed when={cell.assumed} />
      </p>
      {cell.votes !== undefined && <p className="cell__fact">stemmen: {cell.votes}</p>}
      {cell.countsNot !== undefined && <p className="cell__counts-not">{cell.countsNot}</p>}
    </div>
  );
}
