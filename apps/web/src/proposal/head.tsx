import type { BoardView } from '@eensluidend/contracts';
import { useReader } from '../data/identity';
import { whoOf } from '../data/who';
import { StateBadge } from '../parts/state-badge';

/** Members of a council read; whoever else takes part has something to record. */
function RecordLink({ id }: { readonly id: string }) {
  const { role } = whoOf(useReader().token);
  if (role === undefined || role === 'councilMember') return null;
  return (
    <a className="utrecht-link utrecht-link--html-a on-screen" href={`/voorstellen/${id}/vastleggen`}>
      Iets vastleggen
    </a>
  );
}

/** Which proposal this is and how it stands. */
export function Head({ board }: { readonly board: BoardView }) {
  return (
    <div className="head">
      <h1 className="utrecht-heading-1 head__title">{board.title}</h1>
      <p className="head__facts">
        <StateBadge {...board} />
        <span>{board.route}</span>
        <span>Ronde {board.round}</span>
        <RecordLink id={board.proposalId} />
      </p>
    </div>
  );
}
