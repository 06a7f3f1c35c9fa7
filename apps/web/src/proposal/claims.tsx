import type { Decision } from '../decision-rounds';
import { Day } from '../parts/day';
import { sourceSentence } from '../timeline/source';
import { wordsFor } from '../words';

/** Where sources do not agree about a date: what each says, side by side, which one was chosen and why. */
export function Claims({ claims }: Pick<Decision, 'claims'>) {
  return [...Map.groupBy(claims, ({ aspect }) => aspect)].map(([aspect, same]) => (
    <div className="claims" key={aspect}>
      <p>De bronnen noemen niet dezelfde datum voor {wordsFor('aspects', aspect)}:</p>
      <ul className="claims__list">
        {same.map(({ claimedOn, source, chosen }, index) => (
          <li className={chosen === undefined ? 'claim' : 'claim claim--chosen'} key={index}>
            <p>
              <strong>
                <Day on={claimedOn} length="short" />
              </strong>
              {chosen !== undefined && ' – deze datum is gekozen'}
            </p>
            {chosen !== undefined && <p>{chosen}</p>}
            <p className="quiet">{sourceSentence(source)}</p>
          </li>
        ))}
      </ul>
    </div>
  ));
}
