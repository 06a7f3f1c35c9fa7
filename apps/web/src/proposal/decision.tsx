import type { ProposalView } from '@eensluidend/contracts';
import type { Decision } from '../decision-rounds';
import { amendedBy, differencesAddress } from '../differences';
import type { Names } from '../names';
import { Day } from '../parts/day';
import { Assumed, CountsNot } from '../parts/marks';
import { counted, keyInWords, listed, sentenceCase, wordsFor } from '../words';
import { Claims } from './claims';
import { DifferencesLink } from './differing-words';

const forAndAgainst = (counts: { readonly for: number; readonly against: number }) =>
  [counts.for > 0 && `${counts.for} voor`, counts.against > 0 && `${counts.against} tegen`]
    .filter((part) => part !== false)
    .join(', ');

function Votes({ votes }: Pick<Decision, 'votes'>) {
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
              {one.groupName ?? one.group}: {forAndAgainst(one)}
            </li>
          ))}
        </ul>
      )}
      {votes.byMember.length > 0 && (
        <details className="details">
          <summary>Stemmen op naam</summary>
          <ul className="details__list details__list--names">
            {votes.byMember.map(({ member, group, groupName = group, vote }) => (
              <li key={`${group} ${member}`}>
                {member} ({groupName}): {vote === 'for' ? 'voor' : 'tegen'}
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
}

/** What was submitted with the decision, by which group, and what became of it. */
function Titled({ kind, all }: AllTitled) {
  return all.map(({ title, group, groupName = group, status }, index) => (
    <p key={index}>
      {kind} “{title}” van {groupName}: {wordsFor('motions', status)}.
    </p>
  ));
}

interface InProposal {
  readonly decision: Decision;
  readonly names: Names;
  readonly proposal: ProposalView;
}

/** The way to the words that a council changed, where its own text was recorded (R81). */
function AmendedTextLink({ decision: { decisionId, body }, proposal, names }: InProposal) {
  const amended = amendedBy(proposal, decisionId);
  if (amended === undefined) return null;
  const address = differencesAddress(proposal.proposalId, amended.textId, amended.amendedTextId);
  return (
    <p className="on-screen">
      <DifferencesLink address={address} about={`van ${names.body(body)}`} />
    </p>
  );
}

/** What one body decided: outcome, date, whether it counts, votes, amendments, motions, number, legal basis, signature, and what sources say of the date. */
export function DecisionItem({ decision, proposal, names }: InProposal) {
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
      <Votes votes={decision.votes} />
      <AmendedTextLink decision={decision} proposal={proposal} names={names} />
      <Titled kind="Amendement" all={amendments ?? []} />
      <Titled kind="Motie" all={motions} />
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
