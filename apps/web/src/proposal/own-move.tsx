import type { ObligationsView } from '@eensluidend/contracts';
import { useReader } from '../data/identity';
import { whoOf } from '../data/who';
import { asOfQuery } from '../as-of';
import { ownMoves } from '../own-moves';

/** What is asked of the reader now, on top of the page, with the way to it. */
export function OwnMove({ obligations }: { readonly obligations: ObligationsView | undefined }) {
  const { body } = whoOf(useReader().token);
  const moves = ownMoves(obligations?.obligations ?? [], body);
  if (obligations === undefined || moves.length === 0 || asOfQuery(window.location.search) !== '') return null;
  return (
    <p className="own-move">
      <strong>Van u gevraagd:</strong>{' '}
      {moves.map(({ act, form }, index) => (
        <span key={act}>
          {index > 0 && '; '}
          <a
            className="utrecht-link utrecht-link--html-a"
            href={`/voorstellen/${obligations.proposalId}/vastleggen/${form}`}
          >
            {act}
          </a>
        </span>
      ))}
      .
    </p>
  );
}
