import type { BoardCell, BoardView } from '@eensluidend/contracts';
import { boardTable } from './board-table';

const cell = (fields: Partial<BoardCell>): BoardCell => ({
  step: 'councils',
  status: 'open',
  label: 'aan zet',
  assumed: false,
  tag: '',
  ...fields,
});

const board = (...cells: readonly Partial<BoardCell>[]): BoardView => ({
  proposalId: '018f6f3e-7c1a-7b2d-9d3e-5a6b7c8d9e0f',
  dossierId: '018f6f3e-7c1a-7b2d-9d3e-5a6b7c8d9e0f',
  title: 'Koersnota',
  route: 'Koersnota',
  round: 1,
  earlierRounds: [],
  today: '2025-12-18',
  state: 'running',
  stateLabel: 'Ronde 1: Raden stellen vast',
  steps: [{ step: 'councils', name: 'Raden stellen vast', kind: 'councilRound', perMunicipality: true }],
  joint: [],
  municipalities: cells.map((each, at) => ({
    id: `gm${at}`,
    name: `Gemeente ${at}`,
    role: 'decides',
    cells: [cell(each)],
  })),
  advisers: [],
  texts: [],
  warnings: [],
});

const lines = (...cells: readonly Partial<BoardCell>[]) =>
  boardTable(board(...cells))
    .split('\n')
    .slice(4, -1);

describe('Het bord als tekst', () => {
  it('shows what each council did, when and with how many votes', () => {
    expect(
      lines(
        { status: 'agreed', on: '2025-12-16', votes: '36–0' },
        { status: 'rejected', on: '2025-12-18', assumed: true },
        { status: 'open', plannedOn: '2025-12-18' },
        { status: 'open' },
        { status: 'notReached', label: 'nog niet aan de orde' },
        { status: 'agreed', on: '2026-XX-06' },
      ),
    ).toEqual([
      'Gemeente 0 │ ✓ 16-12-2025 36–0',
      'Gemeente 1 │ ✗ 18-12-2025 *',
      'Gemeente 2 │ ○ gepland 18-12-2025',
      'Gemeente 3 │ ○ aan zet',
      'Gemeente 4 │ ·',
      'Gemeente 5 │ ✓ 06-?-2026',
    ]);
  });

  it('says that a decision does not count', () => {
    expect(lines({ status: 'open', label: 'aan zet', countsNot: 'telt niet mee' })).toEqual([
      'Gemeente 0 │ ○ aan zet (telt niet mee)',
    ]);
  });
});
