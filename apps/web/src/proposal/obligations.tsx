import type { ObligationsView } from '@eensluidend/contracts';
import { Day } from '../parts/day';
import { Basis } from '../parts/marks';

type Obligation = ObligationsView['obligations'][number];

function Due({ obligation }: { readonly obligation: Obligation }) {
  return (
    <dl className="facts">
      <div>
        <dt>Uiterlijk</dt>
        <dd>{obligation.dueOn === undefined ? 'geen einddatum' : <Day on={obligation.dueOn} />}</dd>
      </div>
      {obligation.computed !== undefined && (
        <div>
          <dt>Zo berekend</dt>
          <dd>{obligation.computed}</dd>
        </div>
      )}
      {obligation.remindOn !== undefined && (
        <div>
          <dt>Herinnering</dt>
          <dd>
            <Day on={obligation.remindOn} />
          </dd>
        </div>
      )}
      <div>
        <dt>Open sinds</dt>
        <dd>
          <Day on={obligation.since} />
          {obligation.knownSince !== undefined && (
            <>
              , bekend sinds <Day on={obligation.knownSince} length="short" />
            </>
          )}
        </dd>
      </div>
    </dl>
  );
}

/** What is open, whose, until when, and how that date was found. */
export function Obligations({ obligations }: { readonly obligations: readonly Obligation[] }) {
  if (obligations.length === 0) return <p className="utrecht-paragraph">Er staat niets open.</p>;
  return (
    <ul className="plain">
      {obligations.map((obligation) => (
        <li className="item" key={obligation.key}>
          <h3 className="item__title">{obligation.actorName}</h3>
          <p>Moet nog: {obligation.act}.</p>
          <Due obligation={obligation} />
          {obligation.historic && (
            <p className="warning">Deze datum was al voorbij toen dit werd vastgelegd. Er gebeurt dus niets vanzelf.</p>
          )}
          <p>
            <Basis {...obligation} />
          </p>
        </li>
      ))}
    </ul>
  );
}
