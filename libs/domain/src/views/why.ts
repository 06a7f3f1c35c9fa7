import { inWords } from '@eensluidend/calendar';
import type { ObligationsView, WhyView } from '@eensluidend/contracts';
import { bodyName } from '../bodies';
import { knownSince, obligations, type Obligation } from '../obligations';
import type { ProposalState } from '../state';
import { wordingOf } from './sentences';
import { choicesIn } from './settling';
import { visibleObligations } from './visible';
import { waitingFor } from './waiting-for';

const optional = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });

/** What is open, whose, due when and how that was computed. */
export const obligationsView = (
  state: ProposalState,
  sees: (secrecyId: string) => boolean,
  today?: string,
): ObligationsView => ({
  proposalId: state.proposalId,
  obligations: visibleObligations(state, obligations(state), sees)
    .filter((each) => today === undefined || each.from === undefined || each.from <= today)
    .map((each) => {
      const { act, sentence, ifNothing, rule, basis } = wordingOf(state, each);
      return {
        key: each.key,
        kind: each.kind,
        actor: each.actor,
        actorName: bodyName(state, each.actor),
        act,
        since: each.since.on,
        ...optional('knownSince', knownSince(each.since)),
        ...optional('dueOn', each.dueOn),
        ...optional('remindOn', each.remindOn),
        ...optional('computed', each.computed),
        sentence,
        ifNothing,
        blocking: each.blocking,
        historic: each.historic,
        ...optional('choices', choicesIn(state, each)),
        ...optional('rule', rule),
        ...optional('basis', basis),
      };
    }),
});

const nextDate = (each: Obligation, today: string): string | undefined => {
  const next = each.plannedOn ?? each.heldUntil ?? each.dueOn;
  return next !== undefined && next >= today ? next : undefined;
};

const reasonOf = (state: ProposalState, each: Obligation, today: string): WhyView['reasons'][number] => {
  const { act, sentence, ifNothing, rule, basis } = wordingOf(state, each);
  const known = knownSince(each.since);
  const since = ` Dit staat open sinds ${inWords(each.since.on)}${known ? ` (bekend sinds ${inWords(known)})` : ''}.`;
  return {
    key: each.key,
    body: each.actor,
    bodyName: bodyName(state, each.actor),
    act,
    since: each.since.on,
    ...optional('knownSince', known),
    ...optional('nextPossibleOn', nextDate(each, today)),
    ifNothing,
    sentence: sentence + since,
    ...optional('rule', rule),
    ...optional('basis', basis),
  };
};

/** Why a proposal stands still: which body, which act, since when, next possible date, what happens if nothing comes, which rule. */
export const whyView = (state: ProposalState, today: string): WhyView => {
  const blocking = obligations(state).filter((each) => each.blocking);
  const reasons = blocking.map((each) => reasonOf(state, each, today));
  return { proposalId: state.proposalId, summary: waitingFor(state, blocking), reasons };
};
