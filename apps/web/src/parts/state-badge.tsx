import type { BoardView } from '@eensluidend/contracts';

const tones = {
  running: 'neutral',
  returned: 'warning',
  adopted: 'success',
  published: 'success',
  withdrawn: 'inactive',
  insufficientSupport: 'inactive',
  superseded: 'inactive',
} as const satisfies Record<BoardView['state'], string>;

/** How the proposal stands, in the words of the API; the colour only repeats them. */
export const StateBadge = ({ state, stateLabel }: Pick<BoardView, 'state' | 'stateLabel'>) => (
  <span className={`utrecht-status-badge utrecht-status-badge--${tones[state]}`}>{stateLabel}</span>
);
