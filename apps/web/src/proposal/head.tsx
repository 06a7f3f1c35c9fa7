import type { BoardView } from '@eensluidend/contracts';
import { StateBadge } from '../parts/state-badge';

/** Which proposal this is and how it stands. */
export function Head({ board }: { readonly board: BoardView }) {
  return (
    <div className="head">
      <h1 className="utrecht-heading-1 head__title">{board.title}</h1>
      <p className="head__facts">
        <StateBadge {...board} />
        <span>{board.route}</span>
        <span>Ronde {board.round}</span>
      </p>
    </div>
  );
}
