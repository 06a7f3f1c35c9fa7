import type { BoardCell, BoardView } from '@eensluidend/contracts';
import { boardRows } from './board-rows';

const cell = (step: string): BoardCell => ({ step, status: 'open', label: 'Aan zet', assumed: false, tag: 't' });

const board: BoardView = {
  proposalId: 'p',
  dossierId: 'd',
  title: 'Koersnota',
  route: 'Koersnota',
  earlierRounds: [],
  today: '2025-12-18',
  round: 1,
  stage: { step: 'councils', name: 'Gemeenteraden' },
  state: 'running',
  stateLabel: 'Loopt',
  steps: [
    { step: 'alignment', name: 'Stuurgroep', kind: 'alignment', perMunicipality: false },
    { step: 'councils', name: 'Gemeenteraden', kind: 'councilRound', perMunicipality: true },
  ],
  joint: [cell('alignment')],
  municipalities: [
    { id: 'vaals', name: 'Vaals', role: 'decides', cells: [cell('councils')] },
    { id: 'meerssen', name: 'Meerssen', role: 'decides', cells: [] },
  ],
  advisers: [],
  texts: [],
  warnings: [],
};

describe('the rows of the board', () => {
  it('shows a step that is taken together once', () =>
    expect(boardRows(board)[0]).toEqual({
      step: 'alignment',
      name: 'Stuurgroep',
      current: false,
      together: true,
      cells: [cell('alignment')],
    }));

  it('shows every municipality in a step that each takes for itself, and marks where the proposal is', () =>
    expect(boardRows(board)[1]).toEqual({
      step: 'councils',
      name: 'Gemeenteraden',
      current: true,
      together: false,
      cells: [
        { municipality: 'vaals', name: 'Vaals', cell: cell('councils') },
        { municipality: 'meerssen', name: 'Meerssen' },
      ],
    }));
});
