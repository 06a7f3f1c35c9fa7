import type { WhyView } from '@eensluidend/contracts';
import { Day } from '../parts/day';
import { Basis } from '../parts/marks';

/** The short answer, on top of the page; the reasons stand below the board. */
export function WhySummary({ why }: { readonly why: WhyView | undefined }) {
  return (
    <p className="why-summary">
      {why?.summary ?? 'Wij zoeken uit waar het op wacht…'}{' '}
      {why !== undefined && why.reasons.length > 0 && (
        <a className="utrecht-link utrecht-link--html-a" href="#waarom">
          Waarom staat het stil?
        </a>
      )}
    </p>
  );
}

/** The sentence of the API also says since when, and since when that is known. */
function Reason({ reason }: { readonly reason: WhyView['reasons'][number] }) {
  return (
    <li className="item">
      <h3 className="item__title">{reason.bodyName}</h3>
      <p>{reason.sentence}</p>
      <dl className="facts">
        {reason.nextPossibleOn !== undefined && (
          <div>
            <dt>Volgende datum</dt>
            <dd>
              <Day on={reason.nextPossibleOn} />
            </dd>
          </div>
        )}
        <div>
          <dt>Als er niets gebeurt</dt>
          <dd>{reason.ifNothing}</dd>
        </div>
      </dl>
      <p>
        <Basis {...reason} />
      </p>
    </li>
  );
}

export function WhyReasons({ why }: { readonly why: WhyView }) {
  if (why.reasons.length === 0) return <p className="utrecht-paragraph">{why.summary}</p>;
  return (
    <ul className="plain">
      {why.reasons.map((reason, index) => (
        <Reason key={`${reason.body}-${index}`} reason={reason} />
      ))}
    </ul>
  );
}
