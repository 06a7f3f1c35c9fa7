import type { BoardCell, BoardView } from '@eensluidend/contracts';

export interface MunicipalCell {
  readonly municipality: string;
  readonly name: string;
  readonly cell?: BoardCell;
}

/** One step of the route: taken together, or by each municipality for itself. */
export type BoardRow = { readonly step: string; readonly name: string; readonly current: boolean } & (
  | { readonly together: true; readonly cells: readonly BoardCell[] }
  | { readonly together: false; readonly cells: readonly MunicipalCell[] }
);

/** The rows of the board in the order of the route; a municipality without a cell for a step gets an empty one. */
export function boardRows(board: BoardView): BoardRow[] {
  return board.steps.map(({ step, name, perMunicipality }) => {
    const head = { step, name, current: board.stage?.step === step };
    if (!perMunicipality) return { ...head, together: true, cells: board.joint.filter((cell) => cell.step === step) };
    const cells = board.municipalities.map(({ id, name: municipality, cells }) => {
      const cell = cells.find((one) => one.step === step);
      return { municipality: id, name: municipality, ...(cell && { cell }) };
    });
    return { ...head, together: false, cells };
  });
}
