import type { BoardView } from '@eensluidend/contracts';
import { boardRows, type BoardRow } from '../board-rows';
import { Warnings } from '../parts/marks';
import { warningLines } from '../warning-lines';
import { counted } from '../words';
import { CellContent } from './board-cell';

// The roles repeat what the elements say: on a narrow screen the table is laid out as cards, and browsers then forget it is a table.

interface RowCellsProps {
  readonly row: BoardRow;
  readonly columns: number;
  readonly today: string;
}

function RowCells({ row, columns, today }: RowCellsProps) {
  if (row.together)
    return (
      <td className="utrecht-table__cell board__together" role="cell" colSpan={columns}>
        {row.cells.map((cell, index) => (
          <div className="board__joint" key={`${cell.body ?? ''}-${index}`}>
            {cell.bodyName !== undefined && <span className="board__body">{cell.bodyName}</span>}
            <CellContent cell={cell} today={today} />
          </div>
        ))}
      </td>
    );
  return row.cells.map(({ municipality, name, cell }) => (
    <td className="utrecht-table__cell" role="cell" key={municipality}>
      <span className="board__municipality" aria-hidden="true">
        {name}
      </span>
      {cell === undefined ? (
        <span className="quiet">niet van toepassing</span>
      ) : (
        <CellContent cell={cell} today={today} />
      )}
    </td>
  ));
}

/** How the rounds before this one ended; the board below shows this round only. */
const EarlierRounds = ({ rounds }: { readonly rounds: BoardView['earlierRounds'] }) =>
  rounds.map(({ round, label }) => (
    <p className="earlier-round" key={round}>
      <strong>Ronde {round}:</strong> {label}.
    </p>
  ));

/** One line until it is opened: what is irregular must not push down why the proposal stands still. */
function BoardWarnings({ warnings }: Pick<BoardView, 'warnings'>) {
  const { length } = warningLines(warnings);
  if (length === 0) return null;
  return (
    <details className="details">
      <summary>Let op: {counted(length, 'bijzonderheid', 'bijzonderheden')}</summary>
      <Warnings warnings={warnings} />
    </details>
  );
}

/** Six municipalities × steps. A step per row, so that the page reads from top to bottom as the route does. */
export function Board({ board }: { readonly board: BoardView }) {
  const columns = board.municipalities.length;
  return (
    <>
      <EarlierRounds rounds={board.earlierRounds} />
      <div className="board" role="region" aria-labelledby="board-caption" tabIndex={0}>
        <table className="utrecht-table board__table" role="table">
          <caption className="board__caption" id="board-caption">
            Waar is het voorstel, per stap en per gemeente? ‘Aanname’ betekent: dit staat niet in de stukken.
          </caption>
          <thead className="utrecht-table__header board__header" role="rowgroup">
            <tr role="row">
              <th className="utrecht-table__header-cell" role="columnheader" scope="col">
                Stap
              </th>
              {board.municipalities.map(({ id, name }) => (
                <th className="utrecht-table__header-cell" role="columnheader" scope="col" key={id}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="utrecht-table__body" role="rowgroup">
            {boardRows(board).map((row) => (
              <tr className={row.current ? 'board__row board__row--current' : 'board__row'} role="row" key={row.step}>
                <th className="utrecht-table__header-cell" role="rowheader" scope="row">
                  {row.name}
                  {row.current && <span className="board__here">nu hier</span>}
                </th>
                <RowCells row={row} columns={columns} today={board.today} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <BoardWarnings warnings={board.warnings} />
    </>
  );
}
