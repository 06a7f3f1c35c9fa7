import type { BoardCell, BoardView } from '@eensluidend/contracts';

const widest = 120;
const marks: Record<BoardCell['status'], string> = {
  notReached: '·',
  open: '○',
  agreed: '✓',
  done: '✓',
  rejected: '✗',
  amended: '±',
  held: '…',
  notTaking: '–',
};

/** The board as text: municipalities × steps, at most 120 columns wide. A star marks what is assumed. */
export function boardTable(board: BoardView): string {
  const steps = board.steps.filter(({ perMunicipality }) => perMunicipality);
  const rows = [
    ['', ...steps.map(({ name }) => name)],
    ...board.municipalities.map(({ name, cells }) => [
      name,
      ...steps.map(({ step }) => cellText(cells.find((cell) => cell.step === step))),
    ]),
  ];
  const joint = board.joint.map((cell) => `${nameOf(board, cell.step)}: ${cellText(cell)}`).join('   ');
  const star = [...board.joint, ...board.municipalities.flatMap(({ cells }) => cells)].some(({ assumed }) => assumed);
  return [
    clipped(`${board.title} · ronde ${board.round}`, widest),
    clipped(board.stateLabel, widest),
    ...adviceLine(board),
    ...(joint === '' ? [] : [clipped(joint, widest)]),
    ...laidOut(rows),
    `✓ ingestemd   ✗ verworpen   ○ aan zet   · nog niet aan de orde${star ? '   * aangenomen' : ''}`,
  ].join('\n');
}

const nameOf = ({ steps }: BoardView, id: string): string => steps.find(({ step }) => step === id)?.name ?? id;

/** How many of the bodies that were asked for advice gave it. */
function adviceLine({ advisers }: BoardView): string[] {
  const asked = new Set(advisers.filter(({ status }) => status !== 'input').map(({ body }) => body));
  const gave = new Set(advisers.filter(({ status }) => status === 'given').map(({ body }) => body));
  return asked.size === 0 ? [] : [`Advies: ${gave.size} van ${asked.size} adviesorganen`];
}

function cellText(cell: BoardCell | undefined): string {
  if (cell === undefined) return '';
  const { status, label, on, plannedOn, votes, assumed, countsNot } = cell;
  const isTold = status === 'agreed' || status === 'rejected' || (status === 'done' && on !== undefined);
  const said = isTold ? '' : plannedOn === undefined ? label : 'gepland';
  const day = on ?? plannedOn;
  const words = [
    marks[status],
    status === 'notReached' ? '' : said,
    day && shortDate(day),
    votes,
    assumed ? '*' : '',
    countsNot && '(telt niet mee)',
  ];
  return words.filter(Boolean).join(' ');
}

/** `16-12-2025`, `06-?-2026`: the table has no room for the long form. */
const shortDate = (date: string): string => date.split('-').reverse().join('-').replaceAll('XX', '?');

function laidOut(rows: readonly (readonly string[])[]): string[] {
  const count = rows[0]?.length ?? 0;
  const longest = Array.from({ length: count }, (_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const room = Math.floor((widest - (longest[0] ?? 0) - 3 * (count - 1)) / Math.max(count - 1, 1));
  const widths = longest.map((width, at) => (at === 0 ? width : Math.min(width, room)));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => clipped(cell, widths[at] ?? 0).padEnd(widths[at] ?? 0))
      .join(' │ ')
      .trimEnd(),
  );
  return [lines[0] ?? '', widths.map((width) => '─'.repeat(width)).join('─┼─'), ...lines.slice(1)];
}

const clipped = (text: string, width: number): string => (text.length <= width ? text : `${text.slice(0, width - 1)}…`);
