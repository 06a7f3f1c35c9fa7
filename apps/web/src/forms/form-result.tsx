import type { Effect, ProposalView } from '@eensluidend/contracts';
import { useEffect, useRef } from 'react';
import { useProposal } from '../data/queries';
import { RuleInFull } from '../parts/rule-in-full';
import { Consequences } from './consequences';

/** Why a decision does not count, as the record now says. */
const countsNot = (proposal: ProposalView | undefined, { ids }: Effect): string | undefined =>
  proposal?.decisions.find(({ decisionId }) => decisionId === ids['decisionId'])?.countsNot;

/** After these, steps that were carried out may no longer stand. */
const tells = ['correctFact', 'settleConsequence'];

/** Of these one wants to hear that they count; of a signature or a secrecy that says nothing. */
const counted = ['recordDecision', 'recordAdvice', 'recordAlignment', 'recordMeeting', 'recordZienswijze'];

interface FormResultProps {
  readonly effect: Effect;
  readonly command: string;
  readonly address: string;
  readonly again: (() => void) | undefined;
}

/** What was recorded, whether it counts, and what is irregular about it. */
export function FormResult({ effect, command, address, again }: FormResultProps) {
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
      {(!counts || counted.includes(command)) && (
        <p>
          {counts ? 'Het telt mee.' : 'Het staat vast, maar het telt niet mee.'}
          {reason !== undefined && ` De reden: ${reason}`}
        </p>
      )}
      {effect.warnings.length > 0 && (
        <ul className="plain warnings">
          {effect.warnings.map((warning, index) => (
            <li className="warning" key={index}>
              <strong>Let op:</strong> {warning.sentence} <RuleInFull {...warning} />
            </li>
          ))}
        </ul>
      )}
      {tells.includes(command) && <Consequences proposalId={effect.proposalId} address={address} />}
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
