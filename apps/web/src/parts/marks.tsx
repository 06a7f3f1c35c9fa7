import type { BoardView } from '@eensluidend/contracts';
import { warningLines } from '../warning-lines';

/** Marks what the sources do not show and was taken as fact. */
export const Assumed = ({ when }: { readonly when: boolean }) =>
  when ? <span className="mark mark--assumed">aanname</span> : null;

export const CountsNot = () => <span className="mark mark--counts-not">telt niet mee</span>;

export type Ground = Pick<BoardView['warnings'][number], 'rule' | 'basis'>;

/** On what a sentence rests: the article or agreement, and the rule of the catalogue. */
export function Basis({ rule, basis }: Ground) {
  const parts = [basis, rule && `regel ${rule}`].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? null : <span className="quiet">Dit volgt uit: {parts.join(', ')}.</span>;
}

const times = (count: number) => (count > 1 ? ` (${count} keer)` : '');

/** What is irregular about facts that are true: one line for each kind, with a count. */
export function Warnings({ warnings }: { readonly warnings: BoardView['warnings'] }) {
  if (warnings.length === 0) return null;
  return (
    <ul className="plain warnings">
      {warningLines(warnings).map(({ code, sentences, ground }) => (
        <li className="warning" key={code}>
          <strong>Let op:</strong> {sentences.map(({ sentence, count }) => sentence + times(count)).join(' ')}{' '}
          <Basis {...ground} />
        </li>
      ))}
    </ul>
  );
}
