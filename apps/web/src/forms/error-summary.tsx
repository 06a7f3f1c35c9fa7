import type { Problem } from '@eensluidend/contracts';
import { useEffect, useRef } from 'react';
import { ApiError } from '../data/api';
import { dayInWords } from '../dates';
import { RuleInFull } from '../parts/rule-in-full';
import { fieldId } from './form-state';
import type { Refused } from './use-form';

const titleOf = (problem: Problem | undefined): string =>
  problem === undefined || problem.errors !== undefined ? 'Dit is niet vastgelegd' : problem.title;

/** What was recorded first, where somebody else was earlier. */
const First = ({ problem }: { readonly problem: Problem }) =>
  problem.first === undefined ? null : (
    <p>
      Wat er al ligt: {problem.first.outcome}, {dayInWords(problem.first.on, 'short')}.
    </p>
  );

/** What went wrong, on top of the form. It takes focus, and each line leads to its field. */
export function ErrorSummary({ refused }: { readonly refused: Refused }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [refused]);
  const problem = refused.error instanceof ApiError ? refused.error.problem : undefined;
  return (
    <div className="utrecht-alert utrecht-alert--error form-summary" role="alert" tabIndex={-1} ref={box}>
      <h2 className="utrecht-heading-3">{titleOf(problem)}</h2>
      {problem?.errors !== undefined && <p>{problem.detail}</p>}
      <ul>
        {refused.faults.map(({ path, label, message }) => (
          <li key={`${path ?? ''} ${message}`}>
            {path === undefined ? (
              message
            ) : (
              <a className="utrecht-link utrecht-link--html-a" href={`#${fieldId(path)}`} onClick={focusOn(path)}>
                {label}
                {label?.endsWith('?') ? ' ' : ': '}
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
      {problem && <First problem={problem} />}
      {problem && (
        <p>
          <RuleInFull {...problem} />
        </p>
      )}
      <p>Wat u heeft ingevuld, staat er nog.</p>
    </div>
  );
}

/** Moves the focus itself, also when the field stands in a part that is still folded. */
const focusOn = (path: string) => (event: { preventDefault: () => void }) => {
  const field = document.getElementById(fieldId(path));
  if (field === null) return;
  event.preventDefault();
  for (let around = field.closest('details'); around; around = around.parentElement?.closest('details') ?? null)
    around.open = true;
  field.scrollIntoView({ block: 'center' });
  field.focus();
};
