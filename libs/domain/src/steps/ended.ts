import { inWords } from '@eensluidend/calendar';
import type { Warning } from '@eensluidend/contracts';
import { bodyOf, named } from '../bodies';
import type { ProposalState, RoundOutcome } from '../state';

/** Insufficient support ends the proposal where the route says so; else the note returns (R10). */
export const endsWithoutRound = (state: ProposalState): boolean =>
  state.round.outcome?.kind === 'insufficientSupport' && state.route.policies.onInsufficientSupport === 'end';

/** Nothing more can be made to happen: adopted, withdrawn, or another proposal took its place. */
export const hasEnded = (state: ProposalState): boolean =>
  state.withdrawn !== undefined ||
  state.superseded !== undefined ||
  endsWithoutRound(state) ||
  state.round.outcome?.kind === 'adopted';

/** The note went back to the stuurgroep and no new round has begun. */
export const isReturned = (state: ProposalState): boolean =>
  !hasEnded(state) && state.round.outcome !== undefined && state.round.outcome.kind !== 'withdrawn';

/** The round that is prepared: after a return the next one, before it has begun. */
export const roundPrepared = (state: ProposalState): number => state.round.number + (isReturned(state) ? 1 : 0);

/** The round a fact belongs to that was recorded in a round: that of its own day, where it was recorded only later (R8). */
export const roundOfFact = (state: ProposalState, recordedIn: number): number =>
  Math.min(recordedIn, roundPrepared(state));

/** The round ended since a council amended the text; for a change by a college there is no such law (R81, Gemeentewet 147b). */
export const isAmendedByCouncil = ({ round: { outcome }, definition }: ProposalState): boolean =>
  outcome?.kind === 'amended' && outcome.body !== undefined && bodyOf(definition, outcome.body)?.kind === 'council';

const kinds: Readonly<Record<RoundOutcome['kind'], string>> = {
  adopted: 'alle organen stemden in',
  rejected: 'verworpen',
  amended: 'gewijzigd vastgesteld',
  insufficientSupport: 'onvoldoende draagvlak',
  withdrawn: 'ingetrokken',
};

export const endedBecause = (state: ProposalState, outcome: RoundOutcome): string =>
  outcome.confirmed
    ? `de stuurgroep liet de terugkeer van ${inWords(outcome.at.on)} staan`
    : `${kinds[outcome.kind]}${outcome.body ? ` door ${named(state, outcome.body)}` : ''} op ${inWords(outcome.at.on)}`;

/** The warning on a fact that came after the end of its round. */
export const alreadyEnded = (state: ProposalState): Warning => {
  const { outcome } = state.round;
  const why = outcome ? endedBecause(state, outcome) : 'een nieuw voorstel kwam in de plaats';
  return { code: 'roundAlreadyEnded', params: { why } };
};
