import type { Decision } from '../decision-rounds';
import type { Names } from '../names';
import { Day } from '../parts/day';
import { Assumed, CountsNot } from '../parts/marks';
import { counted, keyInWords, listed, sentenceCase, wordsFor } from '../words';
import { Claims } from './claims';

interface OfDecision {
  readonly decision: Decision;
  readonly names: Names;
}

const forAndAgainst = (counts: { readonly for: number; readonly against: number }) =>
  [counts.for > 0 && `${counts.for} voor`, counts.against > 0 && `${counts.against} tegen`]
    .filter((part) => part !== false)
    .join(', ');

function Votes({ decision: { body, votes }, names }: OfDecision) {
  if (votes === undefined) return null;
  if (votes.method === 'withoutVote') return <p>{sentenceCase(wordsFor('methods', votes.method))}.</p>;
  return (
    <>
      <p>
        {sentenceCase(wordsFor('methods', votes.method))}: {votes.for} voor en {votes.against} tegen.
      </p>
      {votes.byGroup.length > 0 && (
        <ul className="plain flow" aria-label="Stemmen per fractie">
          {votes.byGroup.map((one) => (
            <li key={one.group}>
              {names.group(body, one.group)}: {forAndAgainst(one)}
            </li>
          ))}
        </ul>
      )}
      {votes.byMember.length > 0 && (
        <details className="details">
          <summary>Stemmen op naam</summary>
          <ul className="details__list details__list--names">
            {votes.byMember.map(({ member, group, vote }) => (
              <li key={`${group} ${member}`}>
                {member} ({names.group(body, group)}): {vote === 'for' ? 'voor' : 'tegen'}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The points of the decision, where they say more than the outcome does. */
function Points({ points }: Pick<Decision, 'points'>) {
  const more = points.length > 1 || points.some((point) => point.local || point.wording !== undefined);
  if (!more) return null;
  return (
    <details className="details">
      <summary>{counted(points.length, 'beslispunt', 'beslispunten')}</summary>
      <ul className="details__list">
        {points.map(({ point, outcome, local, wording }) => (
          <li key={point}>
            {sentenceCase(keyInWords(point))}: {wordsFor('pointOutcomes', outcome)}
            {local && ', alleen voor deze gemeente'}
            {wording !== undefined && <p>{wording}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface AllTitled {
  readonly kind: 'Amendement' | 'Motie';
  readonly all: Decision['motions'];
  readonly body: string;
  readonly names: Names;
}

/** What was submitted with the decision, by which group, and what became of it. */
function Titled({ kind, all, body, names }: AllTitled) {
  return all.map(({ title, group, status }, index) => (
    <p key={index}>
      {kind} “{title}” van {names.group(body, group)}: {wordsFor('motions', status)}.
    </p>
  ));
}

/** What one body decided: outcome, date, whether it counts, votes, amendments, motions, number, legal basis, signature, and what sources say of the date. */
export function DecisionItem({ decision, names }: OfDecision) {
  const { body, outcome, on, counts, countsNot, assumed, motions, signedOn, claims } = decision;
  const { amendments, legalBasis, registrationNumber } = decision;
  return (
    <li className="decision">
      <p className="decision__head">
        <strong>{names.body(body)}</strong>
        <span className={outcome === 'rejected' ? 'decision__no' : undefined}>{wordsFor('outcomes', outcome)}</span>
        <span className="quiet">
          <Day on={on} length="short" /> <Assumed when={assumed} /> {!counts && <CountsNot />}
        </span>
      </p>
      {countsNot !== undefined && <p className="decision__counts-not">{countsNot}</p>}
      <Votes decision={decision} names={names} />
      <Titled kind="Amendement" all={amendments ?? []} body={body} names={names} />
      <Titled kind="Motie" all={motions} body={body} names={names} />
      {registrationNumber !== undefined && <p className="quiet">Registratienummer {registrationNumber}.</p>}
      {legalBasis !== undefined && (
        <p className="quiet">Grondslag: {listed(legalBasis.map((code) => wordsFor('legalBases', code)))}.</p>
      )}
      <Points points={decision.points} />
      {signedOn !== undefined && (
        <p className="quiet">
          Ondertekend: <Day on={signedOn} length="short" />.
        </p>
      )}
      <Claims claims={claims} />
    </li>
  );
}
