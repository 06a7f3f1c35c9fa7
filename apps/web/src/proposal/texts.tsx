import type { BoardView, ProposalView } from '@eensluidend/contracts';
import { amendedFrom, differencesAddress, textBefore } from '../differences';
import type { Names } from '../names';
import { Day } from '../parts/day';
import { Assumed } from '../parts/marks';
import { DifferencesLink } from './differing-words';
import { Papers } from './papers';

/** After these no text is decided upon any more. */
const ended: readonly BoardView['state'][] = ['superseded', 'withdrawn', 'insufficientSupport'];

type Text = BoardView['texts'][number];

interface TextsProps {
  readonly board: BoardView;
  readonly proposal: ProposalView | undefined;
  readonly names: Names;
}

/** What is different from the text before it, and what councils made of it themselves (R81). */
function Compared({ board, proposal, names, text }: TextsProps & { readonly text: Text }) {
  const before = textBefore(board.texts, text.textId);
  const amended = proposal === undefined ? [] : amendedFrom(proposal, text.textId);
  if (before === undefined && amended.length === 0) return null;
  const address = (from: string, to: string) => differencesAddress(board.proposalId, from, to);
  return (
    <ul className="plain compared">
      {before !== undefined && (
        <li className="on-screen">
          Anders dan “{before.label}”:{' '}
          <DifferencesLink address={address(before.textId, text.textId)} about={`in ${text.label}`} />
        </li>
      )}
      {amended.map(({ amendedTextId, body, on }) => (
        <li key={amendedTextId}>
          Eigen tekst van {names.body(body)}, <Day on={on} length="short" />.{' '}
          <DifferencesLink address={address(text.textId, amendedTextId)} about={`van ${names.body(body)}`} />
        </li>
      ))}
    </ul>
  );
}

/** All versions of the text; the one that is decided upon, or was last, is marked. */
export function Texts(props: TextsProps) {
  const { board, proposal } = props;
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
          <Compared {...props} text={text} />
          <Papers
            id={board.proposalId}
            parts={proposal?.texts.find(({ textId }) => textId === text.textId)?.joint ?? []}
          />
        </li>
      ))}
    </ul>
  );
}
