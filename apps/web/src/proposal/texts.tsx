import type { BoardView } from '@eensluidend/contracts';
import { Day } from '../parts/day';
import { Assumed } from '../parts/marks';

/** All versions of the text; the one that is decided upon now is marked. */
export function Texts({ texts }: { readonly texts: BoardView['texts'] }) {
  if (texts.length === 0) return <p className="utrecht-paragraph">Er is nog geen tekst.</p>;
  return (
    <ul className="plain rows">
      {texts.map((text) => (
        <li className={text.live ? 'row row--live' : 'row'} key={text.textId}>
          <span className="row__name">{text.label}</span>
          <span>
            {text.live ? <strong>Deze tekst geldt nu</strong> : 'Eerdere tekst'} <Assumed when={text.assumed} />
          </span>
          <span className="quiet">
            toegevoegd op <Day on={text.addedOn} length="short" />
          </span>
        </li>
      ))}
    </ul>
  );
}
