import type { Effect, ProposalView } from '@eensluidend/contracts';
import { useEffect, useRef } from 'react';
import { useProposal } from '../data/queries';
import { RuleInFull } from '../parts/rule-in-full';

/** Why a decision does not count, as the record now says. */
const countsNot = (proposal: ProposalView | undefined, { ids }: Effect): string | undefined =>
  proposal?.decisions.find(({ decisionId }) => decisionId === ids['decisionId'])?.countsNot;

interface FormResultProps {
  readonly effect: Effect;
  readonly address: string;
  readonly again: (() => void) | undefined;
}

/** What was recorded, whether it counts, and what is irregular about it. */
export function FormResult({ effect, address, again }: FormResultProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const proposal = useProposal(effect.proposalId);
  useEffect(() => heading.current?.focus(), []);
  const counts = effect.effect === 'counts';
  const reason = counts ? undefined : countsNot(proposal.data, effect);
  return (
    <div className={`utrecht-alert utrecht-alert--${counts ? 'ok' : 'warning'} form-result`}>
      <h2 className="utrecht-heading-2" tabIndex={-1} ref={heading}>
        Vastgelegd
      </h2>
      <p>
        {counts ? 'Het telt mee.' : 'Het staat vast, maar het telt niet mee.'}
        {reason !== undefined && ` De reden: ${reason}`}
      </p>
      {effect.warnings.length > 0 && (
        <ul className="plain warnings">
          {effect.warnings.map((warning, index) => (
            <li className="warning" key={index}>
              <strong>Let op:</strong> {warning.sentence} <RuleInFull {...warning} />
            </li>
          ))}
        </ul>
      )}
      <p className="form-actions">
        <a className="utrecht-link utrecht-link--html-a" href={address}>
          Naar het voorstel
        </a>
        {again && (
          <button className="utrecht-button utrecht-button--secondary-action" type="button" onClick={again}>
            Nog een vastleggen
          </button>
        )}
      </p>
    </div>
  );
}
