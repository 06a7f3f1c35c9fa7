import { dayInWords } from '../dates';
import type { FormContext } from '../forms/context';
import { counted, listed } from '../words';

interface AdviceChoiceProps {
  readonly context: FormContext;
  readonly address: string;
}

/** Which advice is answered: those with points that have no answer yet come first. */
export function AdviceChoice({ context: { proposal, names }, address }: AdviceChoiceProps) {
  const advices = (proposal?.advices ?? []).filter(({ points }) => points.length > 0);
  if (advices.length === 0)
    return <p className="utrecht-paragraph">Er is nog geen advies met punten om te beantwoorden.</p>;
  return (
    <>
      <p className="utrecht-paragraph">Welk advies wilt u beantwoorden?</p>
      <ul className="plain command-list">
        {advices
          .toSorted((a, b) => b.openPoints.length - a.openPoints.length)
          .map(({ adviceId, signers, on, openPoints }) => (
            <li key={adviceId}>
              <a
                className="utrecht-link utrecht-link--html-a"
                href={`${address}/vastleggen/advice-answers?advies=${adviceId}`}
              >
                {listed(signers.map(names.body))}, {dayInWords(on, 'short')}
              </a>
              : {openPoints.length === 0 ? 'alles beantwoord' : `${counted(openPoints.length, 'punt', 'punten')} open`}
            </li>
          ))}
      </ul>
    </>
  );
}
