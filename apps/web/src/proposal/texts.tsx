import type { BoardView } from '@eensluidend/contracts';
import { Day } from '../parts/day';
import { Assumed } from '../parts/marks';

/** After these no text is decided upon any more. */
const ended: readonly BoardView['state'][] = ['superseded', 'withdrawn', 'insufficientSupport'];

/** All versions of the text; the one that is decided upon, or was last, is marked. */
export function Texts({ texts, state }: Pick<BoardView, 'texts' | 'state'>) {
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
        </li>
      ))}
    </ul>
  );
}
