import type { BoardView } from '@eensluidend/contracts';

/** Marks what the sources do not show and was taken as fact. */
export const Assumed = ({ when }: { readonly when: boolean }) =>
  when ? <span className="mark mark--assumed">aanname</span> : null;

export const CountsNot = () => <span className="mark mark--counts-not">telt niet mee</span>;

type Ground = Pick<BoardView['warnings'][number], 'rule' | 'basis'>;

/** On what a sentence rests: the article or agreement, and the rule of the catalogue. */
export function Basis({ rule, basis }: Ground) {
  const parts = [basis, rule && `regel ${rule}`].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? null : <span className="quiet">Dit volgt uit: {parts.join(', ')}.</span>;
}

export function Warnings({ warnings }: { readonly warnings: BoardView['warnings'] }) {
  if (warnings.length === 0) return null;
  return (
    <ul className="plain warnings">
      {warnings.map((warning, index) => (
        <li className="warning" key={`${warning.code}-${index}`}>
          <strong>Let op:</strong> {warning.sentence} <Basis {...warning} />
        </li>
      ))}
    </ul>
  );
}
