import type { BoardView } from '@eensluidend/contracts';
import { Day } from '../parts/day';
import { Assumed } from '../parts/marks';

/** Who was asked for advice, until when, and what came in; once for each body that asked. */
export function Advisers({ advisers }: { readonly advisers: BoardView['advisers'] }) {
  if (advisers.length === 0) return <p className="utrecht-paragraph">Er is nog niemand om advies gevraagd.</p>;
  return (
    <ul className="plain rows">
      {advisers.map((adviser, index) => (
        <li className="row" key={`${adviser.body}-${index}`}>
          <span className="row__name">{adviser.name}</span>
          <span>
            {adviser.label} <Assumed when={adviser.assumed} />
          </span>
          {adviser.dueOn !== undefined && (
            <span className="quiet">
              termijn tot en met <Day on={adviser.dueOn} length="short" />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
