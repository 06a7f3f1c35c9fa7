import { earliest, latest, plus } from '@eensluidend/calendar';
import { bodyOf } from '../bodies';
import { agrees } from '../stage';
import type { Decision, ProposalState } from '../state';
import { isHistoric } from '../term-of-request';
import { obligation, type Obligation } from './obligation';

/** How soon a college informs its council, ISO 8601: two weeks unless the definition says otherwise (R22 leaves the number open). */
export const informWithin = (state: ProposalState): string => state.route.policies.informWithin ?? 'P2W';

/** Whether one date can lie on or after another, as far as both are known. */
const canBeAfter = (one: string, other: string): boolean => {
  const [last, first] = [latest(one), earliest(other)];
  return last === undefined || first === undefined || last >= first;
};

/** Whether a college told its council of its decision; a letter that names no decision is about all before it (R22). */
export const isInformed = (state: ProposalState, decision: Decision): boolean =>
  state.informings.some(
    (each) =>
      each.college === decision.body &&
      (each.decisionId ?? decision.decisionId) === decision.decisionId &&
      canBeAfter(each.at.on, decision.at.on),
  );

const isRelease = (state: ProposalState, decision: Decision): boolean =>
  !state.round.steps.some(
    (step) => step.id === decision.step && step.kind === 'collegeRound' && step.purpose !== 'release',
  );

/** Each college informs its own council of its decision, within the days of the definition; it holds nothing up (R22, Gemeentewet 169). */
export const informing = (state: ProposalState): readonly Obligation[] =>
  (state.superseded || state.withdrawn ? [] : state.decisions)
    .filter(
      (decision) => decision.counts && agrees(decision) && bodyOf(state.definition, decision.body)?.kind === 'college',
    )
    .filter((decision) => !isRelease(state, decision))
    .filter((decision) => !isInformed(state, decision))
    .map((decision) => {
      const on = earliest(decision.at.on);
      const due = on && plus(on, informWithin(state));
      return obligation('informCouncil', decision.body, decision.at, {
        subject: decision.decisionId,
        blocking: false,
        ...(due ? { dueOn: due, historic: isHistoric(due, decision.at) } : {}),
      });
    });
