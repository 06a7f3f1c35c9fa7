import type { BoardView, ProposalView } from '@eensluidend/contracts';
import { Day } from '../parts/day';
import { Assumed } from '../parts/marks';
import { Papers } from './papers';

/** After these no text is decided upon any more. */
const ended: readonly BoardView['state'][] = ['superseded', 'withdrawn', 'insufficientSupport'];

interface TextsProps {
  readonly board: BoardView;
  readonly proposal: ProposalView | undefined;
}

/** All versions of the text; the one that is decided upon, or was last, is marked. */
export function Texts({ board, proposal }: TextsProps) {
  const { texts, state } = board;
  const current = ended.includes(state) ? 'Laatste tekst van dit voorstel' : 'Deze tekst geldt nu';
  if (texts.length === 0) return <p className="utrecht-paragraph">Er is nog geen tekst.</p>;
  return (
    <ul className="plain rows">
      {texts.map((text) => (
        <li className={text.live ? 'row row--live' : 'row'} key={text.textId}>
          <span className="row__name">{text.label}</span>
          <span>
            {text.live ? <strong>{current}</strong> : 'Eerdere tekst'} <Assumed when={text.assumed} />
          </span>
          <span className="quiet">
            toegevoegd op <Day on={text.addedOn} length="short" />
          </span>
          <Papers
            id={board.proposalId}
            parts={proposal?.texts.find(({ textId }) => textId === text.textId)?.joint ?? []}
          />
        </li>
      ))}
    </ul>
  );
}
