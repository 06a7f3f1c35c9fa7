import type { Piece } from '../differences';

const Hidden = ({ children }: { readonly children: string }) => <span className="visually-hidden">{children}</span>;

/** One piece; who does not see a line through or under it, hears what became of it. */
function Word({ piece: { kind, text } }: { readonly piece: Piece }) {
  if (kind === 'same') return text;
  const Mark = kind === 'removed' ? 'del' : 'ins';
  return (
    <Mark className={`word word--${kind}`}>
      <Hidden>{kind === 'removed' ? ' [vervallen: ' : ' [toegevoegd: '}</Hidden>
      {text}
      <Hidden>] </Hidden>
    </Mark>
  );
}

/** The words of two texts in one: what was removed struck through, what was added underlined. */
export const DifferingWords = ({ pieces }: { readonly pieces: readonly Piece[] }) => (
  <div className="paper__text differing">
    {pieces.map((piece, index) => (
      <Word key={index} piece={piece} />
    ))}
  </div>
);

interface LinkProps {
  readonly address: string;
  /** What is compared, where more of these links stand below each other. */
  readonly about: string;
}

/** Beside a text or a decision: the way to the words that differ. */
export const DifferencesLink = ({ address, about }: LinkProps) => (
  <a className="utrecht-link utrecht-link--html-a on-screen" href={address}>
    Bekijk de gewijzigde woorden<span className="visually-hidden"> {about}</span>
  </a>
);
