import type { Body, ProposalEvent } from '@eensluidend/contracts';
import { bodyOf, named } from '../bodies';
import { refused, type Outcome } from '../decide';
import { found, type ProposalState } from '../state';
import { decider, isOutcome } from './meeting';

/** The council that decides on this proposal, or why it is none. */
export const decidingCouncil = (state: ProposalState, id: string): Body | Outcome => {
  const who = decider(state, id);
  if (isOutcome(who) || who.kind === 'council') return who;
  return refused('bodyDoesNotDecide', { body: named(state, who.id) }, 'body');
};

/** A fact dated before the fact it is about: it stands on record and does nothing. */
export const beforeSubject = (state: ProposalState, event: ProposalEvent): ProposalState =>
  found(state, event, [{ code: 'beforeSubject' }], false);

/** The council of a college's municipality, or the college of a council's: each belongs to the other. */
export const counterpart = (state: ProposalState, id: string): Body | undefined => {
  const body = bodyOf(state.definition, id);
  const kind = body?.kind === 'college' ? 'council' : body?.kind === 'council' ? 'college' : undefined;
  return state.definition.bodies.find((each) => each.kind === kind && each.municipality === body?.municipality);
};
