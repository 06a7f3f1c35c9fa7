import type { ProposalView } from '@eensluidend/contracts';
import { feedbackSummary, type Advice } from '../feedback';
import type { Names } from '../names';
import { Day } from '../parts/day';
import { Assumed } from '../parts/marks';
import { listed, sentenceCase, wordsFor } from '../words';

type Point = Advice['points'][number];

const AdvicePoint = ({ point: { text, phase, answer, reason } }: { readonly point: Point }) => (
  <li className="point">
    <p className="point__text">
      {text} {phase === 'later' && <span className="quiet">(gaat over later)</span>}
    </p>
    <p className="point__answer">
      <strong>{answer === undefined ? 'Nog geen antwoord' : sentenceCase(wordsFor('answers', answer))}</strong>
      {reason !== undefined && <>: {reason}</>}
    </p>
  </li>
);

function AdviceItem({ advice, names }: { readonly advice: Advice; readonly names: Names }) {
  const { on, assumed, signers, addressees, form, tendency, rightsReserved, points } = advice;
  return (
    <li className="item">
      <h3 className="item__title">
        {listed(signers.map(names.body))}
        <span className="item__count">
          {' · '}
          {wordsFor('tendencies', tendency)}
          {form === 'oral' && ', mondeling'}
        </span>
      </h3>
      {rightsReserved && <p>Gegeven met behoud van rechten: met dit advies geven zij geen rechten op.</p>}
      <p className="quiet">
        <Day on={on} length="short" /> <Assumed when={assumed} /> · gericht aan: {listed(addressees.map(names.body))}
      </p>
      {points.length === 0 ? (
        <p>Dit advies heeft geen aparte punten.</p>
      ) : (
        <ul className="plain points">
          {points.map((point) => (
            <AdvicePoint key={point.point} point={point} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** What was advised, and what became of each point: the answer to those who advised. */
export function Advices({ advices, names }: Pick<ProposalView, 'advices'> & { readonly names: Names }) {
  if (advices.length === 0) return <p className="utrecht-paragraph">Er is nog geen advies.</p>;
  return (
    <>
      <p className="utrecht-paragraph">{feedbackSummary(advices)}</p>
      <ul className="plain">
        {advices
          .toSorted((a, b) => b.round - a.round)
          .map((advice) => (
            <AdviceItem key={advice.adviceId} advice={advice} names={names} />
          ))}
      </ul>
    </>
  );
}
